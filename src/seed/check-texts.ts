import { statement } from '../database/statement.ts'
import { normalText } from '../text/normal-text.ts'
import type { CheckResult, Violation } from './check-result.ts'
import type { Runner } from './runner.ts'

/** A text of a node or a relation; `field` also says of which relation. */
interface OddText {
  id: string
  field: string
  text: string
}

/** How much of a text is shown on each side of the first difference. */
const SHOWN = 20
/** What is left of half a character, or of bytes that are none. */
const BROKEN = /\uFFFD|\p{Surrogate}/u

/** The rule about the form of texts, in TypeScript as searches and filters bring what they look for into the same form. */
export async function checkTexts(runner: Runner): Promise<CheckResult> {
  const texts = await runner.run<OddText & Record<string, unknown>>(statement('seed/odd-texts'))
  return {
    rule: 'text-form',
    level: 'MUST',
    sentence:
      'Text has single plain spaces inside and none around, Unicode form NFC, nothing invisible, and in Korean the middle dot \u318D.',
    violations: texts.flatMap(violationsOf).sort(({ id: a }, { id: b }) => (a < b ? -1 : 1)),
  }
}

function violationsOf({ id, field, text }: OddText): Violation[] {
  if (BROKEN.test(text)) return [{ id, detail: `${field} has a broken character; write it again` }]
  const normal = normalText(text)
  if (normal === text) return []
  const [letters, right] = [Array.from(text), Array.from(normal)]
  const first = letters.findIndex((letter, index) => letter !== right[index])
  const wrong = `${codeOf(letters[first] ?? '')} in ${partOf(letters, first)}`
  return [{ id, detail: `${field} has ${wrong}; write ${partOf(right, first)}` }]
}

/** The part of a text around a character, in quotes, with codes for what could change the terminal. */
function partOf(letters: readonly string[], middle: number): string {
  const from = Math.max(0, middle - SHOWN)
  const to = middle + SHOWN
  const part = letters.slice(from, to).join('').replace(/\p{C}/gu, codeOf)
  return `'${from > 0 ? '...' : ''}${part}${to < letters.length ? '...' : ''}'`
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
