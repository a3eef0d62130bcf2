import type { ChangeEvent } from '../change/event.ts'
import { kindFault } from '../change/kind-fault.ts'
import type { CheckResult, Violation } from './check-result.ts'
import type { Derived } from './derive/properties.ts'
import type { NodeRow, RelationRow } from './derive/read-page.ts'
import { SingleCheck } from './rules/single-check.ts'

/** A date that cannot be read. */
export interface DateFault {
  /** Of the node or the relation. */
  id: string
  sentence: string
}

/** Looks at nodes, relations and change events one after another, and tells in the end which rules they break. */
export interface Inspection {
  node: (row: NodeRow, derived: Derived) => void
  relation: (row: RelationRow, derived: Derived) => void
  event: (event: ChangeEvent) => void
  /** Ids of all nodes and relations that were looked at. */
  readonly ids: ReadonlySet<string>
  readonly dateFaults: readonly DateFault[]
  /** Whether every property so far has the form that statements rely on. */
  readonly isWellFormed: boolean
  /** The rules that were looked at, with what breaks them; where it is not well-formed, only that. */
  results: () => CheckResult[]
}

/** Makes an inspection that has looked at nothing. */
export function makeInspection(): Inspection {
  const single = new SingleCheck()
  const ids = new Set<string>()
  const dateFaults: DateFault[] = []
  const kinds: Violation[] = []
  const addDates = (id: string, { faults }: Derived): void => {
    for (const sentence of faults) dateFaults.push({ id, sentence })
  }
  return {
    ids,
    dateFaults,
    get isWellFormed() {
      return single.isWellFormed
    },
    node: ({ id, labels, properties, floats }, derived) => {
      ids.add(id)
      addDates(id, derived)
      const { type } = derived.properties
      single.node({
        id,
        labels,
        type: typeof type === 'string' ? type : undefined,
        properties: { ...properties, ...derived.properties },
        floats,
      })
    },
    relation: ({ type, from, to, properties, floats }, derived) => {
      const id = typeof properties['id'] === 'string' ? properties['id'] : undefined
      if (id !== undefined) ids.add(id)
      addDates(id ?? `${from} ${type}`, derived)
      single.relation({ id: id ?? from, type, from, to, properties: { ...properties, ...derived.properties }, floats })
    },
    event: (event) => {
      const fault = kindFault(event)
      if (fault !== undefined) kinds.push({ id: event.id, detail: fault.replace(/\.$/, '') })
    },
    results: () => (single.isWellFormed ? [...single.results(), kindResult(kinds)] : single.results()),
  }
}

function kindResult(violations: readonly Violation[]): CheckResult {
  return {
    rule: 'event-kind',
    level: 'MUST',
    sentence: 'The participants and the flows of a change event make sense and make it the kind that it is declared.',
    violations,
  }
}
