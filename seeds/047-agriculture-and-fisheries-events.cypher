// What became of the ministries of agriculture, forests and fisheries, 1948-2013, in order of time. Sources: Government Organization
// Act and its amendments, organisation decree; copies of Wikipedia. Fisheries left for the ministries of the sea in 1996 and 2013 (042).
UNWIND [
  {id: '1948-07-17-ministry-of-agriculture-and-forestry', kind: 'FOUNDING', effective: '1948-07-17', law: 'kr-law-1', created: ['ministry-of-agriculture-and-forestry-1948'], cites: ['kr-law-1#arts. 14 and 21', 'newikis-mafra#article']},
  {id: '1966-02-28-fisheries-administration', kind: 'SECESSION', effective: '1966-02-28', law: 'kr-law-1752', continuing: ['ministry-of-agriculture-and-forestry-1948'], created: ['fisheries-administration'], cites: ['kr-law-1752#art. 30(7)', 'newikis-mafra#article']},
  {id: '1967-01-01-forest-service', kind: 'SECESSION', enacted: '1966-08-03', effective: '1967-01-01', law: 'kr-law-1831', continuing: ['ministry-of-agriculture-and-forestry-1948'], created: ['forest-service'], cites: ['kr-law-1831#art. 30(10) and supplementary provisions', 'newikis-mafra#article']},
  {id: '1973-03-03-ministry-of-agriculture-and-fisheries', kind: 'REPLACEMENT', effective: '1973-03-03', law: 'kr-law-2557', ended: ['ministry-of-agriculture-and-forestry-1948'], created: ['ministry-of-agriculture-and-fisheries'], cites: ['kr-law-2557#supplementary provisions (2)', 'newikis-mafra#article']},
  {id: '1973-03-03-forest-service', kind: 'REPARENTING', effective: '1973-03-03', law: 'kr-law-2557', continuing: ['forest-service'], receiving: ['forest-service'], description: 'From the ministry of agriculture to that of home affairs.', cites: ['kr-law-2557#art. 31(2) and supplementary provisions (3)']},
  {id: '1987-01-01-maff', kind: 'REPLACEMENT', enacted: '1986-12-20', effective: '1987-01-01', law: 'kr-law-3854', ended: ['ministry-of-agriculture-and-fisheries'], created: ['maff'], cites: ['kr-law-3854#art. 36 and supplementary provisions arts. 1 and 2', 'newikis-mafra#article', 'hankyung-1994-12-30#article']},
  {id: '1987-01-01-forest-service', kind: 'REPARENTING', enacted: '1986-12-20', effective: '1987-01-01', law: 'kr-law-3854', continuing: ['forest-service'], receiving: ['forest-service'], description: 'Back from the ministry of home affairs to that of agriculture.', cites: ['kr-law-3854#art. 36(5) and supplementary provisions art. 1']},
  {id: '1996-08-08-ministry-of-agriculture-and-forestry', kind: 'REPLACEMENT', effective: '1996-08-08', law: 'kr-law-5153', ended: ['maff'], created: ['ministry-of-agriculture-and-forestry'], cites: ['kr-law-5153#art. 36', 'newikis-mafra#article']},
  {id: '2008-02-29-mifaff', kind: 'REPLACEMENT', effective: '2008-02-29', law: 'kr-law-8852', ended: ['ministry-of-agriculture-and-forestry'], created: ['mifaff'], cites: ['kr-law-8852#art. 31 and supplementary provisions art. 2(1)', 'newikis-mafra#article', 'enwiki-mafra#article']},
  {id: '2013-03-23-mafra', kind: 'REPLACEMENT', effective: '2013-03-23', law: ['kr-law-11690', 'kr-decree-24455'], ended: ['mifaff'], created: ['mafra'], cites: ['kr-law-11690#art. 36', 'kr-decree-24455#supplementary provisions arts. 2 and 4', 'newikis-mafra#article']}
] AS row
MERGE (e:Entity {id: row.id})
SET e += row {.kind, .announced, .enacted, .effective, .rank, .status, .description, .cites}, e:ChangeEvent
WITH row, e
CALL (row, e) { UNWIND row.law AS id MATCH (x:Act {id: id}) MERGE (e)-[:ENACTED_BY]->(x) }
CALL (row, e) { UNWIND row.ended AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'ENDED'}]->(e) }
CALL (row, e) { UNWIND row.renamedFrom AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'RENAMED'}]->(e) }
CALL (row, e) { UNWIND row.continuing AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'CONTINUES'}]->(e) }
CALL (row, e) { UNWIND row.created AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'CREATED'}]->(x) }
CALL (row, e) { UNWIND row.renamedTo AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'RENAMED'}]->(x) }
CALL (row, e) { UNWIND row.receiving AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'CONTINUES'}]->(x) };

// Which function went where.
UNWIND [
  {id: 'flow-1966-fisheries', event: '1966-02-28-fisheries-administration', from: 'ministry-of-agriculture-and-forestry-1948', to: 'fisheries-administration', certainty: 'STATED', moves: ['function-fisheries'], cites: ['kr-law-1752#art. 30(7)']},
  {id: 'flow-1967-forests', event: '1967-01-01-forest-service', from: 'ministry-of-agriculture-and-forestry-1948', to: 'forest-service', certainty: 'STATED', moves: ['function-forests'], cites: ['kr-law-1831#art. 30(10)']}
] AS row
MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .principal, .share, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) };
