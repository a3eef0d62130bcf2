// What became of the ministries of economic planning, finance, budget and statistics, 1948-2026, in order of time. Sources:
// Government Organization Act and its amendments, organisation decree of 2025; press. The Economic Planning Board begins in 042.

UNWIND [
  // Finance and budget.
  {id: '1948-07-17-ministry-of-finance', kind: 'FOUNDING', effective: '1948-07-17', law: 'kr-law-1', created: ['mof'], cites: ['kr-law-1#arts. 14 and 18']},
  {id: '1994-12-23-ministry-of-finance-and-economy', kind: 'MERGER', effective: '1994-12-23', law: 'kr-law-4831', ended: ['epb', 'mof'], created: ['ministry-of-finance-and-economy-1994'], cites: ['kr-law-4831#art. 23 and supplementary provisions art. 2', 'hankyung-1994-12-30#article']},
  {id: '1998-02-28-ministry-of-finance-and-economy', kind: 'SPLIT', effective: '1998-02-28', law: 'kr-law-5529', ended: ['ministry-of-finance-and-economy-1994'], created: ['ministry-of-finance-and-economy-1998', 'planning-and-budget-commission', 'national-budget-administration'], cites: ['kr-law-5529#supplementary provisions art. 3(1)']},
  {id: '1999-05-24-ministry-of-planning-and-budget', kind: 'MERGER', effective: '1999-05-24', law: 'kr-law-5982', ended: ['planning-and-budget-commission', 'national-budget-administration'], created: ['ministry-of-planning-and-budget-1999'], cites: ['kr-law-5982#art. 23 and supplementary provisions art. 2(1)']},
  {id: '2008-02-29-moef', kind: 'MERGER', effective: '2008-02-29', law: 'kr-law-8852', ended: ['ministry-of-planning-and-budget-1999', 'ministry-of-finance-and-economy-1998'], created: ['moef'], cites: ['kr-law-8852#art. 23 and supplementary provisions art. 2(1)', 'kbs-2025-12-31#article']},
  {id: '2026-01-02-ministry-of-finance-and-economy', kind: 'SPLIT', enacted: '2025-10-01', effective: '2026-01-02', law: ['kr-law-21065', 'kr-decree-35948'], ended: ['moef'], created: ['ministry-of-finance-and-economy-2026', 'ministry-of-planning-and-budget-2026'], description: '401 officials went to the Ministry of Planning and Budget.', cites: ['kr-law-21065#arts. 23 and 30 and supplementary provisions art. 1', 'kr-decree-35948#supplementary provisions arts. 1 and 2', 'kbs-2025-12-31#article', 'herald-2025-09-26#article', 'joongangdaily-2026-01-02#article']},

  // Statistics.
  {id: '1990-12-27-statistics-korea', kind: 'REPLACEMENT', effective: '1990-12-27', law: 'kr-law-4268', ended: ['statistics-bureau'], created: ['statistics-korea'], cites: ['kr-law-4268#art. 23(7) and supplementary provisions art. 2']},
  {id: '2025-10-01-ministry-of-data-and-statistics', kind: 'REPLACEMENT', effective: '2025-10-01', law: 'kr-law-21065', ended: ['statistics-korea'], created: ['ministry-of-data-and-statistics'], description: 'From an office under the finance ministry to one under the Prime Minister.', cites: ['kr-law-21065#art. 27', 'kukmin-2025-09-30#article', 'zdnet-2025-09-30#article']}
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
