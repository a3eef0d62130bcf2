import type { GraphNode } from '../graph/graph.ts'
import type { DayScale } from './day-scale.ts'
import { lifeSpan, middleOf, type Bound, type Knowledge, type LifeSpan } from './life-span.ts'
import type { Step } from './lineage-step.ts'

/** The bar of a body, from left to right, in pixels. */
export interface Bar {
  id: string
  node: GraphNode
  /** Where it may begin, where it has certainly begun, where it may end, and where it has certainly ended. */
  from: number
  sureFrom: number
  sureTo: number
  to: number
  start: Knowledge
  end: Knowledge
  /** Whether its start or its end was at a change, with which it shares the span in which that may have been. */
  meetsAtStart: boolean
  meetsAtEnd: boolean
}

/** A body with its life and the steps that it takes part in. */
export interface Body {
  node: GraphNode
  life: LifeSpan
  steps: readonly Step[]
}

/** How long what is unknown is drawn, in pixels. */
export const STUB = 40

/** A span of uncertainty that is shorter is drawn as one place. */
const TOO_SHORT = 6

/** No bar is shorter. */
const SHORTEST = 4

/** The bodies of a lineage, in order of time. */
export function lineageBodies(nodes: readonly GraphNode[], steps: readonly Step[]): Body[] {
  const bodies = nodes.map((node) => {
    const own = steps.filter(({ from, to }) => from === node.id || to === node.id)
    return { node, life: lifeSpan(node.properties), steps: own }
  })
  const order = new Map(bodies.map((body) => [body, firstDayOf(body)]))
  return bodies.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0) || (a.node.id < b.node.id ? -1 : 1))
}

/** All days that a body names. */
export function daysOf({ life: { start, end }, steps }: Body): number[] {
  return [start.earliest, start.latest, end.earliest, end.latest, ...steps.map(({ day }) => day)].filter(
    (day) => day !== undefined,
  )
}

/** What has an unknown start comes before what begins on the first day that is known of it. */
function firstDayOf(body: Body): number {
  return body.life.start.earliest ?? Math.min(...daysOf(body)) - 0.5
}

/** The bar of a body on a scale. */
export function barOf(body: Body, scale: DayScale, today: number): Bar {
  const { node, life, steps } = body
  const { start, end } = life
  const meetsAtStart = steps.some(({ to, date }) => to === node.id && isSame(date, start))
  const meetsAtEnd = steps.some(({ from, date }) => from === node.id && isSame(date, end))
  const [from, sureFrom] = startOf(body, scale, meetsAtStart)
  const [sureTo, to] = endOf(body, scale, meetsAtEnd, today, Math.max(from + STUB, sureFrom))
  const known = { id: node.id, node, start: start.knowledge, end: end.knowledge, meetsAtStart, meetsAtEnd }
  const last = Math.max(to, from + SHORTEST)
  if (sureFrom <= sureTo) return { ...known, from, sureFrom, sureTo, to: last }
  const middle = Math.min(Math.max((sureFrom + sureTo) / 2, from), last)
  return { ...known, from, sureFrom: middle, sureTo: middle, to: last }
}

function isSame(a: Bound, b: Bound): boolean {
  return a.earliest !== undefined && a.earliest === b.earliest && a.latest === b.latest
}

function startOf(body: Body, scale: DayScale, isShared: boolean): [number, number] {
  const { start } = body.life
  const { earliest, latest } = start
  if (earliest !== undefined && latest !== undefined) {
    const [from, sure] = [scale.x(isShared ? (middleOf(start) ?? earliest) : earliest), scale.x(latest)]
    const middle = scale.x((earliest + latest) / 2)
    return scale.x(latest) - scale.x(earliest) < TOO_SHORT ? [middle, middle] : [from, sure]
  }
  if (earliest !== undefined) return [scale.x(earliest), scale.x(earliest) + STUB]
  const known = daysOf(body)
  if (known.length === 0) return [scale.left - STUB, scale.left]
  const sure = scale.x(latest ?? Math.min(...known))
  return [sure - STUB, sure]
}

function endOf(body: Body, scale: DayScale, isShared: boolean, today: number, future: number): [number, number] {
  const { start, end } = body.life
  const { earliest, latest } = end
  if (end.knowledge === 'OPEN') {
    const isFuture = (start.earliest ?? -Infinity) >= today
    const to = isFuture ? future : scale.x(today)
    return [to, to]
  }
  if (earliest !== undefined && latest !== undefined) {
    const [sure, to] = [scale.x(earliest), scale.x(isShared ? (middleOf(end) ?? latest) : latest)]
    const middle = scale.x((earliest + latest) / 2)
    return scale.x(latest) - scale.x(earliest) < TOO_SHORT ? [middle, middle] : [sure, to]
  }
  if (latest !== undefined) return [scale.x(latest) - STUB, scale.x(latest)]
  const known = daysOf(body)
  if (known.length === 0) return [scale.right, scale.right + STUB]
  const sure = scale.x(earliest ?? Math.max(...known))
  return [sure, sure + STUB]
}
