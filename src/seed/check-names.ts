import { statement } from '../database/statement.ts'
import { normalText } from '../text/normal-text.ts'
import type { CheckResult, Violation } from './check-result.ts'
import type { Runner } from './runner.ts'

/** A name of an entity, and the property that holds it. */
interface OddName {
  id: string
  field: string
  name: string
}

/** How much of a name is shown on each side of the first difference. */
const SHOWN = 20

/** The rule about the form of names, in TypeScript as searches and filters bring what they look for into the same form. */
export async function checkNames(runner: Runner): Promise<CheckResult> {
  const names = await runner.run<OddName & Record<string, unknown>>(statement('seed/odd-names'))
  return {
    rule: 'name-form',
    level: 'MUST',
    sentence:
      'A name has single plain spaces inside and none around, nothing invisible, and in Korean the middle dot \u318D (U+318D).',
    violations: names.flatMap(violationsOf).sort(({ id: a }, { id: b }) => (a < b ? -1 : 1)),
  }
}

function violationsOf({ id, field, name }: OddName): Violation[] {
  const normal = normalText(name)
  if (normal === name) return []
  const [letters, right] = [Array.from(name), Array.from(normal)]
  const first = letters.findIndex((letter, index) => letter !== right[index])
  const wrong = `${codeOf(letters[first] ?? '')} in ${partOf(letters, first)}`
  return [{ id, detail: `${field} has ${wrong}; write ${partOf(right, first)}` }]
}

/** The part of a name around a character, in quotes, with codes for what could change the terminal. */
function partOf(letters: readonly string[], middle: number): string {
  const from = Math.max(0, middle - SHOWN)
  const to = middle + SHOWN
  const part = letters.slice(from, to).join('').replace(/\p{C}/gu, codeOf)
  return `'${from > 0 ? '...' : ''}${part}${to < letters.length ? '...' : ''}'`
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
