import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schemaFile } from '../../src/schema-file.ts'
import { runChecks } from '../../src/seed/check.ts'
import { derive } from '../../src/seed/derive/derive.ts'
import { makeInspection } from '../../src/seed/inspection.ts'
import { reader } from '../../src/seed/runner.ts'
import { argumentsOf, objectTypes } from '../../src/vocabulary/document.ts'
import type { PropertyForm } from '../../src/vocabulary/properties.ts'
import { emptyDatabase } from '../support/seed-scripts.ts'
import { serveFolder } from '../support/served.ts'

// Every property of the API gets every value below: what no rule refuses, the API answers as it was written.

const TINY = serveFolder('test/support/tiny-graph')
const { forms, relationForms, values, dateFields, things, records } = schemaFile().vocabulary

const LONG = '가'.repeat(20_000)
const NOT_TEXTS = [5n, 1.5, true, ['x'], new neo4j.types.Date(2000, 1, 1), point(), duration()]

/** Values that the API can answer, and values that it cannot. */
const EDGES: Record<Exclude<PropertyForm['form'], 'DATE'>, { good: unknown[]; bad: unknown[] }> = {
  STRING: { good: ['', 'x', LONG, '\u{1F600}\u{20000}', `"'\\`, 'ß – ‘x’'], bad: [...NOT_TEXTS, '\uD800', 'e\u0301'] },
  INTEGER: {
    good: [0n, -1n, 2n ** 31n - 1n, -(2n ** 31n)],
    bad: [2n ** 31n, -(2n ** 31n) - 1n, 2n ** 53n, 2n ** 63n - 1n, -(2n ** 63n), 1.0, NaN, 'x', true, [1n]],
  },
  FLOAT: {
    good: [0n, 1n, 2n ** 53n - 1n, 1n - 2n ** 53n, 0, -0, 0.1, 23e15, 1e308, -1e308, 5e-324, Number.MAX_VALUE],
    bad: [23_000_000_000_000_000n, 2n ** 53n, 2n ** 63n - 1n, -(2n ** 63n), NaN, Infinity, -Infinity, 'x', true, [1.5]],
  },
  BOOLEAN: { good: [true, false], bad: ['true', 1n, 0, [true]] },
  LIST: { good: [['x'], ['', LONG], []], bad: ['x', [1n], [true], [1.5]] },
  INTEGERS: { good: [[0n, 2n ** 31n - 1n], [-(2n ** 31n)], []], bad: [5n, [2n ** 31n], [-(2n ** 63n)], ['1'], [1.5]] },
}
const DATES = [
  '0000',
  '9999-12-31',
  '../0000-01-01',
  '9999-12-31/..',
  '0000~',
  '9999~',
  '200X',
  '2000-02-29?',
  '0000/9999',
]
/** What follows from other properties, is an id, or is one of a few words. */
const DERIVED = ['type', 'sources', 'participantsEn', 'participantsKo']
const NOT_FREE = new Set(['id', 'relation', 'kind', 'cites', ...DERIVED, ...Object.keys(values)])
const NAMES = new Set(['nameEn', 'nameKo', 'nameNative', 'acronym', 'title'])

/** A node or a relation with one property at an edge. */
interface Case {
  id: string
  type: string
  field: string
  value: unknown
  isGood: boolean
}

const NODES = Object.entries(forms)
  .filter(([type]) => type !== 'Entity')
  .flatMap(([type, of]) => casesOf(type, of))
const RELATIONS = casesOf('FUNDS', relationForms['FUNDS'] ?? {})
const REFUSING = ['property-form', 'korean-form', 'name-form', 'value-known', 'id-form', 'citation-form']

beforeAll(async () => {
  await TINY.database.transaction((transaction) =>
    transaction.run(`UNWIND $rows AS row CREATE (n:Entity) SET n = row.properties, n:$(row.labels)`, {
      rows: NODES.map(({ type, ...one }) => ({
        labels: labelsOf(type),
        properties: { ...baseOf(type), ...propertiesOf(one) },
      })),
    }),
  )
  await TINY.database.transaction((transaction) =>
    transaction.run(
      `MATCH (a:Entity {id: 'growth'}), (b:Entity {id: 'plan-a'}) UNWIND $rows AS row CREATE (a)-[r:FUNDS]->(b) SET r = row`,
      { rows: RELATIONS.map((one) => ({ cites: ['gazette#p. 1'], ...propertiesOf(one) })) },
    ),
  )
  await derive((step) => TINY.database.transaction(step), 'all', false, makeInspection())
})
afterAll(() => emptyDatabase(TINY.database))

test('the values that the API cannot answer are refused, and no others', async () => {
  const results = await runChecks(reader(TINY.database))
  expect(results.map(({ rule }) => rule)).toEqual(['property-form'])
  const refused = new Set(results.flatMap(({ violations }) => violations.map(({ id }) => id)))
  await remove([...refused])
  const others = await runChecks(reader(TINY.database))
  const more = others
    .filter(({ rule }) => REFUSING.includes(rule))
    .flatMap(({ violations }) => violations.map(({ id }) => id))
  await remove(more)
  const expected = [...NODES, ...RELATIONS].filter(({ isGood }) => !isGood).map(({ id }) => id)
  expect([...new Set([...refused, ...more])].sort()).toEqual(expected.sort())
})

