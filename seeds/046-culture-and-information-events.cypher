// What became of the ministries of culture, sports and public information, 1948-2024, in order of time. Sources: Government
// Organization Act and its amendments; official history, National Archives, encyclopedias.

UNWIND [
  // Public information, then with culture.
  {id: '1948-07-17-office-of-public-information', kind: 'FOUNDING', effective: '1948-07-17', law: 'kr-law-1', created: ['office-of-public-information-1948'], cites: ['kr-law-1#arts. 30 and 32', 'archives-mcst#article']},
  {id: '1955-02-07-office-of-public-information', kind: 'REPLACEMENT', effective: '1955-02-07', law: 'kr-law-354', ended: ['office-of-public-information-1948'], created: ['office-of-public-information-1955'], description: 'From the Prime Minister to the President.', cites: ['kr-law-354#art. 10', 'zhwiki-mcst#article']},
  // The office of 1955 went into the secretariat of the State Council in 1960 (051).
  {id: '1961-06-22-ministry-of-public-information', kind: 'SECESSION', effective: '1961-06-22', law: 'kr-law-631', continuing: ['secretariat-of-the-state-council'], created: ['ministry-of-public-information'], cites: ['kr-law-552#art. 11(1)', 'kr-law-631#arts. 11(1), 12(1) and 26-2']},
  {id: '1968-07-24-ministry-of-culture-and-public-information', kind: 'REPLACEMENT', effective: '1968-07-24', law: 'kr-law-2041', ended: ['ministry-of-public-information'], created: ['ministry-of-culture-and-public-information'], cites: ['kr-law-2041#art. 36', 'zhwiki-mcst#article']},
  {id: '1968-07-24-culture', kind: 'FUNCTION_TRANSFER', effective: '1968-07-24', law: 'kr-law-2041', continuing: ['ministry-of-education-1948'], receiving: ['ministry-of-culture-and-public-information'], cites: ['kr-law-2041#art. 36(1) and supplementary provisions (2)']},
  // The act left the day to the organisation decrees; that of the ministry of culture is of 3 January 1990. The parent has no place
  // in the new act, so it ends.
  {id: '1990-01-03-ministry-of-culture', kind: 'SPLIT', enacted: '1989-12-30', effective: '1990-01-03', law: ['kr-law-4183', 'kr-decree-12895'], ended: ['ministry-of-culture-and-public-information'], created: ['ministry-of-culture', 'office-of-public-information-1990'], cites: ['kr-law-4183#arts. 26-3 and 35-2 and supplementary provisions arts. 1 and 2', 'kr-decree-12895#supplementary provisions art. 1', 'kowiki-ministry-of-culture#article']},
  // The table names the functions that went to the ministry; by the second table the staff went there or to the new office.
  {id: '1998-02-28-office-of-public-information', kind: 'COMPLEX_REORGANISATION', effective: '1998-02-28', law: 'kr-law-5529', ended: ['office-of-public-information-1990'], created: ['office-of-public-information-1998'], receiving: ['ministry-of-culture-and-tourism'], cites: ['kr-law-5529#art. 22 and supplementary provisions art. 3']},
  {id: '1999-05-24-government-information-agency', kind: 'COMPLEX_REORGANISATION', effective: '1999-05-24', law: 'kr-law-5982', ended: ['office-of-public-information-1998'], continuing: ['ministry-of-culture-and-tourism'], created: ['government-information-agency'], cites: ['kr-law-5982#art. 24-2 and supplementary provisions art. 2']},
  {id: '2008-02-29-government-information-agency', kind: 'ABSORPTION', effective: '2008-02-29', law: 'kr-law-8852', ended: ['government-information-agency'], receiving: ['mcst'], cites: ['kr-law-8852#supplementary provisions art. 2(1)', 'zhwiki-mcst#article']},

  // Culture and sports.

  // The act left the day to the organisation decree, which was not read; an act of 31 December names the minister.
  {id: '1982-ministry-of-sports', kind: 'SECESSION', enacted: '1982-03-20', effective: '1982-03-20/1982-12-31', law: 'kr-law-3540', continuing: ['ministry-of-education-1948'], created: ['ministry-of-sports'], cites: ['kr-law-3540#art. 35-2 and supplementary provisions arts. 1 and 2', 'unn-moe-70-years#article']},
  {id: '1990-12-27-ministry-of-sports-and-youth', kind: 'RENAME', effective: '1990-12-27', law: 'kr-law-4268', renamedFrom: ['ministry-of-sports'], renamedTo: ['ministry-of-sports-and-youth'], cites: ['kr-law-4268#art. 35-3 and supplementary provisions art. 2']},
  {id: '1993-03-06-ministry-of-culture-and-sports', kind: 'MERGER', effective: '1993-03-06', law: ['kr-law-4541', 'kr-decree-13869'], ended: ['ministry-of-culture', 'ministry-of-sports-and-youth'], created: ['ministry-of-culture-and-sports'], cites: ['kr-law-4541#art. 35-2', 'mcst-history#history']},
  {id: '1998-02-28-ministry-of-culture-and-tourism', kind: 'REPLACEMENT', effective: '1998-02-28', law: 'kr-law-5529', ended: ['ministry-of-culture-and-sports'], created: ['ministry-of-culture-and-tourism'], cites: ['kr-law-5529#art. 35 and supplementary provisions art. 3(1)', 'mcst-history#history', 'archives-mcst#article']},
  {id: '2008-02-29-mcst', kind: 'REPLACEMENT', effective: '2008-02-29', law: 'kr-law-8852', ended: ['ministry-of-culture-and-tourism'], created: ['mcst'], cites: ['kr-law-8852#art. 30 and supplementary provisions art. 2(1)', 'archives-mcst#article']},

  // Heritage.
  {id: '1999-05-24-cultural-heritage-administration', kind: 'REPLACEMENT', effective: '1999-05-24', law: 'kr-law-5982', ended: ['cultural-property-bureau'], created: ['cultural-heritage-administration'], cites: ['kr-law-5982#art. 35(3) and supplementary provisions art. 2', 'mcst-history#history']},
  {id: '2024-05-17-korea-heritage-service', kind: 'RENAME', enacted: '2024-02-13', effective: '2024-05-17', law: 'kr-law-20309', renamedFrom: ['cultural-heritage-administration'], renamedTo: ['korea-heritage-service'], cites: ['kr-law-20309#art. 36(3)']}
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
  {id: 'flow-1961-public-information', event: '1961-06-22-ministry-of-public-information', from: 'secretariat-of-the-state-council', to: 'ministry-of-public-information', certainty: 'INFERRED', moves: ['function-information-and-broadcasting'], cites: ['kr-law-552#art. 11(1)', 'kr-law-631#arts. 11(1), 12(1) and 26-2']},
  {id: 'flow-1968-culture', event: '1968-07-24-culture', from: 'ministry-of-education-1948', to: 'ministry-of-culture-and-public-information', certainty: 'STATED', moves: ['function-culture', 'function-cultural-heritage'], cites: ['kr-law-2041#art. 36(1) and supplementary provisions (2)']},
  {id: 'flow-1982-sports', event: '1982-ministry-of-sports', from: 'ministry-of-education-1948', to: 'ministry-of-sports', certainty: 'STATED', moves: ['function-sports'], cites: ['kr-law-3540#supplementary provisions art. 2']},
  {id: 'flow-1990-culture', event: '1990-01-03-ministry-of-culture', from: 'ministry-of-culture-and-public-information', to: 'ministry-of-culture', certainty: 'STATED', moves: ['function-culture'], cites: ['kr-law-4183#supplementary provisions art. 2']},
  {id: 'flow-1990-public-information', event: '1990-01-03-ministry-of-culture', from: 'ministry-of-culture-and-public-information', to: 'office-of-public-information-1990', certainty: 'STATED', moves: ['function-public-information'], cites: ['kr-law-4183#supplementary provisions art. 2']},
  {id: 'flow-1998-publicity', event: '1998-02-28-office-of-public-information', from: 'office-of-public-information-1990', to: 'ministry-of-culture-and-tourism', certainty: 'STATED', moves: ['function-broadcasting-administration', 'function-publishing', 'function-overseas-publicity'], cites: ['kr-law-5529#supplementary provisions art. 3(1)']},
  {id: 'flow-1998-public-information', event: '1998-02-28-office-of-public-information', from: 'office-of-public-information-1990', to: 'office-of-public-information-1998', certainty: 'INFERRED', cites: ['kr-law-5529#art. 22 and supplementary provisions art. 3(2)']},
  {id: 'flow-1999-public-information', event: '1999-05-24-government-information-agency', from: 'office-of-public-information-1998', to: 'government-information-agency', certainty: 'STATED', moves: ['function-government-publicity'], cites: ['kr-law-5982#supplementary provisions art. 2(1)']},
  {id: 'flow-1999-publicity', event: '1999-05-24-government-information-agency', from: 'ministry-of-culture-and-tourism', to: 'government-information-agency', certainty: 'STATED', moves: ['function-government-publicity'], cites: ['kr-law-5982#supplementary provisions art. 2(1)']},
  {id: 'flow-2008-publicity', event: '2008-02-29-government-information-agency', from: 'government-information-agency', to: 'mcst', certainty: 'STATED', moves: ['function-government-publicity'], cites: ['kr-law-8852#art. 30(1) and supplementary provisions art. 2(1)']}
] AS row
MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .principal, .share, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) };
