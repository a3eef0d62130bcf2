import { AppError } from '../../errors.ts'
import { tokenAt, writtenOf } from './lexer.ts'
import { linesAndColumns, positionText, type Position } from './position.ts'
import { misquoted } from './quotes.ts'

/** One Cypher statement as a script holds it, without the comments around it and without its semicolon. */
export interface WrittenStatement {
  text: string
  /** Of its first character. */
  position: Position
}

// A missing quote makes every later string start where it should end, so the fault may lie far above.
const OPEN_STRING =
  "The string that starts here is not closed. Add the missing quote, here or at a string above; write \\' for an apostrophe."

const UNCLOSED = new Map([
  ["'", OPEN_STRING],
  ['"', OPEN_STRING],
  ['`', 'The name in backticks that starts here is not closed. Add the missing backtick.'],
  ['/*', 'The comment that starts here is not closed. Add the missing */.'],
])

/**
 * Splits the text of a script at the semicolons that end statements: not at those in strings, in names in backticks
 * and in comments. Empty statements are left out.
 *
 * @param text lines end with `\n`
 * @param path folder and file, for the positions
 * @throws AppError INVALID_SCRIPT at a string, name or comment that is not closed
 */
export function splitStatements(text: string, path: string): WrittenStatement[] {
  const lineAndColumn = linesAndColumns(text)
  const statements: WrittenStatement[] = []
  let start: number | undefined
  let end = 0
  const finish = (): void => {
    if (start !== undefined)
      statements.push({ text: text.slice(start, end), position: { path, ...lineAndColumn(start) } })
    start = undefined
  }
  for (let token = tokenAt(text, 0); token.kind !== 'end'; token = tokenAt(text, token.end)) {
    if (token.kind === 'trivia') continue
    const sign = token.kind === 'sign' ? writtenOf(text, token) : ''
    const fault = UNCLOSED.get(sign)
    if (fault !== undefined) {
      const place = (fault === OPEN_STRING ? misquoted(text, true) : undefined) ?? { offset: token.start, fault }
      throw new AppError('INVALID_SCRIPT', `${positionText({ path, ...lineAndColumn(place.offset) })}: ${place.fault}`)
    }
    if (sign === ';') {
      finish()
    } else {
      start ??= token.start
      end = token.end
    }
  }
  finish()
  return statements
}
