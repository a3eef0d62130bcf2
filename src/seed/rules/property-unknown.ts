import { nearest } from '../../text/nearest-id.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import type { Violation } from '../check-result.ts'
import { NodeForms, type Forms } from './node-forms.ts'
import { NO_FAULTS, type CheckedNode, type Rule } from './rule.ts'

/** How many nodes a violation names. */
const NAMED = 3

/** An unknown property of a type. */
interface Unknown {
  field: string
  type: string
  /** What is known of the first of the nodes. */
  known: Forms
  nodes: number
  /** The first ids in their order, up to three. */
  ids: string[]
}

/**
 * Property-unknown: every property is known to the API. One misspelling on all rows is one violation, so the rule
 * remembers what it saw; each run needs its own.
 */
export function propertyUnknown(vocabulary: Pick<Vocabulary, 'forms'>): Rule {
  const nodeForms = new NodeForms(vocabulary)
  const found = new Map<string, Unknown>()
  return {
    rule: 'property-unknown',
    level: 'SHOULD',
    sentence: 'Every property is known to the API; an unknown one may be misspelt.',
    ofNode: (node) => {
      const known = nodeForms.of(node)
      for (const field in node.properties) {
        if (known.has(field) || isKnown(field, node, vocabulary) || node.labels.includes('Dataset')) continue
        const type = node.type ?? 'Entity'
        const key = `${type} ${field}`
        const unknown = found.get(key) ?? { field, type, known, nodes: 0, ids: [] }
        unknown.nodes += 1
        unknown.ids = firstOf([...unknown.ids, node.id])
        found.set(key, unknown)
      }
      return NO_FAULTS
    },
    ofAll: () => [...found.values()].map(violationOf),
  }
}

/** Whether another label of a node, which has more than one type, knows a property. */
function isKnown(field: string, { labels }: CheckedNode, { forms }: Pick<Vocabulary, 'forms'>): boolean {
  return labels.some((label) => forms[label]?.[field] !== undefined)
}

function firstOf(ids: string[]): string[] {
  return ids.sort().slice(0, NAMED)
}

function violationOf({ field, type, known, nodes, ids }: Unknown): Violation {
  const [near] = nearest(field, [...known.keys()], 1)
  const on = `${nodes} ${nodes === 1 ? 'node' : 'nodes'} of type ${type} (${ids.join(', ')})`
  return {
    id: ids[0] ?? '',
    detail: `'${field}' is unknown on ${on}${near === undefined ? '' : `; '${near}' is near`}`,
  }
}