test('all others are answered as they were written', async () => {
  for (const type of Object.keys(forms).filter((name) => name !== 'Entity')) {
    const cases = NODES.filter((one) => one.type === type && one.isGood)
    expect(cases.length).toBeGreaterThan(0)
    const fields = [...new Set(cases.map(({ field }) => field))]
    const rows = await pages(`${pluralOf(type)}(where: {id: {startsWith: "edge-"}}, `, `id ${fields.join(' ')}`)
    expectWritten(cases, new Map(rows.map((row) => [String(row['id']), row])))
  }
})

test('as an entity of any type, too', async () => {
  const fields = Object.keys(forms['Entity'] ?? {}).filter((field) => field !== 'cites')
  const rows = await pages('entities(where: {id: {startsWith: "edge-"}}, ', fields.join(' '))
  const cases = NODES.filter(({ isGood, field }) => isGood && fields.includes(field))
  expect(cases.length).toBeGreaterThan(100)
  expectWritten(cases, new Map(rows.map((row) => [String(row['id']), row])))
})

test('on relations, too', async () => {
  const fields = [...new Set(RELATIONS.map(({ field }) => field))]
  const query = `{ entity(id: "growth") { fundsConnection(first: 100, where: {edge: {id: {startsWith: "edge-"}}}) {
    edges { properties { id ${fields.join(' ')} startEarliest startLatest endEarliest endLatest } } } } }`
  const { entity } = (await TINY.data(query)) as {
    entity: { fundsConnection: { edges: { properties: Record<string, unknown> }[] } }
  }
  const rows = entity.fundsConnection.edges.map(({ properties }) => properties)
  expectWritten(
    RELATIONS.filter(({ isGood }) => isGood),
    new Map(rows.map((row) => [String(row['id']), row])),
  )
})

function casesOf(type: string, of: Readonly<Record<string, PropertyForm>>): Case[] {
  const free = Object.entries(of).filter(([field, { form }]) => form !== 'DATE' && !NOT_FREE.has(field))
  return free.flatMap(([field, { form }]) => {
    if (form === 'DATE') return []
    const isName = NAMES.has(field) || (type === 'Name' && field === 'text')
    const edges = dateFields.includes(field)
      ? { good: DATES, bad: [] }
      : isName
        ? { good: EDGES.STRING.good, bad: [...EDGES.STRING.bad, 'a\u0000b', 'a ', 'a\u00A0b', 'a\nb'] }
        : form === 'STRING'
          ? { ...EDGES.STRING, good: [...EDGES.STRING.good, 'a\u0000b\u0007\n c '] }
          : EDGES[form]
    const values = [
      ...edges.good.map((value) => [value, true] as const),
      ...edges.bad.map((value) => [value, false] as const),
    ]
    return values.map(([value, isGood], index) => ({
      id: `edge-${type.toLowerCase()}-${field.toLowerCase()}-${index}`,
      type,
      field,
      value,
      isGood,
    }))
  })
}

function propertiesOf({ id, field, value }: Omit<Case, 'type'>): Record<string, unknown> {
  return { id, [field]: value }
}

function labelsOf(type: string): string[] {
  return things.some(({ name }) => name === type) ? ['Thing', type] : [type]
}

/** What the API requires of a type, and a citation. */
function baseOf(type: string): Record<string, unknown> {
  const required = Object.entries(forms[type] ?? {}).filter(([, one]) => one.required)
  const kind = [...things, ...records].find(({ name }) => name === type)?.kinds[0]
  return {
    ...Object.fromEntries(required.map(([field]) => [field, values[field]?.[0] ?? 'x'])),
    ...(kind === undefined ? {} : { kind }),
    cites: ['gazette#p. 1'],
  }
}

function pluralOf(type: string): string {
  const definition = objectTypes(schemaFile().document).find(({ name }) => name.value === type)
  return String(definition && argumentsOf(definition, 'plural')['value'])
}

async function pages(head: string, selection: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = []
  for (let offset = 0; ; offset += 100) {
    const page = await TINY.data(`{ rows: ${head} limit: 100, offset: ${offset}, sort: [{id: ASC}]) { ${selection} } }`)
    rows.push(...(page['rows'] as Record<string, unknown>[]))
    if (rows.length < offset + 100) return rows
  }
}

function expectWritten(cases: readonly Case[], rows: ReadonlyMap<string, Record<string, unknown>>): void {
  for (const { id, field, value } of cases) {
    const answer = rows.get(id)?.[field]
    expect(answer, id).toEqual(answered(value))
  }
}

/** As JSON: it has no negative zero, and one sort of numbers. */
function answered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(answered)
  if (typeof value === 'bigint') return Number(value)
  return value === 0 ? 0 : value
}

async function remove(ids: string[]): Promise<void> {
  await TINY.database.execute('MATCH (n:Entity) WHERE n.id IN $ids DETACH DELETE n', { ids })
  await TINY.database.execute('MATCH ()-[r:FUNDS]->() WHERE r.id IN $ids DELETE r', { ids })
}

function point(): unknown {
  return new neo4j.types.Point(neo4j.int(7203), 1, 2)
}

function duration(): unknown {
  return new neo4j.types.Duration(1, 2, 3, 4)
}
