import { AppError } from '../../errors.ts'
import { placeText, positions, type Place } from './position.ts'

/** One Cypher statement of a script, without the comments around it and without its semicolon. */
export interface Statement {
  text: string
  place: Place
}

const TRIVIA = /(?:\s+|\/\/[^\n]*|\/\*[^]*?\*\/)/y
const SOLID = /(?:'[^'\\]*(?:\\[^][^'\\]*)*'|"[^"\\]*(?:\\[^][^"\\]*)*"|`[^`]*`|[^\s'"`;/]+|\/(?!\*))/y

// A quote that is missing turns every later string inside out, so the fault may lie far above the place that shows it.
const OPEN_STRING =
  "The string that starts here is not closed. Add the missing quote, here or at a string above; write \\' for an apostrophe."

const UNCLOSED: Record<string, string> = {
  "'": OPEN_STRING,
  '"': OPEN_STRING,
  '`': 'The name in backticks that starts here is not closed. Add the missing backtick.',
  '/': 'The comment that starts here is not closed. Add the missing */.',
}

/**
 * Splits the text of a script at the semicolons that end statements: not at those in strings, in names in backticks
 * and in comments. Empty statements are left out.
 *
 * @param text lines end with `\n`
 * @param path folder and file, for the places
 * @throws AppError INVALID_SCRIPT at a string, name or comment that is not closed
 */
export function splitStatements(text: string, path: string): Statement[] {
  const positionOf = positions(text)
  const statements: Statement[] = []
  let offset = 0
  let start: number | undefined
  let end = 0
  const finish = (): void => {
    if (start !== undefined) statements.push({ text: text.slice(start, end), place: { path, ...positionOf(start) } })
    start = undefined
  }
  while (offset < text.length) {
    const trivia = endOf(TRIVIA, text, offset)
    if (trivia !== undefined) {
      offset = trivia
    } else if (text[offset] === ';') {
      finish()
      offset += 1
    } else {
      start ??= offset
      end = offset = endOf(SOLID, text, offset) ?? refuse(text.charAt(offset), { path, ...positionOf(offset) })
    }
  }
  finish()
  return statements
}

function endOf(token: RegExp, text: string, offset: number): number | undefined {
  token.lastIndex = offset
  return token.test(text) ? token.lastIndex : undefined
}

function refuse(opening: string, place: Place): never {
  throw new AppError('INVALID_SCRIPT', `${placeText(place)}: ${UNCLOSED[opening] ?? 'This cannot be read.'}`)
}
