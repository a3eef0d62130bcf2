import { normalText } from '../../text/normal-text.ts'
import { codeOf, codesFor } from './codes.ts'
import { NO_FAULTS, type Rule } from './rule.ts'

const NAMES = ['nameEn', 'nameKo', 'nameNative', 'acronym', 'title']

/** Names that are certainly in normal form: words of usual characters with single spaces between. */
const USUAL = /^(?:[!-~À-ÖØ-öø-ɏ가-힣一-鿿]+(?: [!-~À-ÖØ-öø-ɏ가-힣一-鿿]+)*)?$/

/** How much of a name is shown on each side of the first difference. */
const SHOWN = 20

/** Name-missing: things and sources have a name. */
export const nameMissing: Rule = {
  rule: 'name-missing',
  level: 'MUST',
  sentence: 'A thing has a name in any language or a title; a source has a title.',
  ofNode: ({ labels, properties: { nameEn, nameKo, nameNative, title } }) => {
    if (!isBlank(title)) return NO_FAULTS
    if (labels.includes('Source')) return ['add title']
    const isNameless = isBlank(nameEn) && isBlank(nameKo) && isBlank(nameNative) && labels.includes('Thing')
    return isNameless ? ['add nameEn, nameKo or nameNative'] : NO_FAULTS
  },
}

/** Name-form: names are in the form into which searches and filters bring what they look for. */
export const nameForm: Rule = {
  rule: 'name-form',
  level: 'MUST',
  sentence:
    'A name has single plain spaces inside and none around, nothing invisible, and in Korean the middle dot \u318D (U+318D).',
  ofNode: ({ labels, properties }) => {
    let faults: string[] | undefined
    for (const field of NAMES) {
      const fault = formFault(field, properties[field])
      if (fault !== undefined) (faults ??= []).push(fault)
    }
    const fault = labels.includes('Name') ? formFault('text', properties['text']) : undefined
    if (fault !== undefined) (faults ??= []).push(fault)
    return faults ?? NO_FAULTS
  },
}

function isBlank(name: unknown): boolean {
  return name === undefined || name === null || (typeof name === 'string' && name.trim() === '')
}

function formFault(field: string, name: unknown): string | undefined {
  if (typeof name !== 'string' || USUAL.test(name)) return undefined
  const normal = normalText(name)
  if (normal === name) return undefined
  const [letters, right] = [Array.from(name), Array.from(normal)]
  const first = letters.findIndex((letter, index) => letter !== right[index])
  const wrong = `${codeOf(letters[first] ?? '')} in ${partOf(letters, first)}`
  return `${field} has ${wrong}; write ${partOf(right, first)}`
}

/** The part of a name around a character, in quotes. */
function partOf(letters: readonly string[], middle: number): string {
  const from = Math.max(0, middle - SHOWN)
  const to = middle + SHOWN
  const part = codesFor(letters.slice(from, to).join(''))
  return `'${from > 0 ? '...' : ''}${part}${to < letters.length ? '...' : ''}'`
}
