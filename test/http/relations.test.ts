import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { watching } from '../support/access.ts'
import { openApp, ask } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

interface Relation {
  id: string | null
  type: string
  direction: string
  other: { id: string }
}

const FIELDS = 'id type direction other { id }'
const relationsOf = async (id: string, args = '(limit: 100)', fields = FIELDS) => {
  const { entity } = await served.data(`query ($id: ID!) { entity(id: $id) { relations${args} { ${fields} } } }`, {
    id,
  })
  return (entity as { relations: Relation[] }).relations
}
const lineOf = ({ type, direction, other }: Relation) => `${type} ${direction} ${other.id}`

describe('relations of every type', () => {
  test('stand in one list, ordered by type, other end and id', async () => {
    expect((await relationsOf('economy')).map(lineOf)).toEqual([
      'ABOUT IN claim-economy-end',
      'ABOUT IN claim-implements-start',
      'ABOUT IN finding-plan-a',
      'BY IN observation-plan-a-budget',
      'ENTERS OUT economy-dissolved-2012',
      'ENTERS OUT patent-office-secession',
      'ENTERS OUT reform-2013',
      'ENTERS OUT standards-transfer',
      'GIVES OUT flow-economy-growth',
      'GIVES OUT flow-economy-knowledge',
      'GIVES OUT flow-standards',
      'HANDED_FUNCTION_TO OUT science',
      'IMPLEMENTS OUT plan-a',
      'IMPLEMENTS OUT plan-a',
      'IMPLEMENTS OUT plan-b',
      'KNOWN_AS OUT economy-name-short',
      'KNOWN_AS OUT economy-name-variant',
      'PART_OF IN minister-of-economy',
      'PART_OF IN patent-office',
      'SPUN_OFF OUT patent-office',
      'SUCCEEDED_BY OUT growth',
      'SUCCEEDED_BY OUT knowledge',
      'SUCCEEDED_BY IN telecom',
      'SUCCEEDED_BY IN trade-industry',
      'YIELDS IN economy-rename',
      'YIELDS IN telecom-absorption',
    ])
  })

  test('are all that the database holds, for everything that is loaded', async () => {
    const rows = await served.database.rows<{ id: string; count: number }>(
      'MATCH (n:Entity) RETURN n.id AS id, COUNT { (n)--(:Entity) } AS count ORDER BY id',
    )
    const { entities } = await served.data(
      '{ entities(limit: 100) { id relations(limit: 100) { id type direction other { id } } } }',
    )
    const listed = entities as { id: string; relations: Relation[] }[]
    expect(listed.map(({ id, relations }) => ({ id, count: relations.length }))).toEqual(rows)
    for (const { id, relations } of listed) {
      const seen = relations.map((relation) => `${relation.id ?? ''} ${lineOf(relation)}`)
      expect(new Set(seen).size, id).toBe(seen.length)
    }
  })

  test.each([1, 3, 7, 20])('are walked to their end by pages of %i', async (size) => {
    const all = await relationsOf('economy')
    const walked: Relation[] = []
    for (let offset = 0; offset < all.length; offset += size)
      walked.push(...(await relationsOf('economy', `(limit: ${String(size)}, offset: ${String(offset)})`)))
    expect(walked).toEqual(all)
  })

  test('can be kept to types and to a direction', async () => {
    const args = '(types: [SUCCEEDED_BY, PART_OF], direction: IN)'
    expect((await relationsOf('economy', args)).map(lineOf)).toEqual([
      'PART_OF IN minister-of-economy',
      'PART_OF IN patent-office',
      'SUCCEEDED_BY IN telecom',
      'SUCCEEDED_BY IN trade-industry',
    ])
    expect((await relationsOf('economy', '(types: [PART_OF], direction: OUT)')).map(lineOf)).toEqual([])
  })

  test('tell date and kind of a change, the properties of a fact, and the citations of both', async () => {
    const fields = `id type date kind
      properties { id role start startEarliest end until rank cited: citations { place: locator } }
      citations { from: source title locator }`
    expect(
      await relationsOf('economy', '(types: [HANDED_FUNCTION_TO, IMPLEMENTS, KNOWN_AS], limit: 2)', fields),
    ).toEqual([
      {
        id: expect.stringContaining('standards-transfer') as string,
        type: 'HANDED_FUNCTION_TO',
        date: '2009',
        kind: 'FUNCTION_TRANSFER',
        properties: null,
        citations: [{ from: 'gazette', title: 'Arden Gazette & Register', locator: '2009, p. 2' }],
      },
      {
        id: 'implements-economy-plan-a',
        type: 'IMPLEMENTS',
        date: null,
        kind: null,
        properties: {
          id: 'implements-economy-plan-a',
          role: 'lead & "owner"',
          start: '2009',
          startEarliest: '2009-01-01',
          end: '2012',
          until: '2011',
          rank: null,
          cited: [{ place: 'p. 20' }],
        },
        citations: [{ from: 'smith2020', title: 'A "Short" History of Arden', locator: 'p. 20' }],
      },
    ])
    const [name] = await relationsOf(
      'economy',
      '(types: [KNOWN_AS], limit: 1)',
      'id properties { id } citations { locator }',
    )
    expect(name).toEqual({ id: null, properties: null, citations: [] })
  })

  test('show both of their ends, with everything that an entity has', async () => {
    const fields = 'of { id } other { nameEn partOf { id } relations(types: [PART_OF]) { other { id } } }'
    expect(await relationsOf('patent-office', '(types: [PART_OF])', fields)).toEqual([
      {
        of: { id: 'patent-office' },
        other: {
          nameEn: 'Ministry of Economy',
          partOf: [],
          relations: [{ other: { id: 'minister-of-economy' } }, { other: { id: 'patent-office' } }],
        },
      },
    ])
  })

  test('are on named types and on records', async () => {
    expect(
      await served.data(`{
        actors(where: { id: { eq: "ghost" } }) { relations { type } }
        programmes(where: { id: { eq: "plan-b" } }) { relations { type other { id } } }
        findings { relations(limit: 1) { type direction other { id } } }
        sources(where: { id: { eq: "smith2020" } }) { relations { type direction other { id } } }
      }`),
    ).toEqual({
      actors: [{ relations: [] }],
      programmes: [{ relations: [{ type: 'IMPLEMENTS', other: { id: 'economy' } }] }],
      findings: [{ relations: [{ type: 'ABOUT', direction: 'OUT', other: { id: 'economy' } }] }],
      sources: [{ relations: [{ type: 'STATED_BY', direction: 'IN', other: { id: 'finding-plan-a' } }] }],
    })
  })

  test('of a list are one question, and their ends are one read', async () => {
    const reads: string[] = []
    const app = await openApp(watching(served.database, (name) => reads.push(name)))
    const { errors } = await ask(app, '{ actors { id relations { type other { nameEn } } } }')
    await app.close()
    expect(errors).toBeUndefined()
    expect(reads.filter((name) => name === 'relations/of-nodes')).toHaveLength(1)
    expect(reads.filter((name) => name === 'generated')).toHaveLength(2)
  })

  test('count for the cost by their page', async () => {
    const { errors } = await served.ask(
      '{ entities { relations(limit: 100) { other { relations(limit: 100) { other { relations(limit: 100) { type } } } } } } }',
    )
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX')
  })

  test.each(['limit: 0', 'limit: 101', 'offset: -1', 'types: [NO_TYPE]', 'direction: UP'])(
    'refuse %s',
    async (args) => {
      const { errors, status } = await served.ask(`{ entity(id: "economy") { relations(${args}) { type } } }`)
      expect([errors?.[0]?.extensions.code, status]).toEqual(['INVALID_INPUT', 400])
    },
  )
})

