import type { WrittenLife } from '../time/state-bounds.ts'
import type { Holding } from './holding.ts'

/** The days that are asked for; open where absent. */
export interface AskedDays {
  from?: string
  /** The first day after them. */
  end?: string
}

/** A stretch of time in which the same bodies may have been responsible: ISO days; null where it is open. */
export interface Stretch {
  from: string | null
  /** The first day after it. */
  end: string | null
  /** In the order in which they were given; each body once, except that everything that is stated of it stays. */
  holdings: readonly Holding[]
  /** Why there are none; absent where there are some. */
  gap?: Gap
}

/** Why nobody was responsible in a stretch: the thing did not exist yet, or not any more, or nobody is known. */
export type Gap = { why: 'NOT_YET' } | { why: 'OVER' } | UnknownHolder

/** That nobody is known. */
export interface UnknownHolder {
  why: 'UNKNOWN'
  /** The holdings that ended last before it. */
  last: readonly Holding[]
  /** The first day after it on which somebody is known; null where nobody is. */
  next: string | null
}

/**
 * The time that is asked for in stretches, without a break. What is not asked for is open: it begins when the thing
 * began, else with the first holding, and ends when the thing ended, else never. Nobody holds what does not exist.
 *
 * @param life when the thing existed
 * @param all the best evidence first
 * @returns none if nobody is known to have been responsible
 */
export function stretches(life: WrittenLife, all: readonly Holding[], asked: AskedDays): Stretch[] {
  if (all.length === 0) return []
  const { begin, end } = windowOf(life, all, asked)
  const bounds = [life.startEarliest, life.endLatest, ...all.flatMap((one) => [one.from, one.end])]
  const inner = bounds.filter((day) => typeof day === 'string' && day > begin && (end === null || day < end))
  const days = [begin, ...new Set(inner.toSorted() as string[])]
  const parts = days.map((day, index): Stretch => {
    const holdings = phaseOf(day, life) === 'ALIVE' ? onePerBody(all.filter((one) => isHeldOn(one, day))) : []
    return { from: day === '' ? null : day, end: days[index + 1] ?? end, holdings }
  })
  return joined(parts, life).map((part) => (part.holdings.length > 0 ? part : { ...part, gap: gapOf(part, life, all) }))
}

/** The first day, '' where it is open, and the first day after it. */
function windowOf(life: WrittenLife, all: readonly Holding[], asked: AskedDays): { begin: string; end: string | null } {
  const known = life.startEarliest ?? all.map(({ from }) => from ?? '').toSorted()[0] ?? ''
  const begin = asked.from ?? (asked.end === undefined || known < asked.end ? known : '')
  const { endLatest } = life
  return { begin, end: asked.end ?? (typeof endLatest === 'string' && endLatest > begin ? endLatest : null) }
}

function phaseOf(day: string, { startEarliest, endLatest }: WrittenLife): 'NOT_YET' | 'ALIVE' | 'OVER' {
  if (day < (startEarliest ?? '')) return 'NOT_YET'
  return typeof endLatest === 'string' && day >= endLatest ? 'OVER' : 'ALIVE'
}

function isHeldOn({ from, end }: Holding, day: string): boolean {
  return (from ?? '') <= day && (end === null || day < end)
}

/** All that is stated, and the best other evidence for a body of which nothing is stated. */
function onePerBody(held: readonly Holding[]): Holding[] {
  const seen = new Set<string>()
  return held.filter(({ holder, statement }) => {
    const isNew = !seen.has(holder)
    seen.add(holder)
    return isNew || statement !== undefined
  })
}

/** Neighbours with the same holdings become one. */
function joined(parts: readonly Stretch[], life: WrittenLife): Stretch[] {
  const whole: Stretch[] = []
  for (const part of parts) {
    const before = whole.at(-1)
    const isSame =
      before !== undefined &&
      phaseOf(before.from ?? '', life) === phaseOf(part.from ?? '', life) &&
      before.holdings.length === part.holdings.length &&
      before.holdings.every((holding, index) => holding === part.holdings[index])
    if (isSame) before.end = part.end
    else whole.push({ ...part })
  }
  return whole
}

function gapOf({ from, end }: Stretch, life: WrittenLife, all: readonly Holding[]): Gap {
  const phase = phaseOf(from ?? '', life)
  if (phase !== 'ALIVE') return { why: phase }
  const ended = all.filter((one) => one.end !== null && one.end <= (from ?? ''))
  const lastEnd = ended
    .map((one) => one.end)
    .toSorted()
    .at(-1)
  const next =
    end === null
      ? undefined
      : all
          .map((one) => one.from ?? '')
          .filter((day) => day >= end)
          .toSorted()[0]
  return { why: 'UNKNOWN', last: ended.filter((one) => one.end === lastEnd), next: next ?? null }
}
