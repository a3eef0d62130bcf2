import { AppError } from '../errors.ts'

/**
 * A day that exists, as ISO text.
 *
 * @param name of the argument, for the message
 * @throws AppError INVALID_INPUT for anything else
 */
export function realDay(name: string, text: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  if (isReal) return text
  throw new AppError('INVALID_INPUT', `${name}: ${JSON.stringify(text)} is not a day. Write it like 2008-02-29.`)
}