describe('the relations of a thing that has thousands', () => {
  const PARTS = 5_000
  const read = async (args: string) => {
    const { entity } = await served.data(`{ entity(id: "hub") { relations(${args}) { id type other { id } } } }`)
    return (entity as { relations: Relation[] }).relations
  }
  const partsOf = (found: Relation[]) => found.map(({ other }) => other.id)

  beforeAll(() =>
    served.database.execute(
      `CREATE (hub:Entity:Thing:Actor {id: 'hub', type: 'Actor', kind: 'GROUP', cites: ['gazette#p. 1']})
       WITH hub UNWIND range(1, $parts) AS n
       CREATE (part:Entity:Thing:Actor {id: 'hub-part-' + right('000' + toString(toInteger(n)), 4), type: 'Actor', kind: 'GROUP', cites: ['gazette#p. 1']})
       CREATE (part)-[:PART_OF {id: 'part-of-hub-' + toString(toInteger(n)), cites: ['gazette#p. 1']}]->(hub)
       CREATE (hub)-[:SUPPORTS {id: 'hub-supports-' + toString(toInteger(n)), cites: ['gazette#p. 1']}]->(part)`,
      { parts: PARTS },
    ),
  )
  afterAll(() => served.database.execute(`MATCH (n:Entity) WHERE n.id STARTS WITH 'hub' DETACH DELETE n`))

  test('are read page by page, the last one too', async () => {
    expect(partsOf(await read('limit: 3'))).toEqual(['hub-part-0001', 'hub-part-0002', 'hub-part-0003'])
    expect(partsOf(await read(`offset: ${PARTS - 1}, limit: 3`))).toEqual([
      'hub-part-5000',
      'hub-part-0001',
      'hub-part-0002',
    ])
    expect(partsOf(await read(`offset: ${2 * PARTS - 2}`))).toEqual(['hub-part-4999', 'hub-part-5000'])
    expect(partsOf(await read(`types: [SUPPORTS], offset: ${PARTS - 1}`))).toEqual(['hub-part-5000'])
    expect(await read(`direction: IN, offset: ${PARTS}`)).toEqual([])
  })

  test('are each on one page', async () => {
    const ids = new Set<string | null>()
    for (let offset = 0; offset < 2 * PARTS; offset += 100)
      for (const { id } of await read(`limit: 100, offset: ${offset}`)) ids.add(id)
    expect(ids.size).toBe(2 * PARTS)
  })
})
