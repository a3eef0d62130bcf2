import { spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { within } from '../time-limit.ts'

/**
 * A shell script that runs a command and, beside it, a guard that reads a pipe from this process. A line on the pipe
 * ends the guard. The end of the pipe without a line means that this process has ended, even by kill -9; the guard then
 * ends the command. `$$` is the process id of the command, since the shell is replaced by it. The guard checks each
 * second whether the command still runs, so that it cannot kill another process that got the same id later.
 */
const GUARD = `(
  if ! read -r _ <&3; then
    kill -TERM $$
    n=0
    while [ $n -lt 20 ]; do
      sleep 1
      kill -0 $$ || exit 0
      n=$((n + 1))
    done
    kill -KILL $$
  fi
) >/dev/null 2>&1 &
exec "$@" 3<&-`

/** A child process that does not outlive this one. */
export interface GuardedProcess {
  /** Settles when it has ended, with how, like `exit code 1` or `SIGKILL`. Never rejects. */
  readonly ended: Promise<string>
  /** Asks it to end, kills it after so many milliseconds, and waits for the end. */
  stop(limit: number): Promise<void>
}

/** Where the output goes: an open file, or a function that takes it piece by piece. */
export type Output = number | ((text: string) => void)

/** Starts a command that ends when this process ends, for whatever reason. Linux and macOS only: it needs a POSIX `sh`. */
export function spawnGuarded(command: string, args: readonly string[], output: Output): GuardedProcess {
  const sink = typeof output === 'number' ? output : 'pipe'
  const child = spawn('sh', ['-c', GUARD, 'sh', command, ...args], { stdio: ['ignore', sink, sink, 'pipe'] })
  if (typeof output === 'function') {
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', output)
  }
  const pipe = child.stdio[3]
  // The guard may have ended already.
  pipe?.on('error', () => undefined)
  const ended = new Promise<string>((resolve) => {
    child.on('error', () => {
      resolve('no shell to run it')
    })
    child.on('exit', () => {
      if (pipe instanceof Socket) pipe.end('\n', () => pipe.destroy())
    })
    child.on('close', (code, signal) => {
      resolve(signal ?? `exit code ${code ?? 0}`)
    })
  })
  const stop = async (limit: number): Promise<void> => {
    child.kill('SIGTERM')
    if ((await within(limit, ended)) === undefined) child.kill('SIGKILL')
    await ended
  }
  return { ended, stop }
}
