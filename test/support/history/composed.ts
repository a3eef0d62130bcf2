import type { Difference } from '../../../src/change/difference.ts'
import type { DatedState } from '../../../src/change/record.ts'

/** A difference in one line: what, of which thing, from what, to what, by which relation of those that begin or end. */
export function lineOf({ what, entity, from = '-', to = '-', relation = '-' }: Difference): string {
  return [what, entity, from, to, what === 'REPARENTED' ? '-' : relation].join(' ')
}

/**
 * The differences from a first day to a third, from those of the first to the second and of the second to the third alone;
 * what began and ended in between is dropped. For functions that one body holds at a time.
 *
 * @param states the relations, for their ends
 * @param functions the ids of functions, as other moves are of something unknown
 */
export function composed(
  first: readonly Difference[],
  second: readonly Difference[],
  states: readonly DatedState[],
  functions: ReadonlySet<string>,
): string[] {
  const names = new Names(first, second)
  const moved = (isNamed: boolean, all: readonly Difference[]) =>
    all.filter(({ what, entity }) => what === 'FUNCTION_MOVED' && functions.has(entity) === isNamed)
  return [
    ...bodies(first, second, names),
    ...superiors(first, second, names),
    ...relations(first, second, names, states),
    ...namedMoves(moved(true, first), moved(true, second), names),
    ...unnamedMoves(moved(false, first), moved(false, second), names),
  ]
    .filter((line, place, all) => all.indexOf(line) === place)
    .sort()
}

/** Which bodies began and ended in both windows, and under which names they go on each of the three days. */
class Names {
  readonly begun: ReadonlySet<string>
  readonly over: ReadonlySet<string>
  readonly #later: ReadonlyMap<string, string>
  readonly #earlier: ReadonlyMap<string, string>
  readonly #fromFirst: ReadonlyMap<string, string>

  constructor(first: readonly Difference[], second: readonly Difference[]) {
    const renamed = (all: readonly Difference[]) =>
      all.filter(({ what }) => what === 'RENAMED').map(({ from, to }) => [from!, to!] as const)
    this.begun = new Set(first.filter(({ what }) => what === 'CREATED').map(({ entity }) => entity))
    this.over = new Set(second.filter(({ what }) => what === 'ENDED').map(({ entity }) => entity))
    this.#later = new Map(renamed(second))
    this.#fromFirst = new Map(renamed(first))
    this.#earlier = new Map(renamed(first).map(([from, to]) => [to, from]))
  }

