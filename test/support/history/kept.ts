import type { Body, History, State, Step } from './history.ts'

/** What is true on one day. */
export interface Kept {
  /** Ids of the bodies that exist. */
  alive: ReadonlySet<string>
  /** By the id of a body: what it is part of. */
  superior: ReadonlyMap<string, string>
  /** By the id of a function: who holds it. */
  holder: ReadonlyMap<string, string>
  /** By the id of the first incarnation: the one that exists. */
  bearer: ReadonlyMap<string, string>
}

/** The true state of a day: what had begun by then and not ended. */
export function keptOn({ bodies, states }: History, day: string): Kept {
  const alive = bodies.filter((body) => livesOn(body, day))
  const holding = states.filter((state) => holdsOn(state, day))
  const of = (type: State['type']) => holding.filter((state) => state.type === type)
  return {
    alive: new Set(alive.map(({ id }) => id)),
    superior: new Map(of('PART_OF').map(({ from, to }) => [from, to])),
    holder: new Map(of('RESPONSIBLE_FOR').map(({ from, to }) => [to, from])),
    bearer: new Map(alive.map(({ line, id }) => [line, id])),
  }
}

/** Whether a body truly existed on a day. */
export function livesOn({ start, end }: Body, day: string): boolean {
  return start.day <= day && (end === undefined || day < end.day)
}

/** Whether a state truly held on a day. */
export function holdsOn({ since, until }: State, day: string): boolean {
  return since <= day && (until === undefined || day < until)
}

/** What a true step of one day says, for answers that follow a part of them. */
export type StepFilter = (step: Step) => boolean

/** What truly succeeded something, so that nothing of the giver is left behind. */
const isSuccession: StepFilter = ({ type }) => type === 'SUCCEEDED_BY'

/** What a lineage follows: successions, and what was created out of something that went on. */
const isDescent: StepFilter = ({ type }) => type !== 'HANDED_FUNCTION_TO'

/**
 * Who carries on, on a later day, each body that was alive on an earlier one; nobody where a body ended without successor.
 * Every body of the first day is given a mark of its own. Whoever ends hands all its marks to those that succeed it.
 */
export function carriersOn(history: History, from: string, to: string): Map<string, Set<string>> {
  const marks = new Map([...keptOn(history, from).alive].map((id) => [id, new Set([id])]))
  const carriers = new Map([...marks.keys()].map((id) => [id, new Set<string>()]))
  for (const step of history.steps.filter((one) => from < one.day && one.day <= to && isSuccession(one))) {
    const taken = marks.get(step.to) ?? new Set()
    for (const mark of marks.get(step.from) ?? []) taken.add(mark)
    marks.set(step.to, taken)
  }
  const { alive } = keptOn(history, to)
  for (const [id, given] of marks) if (alive.has(id)) for (const mark of given) carriers.get(mark)?.add(id)
  return carriers
}

/** All ancestors and all descendants of each body. */
export interface Kinship {
  ancestors: ReadonlyMap<string, ReadonlySet<string>>
  descendants: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * The ancestors and descendants of every body by the steps that a filter takes, whatever their order in time. They are kept
 * while the history happens: each step joins all that came before with all that came after. For up to some thousand bodies.
 */
export function kinshipOf(history: History, filter: StepFilter = isDescent): Kinship {
  const ancestors = new Map(history.bodies.map(({ id }) => [id, new Set<string>()]))
  const descendants = new Map(history.bodies.map(({ id }) => [id, new Set<string>()]))
  for (const { from, to } of history.steps.filter(filter)) {
    const [before, after] = [
      [from, ...ancestors.get(from)!],
      [to, ...descendants.get(to)!],
    ]
    for (const one of after) for (const other of before) if (one !== other) ancestors.get(one)!.add(other)
    for (const one of before) for (const other of after) if (one !== other) descendants.get(one)!.add(other)
  }
  return { ancestors, descendants }
}

/** The members of the family of a body: all that steps of a filter join with it, however far. */
export function familyOf(history: History, of: string, filter: StepFilter = isDescent): Set<string> {
  const family = new Map(history.bodies.map(({ id }) => [id, new Set([id])]))
  for (const { from, to } of history.steps.filter(filter)) {
    const [one, other] = [family.get(from)!, family.get(to)!]
    if (one === other) continue
    const [small, large] = one.size < other.size ? [one, other] : [other, one]
    for (const id of small) {
      large.add(id)
      family.set(id, large)
    }
  }
  return family.get(of) ?? new Set()
}
