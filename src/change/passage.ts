import { dateBounds, type Bounds } from '../time/edtf.ts'
import type { Certainty } from './event.ts'
import type { Succession } from './succession.ts'

/** What is needed of a succession that is followed from one day to another. */
export type Passed = Pick<Succession, 'id' | 'from' | 'to' | 'date' | 'certainty'>

/** The day of the bodies that are asked for, and the day of those that they are followed to: later, or back. ISO days. */
export interface Passage {
  /** Absent: any day before. */
  from?: string
  to: string
}

/** Which way a passage leads. */
export type HeirDirection = 'LATER' | 'EARLIER'

/** A succession along a passage, from one body to the next. Times are numbers that grow along it. */
export interface Arc<Step> {
  at: string
  next: string
  earliest: number
  latest: number
  certainty: Certainty
  step: Step
}

/** Which way a passage leads; to the same day, as to a later one. */
export function directionOf({ from, to }: Passage): HeirDirection {
  return from !== undefined && from > to ? 'EARLIER' : 'LATER'
}

/**
 * The successions that may have taken effect after the earlier day of a passage, and on the later one or before. One that
 * may also have done so at another time is `POSSIBLE`.
 */
export function arcsOf<Step extends Passed>(steps: readonly Step[], passage: Passage): Arc<Step>[] {
  const bounds = new Map<string, Bounds>()
  return steps.flatMap((step) => {
    const { date = '' } = step
    const known = bounds.get(date) ?? (date === '' ? {} : dateBounds(date))
    bounds.set(date, known)
    return arcOf(step, known, passage)
  })
}

function arcOf<Step extends Passed>(step: Step, bounds: Bounds, passage: Passage): Arc<Step>[] {
  const isBack = directionOf(passage) === 'EARLIER'
  const [first, last] = isBack ? [passage.to, passage.from] : [passage.from, passage.to]
  const [after, until] = [timeOf(first, -Infinity), timeOf(last, Infinity)]
  const [earliest, latest] = [timeOf(bounds.earliest, -Infinity), timeOf(bounds.latest, Infinity)]
  if (after >= until || latest <= after || earliest > until) return []
  const isWithin = (earliest > after || first === undefined) && latest <= until
  const certainty = isWithin ? step.certainty : 'POSSIBLE'
  return isBack
    ? [{ at: step.to, next: step.from, earliest: -latest, latest: -earliest, certainty, step }]
    : [{ at: step.from, next: step.to, earliest, latest, certainty, step }]
}

/** A day as a number, in the order of days: 20030407. */
function timeOf(day: string | undefined, open: number): number {
  return day === undefined ? open : Number(day.replaceAll('-', ''))
}
