import { mayFollowValue } from './keywords.ts'
import { solidAt, solidOf, type Solid } from './lexer.ts'

/** A place where a quote looks wrong. */
interface Misquoted {
  offset: number
  /** What is wrong there, and what to do. */
  fault: string
}

/**
 * The first place in a text that is wrong where a quote in a string is likely the reason, as in `'Queen's Office'`; far
 * behind it, what is outside and inside of strings is swapped. Undefined where no quote looks wrong.
 *
 * @param isOpen whether the last string is not closed, so that one quote is certainly wrong
 */
export function misquoted(text: string, isOpen: boolean): Misquoted | undefined {
  let last: Solid | undefined
  for (let token = solidAt(text, 0); token.kind !== 'end'; token = solidAt(text, token.end)) {
    const next = solidOf(text, token)
    const found = last && (behindString(last, next, isOpen) ?? beforeString(last, next))
    if (found) return found
    last = next
  }
  return undefined
}

/** A string, and what cannot follow it. */
function behindString(last: Solid, next: Solid, isOpen: boolean): Misquoted | undefined {
  if (last.kind !== 'string') return undefined
  const touches = isOpen && last.end === next.start
  const isWrong =
    next.kind === 'word' ? touches || !mayFollowValue(next.written) : next.kind !== 'sign' || next.written === '('
  if (!isWrong) return undefined
  if (last.written.includes('\n'))
    return {
      offset: last.start,
      fault: `The text that begins here does not end in its line. ${cure(last, 'the missing quote')}`,
    }
  return {
    offset: last.end - 1,
    fault: `A text ends at this quote, but ${shown(next)} follows. ${cure(last, 'what is missing between them')}`,
  }
}

/** A string behind what it cannot follow. */
function beforeString(last: Solid, next: Solid): Misquoted | undefined {
  if (next.kind !== 'string') return undefined
  const isWrong =
    last.kind === 'word' ? !mayFollowValue(last.written) : last.kind !== 'sign' || ')]}'.includes(last.written)
  if (!isWrong) return undefined
  return {
    offset: next.start,
    fault: `A text begins at this quote, directly behind ${shown(last)}. ${cure(next, 'what is missing between them')}`,
  }
}

function cure({ written }: Solid, missing: string): string {
  return `Write ${written.startsWith('"') ? '\\" for a quote' : "\\' for an apostrophe"} inside a text, or add ${missing}.`
}

function shown({ written }: Solid): string {
  return written.length > 20 ? `${written.slice(0, 20).replaceAll('\n', ' ')}...` : written
}
