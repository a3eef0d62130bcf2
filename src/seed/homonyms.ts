/** A thing that shares a name with others of its type and kind. */
export interface Bearer {
  id: string
  /** The name as it writes it. */
  name: string
  /** Its jurisdiction, if it states one. */
  jurisdictions: readonly string[]
  /** Ids of the places it lies in. */
  places: readonly string[]
  /** Ids of what it is a part of. */
  wholes: readonly string[]
  /** Ids of what is stated to be the same. */
  same: readonly string[]
  hasStart: boolean
  startEarliest: string | null
  endEarliest: string | null
  endUnknown: boolean
}

/** Two things that nothing tells apart. */
export interface Homonyms {
  one: Bearer
  other: Bearer
}

/** What tells two things apart where both state it and share none of it. */
const MARKS = ['jurisdictions', 'places', 'wholes'] as const

/**
 * The things that nothing tells apart from one before: neither jurisdiction, place, whole nor time, and nobody states that
 * both are the same. Each is named once. Of thousands of bearers, those are compared that share a mark or lack it.
 *
 * @param bearers all bearers of one name
 */
export function homonymsAmong(bearers: readonly Bearer[]): Homonyms[] {
  const before: Bearer[] = []
  const marked = new Map<string, Bearer[]>()
  return bearers.flatMap((other) => {
    const rivals = MARKS.map((mark) => rivalsBy(mark, other, before, marked)).reduce(fewer)
    const one = rivals.flatMap((some) => some.find((each) => !areApart(each, other)) ?? [])[0]
    before.push(other)
    for (const key of MARKS.flatMap((mark) => keysOf(mark, other[mark]))) listOf(key, marked).push(other)
    return one ? [{ one, other }] : []
  })
}

/** Lists of those that one mark does not tell apart from a thing: they share it, or one of both lacks it. */
function rivalsBy(
  mark: (typeof MARKS)[number],
  { [mark]: values }: Bearer,
  before: Bearer[],
  marked: Map<string, Bearer[]>,
): Bearer[][] {
  if (values.length === 0) return [before]
  return [...keysOf(mark, values), keyOf(mark)].map((key) => listOf(key, marked))
}

function fewer(some: Bearer[][], others: Bearer[][]): Bearer[][] {
  return countOf(others) < countOf(some) ? others : some
}

function countOf(lists: Bearer[][]): number {
  return lists.reduce((sum, { length }) => sum + length, 0)
}

/** Under which keys a thing stands in the lists of a mark; one that lacks the mark stands under a key of its own. */
function keysOf(mark: string, values: readonly string[]): string[] {
  return values.length === 0 ? [keyOf(mark)] : values.map((value) => keyOf(mark, value))
}

function keyOf(mark: string, value = ''): string {
  return `${mark} ${value}`
}

function listOf(key: string, marked: Map<string, Bearer[]>): Bearer[] {
  const list = marked.get(key) ?? []
  marked.set(key, list)
  return list
}

function areApart(a: Bearer, b: Bearer): boolean {
  return (
    MARKS.some((mark) => areDisjoint(a[mark], b[mark])) || isBefore(a, b) || isBefore(b, a) || a.same.includes(b.id)
  )
}

function areDisjoint(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one))
}

/** Whether the first had ended when the second began; at an unknown time, it may have. */
function isBefore({ endEarliest, endUnknown }: Bearer, { hasStart, startEarliest }: Bearer): boolean {
  if (endEarliest === null || startEarliest === null) return endUnknown && hasStart
  return endEarliest <= startEarliest
}
