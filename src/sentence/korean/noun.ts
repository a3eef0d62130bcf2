import { withParticle } from '../../text/particle.ts'
import { LISTED } from '../told.ts'

/** `갑`, `갑과 을`, `갑, 을, 병`; more names as in {@link rowOf}. */
export function listOf(names: readonly string[]): string {
  const [first, second, third] = names
  const isTwo = first !== undefined && second !== undefined && third === undefined
  return isTwo ? `${withParticle(first, '과/와')} ${second}` : rowOf(names)
}

/** Names with no particle between them: `갑, 을`; of many the first ones and how many others: `갑, 을, ... 외 4개`. */
export function rowOf(names: readonly string[]): string {
  const shown = names.slice(0, LISTED).join(', ')
  return names.length > LISTED ? `${shown} 외 ${names.length - LISTED}개` : shown
}

/** `‘수산’ 기능`, `‘수산’, ‘해운’ 기능`. */
export function functionsOf(names: readonly string[]): string {
  const shown = names.slice(0, LISTED).map((name) => `‘${name}’`)
  const more = names.length > LISTED ? ` 등 ${names.length}개` : ''
  return `${shown.join(', ')}${more} 기능`
}

/** The sentence about the laws on which a change rests. */
export function basisOf(laws: readonly string[]): string {
  return laws.length === 0 ? '근거 법령은 기록되어 있지 않다.' : `근거 법령은 ${listOf(laws)}이다.`
}
