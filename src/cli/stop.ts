import { ERROR_CODES, type AppError } from '../errors.ts'
import { watchNpm } from './npm.ts'

/** The exit codes of a command that was ended by a signal: 128 plus the number of the signal. */
const EXIT_INTERRUPTED = { SIGINT: 130, SIGTERM: 143 }

type Closer = () => Promise<unknown>

const closers: Closer[] = []
let stopping: Promise<void> | undefined

/** Registers what must be closed when the program ends; what was opened last is closed first. */
export function onStop(closer: Closer): void {
  closers.push(closer)
}

/** Closes everything, once; if one closer fails, the others still run. */
export function stopAll(): Promise<void> {
  stopping ??= (async () => {
    for (const close of closers.reverse()) await close().catch(() => undefined)
  })()
  return stopping
}

/** Milliseconds in which a second signal counts as the same one, as a terminal and npm may both send it. */
const SAME_SIGNAL = 1_000

let serving = false

/** Marks that the program serves: from now on a stop is a success, with exit code 0; before, it interrupts the command. */
export function markServing(): void {
  serving = true
}

/**
 * Closes everything and ends the program on SIGINT and SIGTERM, and when the npm that started it has ended. A second
 * signal after a second or more ends the program at once.
 */
export function stopOnSignals(): void {
  let first: number | undefined
  const stop = (exitCode: number) => {
    if (first !== undefined && performance.now() - first > SAME_SIGNAL) process.exit(exitCode)
    if (first !== undefined) return
    first = performance.now()
    if (!serving) console.error('Interrupted.')
    void stopAll().then(() => process.exit(serving ? 0 : exitCode))
  }
  process.on('SIGINT', () => {
    stop(EXIT_INTERRUPTED.SIGINT)
  })
  process.on('SIGTERM', () => {
    stop(EXIT_INTERRUPTED.SIGTERM)
  })
  void watchNpm(() => {
    if (first === undefined) stop(EXIT_INTERRUPTED.SIGTERM)
  })
}

/** Closes everything and ends the program with the exit code of an error that no command waits for. */
export function failWith({ code, message }: AppError): void {
  if (stopping) return
  console.error(`${code}: ${message}`)
  void stopAll().then(() => process.exit(ERROR_CODES[code].exit))
}

/** Whether the program is about to end; errors after that are not reported. */
export function isStopping(): boolean {
  return stopping !== undefined
}
