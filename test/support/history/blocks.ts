const thing = (labels: string) => `MERGE (n:Entity {id: row.id})
SET n += row, n:${labels}`

const relation = (type: string) => `MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:${type} {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites}`

const participants = (key: string, pattern: string) =>
  `CALL (row, e) { UNWIND row.${key} AS id MATCH (x:Entity {id: id}) MERGE ${pattern} }`

/** What follows the rows of a seed script, as seeds/README.md has it. */
export const BLOCKS: Readonly<Record<string, string>> = {
  source: thing('Source'),
  actor: thing('Thing:Actor'),
  concept: thing('Thing:Concept'),
  law: thing('Thing:Act:Source'),
  PART_OF: relation('PART_OF'),
  RESPONSIBLE_FOR: relation('RESPONSIBLE_FOR'),
  REVIVES: relation('REVIVES'),
  event: [
    `MERGE (e:Entity {id: row.id})
SET e += row {.kind, .announced, .enacted, .effective, .rank, .status, .description, .cites}, e:ChangeEvent
WITH row, e
CALL (row, e) { UNWIND row.law AS id MATCH (x:Act {id: id}) MERGE (e)-[:ENACTED_BY]->(x) }`,
    participants('ended', "(x)-[:ENTERS {fate: 'ENDED'}]->(e)"),
    participants('renamedFrom', "(x)-[:ENTERS {fate: 'RENAMED'}]->(e)"),
    participants('continuing', "(x)-[:ENTERS {fate: 'CONTINUES'}]->(e)"),
    participants('created', "(e)-[:YIELDS {fate: 'CREATED'}]->(x)"),
    participants('renamedTo', "(e)-[:YIELDS {fate: 'RENAMED'}]->(x)"),
    participants('receiving', "(e)-[:YIELDS {fate: 'CONTINUES'}]->(x)"),
  ].join('\n'),
  flow: `MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .principal, .share, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) }`,
}
