import type { Shares } from '../shares.ts'
import type { NameOf } from '../told.ts'
import { nounsOf, was, type Noun } from './noun.ts'

/**
 * What bodies became that did not all share one fate: what ended went over whole, and what goes on gave or took a part.
 * Such as `A, with a part of B, was reorganised into C, and a part went to D`.
 */
export function reorganised(shares: Shares, nameOf: NameOf): string {
  const { ended, continuing, created, renamedTo, receiving } = shares
  if (renamedTo.length > 0) return besideRename(shares, nameOf)
  const noun = (ids: readonly string[]) => nounsOf(ids.map(nameOf))
  const [whole, fresh] = [noun(ended), noun(created)]
  const given = continuing.length === 0 ? '' : `, with ${partsOf(continuing, nameOf)}`
  if (created.length === 0) return `${absorbed(ended, noun(receiving), receiving.length, nameOf)}${given}`
  const taken = receiving.length === 0 ? '' : `, and ${parts(receiving)} went to ${noun(receiving).text}`
  if (ended.length === 0) return `${fresh.text} ${was(fresh)} created out of ${partsOf(continuing, nameOf)}${taken}`
  return `${whole.text}${given === '' ? '' : `${given},`} ${was(whole)} reorganised into ${fresh.text}${taken}`
}

function absorbed(ended: readonly string[], taker: Noun, takers: number, nameOf: NameOf): string {
  const whole = nounsOf(ended.map(nameOf))
  if (takers === 1) return `${whole.text} ended and became part of ${taker.text}`
  return `${whole.text} ended, and ${whole.isPlural ? 'their' : 'its'} parts went to ${taker.text}`
}

/** Beside a rename: what ended or is new in the same change, and what goes on. */
function besideRename(shares: Shares, nameOf: NameOf): string {
  const { ended, renamedFrom, continuing, created, renamedTo, receiving } = shares
  const noun = (ids: readonly string[]) => nounsOf(ids.map(nameOf))
  const [before, whole, fresh] = [noun(renamedFrom), noun(ended), noun(created)]
  const isOnlyTaker = created.length + receiving.length === 0
  const isOnlyGiver = ended.length + continuing.length === 0
  const told = [
    `${before.text} ${was(before)} renamed ${noun(renamedTo).text}`,
    ...(ended.length === 0 ? [] : [`${whole.text} ended${isOnlyTaker ? ' and became part of it' : ''}`]),
    ...(created.length === 0
      ? []
      : [`${fresh.text} ${was(fresh)} created${isOnlyGiver ? ' out of a part of it' : ''}`]),
    ...(continuing.length === 0 ? [] : [`${noun(continuing).text} gave ${parts(continuing)}`]),
    ...(receiving.length === 0 ? [] : [`${noun(receiving).text} took ${parts(receiving)}`]),
  ]
  const last = told.pop() ?? ''
  return told.length === 0 ? last : `${told.join(', ')}, and ${last}`
}

/** `a part of A`, `parts of A and B`. */
function partsOf(ids: readonly string[], nameOf: NameOf): string {
  return `${parts(ids)} of ${nounsOf(ids.map(nameOf)).text}`
}

function parts(ids: readonly string[]): string {
  return ids.length === 1 ? 'a part' : 'parts'
}
