import { watchNpm } from './npm.ts'

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

/**
 * Ends the program in order on SIGINT and SIGTERM, and when the npm that started it is gone; at any point of its life.
 * A second signal ends it at once. The exit code is 0 for a program that was asked to stop.
 */
export function stopWhenAsked(): void {
  const stop = () => void stopAll().then(() => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stop()
    })
  }
  void watchNpm(stop)
}

/** Whether the program is about to end: what fails from then on is no news. */
export function isStopping(): boolean {
  return stopping !== undefined
}
