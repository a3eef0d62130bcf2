import { pino, type Logger } from 'pino'

/** A log that a test can read back. */
export interface ReadableLog {
  log: Logger
  /** Every line so far, parsed. */
  lines: () => Record<string, unknown>[]
  /** Everything so far as it was written. */
  text: () => string
}

/** Makes a log that keeps its lines in memory. */
export function readableLog(): ReadableLog {
  const written: string[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void written.push(line) })
  return {
    log,
    lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>),
    text: () => written.join(''),
  }
}
