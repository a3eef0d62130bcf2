import { statement } from '../database/statement.ts'
import type { CheckResult, Violation } from './check-result.ts'
import { homonymsAmong, type Bearer, type Homonyms } from './homonyms.ts'
import type { Runner } from './runner.ts'

/** The rule about things of one name, in TypeScript as in Cypher thousands of them would be compared each with each. */
export async function checkHomonyms(runner: Runner): Promise<CheckResult> {
  const shared = await runner.run<{ bearers: Bearer[] }>(statement('seed/shared-names'))
  const pairs = shared.flatMap(({ bearers }) => homonymsAmong(bearers))
  return {
    rule: 'homonyms',
    level: 'MUST',
    sentence:
      'Things of one kind and name that exist at the same time are told apart, or are the same; people and places may share a name. Case, spaces and middle dots do not tell two names apart.',
    violations: pairs.map(violationOf).sort(({ id: a }, { id: b }) => (a < b ? -1 : 1)),
  }
}

function violationOf({ one, other }: Homonyms): Violation {
  const written = one.name === other.name ? '' : `, written '${one.name}'`
  return {
    id: other.id,
    detail: `it is named '${other.name}' as ${one.id} is at that time${written}; state of both the jurisdiction, the place (LOCATED_IN) or the whole (PART_OF), of one a disambiguation, or SAME_AS if they are one`,
  }
}
