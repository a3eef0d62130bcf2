import { describe, expect, test } from 'vitest'
import { readScripts, parseScript } from '../../../../src/seed/script.ts'
import { supportPath } from '../../../support/seed-scripts.ts'

/** What is said of a script of one statement over rows. */
function faultsOf(rows: string, body: string): string[] {
  try {
    parseScript('010-x.cypher', `UNWIND [${rows}] AS row ${body}`, 'seeds/010-x.cypher')
    return []
  } catch (error) {
    return (error as Error).message.split('\n').slice(0, -1)
  }
}

const KEYS = `{id: 'a', start: 's', members: [{id: 'b', role: 'r'}, {id: 'c', rolle: 'r'}], life: {start: 1, end: 2}}`

describe('a key of a row that its statement does not read', () => {
  test('is refused at its row, with the key that is near', () => {
    expect(
      faultsOf(
        `\n  {id: 'a', start: '1990'},\n  {id: 'b', strat: '1990', recieving: ['d'], laws: ['x'], colour: 'red'}\n`,
        `MERGE (e:Entity {id: row.id}) SET e += row {.start, .end}
         WITH row, e
         CALL (row, e) { UNWIND row.receiving AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS]->(x) }
         CALL (row, e) { UNWIND row.law AS id MATCH (x:Act {id: id}) MERGE (e)-[:ENACTED_BY]->(x) }`,
      ),
    ).toEqual([
      "seeds/010-x.cypher:3:3: the statement does not read the key 'strat' of this row; 'start' is near.",
      "seeds/010-x.cypher:3:3: the statement does not read the key 'recieving' of this row; 'receiving' is near.",
      "seeds/010-x.cypher:3:3: the statement does not read the key 'laws' of this row; 'law' is near.",
      "seeds/010-x.cypher:3:3: the statement does not read the key 'colour' of this row; read it in the statement, or remove it.",
    ])
  })

  test.each<[string, string[]]>([
    ['MERGE (n {id: row.id})', ['start', 'members', 'life']],
    ['CREATE (n)', ['id', 'start', 'members', 'life']],
    [`MERGE (n {id: row.id}) SET n.start = 'row.start' // row.start`, ['start', 'members', 'life']],
    [
      'MERGE (n {id: row.id}) SET n.start = row.start, n.life = row.life WITH row, n UNWIND row.members AS m CREATE (x {id: m.id, role: m.role})',
      ['members.rolle'],
    ],
    [
      'WITH DISTINCT row UNWIND row.members AS m SET n += m {.role, id: m.id}, n += row {.id, .start, life: row.life.end}',
      ['members.rolle', 'life.start'],
    ],
    ['CREATE (row2 {id: row.id}) SET other.start = x.row.start', ['start', 'members', 'life']],
    [
      'CALL { WITH row, n RETURN row.id AS id } WITH row WHERE n.name STARTS WITH row.start RETURN 1',
      ['members', 'life'],
    ],
  ])('is found in: %s', (body, keys) => {
    const found = faultsOf(KEYS, body).map((fault) => /the key '(\S+)'/.exec(fault)?.[1])
    expect(found).toEqual(keys)
  })

  test.each([
    'SET n += row',
    'SET n = properties(row)',
    'SET n += row {.*}',
    'WITH row {.*, x: 1} AS r RETURN r',
    "SET n.x = row['start']",
    'WITH row AS r RETURN r.id',
    'WITH [row] AS rows RETURN rows',
    'WITH n, coalesce(row, {}) AS r RETURN r',
    'RETURN row',
    'CALL (row) { RETURN row AS r }',
    'MATCH (n) WHERE n.x STARTS WITH row, row RETURN 1',
    'FOREACH (x IN [row] | CREATE (n {id: x.id}))',
    'SET n.x = row.id, n.y = row.start, n.life = row.life UNWIND row.members AS m SET m2 += m',
    'SET n.x = row.id, n.y = row.`start`, n.life = row . life FOREACH (m IN row.members | CREATE (x {id: m.id}))',
    'SET n.x = row.id, n.y = row.start, n.life = row.life UNWIND row.members[0..1] AS m RETURN m.id',
    'SET n.x = row.id, n.y = row.start, n.life = row.life.start + row.life[0] RETURN [m IN row.members | m.id]',
  ])('is never found where the statement may read it: %s', (body) => {
    expect(faultsOf(KEYS, body)).toEqual([])
  })

  test('stands in a list of at most twenty, over all statements and all scripts', () => {
    const rows = Array.from({ length: 25 }, (_, index) => `{id: 'x${index}', strat: '1990'}`)
    const faults = faultsOf(rows.join(), 'MERGE (n {id: row.id}) SET n.start = row.start')
    expect(faults).toHaveLength(21)
    expect(faults.at(-1)).toBe('... and 5 more.')
  })
})

test.each(['tiny-graph', 'duties', 'fixtures/beis-2023', 'fixtures/cumbria-2023', 'fixtures/stacked-diamonds'])(
  'the scripts of %s read all that their rows hold',
  (folder) => {
    expect(readScripts(supportPath(folder)).length).toBeGreaterThan(0)
  },
)
