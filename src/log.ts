import { write, writeSync } from 'node:fs'
import { pino, type DestinationStream, type Logger } from 'pino'

const STANDARD_ERROR = 2

/**
 * Lines are written together after some milliseconds, as each write takes as long as a tenth of a look-up. Beyond a number
 * of characters that cannot be written, lines are dropped.
 */
const WRITING = { after: 100, most: 1_048_576 }

/** Makes the program's log: one line of JSON for each entry, on standard error, as results go to standard output. */
export function makeLog(level: string): Logger {
  return pino({ level, base: null }, makeLines(STANDARD_ERROR))
}

/**
 * Writes lines to an open file, in the background, and what is left at the end of the program. A full disk or a reader that
 * has gone stops nothing. Not with pino's own destination: that tries for ever to write what is left to a full disk.
 */
function makeLines(file: number): DestinationStream {
  let waiting = ''
  let isDue = false
  const flushLater = () => {
    isDue = true
    setTimeout(() => {
      send(Buffer.from(waiting))
      waiting = ''
    }, WRITING.after).unref()
  }
  const send = (bytes: Buffer) => {
    write(file, bytes, (error, written) => {
      if (!error && written < bytes.length) {
        send(bytes.subarray(written))
        return
      }
      // For the next time, as there may be space or a reader again.
      if (error) waiting = bytes.toString() + waiting
      isDue = false
      if (waiting !== '') flushLater()
    })
  }
  process.once('exit', () => {
    try {
      writeSync(file, waiting)
    } catch {
      // There is nobody left to tell.
    }
  })
  return {
    write: (line) => {
      if (waiting.length < WRITING.most) waiting += line
      if (!isDue) flushLater()
    },
  }
}
