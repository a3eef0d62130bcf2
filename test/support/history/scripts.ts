import type { ChangeEvent } from '../../../src/change/event.ts'
import type { Body, History } from './history.ts'
import { BLOCKS } from './blocks.ts'

/** A seed script: the name of its file, and its text. */
export interface SeedText {
  name: string
  text: string
}

type Row = Readonly<Record<string, unknown>>

/**
 * Histories as seed scripts, which the seed runner loads. Their ids must not meet: give each a prefix of its own.
 *
 * @param rows how many rows one script has at most; with fewer, a load in parts has smaller parts
 */
export function seedTexts(histories: readonly History[], rows = 5_000): SeedText[] {
  const all = <T>(of: (history: History) => readonly T[]) => histories.flatMap(of)
  const events = all((history) => history.events)
  return [
    script('000-sources', 'source', SOURCES),
    ...inParts('010-bodies', 'actor', all(({ bodies }) => bodies).map(bodyRow), rows),
    ...inParts('020-functions', 'concept', all(({ functions }) => functions).map(functionRow), rows),
    ...inParts('030-laws', 'law', all(({ laws }) => laws).map(lawRow), rows),
    ...inParts('040-parts', 'PART_OF', stateRows(histories, 'PART_OF'), rows),
    ...inParts('050-duties', 'RESPONSIBLE_FOR', stateRows(histories, 'RESPONSIBLE_FOR'), rows),
    ...inParts('060-revivals', 'REVIVES', all(({ revivals }) => revivals).map(cited), rows),
    ...inParts('070-events', 'event', events.map(eventRow), rows),
    ...inParts('080-flows', 'flow', events.flatMap(flowRows), rows),
  ]
}

const SOURCES: Row[] = [
  { id: 'chronicle', title: 'Chronicle of bodies' },
  { id: 'rumour', title: 'What else was said' },
]

function inParts(topic: string, block: string, rows: readonly Row[], size: number): SeedText[] {
  const parts = Array.from({ length: Math.ceil(rows.length / size) }, (_, part) =>
    rows.slice(part * size, (part + 1) * size),
  )
  return parts.map((some, part) => script(`${topic}-${String(part + 1).padStart(4, '0')}`, block, some))
}

function script(topic: string, block: string, rows: readonly Row[]): SeedText {
  const lines = rows.map((row) => `  ${literal(row)}`).join(',\n')
  const text = `// Generated bodies and their changes; nothing of this is real.\nUNWIND [\n${lines}\n] AS row\n${BLOCKS[block]!};\n`
  return { name: `${topic}.cypher`, text }
}

/** A value of a row as Cypher writes it; what is undefined is left out. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  if (typeof value !== 'object' || value === null) return String(value)
  const given = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${given.map(([name, one]) => `${name}: ${literal(one)}`).join(', ')}}`
}

function cited(row: object): Row {
  return { ...row, cites: ['chronicle#p. 1'] }
}

function bodyRow({ id, kind, name, start, end }: Body): Row {
  const ended = end && (end.text === undefined ? { endUnknown: true } : { end: end.text })
  return cited({ id, kind, nameEn: name, start: start.text, ...ended })
}

function functionRow(id: string): Row {
  return cited({ id, kind: 'FUNCTION', nameEn: `Function ${id}` })
}

function lawRow({ id, inForce }: History['laws'][number]): Row {
  return cited({ id, kind: 'LAW', nameEn: `Law ${id}`, title: `Law ${id}`, promulgated: inForce, inForce })
}

function stateRows(histories: readonly History[], wanted: string): Row[] {
  return histories
    .flatMap(({ states }) => states)
    .filter(({ type }) => type === wanted)
    .map(({ id, from, to, start, end }) => cited({ id, from, to, start: start?.text, end: end?.text }))
}

function eventRow({ id, kind, effective, rank, status, enters, yields, laws, cites }: ChangeEvent): Row {
  const ids = (side: ChangeEvent['enters'], fate: string) => {
    const found = side.filter((one) => one.fate === fate).map((one) => one.id)
    return found.length > 0 ? found : undefined
  }
  return {
    id,
    kind,
    effective,
    rank,
    status,
    description: rank && 'Another account.',
    law: laws?.length ? laws : undefined,
    ended: ids(enters, 'ENDED'),
    renamedFrom: ids(enters, 'RENAMED'),
    continuing: ids(enters, 'CONTINUES'),
    created: ids(yields, 'CREATED'),
    renamedTo: ids(yields, 'RENAMED'),
    receiving: ids(yields, 'CONTINUES'),
    cites,
  }
}

function flowRows({ id: event, flows }: ChangeEvent): Row[] {
  return flows.map(({ moves, ...flow }) => ({ ...flow, event, moves: moves.length > 0 ? moves : undefined }))
}
