import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import type { GraphEdge, GraphNode, GraphStream } from '../../src/graph/graph.ts'
import { accessTo, type Access } from '../../src/questions/ask.ts'
import { dataset } from '../../src/questions/dataset.ts'
import { lineage } from '../../src/questions/lineage.ts'
import { search } from '../../src/questions/search.ts'
import { wholeGraph } from '../../src/questions/whole-graph.ts'
import { openScope } from '../../src/scope.ts'
import { loadFolder, openTestDatabase } from '../support/database.ts'

let database: Database
let access: Access

beforeAll(async () => {
  database = await openTestDatabase()
  await loadFolder(database, 'test/support/tiny-graph')
  access = accessTo(database)(openScope(10_000))
})
afterAll(() => database.close())

describe('lineage', () => {
  test('brings everything that a reader needs, without a carrier', async () => {
    const { header, nodes, edges, events, truncated } = await access.ask(lineage, {
      of: 'economy',
      direction: 'ANCESTORS',
      depth: 1,
    })
    const { version } = await access.ask(dataset, undefined)
    expect(header).toMatchObject({ version, asked: { question: 'lineage', of: 'economy', direction: 'ANCESTORS' } })
    expect(truncated).toBe(true)
    expect(nodes.map(({ id }) => id)).toEqual(['economy', 'trade-industry', 'telecom'])
    expect(nodes[0]).toMatchObject({ type: 'Actor', properties: { kind: 'MINISTRY', nameKo: '경제부' } })
    expect(nodes[0]?.properties.startEarliest).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(edges.map(({ from, to, type, properties: { kind } }) => [from, to, type, kind])).toEqual([
      ['trade-industry', 'economy', 'SUCCEEDED_BY', 'RENAME'],
      ['telecom', 'economy', 'SUCCEEDED_BY', 'ABSORPTION'],
    ])
    for (const { citations } of [...nodes, ...edges, ...events]) {
      expect(citations.length).toBeGreaterThan(0)
      for (const { title, locator } of citations)
        expect([typeof title, locator]).toEqual(['string', expect.stringMatching(/./)])
    }
    expect(events.map(({ id }) => id)).toEqual(edges.map(({ properties: { eventId } }) => eventId))
    for (const { id, enactedBy } of events) {
      const rows = await database.rows<{ law: string }>(
        'MATCH (:ChangeEvent {id: $id})-[:ENACTED_BY]->(law) RETURN law.id AS law ORDER BY law',
        { id },
      )
      expect(enactedBy.map((law) => law.id)).toEqual(rows.map(({ law }) => law))
    }
  })
})

describe('search', () => {
  test('brings the things that it found', async () => {
    const hits = await access.ask(search, { text: '경제부', limit: 3 })
    expect(hits[0]).toMatchObject({ matchedName: '경제부', score: 1, entity: { id: 'economy', type: 'Actor' } })
  })
})

describe('the whole graph', () => {
  test('is every node by id and every relation, once each, with both ends among the nodes', async () => {
    const { nodes, edges, header } = await collect()
    const [stored] = await database.rows<{ nodes: number; edges: number }>(
      'MATCH (n:Entity) WITH count(n) AS nodes MATCH (:Entity)-[r]->(:Entity) RETURN nodes, count(r) AS edges',
    )
    expect({ nodes: nodes.length, edges: edges.length }).toEqual(stored)
    const ids = nodes.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    for (const { from, to } of edges) expect([ids.includes(from), ids.includes(to)]).toEqual([true, true])
    expect(header.version).toMatch(/^[0-9a-f]{64}$/)
    expect(await collect().then(({ edges: again }) => again)).toEqual(edges)
  })

  async function collect(): Promise<{ header: GraphStream['header']; nodes: GraphNode[]; edges: GraphEdge[] }> {
    const nodes: GraphNode[] = []
    const edges: GraphEdge[] = []
    let header: GraphStream['header'] | undefined
    await access.deliver(wholeGraph, { citations: true }, async (graph) => {
      header = graph.header
      for await (const portion of graph.nodes) nodes.push(...portion)
      for await (const portion of graph.edges) edges.push(...portion)
    })
    if (!header) throw new Error('The graph has no header.')
    return { header, nodes, edges }
  }
})
