import { expect, test } from 'vitest'
import { parseScript } from '../../../../src/seed/script.ts'
import { idsIn } from '../../../../src/seed/text/id-place.ts'

/** What the first row of a statement touches and writes, and the relations with an id that it makes. */
function footprintOf(text: string): unknown {
  const [statement] = parseScript('010-a.cypher', text, 'seeds/010-a.cypher').statements
  const footprint = statement?.footprint
  if (!footprint) return undefined
  const row = statement.parameterised?.rows[0]?.value ?? null
  const relations = footprint.relations.flatMap(({ relation, start }) => [idsIn(row, [relation]), idsIn(row, [start])])
  return { touches: idsIn(row, footprint.touches), writes: idsIn(row, footprint.writes), relations: relations.flat() }
}

test.each([
  [
    'a thing',
    `UNWIND [{id: 'a', kind: 'GROUP'}] AS row MERGE (n:Entity {id: row.id}) SET n += row, n:Thing:Actor`,
    { touches: ['a'], writes: ['a'], relations: [] },
  ],
  [
    'a thing that is written out',
    `MERGE (n:Entity {id: 'a'}) ON CREATE SET n.title = coalesce('A', 'B')`,
    { touches: ['a'], writes: ['a'], relations: [] },
  ],
  [
    'a relation with an id',
    `UNWIND [{id: 'r', from: 'a', to: 'b', start: '1990'}] AS row
     MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
     MERGE (from)-[r:PART_OF {id: row.id}]->(to) SET r += row {.start}`,
    { touches: ['a', 'b', 'r'], writes: ['r'], relations: ['r', 'a'] },
  ],
  [
    'a relation without an id between things that are only looked up',
    `UNWIND [{part: 'a', whole: 'b'}] AS row
     MATCH (part:Observation {id: row.part}), (whole:Observation {id: row.whole}) MERGE (part)-[:SHARE_OF]->(whole)`,
    { touches: ['a', 'b'], writes: ['a'], relations: [] },
  ],
  [
    'a record with a list of things, one side of which is made here',
    `UNWIND [{id: 'e', ended: ['a', 'b']}] AS row MERGE (e:Entity {id: row.id}) SET e:ChangeEvent
     WITH row, e CALL (row, e) { UNWIND row.ended AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'ENDED'}]->(e) }`,
    { touches: ['e', 'a', 'b'], writes: ['e'], relations: [] },
  ],
  [
    'citations of a relation that another script makes',
    `UNWIND [{of: 'r', cites: ['s#1']}] AS row MATCH (:Entity)-[r:HELD {id: row.of}]->(:Entity) SET r.cites = r.cites + row.cites`,
    { touches: ['r'], writes: ['r'], relations: [] },
  ],
  [
    'citations of relations between two things',
    `UNWIND [{from: 'a', to: 'b', cites: ['s#1']}] AS row
     MATCH (:Entity {id: row.from})<-[r:PART_OF]-(:Entity {id: row.to}) SET r.cites = r.cites + row.cites`,
    { touches: ['a', 'b'], writes: ['b'], relations: [] },
  ],
])('it is told what %s touches and writes', (_, text, expected) => {
  expect(footprintOf(text)).toEqual(expected)
})

test.each([
  ['any node', `MATCH (n:Actor) SET n.description = 'x'`],
  ['a node without a name', `UNWIND [{id: 'a'}] AS row MATCH (:Actor) MERGE (n:Entity {id: row.id})`],
  ['a node by another property', `UNWIND [{id: 'a'}] AS row MERGE (n:Entity {title: row.id})`],
  ['an id that is worked out', `UNWIND [{id: 'a'}] AS row MERGE (n:Entity {id: 'x-' + row.id}) SET n:Source`],
  ['an id that is changed', `UNWIND [{id: 'a'}] AS row MATCH (n:Entity {id: row.id}) SET n.id = 'b'`],
  ['what is deleted', `UNWIND [{id: 'a'}] AS row MATCH (n:Entity {id: row.id}) DETACH DELETE n`],
  ['what is removed', `UNWIND [{id: 'a'}] AS row MATCH (n:Entity {id: row.id}) REMOVE n.title`],
  [
    'a value of other nodes',
    `UNWIND [{id: 'a'}] AS row MERGE (n:Entity {id: row.id}) SET n.year = COUNT { MATCH (m) }`,
  ],
  ['a value by chance', `UNWIND [{id: 'a'}] AS row MERGE (n:Entity {id: row.id}) SET n.title = randomUUID()`],
  ['a condition', `UNWIND [{id: 'a'}] AS row MATCH (n:Entity {id: row.id}) WHERE n.kind = 'X' SET n.title = 'b'`],
  ['a node beside a relation', `MATCH (a:Entity {id: 'a'})-[r:PART_OF]->(b) SET r.role = 'x'`],
  ['nothing', 'RETURN 1'],
])('it is not told of %s', (_, text) => {
  expect(footprintOf(text)).toBeUndefined()
})
