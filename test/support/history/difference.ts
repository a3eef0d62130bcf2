import type { History } from './history.ts'
import { keptOn } from './kept.ts'

/** What is different on a later day, from the two states alone; pairs and triples are written with spaces between. */
export interface KnownDifference {
  /** Ids. */
  created: string[]
  /** Ids. */
  ended: string[]
  /** `<old> <new>`: the incarnations of one run of renames on the two days. Both also count as ended and created. */
  renamed: string[]
  /** `<body> <old superior or -> <new one or ->`, for bodies of both days. */
  reparented: string[]
  /** `<function> <old holder> <new holder>`, where somebody has it on both days. */
  functionsMoved: string[]
  /** Ids of the states that hold on the later day alone. */
  begun: string[]
  /** Ids of the states that hold on the earlier day alone. */
  over: string[]
}

/** The true differences between two days, sorted. */
export function differenceOf(history: History, from: string, to: string): KnownDifference {
  const [before, after] = [keptOn(history, from), keptOn(history, to)]
  const holding = (day: string) => history.states.filter(({ since, until }) => since <= day && day < (until ?? '9999'))
  const [statesBefore, statesAfter] = [holding(from), holding(to)]
  const common = [...before.alive].filter((id) => after.alive.has(id))
  return {
    created: without(after.alive, before.alive),
    ended: without(before.alive, after.alive),
    renamed: changed(before.bearer, after.bearer)
      .map(([, old, now]) => `${old} ${now}`)
      .sort(),
    reparented: common
      .filter((id) => before.superior.get(id) !== after.superior.get(id))
      .map((id) => `${id} ${before.superior.get(id) ?? '-'} ${after.superior.get(id) ?? '-'}`)
      .sort(),
    functionsMoved: changed(before.holder, after.holder)
      .map((move) => move.join(' '))
      .sort(),
    begun: statesAfter
      .filter((state) => !statesBefore.includes(state))
      .map(({ id }) => id)
      .sort(),
    over: statesBefore
      .filter((state) => !statesAfter.includes(state))
      .map(({ id }) => id)
      .sort(),
  }
}

function without(all: ReadonlySet<string>, known: ReadonlySet<string>): string[] {
  return [...all].filter((id) => !known.has(id)).sort()
}

/** Key, old value and new value, where a key has different ones. */
function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): [string, string, string][] {
  return [...before].flatMap(([key, old]): [string, string, string][] => {
    const now = after.get(key)
    return now === undefined || now === old ? [] : [[key, old, now]]
  })
}
