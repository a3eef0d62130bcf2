import { statement } from '../database/statement.ts'
import { schemaFile } from '../schema-file.ts'
import { nearest } from '../text/nearest-id.ts'
import type { CheckResult, Violation } from './check-result.ts'
import type { Runner } from './runner.ts'

/** A property that the API does not know, on nodes or relations of one type. */
interface UnknownProperty extends Record<string, unknown> {
  type: string
  field: string
  number: number
  /** The first three. */
  ids: readonly string[]
}

/** The rule about unknown properties, in TypeScript as it tells which known one is near; one violation for each type and property. */
export async function checkProperties(runner: Runner): Promise<CheckResult> {
  const { forms, relationForms } = schemaFile().vocabulary
  const unknown = await runner.run<UnknownProperty>(statement('seed/unknown-properties'), { forms, relationForms })
  return {
    rule: 'property-unknown',
    level: 'SHOULD',
    sentence: 'Every property is known to the API; an unknown one may be misspelt.',
    isGrouped: true,
    violations: unknown
      .map((one) => violationOf(one, Object.keys(forms[one.type] ?? relationForms[one.type] ?? {})))
      .sort(({ detail: a }, { detail: b }) => (a < b ? -1 : 1)),
  }
}

function violationOf({ type, field, number, ids }: UnknownProperty, known: readonly string[]): Violation {
  const [near] = nearest(field, known, 1)
  const shown = [...ids, ...(number > ids.length ? ['...'] : [])].join(', ')
  const hint = near === undefined ? '' : `; '${near}' is near`
  return { id: ids[0] ?? '', detail: `'${field}' is unknown on ${number} ${type} (${shown})${hint}` }
}
