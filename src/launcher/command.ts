import { spawn } from 'node:child_process'

/** How a command ended. */
export interface CommandResult {
  /** Exit code; null when it was ended by a signal or the time limit; undefined when there is no such command. */
  code: number | null | undefined
  /** What it printed, both streams in order of arrival. */
  output: string
}

/**
 * Runs a command to its end; never throws.
 * @param limit milliseconds after which it is killed
 */
export function runCommand(command: string, args: readonly string[], limit: number): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: limit, killSignal: 'SIGKILL' })
    let output = ''
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8')
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', () => {
      resolve({ code: undefined, output })
    })
    // 'exit', not 'close': a child of the command may hold the pipes open after the command has ended.
    child.on('exit', (code) => {
      setImmediate(() => {
        child.stdout.destroy()
        child.stderr.destroy()
        resolve({ code, output })
      })
    })
  })
}
