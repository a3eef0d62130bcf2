import { describe, expect, test } from 'vitest'
import { forbiddenFault } from '../../../../src/seed/text/forbidden.ts'

const faultOf = (text: string): string | undefined =>
  forbiddenFault({ text, position: { path: 'p', line: 1, column: 1 } })

describe('a statement that only reads and writes the graph is let through', () => {
  test.each([
    `CYPHER 5 UNWIND [{id: 'a', n: -1.5e3}] AS row MERGE (n:Entity&Thing {id: row.id}) ON CREATE SET n.new = true ON MATCH SET n += row {.*, x: row.n}`,
    'MATCH (a:Entity)-[r:PART_OF|MEMBER_OF*1..3]->(b) WHERE a.id STARTS WITH "x" AND NOT b.id IN ["a"] XOR a.x IS NOT NULL DETACH DELETE r',
    'MATCH p = (a)-->(b) WITH DISTINCT a, count(*) AS n, p ORDER BY n DESC SKIP 1 LIMIT 2 RETURN a AS from, n AS to, length(p)',
    'CREATE p = (a:A)-[:X {y: 1}]->(b) REMOVE a.x, b:B FOREACH (x IN [1, 2] | SET a.n = x)',
    'CALL (row, e) { UNWIND row.law AS id MATCH (x:Act {id: id}) MERGE (e)-[:ENACTED_BY]->(x) } RETURN 1',
    'CALL { MATCH (n) RETURN n UNION ALL MATCH (n:B) RETURN n } RETURN n.call, n.load, n.`use`, n.file AS csv',
    `RETURN CASE x.kind WHEN 'a' THEN 1 ELSE null END AS x, EXISTS { MATCH (n) } AS y, COUNT { (a)--(b) } AS z, {load: 1, call: 2} AS m`,
    'RETURN date.truncate("year", date()), duration.between(a, b), point.distance(p, q), vector.similarity.cosine(v, w), toUpper("x"), coalesce(a.b, c)',
    `RETURN 'LOAD CSV; CALL db.labels() \\u00e9 \\\\u0027 $x __Seed' AS \`LOAD CSV\`, x =~ '.*', [y IN z WHERE y > 1 | y][0..-1] // __Seed: CALL db.labels()`,
    'OPTIONAL MATCH (n:LOAD) WHERE n:USE OR n.in IN [1] RETURN all(x IN n.list WHERE x <> 2), n.x IS :: INTEGER NOT NULL',
  ])('%s', (text) => {
    expect(faultOf(text)).toBeUndefined()
  })
})

test('a word in a wrong place is told', () => {
  expect(faultOf('MATCH (n) RETRUN n')).toBe(
    'p:1:11: RETRUN cannot stand behind ): a script holds only what reads and writes the graph. Remove it.',
  )
})

test('brackets in a hundred levels are let through', () => {
  expect(faultOf(`RETURN ${'['.repeat(100)}${']'.repeat(100)}`)).toBeUndefined()
})
