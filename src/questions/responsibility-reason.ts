import type { Holding } from '../change/holding.ts'
import type { Gap, Stretch, UnknownHolder } from '../change/stretch.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import type { GraphNode } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import { dayBefore } from '../time/next-day.ts'
import { whyLost } from './lost-bodies.ts'

/** What a reason names. */
interface Named {
  of: GraphNode
  bodies: ReadonlyMap<string, GraphNode>
}

/** Why nobody is named in each stretch that is a gap, by the stretch: a sentence or more. */
export async function gapReasons(
  snapshot: Snapshot,
  parts: readonly Stretch[],
  named: Named,
): Promise<Map<Stretch, string>> {
  const last = parts.flatMap(({ gap }) => (gap?.why === 'UNKNOWN' ? gap.last : []))
  const ended = last.filter((holding) => isEndOfBody(holding, named)).map(({ holder }) => holder)
  const ends = await whyLost(snapshot, ended, 'LATER', LAST_DAY)
  return new Map(parts.flatMap((part) => (part.gap ? [[part, gapReason(part, part.gap, named, ends)] as const] : [])))
}

/** No day is later. */
const LAST_DAY = '9999-12-31'

function gapReason(stretch: Stretch, gap: Gap, named: Named, ends: ReadonlyMap<string, string>): string {
  const { start = 'unknown', end = 'unknown' } = named.of.properties
  if (gap.why === 'NOT_YET') return `It did not exist yet: its start is ${start}.`
  if (gap.why === 'OVER') return `It did not exist any more: its end is ${end}.`
  const endings = gap.last.map((holding) => endingOf(holding, named, ends))
  return [...new Set(endings), `No source says who was responsible${timeOf(stretch, gap)}.`].join(' ')
}

function timeOf({ from, end }: Stretch, { last, next }: UnknownHolder): string {
  const lastDay = end === null ? null : dayBefore(end)
  if (last.length === 0) return next === null ? '' : ` before ${next}`
  return lastDay === null ? ` from ${String(from)} on` : ` from ${String(from)} to ${lastDay}`
}

function isEndOfBody({ holder, end }: Holding, { bodies }: Named): boolean {
  return bodies.get(holder)?.properties.endLatest === end
}

function endingOf(holding: Holding, named: Named, ends: ReadonlyMap<string, string>): string {
  const { holder, statement: stated, move } = holding
  const end = isEndOfBody(holding, named) ? ends.get(holder) : undefined
  if (end !== undefined) return end
  const body = named.bodies.get(holder)
  const name = body ? labelOf(body) : holder
  const written = stated?.life.end
  if (typeof written === 'string') return `The responsibility of ${name} ended (${written}).`
  return move ? `${name} gave it away (${move.date ?? 'no date'}).` : `${name} had it before.`
}

interface Beside {
  type: string
  /** The status or the lower rank of the relation. */
  doubt: string | null
  names: string[]
  total: number
}

/** Why nothing is known of the bodies that are responsible for a thing, and what the data has of it instead. */
export async function unknownReason(snapshot: Snapshot, { id, type }: GraphNode): Promise<string> {
  const rows = await snapshot.rows<Beside & Record<string, unknown>>(statement('responsibility/beside'), {
    wanted: { of: id },
  })
  const flows = type === 'Concept' ? ', and no flow of a change moves it' : ''
  const none = `No source says who was responsible: no relation RESPONSIBLE_FOR that is followed reaches it${flows}.`
  return rows.length === 0 ? none : `${none} What the data has instead: ${rows.map(besideText).join('; ')}.`
}

function besideText({ type, doubt, names, total }: Beside): string {
  const more = total > names.length ? ` and ${total - names.length} more` : ''
  return `${type}${doubt === null ? '' : ` (${doubt})`} ${names.join(', ')}${more}`
}
