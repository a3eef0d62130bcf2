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
  const parent = process.ppid
  const { parent: grandparent, command } = await describeProcess(parent)
  // Some shells replace themselves by the command they run; then the parent is npm itself.
  const npm = /^\S*sh\s+-c\s/.test(command) ? grandparent : parent
  const watch = setInterval(() => {
    if (process.ppid === parent && isAlive(npm)) return
    clearInterval(watch)
    gone()
  }, INTERVAL)
  watch.unref()
}

/** The parent of a process and its command line; the process itself where `ps` cannot tell. */
async function describeProcess(pid: number): Promise<{ parent: number; command: string }> {
  const args = ['-o', 'ppid=', '-o', 'args=', '-p', String(pid)]
  const { stdout } = await promisify(execFile)('ps', args).catch(() => ({ stdout: '' }))
  const [, parent, command = ''] = /^\s*(\d+)\s+(.*)/.exec(stdout) ?? []
  return { parent: Number(parent ?? pid), command }
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
