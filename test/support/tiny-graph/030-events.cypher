// What became of the bodies of Arden.
UNWIND [
  {id: 'trade-industry-merger', kind: 'MERGER', announced: '1989', enacted: '1989-12-30', effective: '1990-01-01', law: 'law-2', ended: ['trade', 'industry'], created: ['trade-industry'], cites: ['law-2#art. 1']},
  {id: 'economy-rename', kind: 'RENAME', effective: '2000-03-01', renamedFrom: ['trade-industry'], renamedTo: ['economy'], cites: ['smith2020#p. 8']},
  {id: 'post-split', kind: 'SPLIT', effective: '1995-07-01', ended: ['post'], created: ['post-agency', 'telecom'], cites: ['gazette#1995, p. 4']},
  {id: 'post-split-1994', kind: 'SPLIT', effective: '1994', rank: 'REFUTED', ended: ['post'], created: ['post-agency', 'telecom'], cites: ['smith2020#p. 8']},
  {id: 'patent-office-secession', kind: 'SECESSION', effective: '2005-05', continuing: ['economy'], created: ['patent-office'], cites: ['gazette#2005, p. 1']},
  {id: 'telecom-absorption', kind: 'ABSORPTION', effective: '2008-02-29', ended: ['telecom'], receiving: ['economy'], cites: ['gazette#2008, p. 1']},
  {id: 'standards-transfer', kind: 'FUNCTION_TRANSFER', effective: '2009', continuing: ['economy'], receiving: ['science'], cites: ['gazette#2009, p. 2']},
  {id: 'economy-dissolved-2012', kind: 'TERMINATION', effective: '2012', rank: 'ALTERNATIVE', ended: ['economy'], cites: ['smith2020#p. 15']},
  {id: 'reform-2013', kind: 'COMPLEX_REORGANISATION', effective: '2013-03-23', law: ['law-3'], description: 'Two into two.', ended: ['economy', 'science'], created: ['growth', 'knowledge'], cites: ['law-3#art. 1', 'law-3#art. 2']},
  {id: 'salt-board-founding', kind: 'FOUNDING', created: ['salt-board'], cites: ['smith2020#p. 3']},
  {id: 'salt-board-termination', kind: 'TERMINATION', effective: '1980', ended: ['salt-board'], cites: ['gazette#1980, p. 1']},
  {id: 'coffee-replacement', kind: 'REPLACEMENT', effective: '1961-06', ended: ['cafe-guild'], created: ['coffee-board'], cites: ['smith2020#p. 2']},
  {id: 'coffee-status', kind: 'STATUS_CHANGE', effective: '1975~', continuing: ['coffee-board'], receiving: ['coffee-board'], cites: ['smith2020#p. 2']}
] AS row
MERGE (e:Entity {id: row.id})
SET e += row {.kind, .announced, .enacted, .effective, .rank, .description, .cites}, e:ChangeEvent
WITH row, e
CALL (row, e) { UNWIND row.law AS id MATCH (x:Act {id: id}) MERGE (e)-[:ENACTED_BY]->(x) }
CALL (row, e) { UNWIND row.ended AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'ENDED'}]->(e) }
CALL (row, e) { UNWIND row.renamedFrom AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'RENAMED'}]->(e) }
CALL (row, e) { UNWIND row.continuing AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'CONTINUES'}]->(e) }
CALL (row, e) { UNWIND row.created AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'CREATED'}]->(x) }
CALL (row, e) { UNWIND row.renamedTo AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'RENAMED'}]->(x) }
CALL (row, e) { UNWIND row.receiving AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'CONTINUES'}]->(x) };

UNWIND [
  {id: 'flow-economy-growth', event: 'reform-2013', from: 'economy', to: 'growth', certainty: 'STATED', principal: true, share: 0.75, cites: ['law-3#art. 1']},
  {id: 'flow-economy-knowledge', event: 'reform-2013', from: 'economy', to: 'knowledge', certainty: 'INFERRED', share: 0.25, cites: ['smith2020#p. 16']},
  {id: 'flow-science-knowledge', event: 'reform-2013', from: 'science', to: 'knowledge', certainty: 'POSSIBLE', cites: ['smith2020#p. 16']},
  {id: 'flow-standards', event: 'standards-transfer', from: 'economy', to: 'science', certainty: 'STATED', moves: ['standards'], cites: ['gazette#2009, p. 2']}
] AS row
MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .principal, .share, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) };
