import { findCycle } from '../change/cycle.ts'
import { kindFault } from '../change/kind-fault.ts'
import { successionsOf } from '../change/succession.ts'
import type { Body } from './body.ts'
import { isBefore } from './days.ts'
import type { TableEvent } from './event.ts'
import type { Faults } from './faults.ts'

/** Finds what the rules on events and lives forbid: it would be refused when the scripts are loaded. */
export function checkLives(bodies: readonly Body[], events: readonly TableEvent[], faults: Faults): void {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  for (const { id, start, end, row } of bodies) {
    if (start !== undefined && end !== undefined && isBefore(end, start)) {
      faults.add(row.place('end'), `${id} ends on ${end}, before it starts on ${start}; correct one of both.`)
    }
  }
  for (const one of events) checkEvent(one, byId, faults)
  checkTransfers(byId, events, faults)
  const successions = events.flatMap(({ event }) => successionsOf(event)).filter(({ type }) => type === 'SUCCEEDED_BY')
  const cycle = findCycle(successions) ?? []
  const place = byId.get(cycle[0] ?? '')?.row.place('id')
  if (place)
    faults.add(
      place,
      `It becomes itself: ${[...cycle, cycle[0]].join(' became ')}; give the body after its return another id.`,
    )
}

/** A body that only passes something on must be there on that day: one that begins on it cannot give, one that is gone cannot take. */
function checkTransfers(bodies: ReadonlyMap<string, Body>, events: readonly TableEvent[], faults: Faults): void {
  const turning = (side: 'enters' | 'yields') =>
    new Set(events.flatMap(({ event }) => event[side].flatMap(({ id, fate }) => (fate === 'CONTINUES' ? [] : [id]))))
  const [ended, created] = [turning('enters'), turning('yields')]
  for (const { event, rows } of events) {
    const place = rows[0]?.row.place()
    const early = event.enters.find(({ id }) => bodies.get(id)?.start === event.effective && !created.has(id))
    const late = event.yields.find(({ id }) => bodies.get(id)?.end === event.effective && !ended.has(id))
    const remedy = 'exchange from and to, or correct the date'
    if (place && early)
      faults.add(place, `${early.id} starts on ${event.effective}, so it has nothing to give on that day; ${remedy}.`)
    if (place && late)
      faults.add(place, `${late.id} is gone on ${event.effective}, so it takes nothing on that day; ${remedy}.`)
  }
}

function checkEvent({ event, rows }: TableEvent, bodies: ReadonlyMap<string, Body>, faults: Faults): void {
  const place = rows[0]?.row.place()
  if (!place) return
  const [before, after] = [event.enters, event.yields].map((side) => new Set(side.map(({ id }) => id)))
  const both = [...event.enters, ...event.yields].find(
    ({ id, fate }) => fate !== 'CONTINUES' && before?.has(id) && after?.has(id),
  )
  const own = both
    ? `${both.id} takes and gives in one and the same reorganisation, and begins or ends in it; write one of its changes on another day, or leave that row out.`
    : kindFault(event)
  if (own !== undefined) faults.add(place, own)
  for (const sentence of livesAgainst({ event, rows }, bodies)) faults.add(place, sentence)
}

function livesAgainst({ event }: TableEvent, bodies: ReadonlyMap<string, Body>): string[] {
  const { effective } = event
  const remedy = 'correct the date of the change, or of the body'
  const outside = [...event.enters, ...event.yields].flatMap(({ id, fate }) => {
    const { start, end } = bodies.get(id) ?? {}
    const isEarly =
      (fate === 'ENDED' || fate === 'CONTINUES' || fate === 'RENAMED') &&
      start !== undefined &&
      isBefore(effective, start)
    const isLate = fate !== 'ENDED' && end !== undefined && isBefore(end, effective)
    if (isEarly) return [`${id} starts on ${start}, after this change of ${effective}; ${remedy}.`]
    return isLate ? [`${id} ends on ${end}, before this change of ${effective}; ${remedy}.`] : []
  })
  const wrongOrder = event.enters.flatMap(({ id }) =>
    event.yields.flatMap((created) => {
      const [from, to] = [bodies.get(id)?.start, bodies.get(created.id)?.start]
      const isWrong = created.fate !== 'CONTINUES' && from !== undefined && to !== undefined && isBefore(to, from)
      return isWrong ? [`${created.id} comes out of ${id}, but starts before it, on ${to}; ${remedy}.`] : []
    }),
  )
  return [...new Set([...outside, ...wrongOrder])]
}
