import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

/** The program as it runs in a process of its own. */
export interface ProgramRun {
  child: ChildProcess
  /** All that it has printed so far. */
  output: () => string
  /** What it has printed so far on standard output. */
  result: () => string
  /** What it has printed so far on standard error. */
  progress: () => string
  /** Settles with the exit code, or the signal. */
  end: Promise<number | string>
}

/** Runs `jokbo` with these settings alone, and any free port. */
export function runProgram(args: string[], settings: Record<string, string>): ProgramRun {
  return runCommand(process.execPath, [resolve('dist/cli/main.js'), ...args], settings)
}

/** Runs a command that runs `jokbo`, with these settings alone, and any free port. */
export function runCommand(command: string, args: string[], settings: Record<string, string>): ProgramRun {
  const { PATH = '', JAVA_HOME = '', HOME = '' } = process.env
  const child = spawn(command, args, {
    env: { PATH, JAVA_HOME, HOME, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = { output: '', result: '', progress: '' }
  const listen = (stream: 'stdout' | 'stderr', kept: 'result' | 'progress') =>
    child[stream].on('data', (part: Buffer) => {
      printed[kept] += part.toString()
      printed.output += part.toString()
    })
  listen('stdout', 'result')
  listen('stderr', 'progress')
  return {
    child,
    output: () => printed.output,
    result: () => printed.result,
    progress: () => printed.progress,
    end: once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string),
  }
}

/** Where the API of a run answers; empty until it has said so. */
export function addressOf({ output }: ProgramRun): string {
  return /GraphQL API +(http:\S+)\/graphql/.exec(output())?.[1] ?? ''
}

/** The data that a running server gives for a query. */
export async function dataOf(server: ProgramRun, query: string): Promise<Record<string, unknown>> {
  const answer = await fetch(`${addressOf(server)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return ((await answer.json()) as { data: Record<string, unknown> }).data
}
