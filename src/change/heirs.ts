import type { AliveCertainty } from '../time/alive.ts'
import { CERTAINTIES, type Certainty } from './event.ts'
import { byDateThenId } from './lineage.ts'
import { arcOf, arcsBy, arrivals, isBack, waysTo, type Arc, type DatedSuccession, type Passage } from './passage.ts'

/** A body that carries on another; on the way back, one that it came from. */
export interface Heir<Step> {
  id: string
  /** All steps on any way to it, by date; none for the body itself. */
  steps: Step[]
  /** As sure as the least sure step of the surest way; `POSSIBLE` if the body itself only possibly exists on the day. */
  certainty: Certainty
}

/** What became of one body. */
export interface Inheritance<Step> {
  /** By the date of their last step, then by id. */
  heirs: Heir<Step>[]
  /** Where a way ends that leads to no heir: bodies that do not exist on the day, and from which nothing leads on. By id. */
  lost: string[]
  /** Steps by which a part of it passed to bodies that are on none of its ways, by date. */
  parted: Step[]
}

/** What is asked for heirs. */
export interface HeirsQuery<Step> {
  of: readonly string[]
  /** The successions of these bodies and of those that they lead to, in the direction of the passage; more do no harm. */
  steps: readonly Step[]
  passage: Passage
  /** How sure it is that a body exists on the second day; undefined if it does not. */
  existsThen: (id: string) => AliveCertainty | undefined
}

/**
 * Which bodies of the second day carry each body on: those to which successions lead, one after another in time, that took
 * effect between the two days; the body itself if it still exists.
 *
 * - Forwards, `SUCCEEDED_BY` is followed. What was spun off from a body that goes on, or a function that it handed over, is
 *   a part of it elsewhere (`parted`), and no heir.
 * - Back, `SUCCEEDED_BY` and `SPUN_OFF` are followed, as all of a body that was spun off came from there; a body that took
 *   in others came from them and from itself. A function that it was handed is `parted`.
 *
 * Ways are found without listing them: time and memory are linear in the steps of each body, whatever diamonds and cycles
 * there are.
 */
export function heirsOf<Step extends DatedSuccession>(query: HeirsQuery<Step>): Map<string, Inheritance<Step>> {
  const { followed, others } = arcsOf(query)
  const ways = new Ways(followed, others, query.existsThen)
  return new Map(query.of.map((id) => [id, ways.from(id)]))
}

/** How many of the bodies no other carries on, nor they themselves; in time linear in the steps of all together. */
export function countWithoutHeir<Step extends DatedSuccession>(query: HeirsQuery<Step>): number {
  const { of, existsThen } = query
  const { followed } = arcsOf(query)
  const bodies = new Set([...of, ...followed.map(({ next }) => next)])
  const existing = [...bodies].filter((id) => existsThen(id) !== undefined)
  const { departure } = waysTo(existing, arcsBy('next', followed))
  return of.filter((id) => !departure.has(id)).length
}

/** The bodies of a passage to which it leads from others: their own successions must be known too. */
export function nextOf<Step extends DatedSuccession>(steps: readonly Step[], passage: Passage): string[] {
  return [...new Set(arcsOf({ steps, passage }).followed.map(({ next }) => next))]
}

function arcsOf<Step extends DatedSuccession>({ steps, passage }: Pick<HeirsQuery<Step>, 'steps' | 'passage'>) {
  const types = isBack(passage) ? ['SUCCEEDED_BY', 'SPUN_OFF'] : ['SUCCEEDED_BY']
  const arcs = steps.map((step) => arcOf(step, passage)).filter((arc) => arc !== undefined)
  const isFollowed = ({ step }: Arc<Step>) => types.includes(step.type)
  return { followed: arcs.filter(isFollowed), others: arcs.filter((arc) => !isFollowed(arc)) }
}

class Ways<Step extends DatedSuccession> {
  readonly #arcsAt: ReadonlyMap<string, Arc<Step>[]>
  readonly #arcsTo: ReadonlyMap<string, Arc<Step>[]>
  readonly #othersAt: ReadonlyMap<string, Arc<Step>[]>
  /** The arcs that are at least as sure as each certainty. */
  readonly #sureArcsAt: readonly (readonly [Certainty, ReadonlyMap<string, Arc<Step>[]>])[]
  readonly #existsThen: HeirsQuery<Step>['existsThen']

  constructor(
    followed: readonly Arc<Step>[],
    others: readonly Arc<Step>[],
    existsThen: HeirsQuery<Step>['existsThen'],
  ) {
    this.#arcsAt = arcsBy('at', followed)
    this.#arcsTo = arcsBy('next', followed)
    this.#othersAt = arcsBy('at', others)
    this.#existsThen = existsThen
    this.#sureArcsAt = CERTAINTIES.map((least, place) => [
      least,
      arcsBy(
        'at',
        followed.filter(({ certainty }) => CERTAINTIES.indexOf(certainty) <= place),
      ),
    ])
  }

  from(origin: string): Inheritance<Step> {
    const arrival = arrivals(origin, this.#arcsAt)
    const certainties = this.#sureArcsAt.map(([least, arcsAt]) => [least, arrivals(origin, arcsAt)] as const)
    const ids = [...arrival.keys()]
    const heirs = ids.flatMap((id): Heir<Step>[] => {
      const exists = this.#existsThen(id)
      if (exists === undefined) return []
      const surest = certainties.find(([, reached]) => reached.has(id))?.[0] ?? 'POSSIBLE'
      const steps = id === origin ? [] : sortedSteps(waysTo([id], this.#arcsTo, arrival).arcs)
      return [{ id, steps, certainty: exists === 'CERTAIN' ? surest : 'POSSIBLE' }]
    })
    return {
      heirs: heirs.sort((a, b) => byDateThenId(lastStep(a), lastStep(b))),
      lost: ids.filter((id) => this.#existsThen(id) === undefined && this.#leadsNowhere(id, arrival)).sort(),
      parted: sortedSteps(ids.flatMap((id) => this.#parted(id, arrival))),
    }
  }

  #leadsNowhere(id: string, arrival: ReadonlyMap<string, number>): boolean {
    return !(this.#arcsAt.get(id) ?? []).some(({ latest }) => latest >= (arrival.get(id) ?? Infinity))
  }

  #parted(id: string, arrival: ReadonlyMap<string, number>): Arc<Step>[] {
    const arcs = this.#othersAt.get(id) ?? []
    return arcs.filter(({ next, latest }) => !arrival.has(next) && latest >= (arrival.get(id) ?? Infinity))
  }
}

function sortedSteps<Step extends DatedSuccession>(arcs: Iterable<Arc<Step>>): Step[] {
  return [...arcs].map(({ step }) => step).sort(byDateThenId)
}

/** The body itself, without steps, comes first. */
function lastStep({ id, steps }: Heir<DatedSuccession>): { id: string; date: string | undefined } {
  const last = steps.at(-1)
  return { id, date: last ? last.date : '' }
}
