import { describe, expect, test } from 'vitest'
import { parameterise } from '../../../../src/seed/text/parameterise.ts'
import { positionText } from '../../../../src/seed/text/position.ts'
import { assertUniqueIds, positionsOf } from '../../../../src/seed/ids.ts'
import { parseScript, type Script } from '../../../../src/seed/script.ts'
import { readShape, type Shape } from '../../../../src/seed/text/shape.ts'

function shapeOf(body: string): Shape {
  const parameterised = parameterise({ text: `UNWIND [1] AS row ${body}`, position: { path: 'p', line: 1, column: 1 } })
  if (!parameterised) throw new Error('not parameterised')
  return readShape(parameterised)
}

function scriptOf(name: string, text: string): Script {
  return parseScript(name, text, `seeds/${name}`)
}

describe('what a statement looks up and makes is read from its text', () => {
  test.each<[string, { lookUps?: [string, string, boolean][]; makes?: string[] }]>([
    ['MERGE (n:Entity {id: row.id}) SET n += row', { makes: ['id'] }],
    ['MATCH (a:Entity {id: row.from}) RETURN a', { lookUps: [['from', 'Entity', true]] }],
    [
      'MATCH (a:Act&Source {id: row.from}), (b {x: 1, id: row.`to`, y: 2}) MERGE (a)-[r:R {id: row.id}]->(b)',
      {
        lookUps: [
          ['from', 'Act Source', true],
          ['to', '', true],
        ],
        makes: ['id'],
      },
    ],
    ['CALL (row) { UNWIND row.law AS id MATCH (x:Act {id: id}) RETURN x }', { lookUps: [['law', 'Act', false]] }],
    [
      'UNWIND row.flows AS flow MATCH (x:Entity {id: flow.to}) CREATE (f {id: flow.id})',
      { lookUps: [['flows.to', 'Entity', false]], makes: ['flows.id'] },
    ],
    ['OPTIONAL MATCH (a:Entity {id: row.maybe}) RETURN a', {}],
    [`MERGE (a:Entity {id: row.of}) SET a.text = 'MATCH (x {id: row.from})' // MATCH (x {id: row.from})`, {}],
    ['MATCH (a:Entity {id: other.from}) RETURN a', {}],
  ])('%s', (body, { lookUps = [], makes = [] }) => {
    const shape = shapeOf(body)
    expect(shape.lookUps.map(({ keys, labels, required }) => [keys.join('.'), labels.join(' '), required])).toEqual(
      lookUps,
    )
    expect(shape.makes.map(({ keys }) => keys.join('.'))).toEqual(makes)
  })
})

describe('references and definitions of rows', () => {
  const script = scriptOf(
    '010-x.cypher',
    `UNWIND [\n  {id: 'e1', law: 'l1', ended: ['a', 'b']},\n  {id: 'e2', law: ['l1', 'l2'], ended: null},\n {law: 3}\n] AS row
     MERGE (e:Entity {id: row.id}) WITH row, e
     CALL (row, e) { UNWIND row.law AS id MATCH (x:Act {id: id}) MERGE (e)-[:ENACTED_BY]->(x) }
     CALL (row, e) { UNWIND row.ended AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS]->(e) }`,
  )

  test('a value and each element of a list is a reference', () => {
    const references = script.statements[0]?.references ?? []
    expect(references.map(({ id, key, position }) => `${id ?? '-'} ${key} ${positionText(position)}`)).toEqual([
      'l1 law seeds/010-x.cypher:2:3',
      'a ended seeds/010-x.cypher:2:3',
      'b ended seeds/010-x.cypher:2:3',
      'l1 law seeds/010-x.cypher:3:3',
      'l2 law seeds/010-x.cypher:3:3',
    ])
  })

  test('the key id defines, but for a statement that only looks it up', () => {
    expect(script.statements[0]?.definitions.map(({ id }) => id)).toEqual(['e1', 'e2'])
    const later = scriptOf(
      '020-x.cypher',
      `UNWIND [{id: 'e1', x: 1}] AS row MATCH (e:Entity {id: row.id}) SET e.x = row.x`,
    )
    expect(later.statements[0]).toMatchObject({ definitions: [], references: [{ id: 'e1', key: 'id' }] })
    expect(() => {
      assertUniqueIds([script, later])
    }).not.toThrow()
  })

  test('an id defined twice is refused with both places', () => {
    const later = scriptOf(
      '020-x.cypher',
      `UNWIND [{id: 'n'}, {id: 'e2'}, {id: 'n'}] AS row CREATE (n:Entity) SET n = row`,
    )
    expect(() => {
      assertUniqueIds([script, later])
    }).toThrow(
      "seeds/020-x.cypher:1:20: the id 'e2' is already defined at seeds/010-x.cypher:3:3.\n" +
        "seeds/020-x.cypher:1:32: the id 'n' is already defined at seeds/020-x.cypher:1:9.",
    )
  })

  test('ids that plain statements write have a position, too', () => {
    const plain = scriptOf('030-x.cypher', `CREATE (:Entity {id: 'p'}),\n  (:Entity {name: 'x', id: "q"});`)
    const positions = positionsOf([script, plain])
    expect(
      ['e2', 'p', 'q', 'l1'].map((id) => positions.get(id)).map((position) => position && positionText(position)),
    ).toEqual(['seeds/010-x.cypher:3:3', 'seeds/030-x.cypher:1:18', 'seeds/030-x.cypher:2:24', undefined])
  })
})
