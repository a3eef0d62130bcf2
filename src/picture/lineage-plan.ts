import type { Graph } from '../graph/graph.ts'
import { dayNumber, dayScale, type DayScale } from './day-scale.ts'
import { MARGIN } from './frame.ts'
import { barOf, daysOf, lineageBodies, STUB, type Bar, type Body } from './lineage-bar.ts'
import { bodiesOf, changesOf, stepsOf, type Change, type Step } from './lineage-step.ts'
import type { PictureSheet } from './sheet.ts'

/** The bodies and changes of a lineage, and where their bars begin and end; not yet in which lanes. */
export interface LineagePlan {
  steps: readonly Step[]
  changes: readonly Change[]
  /** In order of time, as the bars. */
  bodies: readonly Body[]
  bars: readonly Bar[]
  scale: DayScale
}

/** Beside the first and the last day, for the tips of arrows. */
const ASIDE = 6

/** Puts the bodies of a lineage on a scale of time, as wide as the sheet. */
export function planOf(graph: Graph, sheet: PictureSheet): LineagePlan {
  const steps = stepsOf(graph)
  const bodies = lineageBodies(bodiesOf(graph), steps)
  const scale = scaleOf(bodies, sheet)
  const bars = bodies.map((body) => barOf(body, scale, dayNumber(sheet.today) ?? scale.to))
  return { steps, changes: changesOf(steps), bodies, bars, scale }
}

function scaleOf(bodies: readonly Body[], { width, today, days }: PictureSheet): DayScale {
  const known = bodies.flatMap(daysOf)
  const isOpen = bodies.some(({ life }) => life.end.knowledge === 'OPEN')
  const shown = [...known, ...[...(isOpen || known.length === 0 ? [today] : []), ...days].map((day) => dayNumber(day))]
  const isFaded = bodies.some(({ life: { start } }) => start.earliest === undefined || start.latest === undefined)
  const isLonger = bodies.some(
    ({ life: { start, end } }) =>
      end.knowledge === 'UNKNOWN' ||
      (end.knowledge === 'OPEN'
        ? (start.earliest ?? -Infinity) >= (dayNumber(today) ?? Infinity)
        : end.latest === undefined),
  )
  return dayScale(
    shown.filter((day) => day !== undefined),
    MARGIN + (isFaded ? STUB : ASIDE),
    width - MARGIN - (isLonger ? STUB : ASIDE),
  )
}
