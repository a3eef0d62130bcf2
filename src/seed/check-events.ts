import { findCycle } from '../change/cycle.ts'
import { kindFault } from '../change/kind-fault.ts'
import { deriveSuccessions } from '../change/succession.ts'
import type { CheckResult } from './check-result.ts'
import { readEvents } from './derive/events.ts'
import type { Runner } from './runner.ts'

/** The rules that need a whole event, or a whole lineage, and are easier to write in TypeScript. */
export async function checkEvents(runner: Runner): Promise<CheckResult[]> {
  const events = await readEvents(runner)
  const faults = events.flatMap((event) => {
    const fault = kindFault(event)
    return fault === undefined ? [] : [{ id: event.id, detail: fault.replace(/\.$/, '') }]
  })
  const successions = events.flatMap(deriveSuccessions).filter(({ type }) => type === 'SUCCEEDED_BY')
  const cycle = findCycle(successions)
  const first = successions.find(({ from, to }) => from === cycle?.[0] && to === (cycle[1] ?? from))
  return [
    {
      rule: 'event-kind',
      level: 'MUST',
      sentence: 'The participants and the flows of a change event make sense and make it the kind that it is declared.',
      violations: faults,
    },
    {
      rule: 'succession-cycle',
      level: 'MUST',
      sentence: 'No body is its own successor, directly or through others.',
      violations: cycle
        ? [
            {
              id: cycle[0] ?? '',
              at: first?.eventId ?? null,
              detail: `it became ${[...cycle.slice(1), cycle[0]].join(', which became ')}`,
            },
          ]
        : [],
    },
  ]
}
