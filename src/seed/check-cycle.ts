import { findCycle } from '../change/cycle.ts'
import { statement } from '../database/statement.ts'
import type { CheckResult, Violation } from './check-result.ts'
import type { Runner } from './runner.ts'

/** A succession, and the event that it follows from. */
interface Step {
  from: string
  to: string
  event: string
}

/** The rule about cycles of successions, in TypeScript as Cypher would list every way. */
export async function checkCycle(runner: Runner): Promise<CheckResult> {
  const steps = await runner.run<Step & Record<string, unknown>>(statement('derive/successions'))
  const cycle = findCycle(steps)
  return {
    rule: 'succession-cycle',
    level: 'MUST',
    sentence: 'No body is its own successor, directly or through others.',
    violations: cycle ? [violationOf(cycle, steps)] : [],
  }
}

function violationOf(cycle: readonly string[], steps: readonly Step[]): Violation {
  const [id = ''] = cycle
  const first = steps.find(({ from, to }) => from === id && to === (cycle[1] ?? id))
  return {
    id,
    at: first?.event ?? null,
    detail: `it became ${[...cycle.slice(1), id].join(', which became ')}`,
  }
}
