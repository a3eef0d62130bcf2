import { DECLARED_KINDS, type ChangeKind, type Participant } from '../change/event.ts'
import type { Change } from './change.ts'
import { byDate } from './days.ts'
import type { Faults } from './faults.ts'
import { groupsOf } from './groups.ts'
import type { Turns } from './turns.ts'

/** Rows that are one event, with the fates of those who take part. */
export interface Happening {
  date: string
  rows: readonly Change[]
  enters: readonly Participant[]
  yields: readonly Participant[]
  /** Of an event in which one body goes on, changed. */
  declared?: ChangeKind
}

/** The rows of one date, and what happens to a body on it. */
interface Day {
  rows: readonly Change[]
  isEnded: (id: string) => boolean
  isCreated: (id: string) => boolean
}

/**
 * The smallest events that keep every row: a body is created by one event and ended by one, and in the other events of that
 * day it goes on. So a rename is an event of its own, and so is what passes between bodies that both go on; all other rows
 * of one date belong together where they end the same body, or create the same one.
 */
export function regroup(changes: readonly Change[], turns: Turns, faults: Faults): Happening[] {
  const days = groupsOf(changes, ({ date }) => date)
  return [...days]
    .sort(([one], [other]) => byDate(one, other))
    .flatMap(([date, rows]) => {
      const turned = (of: ReadonlyMap<string, string>) => (id: string) => of.get(id) === date
      const day = { rows, isEnded: turned(turns.ends), isCreated: turned(turns.begins) }
      return happeningsOf(day, faults).map((happening) => ({ date, ...happening }))
    })
}

type Undated = Omit<Happening, 'date'>

const DECLARED: ReadonlySet<ChangeKind> = new Set(DECLARED_KINDS)

function happeningsOf(day: Day, faults: Faults): Undated[] {
  const isOfOne = ({ kind, from, to }: Change) => from === to || (kind !== undefined && DECLARED.has(kind))
  const pairs = new Set(day.rows.filter(({ kind }) => kind === 'RENAME').map(pairOf))
  const isRename = (change: Change) => pairs.has(pairOf(change))
  const renames = day.rows.filter(isRename)
  const others = day.rows.filter((change) => !isRename(change) && !isOfOne(change))
  const rest = withoutRenamed({ ...day, rows: others }, renames)
  const [passing, turning] = parted(rest)
  return [
    ...renamesOf({ ...day, rows: renames }, faults),
    ...day.rows.filter((change) => !isRename(change) && isOfOne(change)).flatMap((change) => ofOne(change, faults)),
    ...[...groupsOf(passing, pairAndKey).values()].map((rows) => happening(rows, rest, true)),
    ...componentsOf({ ...rest, rows: turning }, faults),
  ]
}

/** A body that is renamed goes on in all other events of that day, under its old or its new name. */
function withoutRenamed(day: Day, renames: readonly Change[]): Day {
  const [before, after] = [new Set(renames.map(({ from }) => from)), new Set(renames.map(({ to }) => to))]
  return {
    rows: day.rows,
    isEnded: (id) => day.isEnded(id) && !before.has(id),
    isCreated: (id) => day.isCreated(id) && !after.has(id),
  }
}

function renamesOf(day: Day, faults: Faults): Undated[] {
  const seen = new Map<string, Change>()
  return [...groupsOf(day.rows, pairOf).values()].flatMap((rows) => {
    const [first] = rows
    if (!first) return []
    const { from, to, row } = first
    if (from === undefined || to === undefined || from === to) {
      faults.add(
        row.place(from === undefined ? 'from' : 'to'),
        'A rename needs the old body in from and the new one in to.',
      )
      return []
    }
    const wrong = renameFault(from, to, day, seen)
    for (const name of [`from ${from}`, `to ${to}`]) seen.set(name, first)
    if (wrong === undefined)
      return [{ rows, enters: [{ id: from, fate: 'RENAMED' }], yields: [{ id: to, fate: 'RENAMED' }] }]
    faults.add(row.place('kind'), wrong)
    return []
  })
}

function renameFault(
  from: string,
  to: string,
  { isEnded, isCreated }: Day,
  seen: Map<string, Change>,
): string | undefined {
  const other = seen.get(`from ${from}`) ?? seen.get(`to ${to}`)
  if (other)
    return `A rename joins one old and one new name, and line ${other.row.line} has another rename of one of them; correct one of both.`
  if (!isEnded(from)) return `A rename ends the old name, and ${from} goes on by its end; correct the end, or the kind.`
  return isCreated(to)
    ? undefined
    : `A rename begins the new name, and ${to} does not start then; correct its start, or the kind.`
}

