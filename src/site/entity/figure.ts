import type { GraphNode } from '../../graph/graph.ts'
import type { LabelLanguage } from '../../graph/label.ts'
import { numberWord } from '../words/numbers.ts'

/** What a figure says: `1,200,000,000 KRW`, `about 7 to 9 persons`; empty without a value. */
export function figureWord({ properties }: GraphNode, language: LabelLanguage): string {
  const { value, valueLow, valueHigh, unit, approximate } = properties
  const about = approximate === true ? (language === 'EN' ? 'about ' : '약 ') : ''
  const numbers = [value, valueLow, valueHigh].map((one) => (typeof one === 'number' ? numberWord(one) : undefined))
  const [exact, low, high] = numbers
  const range = rangeOf(low, high, language)
  const said = exact === undefined ? range : range === '' ? exact : `${exact} (${range})`
  return said === '' ? '' : `${about}${said}${unit === undefined ? '' : ` ${String(unit)}`}`
}

function rangeOf(low: string | undefined, high: string | undefined, language: LabelLanguage): string {
  const isEnglish = language === 'EN'
  if (low !== undefined && high !== undefined) return isEnglish ? `${low} to ${high}` : `${low}~${high}`
  if (low !== undefined) return isEnglish ? `${low} or more` : `${low} 이상`
  return high === undefined ? '' : isEnglish ? `${high} or less` : `${high} 이하`
}
