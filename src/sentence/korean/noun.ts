import { withParticle } from '../../text/particle.ts'
import { LISTED } from '../told.ts'

/** `갑`, `갑과 을`, `갑, 을과 병`; of many the first ones and how many others: `갑, 을, ... 외 4개`. */
export function listOf(names: readonly string[]): string {
  if (names.length > LISTED) return `${names.slice(0, LISTED).join(', ')} 외 ${names.length - LISTED}개`
  const last = names.at(-1) ?? ''
  const before = names.slice(0, -1)
  const joint = before.pop()
  return joint === undefined ? last : [...before, `${withParticle(joint, '과/와')} ${last}`].join(', ')
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