function ofOne(change: Change, faults: Faults): Undated[] {
  const { kind, from, to, row } = change
  const id = from ?? to
  if (id === undefined || (from !== undefined && to !== undefined && from !== to)) {
    faults.add(
      row.place('to'),
      `${kind ?? 'This change'} is of one body; leave to empty, and write a new superior in partOf.`,
    )
    return []
  }
  if (kind === undefined || !DECLARED.has(kind)) {
    faults.add(
      row.place('kind'),
      `${id} cannot follow itself; write another body, or one of ${DECLARED_KINDS.join(', ')}.`,
    )
    return []
  }
  const both: Participant[] = [{ id, fate: 'CONTINUES' }]
  return [{ rows: [change], enters: both, yields: both, declared: kind }]
}

/** The rows that pass something between bodies that both go on, and those that end or create one. */
function parted(day: Day): [Change[], Change[]] {
  const isWritten = (change: Change) =>
    change.kind === 'FUNCTION_TRANSFER' && change.from !== undefined && change.to !== undefined
  const turning = day.rows.filter((change) => !isWritten(change))
  const [ended, created] = [new Set(turning.map(({ from }) => from)), new Set(turning.map(({ to }) => to))]
  const passes = (change: Change) => {
    const { from, to } = change
    if (from === undefined || to === undefined) return false
    // A transfer stays one only where another row ends the giver, or creates the taker, of that day.
    const endsHere = day.isEnded(from) && !(isWritten(change) && ended.has(from))
    const beginsHere = day.isCreated(to) && !(isWritten(change) && created.has(to))
    return !endsHere && !beginsHere
  }
  return [day.rows.filter(passes), day.rows.filter((change) => !passes(change))]
}

/** The rows that are joined by the bodies that they end and create. */
function componentsOf(day: Day, faults: Faults): Undated[] {
  const root = new Map<string, string>()
  const find = (node: string): string => {
    let found = node
    for (let next = root.get(found); next !== undefined; next = root.get(found)) found = next
    if (found !== node) root.set(node, found)
    return found
  }
  const keys = new Map(day.rows.map((change) => [change, keysOf(change, day)] as const))
  for (const [first, second] of keys.values()) {
    if (first === undefined || second === undefined || find(first) === find(second)) continue
    root.set(find(first), find(second))
  }
  const lone = day.rows.filter((change) => keys.get(change)?.length === 0)
  for (const change of lone) faults.add(change.row.place('kind'), loneFault(change))
  const joined = day.rows.filter((change) => !lone.includes(change))
  const groups = groupsOf(joined, (change) => find(keys.get(change)?.[0] ?? ''))
  return [...groups.values()].map((rows) => happening(rows, day, false))
}

function keysOf({ from, to }: Change, { isEnded, isCreated }: Day): string[] {
  return [
    ...(from !== undefined && isEnded(from) ? [`ended ${from}`] : []),
    ...(to !== undefined && isCreated(to) ? [`created ${to}`] : []),
  ]
}

function loneFault({ from, to }: Change): string {
  return from === undefined
    ? `Nothing precedes ${to ?? ''} here, and it does not start then, or by a rename; correct its start, or fill in from.`
    : `Nothing follows ${from} here, and it does not end then, or by a rename; correct its end, or fill in to.`
}

function happening(rows: readonly Change[], { isEnded, isCreated }: Day, isPassing: boolean): Undated {
  const ids = (side: (change: Change) => string | undefined) => [
    ...new Set(rows.flatMap((change) => side(change) ?? [])),
  ]
  return {
    rows,
    enters: ids(({ from }) => from).map((id) => ({ id, fate: !isPassing && isEnded(id) ? 'ENDED' : 'CONTINUES' })),
    yields: ids(({ to }) => to).map((id) => ({ id, fate: !isPassing && isCreated(id) ? 'CREATED' : 'CONTINUES' })),
  }
}

function pairOf({ from = '', to = '' }: Change): string {
  return `${from}>${to}`
}

function pairAndKey(change: Change): string {
  return `${pairOf(change)} ${change.key ?? ''}`
}
