import { kindsByType } from '../../vocabulary/types.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { NO_FAULTS, type Rule } from './rule.ts'

/** One-type: an entity has exactly one type. */
export function oneType({ things, records }: Pick<Vocabulary, 'things' | 'records'>): Rule {
  const thingTypes = new Set(things.map(({ name }) => name))
  const recordTypes = new Set(records.map(({ name }) => name))
  return {
    rule: 'one-type',
    level: 'MUST',
    sentence:
      'An entity has exactly one type as a label (a law is an Act and a Source), and :Thing if that is a type of things.',
    ofNode: ({ labels }) => {
      const ofThing = countIn(labels, thingTypes)
      const ofRecord = countIn(labels, recordTypes)
      const isLaw = labels.includes('Act') && labels.includes('Source')
      const isRight = labels.includes('Thing')
        ? ofThing === 1 && ofRecord === (isLaw ? 1 : 0)
        : ofThing === 0 && ofRecord === 1
      return isRight ? NO_FAULTS : [`its labels are ${labelText(labels)}`]
    },
  }
}

/** Kind-known: a kind is one of its type. */
export function kindKnown({ things, records }: Pick<Vocabulary, 'things' | 'records'>): Rule {
  const kinds = new Map(Object.entries(kindsByType([...records, ...things])))
  return {
    rule: 'kind-known',
    level: 'MUST',
    sentence: 'The kind of a thing, a change event, a finding or a name is one of its type.',
    ofNode: ({ labels, properties: { kind } }) => {
      let faults: string[] | undefined
      for (const label of labels) {
        const known = kinds.get(label)
        if (known === undefined || (typeof kind === 'string' && known.includes(kind))) continue
        const shown = typeof kind === 'string' ? `the kind '${kind}'` : 'no kind'
        ;(faults ??= []).push(`${shown} on a ${label}; known are ${known.join(', ')}`)
      }
      return faults ?? NO_FAULTS
    },
  }
}

/** Labels as Cypher writes them: `:Entity:Thing`. */
export function labelText(labels: readonly string[]): string {
  return labels.map((label) => `:${label}`).join('')
}

function countIn(labels: readonly string[], types: ReadonlySet<string>): number {
  let count = 0
  for (const label of labels) if (types.has(label)) count += 1
  return count
}
