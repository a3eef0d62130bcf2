import { isInputObjectType, isLeafType, type GraphQLInputObjectType, type GraphQLNamedType } from 'graphql'
import { fieldType } from './library/shape.ts'

/** What people write for an operator, in lower case and without `_`, by the operators that may be meant, the likeliest first. */
const WRITTEN: readonly (readonly [operators: readonly string[], words: readonly string[]])[] = [
  [['eq'], ['is', 'equal', 'equals', 'equalto', 'eqals', 'exact', 'eq', 'value']],
  [['in'], ['oneof', 'anyof', 'isin', 'in', 'values']],
  [
    ['contains', 'includes'],
    ['like', 'ilike', 'contain', 'contains', 'includes', 'has', 'match', 'matches', 'regex', 'search'],
  ],
  [['startsWith'], ['start', 'starts', 'startwith', 'startswith', 'beginswith', 'prefix']],
  [['endsWith'], ['end', 'ends', 'endwith', 'endswith', 'suffix']],
  [['lt'], ['lt', 'less', 'lessthan', 'before', 'below']],
  [['lte'], ['lte', 'le', 'atmost', 'max', 'until', 'to']],
  [['gt'], ['gt', 'more', 'greater', 'greaterthan', 'after', 'above']],
  [['gte'], ['gte', 'ge', 'atleast', 'min', 'since', 'from']],
]
const NEGATIONS = new Set(['ne', 'neq', 'not', 'noteq', 'notequal', 'notequals', 'isnot', 'notin', 'nin'])
const COMPARISONS = new Set(['lt', 'lte', 'gt', 'gte'])

/** Whether a type is a filter of one value: its fields are operators. */
export function isComparison(type: GraphQLNamedType | undefined): type is GraphQLInputObjectType {
  return isInputObjectType(type) && isLeafType(fieldType(type, 'eq') ?? fieldType(type, 'includes'))
}

/** What to write instead of an operator that a filter of one value does not have, and which operators it has. */
export function instead(written: string, type: GraphQLInputObjectType): string {
  const operators = Object.keys(type.getFields())
  const word = written.toLowerCase().replaceAll('_', '')
  const meant = WRITTEN.filter(([, words]) => words.includes(word)).flatMap(([found]) => found)
  const right = meant.find((operator) => operators.includes(operator))
  return `${adviceFor(word, right, meant)}The operators here are ${operators.join(', ')}.`
}

function adviceFor(word: string, right: string | undefined, meant: readonly string[]): string {
  if (NEGATIONS.has(word)) return 'For the opposite, put the condition into NOT: {NOT: {...: {eq: ...}}}. '
  if (right !== undefined) return `Write ${right}. `
  if (meant.some((operator) => COMPARISONS.has(operator)))
    return 'Texts are not compared by size; a date has days for that, as startEarliest and startLatest of start. '
  return ''
}
