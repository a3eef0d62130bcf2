import type { Fate, Participant } from '../change/event.ts'
import type { ToldEvent } from './told.ts'

/** The bodies of a change by their shares in it, as seed scripts name them; each group is told in words of its own. */
export interface Shares {
  ended: readonly string[]
  renamedFrom: readonly string[]
  /** What gave something and went on. */
  continuing: readonly string[]
  created: readonly string[]
  renamedTo: readonly string[]
  /** What took something and had existed before. */
  receiving: readonly string[]
}

/** The shares of the bodies in a change. */
export function sharesOf({ enters, yields }: Pick<ToldEvent, 'enters' | 'yields'>): Shares {
  return {
    ended: withFate(enters, 'ENDED'),
    renamedFrom: withFate(enters, 'RENAMED'),
    continuing: withFate(enters, 'CONTINUES'),
    created: withFate(yields, 'CREATED'),
    renamedTo: withFate(yields, 'RENAMED'),
    receiving: withFate(yields, 'CONTINUES'),
  }
}

function withFate(side: readonly Participant[], wanted: Fate): string[] {
  return side.filter(({ fate }) => fate === wanted).map(({ id }) => id)
}
