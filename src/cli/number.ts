import { InvalidArgumentError } from 'commander'

/** Reads the value of an option that is a whole number, 1 or more. */
export function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Give a whole number, 1 or more.')
}

/** Reads the value of an option that is a whole number, 0 or more. */
export function wholeNumberOrZero(text: string): number {
  return text === '0' ? 0 : wholeNumber(text)
}
