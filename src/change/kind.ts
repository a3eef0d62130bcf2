import type { ChangeEvent, ComputedKind, Participant } from './event.ts'
import { isImplied, sidesOf } from './pair.ts'

/**
 * The kind that follows from the fates; `DECLARED` when only one body takes part and continues, which is a reparenting,
 * a change of status or mandate, a suspension or a reactivation; undefined when no kind fits.
 *
 * | in | out | kind |
 * |---|---|---|
 * | nothing | CREATED | FOUNDING |
 * | ENDED | nothing | TERMINATION |
 * | RENAMED | RENAMED | RENAME |
 * | 1 ENDED | 1 CREATED | REPLACEMENT |
 * | n ENDED | 1 CREATED | MERGER |
 * | 1 ENDED | n CREATED | SPLIT |
 * | ENDED | CONTINUES | ABSORPTION |
 * | CONTINUES | CREATED | SECESSION |
 * | CONTINUES | CONTINUES | FUNCTION_TRANSFER |
 * | any other mix | | COMPLEX_REORGANISATION |
 *
 * A row without a number holds for any number: one body that ends into four that continue is an ABSORPTION, and a body
 * created out of several that continue is a SECESSION. If both sides have several members, flows must be written, or no
 * kind fits; if one side has a single member, they are implied, and a mix (one ENDED and one CONTINUES into one CREATED)
 * needs none. A body that continues on both sides counts only on the sides that `sidesOf` gives.
 */
export function computeKind(event: ChangeEvent): ComputedKind | 'DECLARED' | undefined {
  if (isOneThatContinues(event)) return 'DECLARED'
  const sides = sidesOf(event)
  const [from, to] = [fatesOf(sides.givers), fatesOf(sides.takers)]
  if (from === '' || to === '') return KINDS[`${from}>${to}`]
  if (!isImplied(sides) && event.flows.length === 0) return undefined
  if (from === 'ENDED' && to === 'CREATED') return endedIntoCreated(sides.givers.length, sides.takers.length)
  return KINDS[`${from}>${to}`] ?? 'COMPLEX_REORGANISATION'
}

const KINDS: Readonly<Record<string, ComputedKind>> = {
  '>CREATED': 'FOUNDING',
  'ENDED>': 'TERMINATION',
  'RENAMED>RENAMED': 'RENAME',
  'ENDED>CONTINUES': 'ABSORPTION',
  'CONTINUES>CREATED': 'SECESSION',
  'CONTINUES>CONTINUES': 'FUNCTION_TRANSFER',
}

function endedIntoCreated(ended: number, created: number): ComputedKind {
  if (created === 1) return ended === 1 ? 'REPLACEMENT' : 'MERGER'
  return ended === 1 ? 'SPLIT' : 'COMPLEX_REORGANISATION'
}

function isOneThatContinues({ enters, yields }: ChangeEvent): boolean {
  const [before, after] = [enters[0], yields[0]]
  return (
    enters.length === 1 &&
    yields.length === 1 &&
    before?.id === after?.id &&
    before?.fate === 'CONTINUES' &&
    after?.fate === 'CONTINUES'
  )
}

function fatesOf(side: readonly Participant[]): string {
  return [...new Set(side.map(({ fate }) => fate))].sort().join('+')
}
