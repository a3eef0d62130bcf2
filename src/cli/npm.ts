import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { startedByNpm } from '../config.ts'

/** Milliseconds between two checks of whether npm runs. */
const INTERVAL = 500

/**
 * Calls `onEnd` when the npm that started this program ends before it. npm sends a signal only to the shell between them;
 * the shell ends, but the program and its database would continue to run in the background.
 */
export async function watchNpm(onEnd: () => void): Promise<void> {
  if (!startedByNpm()) return
  const parent = process.ppid
  const { parent: grandparent, command } = await describeProcess(parent)
  // Some shells replace themselves with the command that they run; then the parent is npm itself.
  const npm = /^\S*sh\s+-c\s/.test(command) ? grandparent : parent
  const watch = setInterval(() => {
    if (process.ppid === parent && isAlive(npm)) return
    clearInterval(watch)
    onEnd()
  }, INTERVAL)
  watch.unref()
}

/** The parent of a process and its command line; when `ps` does not know the process, its own id and no command. */
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
    // EPERM: the process exists, but belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
