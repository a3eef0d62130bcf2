/** The part of a log that this one writes to; a pino logger fits. */
type Log = Record<Level, (details: object, message: string) => void>
type Level = 'warn' | 'error'

/** What an entry says beside its message; entries of one level and code are alike. */
interface Details {
  code: string
}

/** A log for what callers can cause as often as they like: of entries that are alike, it writes one in an interval. */
export type OccasionalLog = Record<Level, (details: Details, message: string) => void>

/** What has come since the last entry of its kind was written. */
interface Waiting {
  count: number
  write?: (more: number) => void
}

/** Calls a function after some milliseconds; it keeps no program running. */
type Later = (run: () => void, ms: number) => void

/**
 * Makes a log that writes the first entry of its kind at once. Of those that follow within the interval it writes the last
 * one, when the interval is over, with `more`, the number of the others.
 *
 * @param interval milliseconds
 */
export function makeOccasionalLog(log: Log, interval = 1_000, later: Later = setTimer): OccasionalLog {
  const kinds = new Map<string, Waiting>()
  const note = (level: Level, details: Details, message: string) => {
    const kind = `${level} ${details.code}`
    const write = (more: number) => {
      log[level](more === 0 ? details : { ...details, more }, message)
    }
    const waiting = kinds.get(kind)
    if (waiting) {
      waiting.count += 1
      waiting.write = write
      return
    }
    write(0)
    const open = () => {
      const next: Waiting = { count: 0 }
      kinds.set(kind, next)
      later(() => {
        kinds.delete(kind)
        if (!next.write) return
        next.write(next.count - 1)
        open()
      }, interval)
    }
    open()
  }
  return {
    warn: (details, message) => {
      note('warn', details, message)
    },
    error: (details, message) => {
      note('error', details, message)
    },
  }
}

function setTimer(run: () => void, ms: number): void {
  setTimeout(run, ms).unref()
}
