import { watchNpm } from './npm.ts'

/** The exit codes that shells give to a command ended by a signal: 128 and its number. */
const EXIT_INTERRUPTED = { SIGINT: 130, SIGTERM: 143 }

type Closer = () => Promise<unknown>

const closers: Closer[] = []
let stopping: Promise<void> | undefined

/** Registers what must be closed when the program ends; the last one opened is closed first. */
export function onStop(closer: Closer): void {
  closers.push(closer)
}

/** Closes everything, once; a failing closer does not keep the others open. */
export function stopAll(): Promise<void> {
  stopping ??= (async () => {
    for (const close of closers.reverse()) await close().catch(() => undefined)
  })()
  return stopping
}

/** Milliseconds in which a second signal counts as the same one: a terminal and npm may both send it. */
const SAME_SIGNAL = 1_000

let serving = false

/** From now on to be stopped is a good end, with exit code 0; before, it breaks off what was asked for. */
export function stopIsGoodEnd(): void {
  serving = true
}

/**
 * Ends the program in order on SIGINT and SIGTERM, and when the npm that started it is gone; at any point of its life.
 * A later second signal ends it at once.
 */
export function stopWhenAsked(): void {
  let first: number | undefined
  const stop = (exitCode: number) => {
    if (first !== undefined && Date.now() - first > SAME_SIGNAL) process.exit(exitCode)
    if (first !== undefined) return
    first = Date.now()
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

/** Whether the program is about to end: what fails from then on is no news. */
export function isStopping(): boolean {
  return stopping !== undefined
}
