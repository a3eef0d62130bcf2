import { spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/**
 * Runs a command under a small watcher that reads a pipe from this process. A line means that the command is no longer
 * to be watched; the end of the pipe without one means that this process is dead, even by kill -9, and ends the command.
 * `$$` is the process id of the command, since the shell is replaced by it. The watcher asks each second whether
 * it still runs, so that it cannot kill another process that got the same id later.
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
  /** Asks it to end, kills it after `grace` milliseconds, and waits for the end. */
  stop(grace: number): Promise<void>
}

/** Where the output goes: an open file, or a function that takes it piece by piece. */
export type Output = number | ((text: string) => void)

/** Starts a command that ends with this process, however that ends. Linux and macOS only: it takes a POSIX `sh`. */
export function spawnGuarded(command: string, args: readonly string[], output: Output): GuardedProcess {
  const sink = typeof output === 'number' ? output : 'pipe'
  const child = spawn('sh', ['-c', GUARD, 'sh', command, ...args], { stdio: ['ignore', sink, sink, 'pipe'] })
  if (typeof output === 'function') {
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', output)
  }
  const guard = child.stdio[3]
  // The watcher may be gone already.
  guard?.on('error', () => undefined)
  const ended = new Promise<string>((resolve) => {
    child.on('error', () => {
      resolve('no shell to run it')
    })
    child.on('exit', () => {
      if (guard instanceof Socket) guard.end('\n', () => guard.destroy())
    })
    child.on('close', (code, signal) => {
      resolve(signal ?? `exit code ${code ?? 0}`)
    })
  })
  return {
    ended,
    stop: async (grace) => {
      child.kill('SIGTERM')
      const patience = new AbortController()
      const kill = delay(grace, undefined, { signal: patience.signal }).then(
        () => child.kill('SIGKILL'),
        // Ended in time.
        () => false,
      )
      await ended
      patience.abort()
      await kill
    },
  }
}
