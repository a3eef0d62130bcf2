import { findCycle } from '../change/cycle.ts'
import { statement } from '../database/statement.ts'
import type { CheckResult } from './check-result.ts'
import type { Runner } from './runner.ts'

/** The rule about cycles of successions, in TypeScript as Cypher would list every way. */
export async function checkCycle(runner: Runner): Promise<CheckResult> {
  const cycle = findCycle(await runner.run<{ from: string; to: string }>(statement('derive/successions')))
  return {
    rule: 'succession-cycle',
    level: 'MUST',
    sentence: 'No body is its own successor, directly or through others.',
    violations: cycle
      ? [{ id: cycle[0] ?? '', detail: `it became ${[...cycle.slice(1), cycle[0]].join(', which became ')}` }]
      : [],
  }
}
