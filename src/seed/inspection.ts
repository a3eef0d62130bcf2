import type { ChangeEvent } from '../change/event.ts'
import { kindFault } from '../change/kind-fault.ts'
import type { CheckResult, Violation } from './check-result.ts'
import type { Derived } from './derive/properties.ts'
import type { NodeRow, RelationRow } from './derive/read-page.ts'

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
  /** The rules that were looked at, with what breaks them. */
  results: () => CheckResult[]
}

/** Makes an inspection that has looked at nothing. */
export function makeInspection(): Inspection {
  const ids = new Set<string>()
  const dateFaults: DateFault[] = []
  const kinds: Violation[] = []
  const addDates = (id: string, { faults }: Derived): void => {
    for (const sentence of faults) dateFaults.push({ id, sentence })
  }
  return {
    ids,
    dateFaults,
    node: ({ id }, derived) => {
      ids.add(id)
      addDates(id, derived)
    },
    relation: ({ type, from, properties }, derived) => {
      const { id } = properties
      if (typeof id === 'string') ids.add(id)
      addDates(typeof id === 'string' ? id : `${from} ${type}`, derived)
    },
    event: (event) => {
      const fault = kindFault(event)
      if (fault !== undefined) kinds.push({ id: event.id, detail: fault.replace(/\.$/, '') })
    },
    results: () => [
      {
        rule: 'event-kind',
        level: 'MUST',
        sentence:
          'The participants and the flows of a change event make sense and make it the kind that it is declared.',
        violations: kinds,
      },
    ],
  }
}
