import { AppError } from '../errors.ts'
import { isDay } from '../time/day.ts'

/** A parameter of an address. */
export interface Parameter<Value> {
  /** The value that a text stands for; undefined for a text that is not allowed. */
  read: (text: string) => Value | undefined
  /** What is allowed, as the end of a message. */
  allowed: () => string
}

/**
 * The value of a parameter.
 *
 * @throws AppError INVALID_INPUT for a text that is not allowed, with what is
 */
export function valueOf<Value>(name: string, text: string, { read, allowed }: Parameter<Value>): Value {
  const value = read(text)
  if (value !== undefined) return value
  throw new AppError('INVALID_INPUT', `"${name}" cannot be ${quoted(text)}. ${allowed()}`)
}

/** A whole number, 1 or more. */
export function wholeNumber(): Parameter<number> {
  return {
    read: (text) => (/^[1-9]\d*$/.test(text) ? Math.min(Number(text), Number.MAX_SAFE_INTEGER) : undefined),
    allowed: () => 'Give a whole number, 1 or more.',
  }
}

/** An ISO day. */
export function day(): Parameter<string> {
  return { read: (text) => (isDay(text) ? text : undefined), allowed: () => 'Write a day, as 2008-02-29.' }
}

/** 1 or 0. */
export function yesOrNo(): Parameter<boolean> {
  return {
    read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
    allowed: () => 'Allowed: 1, 0.',
  }
}

/** One of some words; upper and lower case are the same. */
export function oneOf<const Word extends string>(words: readonly Word[]): Parameter<Word> {
  return {
    read: (text) => words.find((word) => word === text.toUpperCase()),
    allowed: () => `Allowed: ${words.join(', ').toLowerCase()}.`,
  }
}

/** Some of the words of a list, with commas between. */
export function someOf<Word extends string>(words: () => readonly Word[]): Parameter<Word[]> {
  return {
    read: (text) => {
      const wanted = new Set(text.split(',').map((word) => word.trim().toUpperCase()))
      const found = words().filter((word) => wanted.has(word.toUpperCase()))
      return found.length === wanted.size ? found : undefined
    },
    allowed: () => `Allowed, with commas between: ${words().join(', ')}.`,
  }
}

/** The most characters of a wrong value that a message repeats. */
const REPEATED = 60

function quoted(text: string): string {
  return JSON.stringify(text.length > REPEATED ? `${text.slice(0, REPEATED)}…` : text)
}
