import type { ChangeEvent } from '../../change/event.ts'
import { deriveSuccessions, type Succession } from '../../change/succession.ts'
import { derivedOf } from './properties.ts'

/** The relations that follow from a change event, with all that is derived of them, as rows to be written. */
export function successionRows(event: ChangeEvent): Record<string, unknown>[] {
  return deriveSuccessions(event).map(rowOf)
}

function rowOf({ type, from, to, ...properties }: Succession): Record<string, unknown> {
  return { type, from, to, properties: { ...properties, ...derivedOf({ ...properties }) } }
}
