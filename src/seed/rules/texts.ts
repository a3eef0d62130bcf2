import { NO_FAULTS, type Rule } from './rule.ts'

/** Whatever may not be in form NFC; nothing below U+0300, no Chinese character and no Korean syllable is. */
const UNUSUAL = /[^\0-\u02FF\u4E00-\u9FFF\uAC00-\uD7A3]/
const BROKEN = '\uFFFD'

/** Korean-form: texts are in Unicode form NFC and whole. */
export const koreanForm: Rule = {
  rule: 'korean-form',
  level: 'MUST',
  sentence: 'Text is in Unicode form NFC, so that Korean names compare equal, and has no broken character.',
  ofNode: ({ properties }) => faultsOf(properties, ''),
  ofRelation: ({ type, properties }) => faultsOf(properties, type),
}

function faultsOf(properties: Readonly<Record<string, unknown>>, of: string): readonly string[] {
  let faults: string[] | undefined
  for (const field in properties) {
    const value = properties[field]
    const fault = Array.isArray(value) ? worstOf(value) : faultOf(value)
    if (fault !== undefined) (faults ??= []).push(`${field}${of === '' ? '' : ` of ${of}`}${fault}`)
  }
  return faults ?? NO_FAULTS
}

function worstOf(values: readonly unknown[]): string | undefined {
  let worst: string | undefined
  for (const value of values) {
    const fault = faultOf(value)
    if (fault === BREAK) return fault
    worst ??= fault
  }
  return worst
}

const BREAK = ' has a broken character; write it again'

function faultOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !UNUSUAL.test(value)) return undefined
  if (value.includes(BROKEN)) return BREAK
  return value.normalize('NFC') === value ? undefined : ' is not; save the script in NFC'
}
