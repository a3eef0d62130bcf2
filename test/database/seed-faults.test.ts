import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import { runSeeds } from '../../src/seed/run.ts'
import { openTestDatabase } from '../support/database.ts'
import { exportGraph } from '../support/export-graph.ts'
import { emptyDatabase, faultOf, scriptOf, tinyGraph } from '../support/seed-scripts.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => {
  await emptyDatabase(database)
  await database.close()
})
beforeEach(() => emptyDatabase(database))

describe('a script at fault leaves the graph as it was', () => {
  const good = tinyGraph()
  const wrong: Record<string, [string, string]> = {
    'a syntax error': ['\nCREATE (n:Entity {id: 1)', 'INVALID_SCRIPT seeds/900-wrong.cypher:2:24: '],
    'an error behind a parameterised list of several lines': [
      `UNWIND [\n  {id: 'x'}\n] AS row MERGE (n:Entity {id: row.id}) SET n:Thing:Actor\nRETURN m`,
      'INVALID_SCRIPT seeds/900-wrong.cypher:4:8: Variable `m` not defined.',
    ],
    'a statement that fails as it runs': [
      `UNWIND [{id: 'x'}] AS row CREATE (n:Entity {id: row.id}) SET n.bad = {a: 1}`,
      'INVALID_SCRIPT seeds/900-wrong.cypher:1:1: ',
    ],
    'a relation to nothing': [
      `UNWIND [\n  {id: 'r1', from: 'economy', to: 'plan-a', cites: ['gazette#p. 1']},\n  {id: 'r2', from: 'econmy', to: 'plan-a', cites: ['gazette#p. 1']}\n] AS row
       MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to}) MERGE (from)-[r:FUNDS {id: row.id}]->(to) SET r.cites = row.cites`,
      "INVALID_SCRIPT seeds/900-wrong.cypher:3:3: there is no thing with the id 'econmy', which 'from' names.",
    ],
    'a law that is none': [
      `UNWIND [{id: 'e', law: 'economy'}] AS row MERGE (e:Entity {id: row.id})
       WITH row, e CALL (row, e) { UNWIND row.law AS id MATCH (x:Act {id: id}) MERGE (e)-[:ENACTED_BY]->(x) }`,
      "INVALID_SCRIPT seeds/900-wrong.cypher:1:9: there is no Act with the id 'economy', which 'law' names.",
    ],
    'a row without a value it needs': [
      `UNWIND [{id: 'r1', from: 'economy'}] AS row
       MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to}) MERGE (from)-[r:FUNDS {id: row.id}]->(to)`,
      "INVALID_SCRIPT seeds/900-wrong.cypher:1:9: the row has no 'to'.",
    ],
    'an id of an earlier script': [
      `UNWIND [{id: 'economy'}] AS row MERGE (n:Entity {id: row.id}) SET n += row`,
      "INVALID_SCRIPT seeds/900-wrong.cypher:1:9: the id 'economy' is already defined at tiny-graph/010-things.cypher:6:3.",
    ],
    'an id that a plain statement made': [
      `UNWIND [{id: 'arden'}] AS row MERGE (n:Entity {id: row.id}) SET n += row`,
      "INVALID_SCRIPT seeds/900-wrong.cypher:1:9: the id 'arden' is already in the graph",
    ],
    'an id created twice': [
      `CREATE (:Entity {id: 'economy'})`,
      "INVALID_SCRIPT seeds/900-wrong.cypher:1:1: there is already a node :Entity with the id 'economy'.",
    ],
    'a date that is none': [
      `UNWIND [{id: 'x', kind: 'GROUP', nameEn: 'X', start: '2001-02-30', cites: ['gazette#p. 1']}] AS row
       MERGE (n:Entity {id: row.id}) SET n += row, n:Thing:Actor`,
      'INVALID_SCRIPT seeds/900-wrong.cypher:1:9: x, start: "2001-02-30" is not a date that can be read',
    ],
    'a date that is a number': [
      `UNWIND [{id: 'x', kind: 'GROUP', nameEn: 'X', start: 2001, cites: ['gazette#p. 1']}] AS row
       MERGE (n:Entity {id: row.id}) SET n += row, n:Thing:Actor`,
      'INVALID_SCRIPT seeds/900-wrong.cypher:1:9: x, start: It is not a text.',
    ],
  }

  test.each(Object.entries(wrong))('%s', async (_name, [text, expected]) => {
    await runSeeds(database, good)
    const before = await exportGraph(database)
    const fault = await faultOf(runSeeds(database, [...good, scriptOf('900-wrong.cypher', text)]))
    expect(fault).toContain(expected)
    expect(fault).not.toMatch(/Neo\.|bolt|127\.0\.0\.1|\n\s+at /)
    expect(await exportGraph(database)).toBe(before)
  })

  test('of a first load nothing stays', async () => {
    const fault = await faultOf(runSeeds(database, [...good, scriptOf('900-wrong.cypher', 'RETURN x')]))
    expect(fault).toContain('seeds/900-wrong.cypher:1:8')
    expect(await exportGraph(database)).toBe('')
  })
})
