import { pino, type Logger } from 'pino'

/** Makes the program's log: one line of JSON for each entry, on standard error, as results go to standard output. */
export function makeLog(level: string): Logger {
  return pino({ level, base: null }, pino.destination(2))
}