  /** The name on the first day of what has a name on the second; undefined if it did not exist. */
  onFirst(name: string | undefined): string | undefined {
    return name === undefined || this.begun.has(name) ? undefined : (this.#earlier.get(name) ?? name)
  }

  /** The name on the third day of what has a name on the second; undefined if it no longer exists. */
  onThird(name: string | undefined): string | undefined {
    return name === undefined || this.over.has(name) ? undefined : (this.#later.get(name) ?? name)
  }

  /** The name on the third day of what has a name on the first. */
  fromFirst(name: string): string | undefined {
    return this.onThird(this.#fromFirst.get(name) ?? name)
  }

  /** Whether a name was first used, or last used, around the second day. */
  isNew(name: string): boolean {
    return this.begun.has(name) || this.#earlier.has(name)
  }

  isGone(name: string): boolean {
    return this.over.has(name) || this.#later.has(name)
  }

  /** Names of the second day that come of others, or lead to others. */
  get renamed(): string[] {
    return [...new Set([...this.#earlier.keys(), ...this.#later.keys()])]
  }
}

function bodies(first: readonly Difference[], second: readonly Difference[], names: Names): string[] {
  const of = (all: readonly Difference[], wanted: string) =>
    all.filter(({ what }) => what === wanted).map(({ entity }) => entity)
  const begun = [...names.begun].flatMap((name) => names.onThird(name) ?? [])
  const over = [...names.over].flatMap((name) => names.onFirst(name) ?? [])
  const renamed = names.renamed.flatMap((name) => {
    const [from, to] = [names.onFirst(name), names.onThird(name)]
    return from === undefined || to === undefined ? [] : [`RENAMED ${to} ${from} ${to} -`]
  })
  return [
    ...[...begun, ...of(second, 'CREATED')].map((id) => `CREATED ${id} - - -`),
    ...[...over, ...of(first, 'ENDED')].map((id) => `ENDED ${id} - - -`),
    ...renamed,
  ]
}

function superiors(first: readonly Difference[], second: readonly Difference[], names: Names): string[] {
  const children = new Map<string, { gone: Set<string>; come: Set<string> }>()
  const childOf = (id: string) => {
    const known = children.get(id) ?? { gone: new Set<string>(), come: new Set<string>() }
    children.set(id, known)
    return known
  }
  const told = (all: readonly Difference[]) => all.filter(({ what }) => what === 'REPARENTED')
  for (const { entity, from, to } of told(first)) {
    const child = names.onThird(entity)
    if (child === undefined) continue
    if (from !== undefined) childOf(child).gone.add(from)
    if (to !== undefined) childOf(child).come.add(to)
  }
  // Names of the second day: what came in the first window may go in the second.
  for (const { entity, from, to } of told(second)) {
    if (names.onFirst([...childNames(entity, names)][0]) === undefined) continue
    const { gone, come } = childOf(entity)
    if (from !== undefined && !come.delete(from)) gone.add(names.onFirst(from) ?? `? ${from}`)
    if (to !== undefined) come.add(`third ${to}`)
  }
  return [...children].flatMap(([child, { gone, come }]) => {
    const now = [...come].map((name) =>
      name.startsWith('third ') ? name.slice(6) : (names.onThird(name) ?? `? ${name}`),
    )
    const left = [...gone].filter((old) => !now.includes(names.fromFirst(old) ?? ''))
    const back = new Set([...gone].map((old) => names.fromFirst(old)))
    const got = now.filter((name) => !back.has(name))
    if (left.length === 1 && got.length === 1) return [`REPARENTED ${child} ${left[0]!} ${got[0]!} -`]
    return [
      ...left.map((name) => `REPARENTED ${child} ${name} - -`),
      ...got.map((name) => `REPARENTED ${child} - ${name} -`),
    ]
  })
}

/** The name on the second day of a body that has a name on the third. */
function childNames(third: string, names: Names): string[] {
  return [...names.renamed.filter((name) => names.onThird(name) === third), third]
}

function relations(
  first: readonly Difference[],
  second: readonly Difference[],
  names: Names,
  states: readonly DatedState[],
): string[] {
  const byId = new Map(states.map((state) => [state.id, [state.from, state.to]]))
  const of = (all: readonly Difference[], wanted: string) => all.filter(({ what }) => what === wanted)
  const ends = ({ relation }: Difference) => byId.get(relation!)!
  const [begun, over] = [of(first, 'RELATION_BEGAN'), of(second, 'RELATION_ENDED')]
  const has = (all: readonly Difference[], one: Difference) => all.some(({ relation }) => relation === one.relation)
  return [
    ...begun.filter((one) => !has(over, one) && !ends(one).some((id) => names.isGone(id))),
    ...of(second, 'RELATION_BEGAN'),
    ...of(first, 'RELATION_ENDED'),
    ...over.filter((one) => !has(begun, one) && !ends(one).some((id) => names.isNew(id))),
  ].map(lineOf)
}

function namedMoves(first: readonly Difference[], second: readonly Difference[], names: Names): string[] {
  const next = (one: Difference) => second.filter(({ entity, from }) => entity === one.entity && from === one.to)
  const went = first.flatMap((one): [Difference, string | undefined][] => {
    const further = one.to === undefined ? [] : next(one)
    if (further.length > 0) return further.map(({ to }) => [one, to])
    return [[one, names.onThird(one.to)]]
  })
  const isFurther = (one: Difference) =>
    one.from !== undefined && first.some(({ entity, to }) => entity === one.entity && to === one.from)
  const started = second
    .filter((one) => !isFurther(one))
    .map((one): [Difference, string | undefined] => [{ ...one, from: names.onFirst(one.from)! }, one.to])
  return [...went, ...started]
    .filter(
      ([{ from }, to]) =>
        (from ?? to) !== undefined && !(from !== undefined && to !== undefined && names.fromFirst(from) === to),
    )
    .map(([{ entity, from }, to]) => `FUNCTION_MOVED ${entity} ${from ?? '-'} ${to ?? '-'} -`)
}

function unnamedMoves(first: readonly Difference[], second: readonly Difference[], names: Names): string[] {
  const pairs = [
    ...first.map(({ from, to }) => [from, names.onThird(to)]),
    ...second.map(({ from, to }) => [names.onFirst(from), to]),
  ]
  return pairs.flatMap(([from, to]) =>
    from === undefined || to === undefined ? [] : [`FUNCTION_MOVED ${to} ${from} ${to} -`],
  )
}
