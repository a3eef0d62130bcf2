// What became of the ministries and councils of education, science and communication, 1948-2025, in order of time. Sources:
// Government Organization Act and its amendments, organisation decrees, laws on the councils and commissions; press and histories.

UNWIND [
  // Education.
  {id: '1948-07-17-ministry-of-education', kind: 'FOUNDING', effective: '1948-07-17', law: 'kr-law-1', created: ['ministry-of-education-1948'], cites: ['kr-law-1#arts. 14 and 20', 'happyedu-history#article']},
  {id: '1990-12-27-moe', kind: 'RENAME', effective: '1990-12-27', law: 'kr-law-4268', renamedFrom: ['ministry-of-education-1948'], renamedTo: ['moe-1990'], cites: ['kr-law-4268#art. 35 and supplementary provisions art. 2', 'moe-blog-history#article', 'ajunews-2013-01-15#article']},
  {id: '2001-01-29-ministry-of-education-and-human-resources-development', kind: 'REPLACEMENT', effective: '2001-01-29', law: 'kr-law-6400', ended: ['moe-1990'], created: ['ministry-of-education-and-human-resources-development'], cites: ['kr-law-6400#art. 28 and supplementary provisions art. 2(1)', 'happyedu-history#article', 'ajunews-2013-01-15#article']},
  {id: '2008-02-29-mest', kind: 'MERGER', effective: '2008-02-29', law: 'kr-law-8852', ended: ['ministry-of-education-and-human-resources-development', 'most'], created: ['mest'], cites: ['kr-law-8852#art. 24 and supplementary provisions art. 2(1)', 'happyedu-history#article']},
  {id: '2013-03-23-moe', kind: 'REPLACEMENT', effective: '2013-03-23', law: ['kr-law-11690', 'kr-decree-24423'], ended: ['mest'], created: ['moe-2013'], cites: ['kr-law-11690#art. 29', 'kr-decree-24423#supplementary provisions arts. 2 and 5']},

  // Science.

  // The act kept the bureau until the ministry was organised, which opened on 21 April 1967.
  {id: '1967-most', kind: 'REPLACEMENT', enacted: '1967-03-30', effective: '1967-03-30/1967-04-21', law: 'kr-law-1947', ended: ['technology-management-bureau'], created: ['most-1967'], cites: ['kr-law-1947#art. 20-2 and supplementary provisions', 'etnews-2004-04-20#article']},
  {id: '1998-02-28-most', kind: 'REPLACEMENT', effective: '1998-02-28', law: 'kr-law-5529', ended: ['most-1967'], created: ['most'], description: 'From an office of ministerial rank to a full ministry.', cites: ['kr-law-5529#art. 34 and supplementary provisions art. 3(1)', 'etnews-2004-04-20#article']},
  {id: '2013-03-23-msip', kind: 'SECESSION', effective: '2013-03-23', law: ['kr-law-11690', 'kr-law-11713', 'kr-decree-24423'], continuing: ['mke', 'mest', 'korea-communications-commission', 'national-science-and-technology-council'], created: ['msip'], description: 'A new ministry made of duties of four bodies; 202 officials came from the education ministry.', cites: ['kr-law-11690#art. 28', 'kr-decree-24423#supplementary provisions art. 3', 'kr-law-11713#supplementary provisions art. 2', 'encykorea-motie#article', 'archives-msip#article']},
  {id: '2017-07-26-msit', kind: 'REPLACEMENT', effective: '2017-07-26', law: ['kr-law-14839', 'kr-decree-28210'], ended: ['msip'], created: ['msit'], cites: ['kr-law-14839#art. 29', 'kr-decree-28210#supplementary provisions arts. 2 and 4']},

  // Councils on science policy.

  // The law of 2001 puts the one council in the place of the other wherever an act names it; when the taker began was not read, so it
  // counts as there before.
  {id: '2001-07-17-national-science-and-technology-council', kind: 'ABSORPTION', enacted: '2001-01-16', effective: '2001-07-17', law: 'kr-law-6353', ended: ['general-council-on-science-and-technology'], receiving: ['national-science-and-technology-council'], cites: ['kr-law-6353#supplementary provisions arts. 1, 2 and 4']},
  {id: '2013-03-23-national-science-and-technology-council', kind: 'REPLACEMENT', effective: '2013-03-23', law: 'kr-law-11713', ended: ['national-science-and-technology-council'], created: ['national-science-and-technology-council-2013'], cites: ['kr-law-11713#supplementary provisions arts. 2, 3 and 6']},
  // The advisory council has an act of its own and is older.
  {id: '2018-04-17-presidential-advisory-council-on-science-and-technology', kind: 'ABSORPTION', enacted: '2018-01-16', effective: '2018-04-17', law: 'kr-law-15344', ended: ['national-science-and-technology-council-2013'], receiving: ['presidential-advisory-council-on-science-and-technology'], cites: ['kr-law-15344#supplementary provisions arts. 1 to 4']},

  // Communication and broadcasting.
  {id: '1948-07-17-ministry-of-communications', kind: 'FOUNDING', effective: '1948-07-17', law: 'kr-law-1', created: ['ministry-of-communications'], cites: ['kr-law-1#art. 14']},
  {id: '1994-12-23-mic', kind: 'REPLACEMENT', effective: '1994-12-23', law: 'kr-law-4831', ended: ['ministry-of-communications'], created: ['mic'], cites: ['kr-law-4831#art. 38 and supplementary provisions art. 2', 'hankyung-1994-12-30#article', 'namu-mic#article']},
  {id: '2008-02-29-mic', kind: 'ABSORPTION', effective: '2008-02-29', law: ['kr-law-8852', 'kr-law-8867'], ended: ['mic'], receiving: ['mke', 'ministry-of-public-administration-and-security', 'mcst', 'korea-communications-commission'], description: 'Abolished and shared out among four bodies.', cites: ['kr-law-8852#supplementary provisions art. 2(1)', 'kr-law-8867#supplementary provisions art. 2', 'namu-mic#article']},
  {id: '2008-02-29-korea-communications-commission', kind: 'MERGER', effective: '2008-02-29', law: 'kr-law-8867', ended: ['broadcasting-commission', 'communications-commission'], created: ['korea-communications-commission'], cites: ['kr-law-8867#supplementary provisions art. 2']},
  {id: '2025-10-01-broadcasting-media-and-communications-commission', kind: 'REPLACEMENT', effective: '2025-10-01', law: 'kr-law-21066', ended: ['korea-communications-commission'], created: ['broadcasting-media-and-communications-commission'], cites: ['kr-law-21066#supplementary provisions arts. 2 and 3(1)', 'kukmin-2025-09-30#article']},
  {id: '2025-10-01-broadcasting-and-communication', kind: 'FUNCTION_TRANSFER', effective: '2025-10-01', law: 'kr-law-21066', continuing: ['msit'], receiving: ['broadcasting-media-and-communications-commission'], cites: ['kr-law-21066#supplementary provisions arts. 3(1) and 4']}
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

// Flows of 2008 and 2013 stand in 045. The text only points to the functions of the new commission.
UNWIND [
  {id: 'flow-2025-msit-broadcasting', event: '2025-10-01-broadcasting-and-communication', from: 'msit', to: 'broadcasting-media-and-communications-commission', certainty: 'STATED', moves: ['function-broadcasting-and-communication'], cites: ['kr-law-21066#art. 11(1) and supplementary provisions art. 3(1)']}
] AS row
MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .principal, .share, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) };
