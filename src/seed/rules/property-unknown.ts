import { nearest } from '../../text/nearest-id.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import type { Violation } from '../check-result.ts'
import { NodeForms } from './node-forms.ts'
import { NO_FAULTS, type CheckedNode, type CheckedRelation, type Rule } from './rule.ts'

/** How many ids a violation names. */
const NAMED = 3

/** A property that the API does not know, on nodes or relations of one type. */
interface UnknownProperty {
  field: string
  type: string
  number: number
  /** The first ids in their order. */
  ids: string[]
}

/**
 * Property-unknown: every property is known to the API. One misspelling on all rows is one violation, so the rule
 * remembers what it saw; each run needs its own.
 */
export function propertyUnknown({ forms, relationForms }: Pick<Vocabulary, 'forms' | 'relationForms'>): Rule {
  const nodeForms = new NodeForms({ forms })
  const found = new Map<string, UnknownProperty>()
  const add = (field: string, type: string, id: string): void => {
    const key = `${type} ${field}`
    const unknown = found.get(key) ?? { field, type, number: 0, ids: [] }
    unknown.number += 1
    unknown.ids = [...unknown.ids, id].sort().slice(0, NAMED)
    found.set(key, unknown)
  }
  return {
    rule: 'property-unknown',
    level: 'SHOULD',
    sentence: 'Every property is known to the API; an unknown one may be misspelt.',
    ofNode: (node) => {
      const known = nodeForms.of(node)
      for (const field in node.properties) {
        if (!has(node, field) || known.has(field) || node.labels.includes('Dataset')) continue
        // What has more than one type breaks another rule.
        if (!node.labels.some((label) => forms[label]?.[field])) add(field, node.type ?? 'Entity', node.id)
      }
      return NO_FAULTS
    },
    ofRelation: (relation) => {
      const known = relationForms[relation.type]
      for (const field in relation.properties)
        if (has(relation, field) && field !== 'cites' && known?.[field] === undefined)
          add(field, relation.type, relation.id)
      return NO_FAULTS
    },
    ofAll: () =>
      [...found.values()].map((unknown) => {
        const known = Object.keys(forms[unknown.type] ?? relationForms[unknown.type] ?? {})
        return violationOf(unknown, known)
      }),
  }
}

function has({ properties }: CheckedNode | CheckedRelation, field: string): boolean {
  return properties[field] !== undefined && properties[field] !== null
}

function violationOf({ field, type, number, ids }: UnknownProperty, known: readonly string[]): Violation {
  const [near] = nearest(field, known, 1)
  const shown = [...ids, ...(number > ids.length ? ['...'] : [])].join(', ')
  const hint = near === undefined ? '' : `; '${near}' is near`
  return { id: ids[0] ?? '', detail: `'${field}' is unknown on ${number} ${type} (${shown})${hint}` }
}
