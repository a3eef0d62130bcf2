import { AppError } from '../errors.ts'

/** No day is earlier. As a bound it says that nothing is known: an end is no earlier than this. */
export const FIRST_DAY = '0000-01-01'

/** Whether a text is a day that exists, in the form `2008-02-29`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/**
 * A day that exists, as ISO text.
 *
 * @param name of the argument, for the message
 * @throws AppError INVALID_INPUT for anything else
 */
export function realDay(name: string, text: string): string {
  if (isDay(text)) return text
  throw noDay(name, text, '2008-02-29')
}

/**
 * A day that a person gives: one that exists, or the word `today`.
 *
 * @param name of the argument, for the message
 * @throws AppError INVALID_INPUT for anything else
 */
export function givenDay(name: string, text: string): string {
  if (text === 'today') return today()
  if (isDay(text)) return text
  throw noDay(name, text, '2008-02-29, or today')
}

function noDay(name: string, text: string, right: string): AppError {
  return new AppError('INVALID_INPUT', `${name}: ${JSON.stringify(text)} is not a day. Write it like ${right}.`)
}

/** The day that it is now, in Universal Time, as ISO text. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
