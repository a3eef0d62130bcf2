import type { NameOf } from '../told.ts'
import { listOf, nounOf } from './noun.ts'

/** The sentence about the laws on which a change rests. */
export function basisOf(laws: readonly string[], lawOf: NameOf): string {
  if (laws.length === 0) return 'No legal basis is recorded.'
  const list = listOf(laws.map((law) => nounOf(lawOf(law)).text))
  return laws.length === 1 ? `The legal basis is ${list}.` : `The legal bases are ${list}.`
}

/** `the function “Fisheries”`, `the functions “Fisheries” and “Shipping”`. */
export function functionsOf(functions: readonly string[], nameOf: NameOf): string {
  const names = listOf(functions.map((id) => `“${nameOf(id)}”`))
  return functions.length === 1 ? `the function ${names}` : `the functions ${names}`
}
