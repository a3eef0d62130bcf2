import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { startedByNpm } from '../config.ts'

/** Milliseconds between two looks at npm. */
const INTERVAL = 500

/**
 * Calls `gone` when the npm that started this program ends before it. npm hands a signal to the shell between them,
 * which dies of it alone; the program and its database would run on unseen.
 */
export async function watchNpm(gone: () => void): Promise<void> {
  if (!startedByNpm()) return
  const shell = process.ppid
  const npm = await parentOf(shell)
  const watch = setInterval(() => {
    if (process.ppid === shell && (npm === undefined || isAlive(npm))) return
    clearInterval(watch)
    gone()
  }, INTERVAL)
  watch.unref()
}

async function parentOf(pid: number): Promise<number | undefined> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'ppid=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  const parent = Number(stdout.trim())
  return parent > 1 ? parent : undefined
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
