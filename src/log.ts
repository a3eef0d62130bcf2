import { pino, type Logger } from 'pino'

/** Makes the program's log: one JSON line an entry, on standard error so that results keep standard output. */
export function makeLog(level: string): Logger {
  return pino({ level, base: null }, pino.destination(2))
}
