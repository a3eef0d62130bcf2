import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

/** The program as it runs in a process of its own. */
export interface ProgramRun {
  child: ChildProcess
  /** All that it has printed so far. */
  output: () => string
  /** Settles with the exit code, or the signal. */
  end: Promise<number | string>
}

/** Runs `jokbo` with these settings alone, and any free port. */
export function runProgram(args: string[], settings: Record<string, string>): ProgramRun {
  const { PATH = '', JAVA_HOME = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [resolve('dist/cli/main.js'), ...args], {
    env: { PATH, JAVA_HOME, HOME, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()))
  const end = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string)
  return { child, output: () => output, end }
}

/** Where the API of a run answers; empty until it has said so. */
export function addressOf({ output }: ProgramRun): string {
  return /GraphQL API +(http:\S+)\/graphql/.exec(output())?.[1] ?? ''
}
