// What became of the ministries of planning, construction, transport and the sea, 1948-2022, in order of time. Sources: Government
// Organization Act and its amendments, organisation decrees; encyclopedia and official history.

UNWIND [
  // From planning to construction.
  {id: '1948-07-17-office-of-planning', kind: 'FOUNDING', effective: '1948-07-17', law: 'kr-law-1', created: ['office-of-planning'], cites: ['kr-law-1#arts. 30 and 34']},
  {id: '1955-02-07-ministry-of-reconstruction', kind: 'REPLACEMENT', effective: '1955-02-07', law: 'kr-law-354', ended: ['office-of-planning'], created: ['ministry-of-reconstruction'], cites: ['kr-law-354#art. 20', 'asiae-2009-02-16#article']},
  {id: '1961-ministry-of-construction', kind: 'REPLACEMENT', enacted: '1961-05-26', effective: '1961-05-26/1961-06-16', law: 'kr-supreme-council-decree-14', ended: ['ministry-of-reconstruction'], created: ['ministry-of-construction-1961'], cites: ['kr-supreme-council-decree-14#art. 21', 'encykorea-moc#article', 'encykorea-moct#article']},
  // The planning went to the one, the building to the other, which stood under it.
  {id: '1961-07-22-economic-planning-board', kind: 'SPLIT', effective: '1961-07-22', law: 'kr-law-660', ended: ['ministry-of-construction-1961'], created: ['epb', 'national-construction-office'], cites: ['kr-law-660#arts. 10-2 and 10-3(2)', 'encykorea-moc#article', 'dokumen123-molit#article']},
  // The encyclopedia alone says so.
  {id: '1961-10-national-construction-office', kind: 'FUNCTION_TRANSFER', effective: '1961-10-02', law: 'kr-law-734', continuing: ['ministry-of-home-affairs', 'ministry-of-health-and-social-affairs'], receiving: ['national-construction-office'], cites: ['kr-law-734#art. 13(2)', 'encykorea-moc#article']},
  {id: '1962-06-18-ministry-of-construction', kind: 'REPLACEMENT', effective: '1962-06-18', law: 'kr-law-1092', ended: ['national-construction-office'], created: ['ministry-of-construction-1962'], cites: ['kr-law-1092#art. 30-2', 'encykorea-moc#article', 'molit-history#history']},

  // Transport, then with construction.
  {id: '1948-07-17-ministry-of-transportation', kind: 'FOUNDING', effective: '1948-07-17', law: 'kr-law-1', created: ['ministry-of-transportation'], cites: ['kr-law-1#arts. 14 and 24', 'molit-history#history']},
  {id: '1994-12-23-moct', kind: 'MERGER', effective: '1994-12-23', law: 'kr-law-4831', ended: ['ministry-of-construction-1962', 'ministry-of-transportation'], created: ['moct'], cites: ['kr-law-4831#art. 40 and supplementary provisions art. 2', 'encykorea-moct#article', 'molit-history#history']},
  {id: '1994-12-23-tourism', kind: 'FUNCTION_TRANSFER', effective: '1994-12-23', law: 'kr-law-4831', continuing: ['ministry-of-transportation'], receiving: ['ministry-of-culture-and-sports'], cites: ['kr-law-4831#art. 35-2(1)', 'mcst-history#history']},
  {id: '2008-02-29-mltm', kind: 'REPLACEMENT', effective: '2008-02-29', law: 'kr-law-8852', ended: ['moct'], created: ['mltm'], cites: ['kr-law-8852#art. 37 and supplementary provisions art. 2(1)', 'molit-history#history']},
  {id: '2013-03-23-molit', kind: 'REPLACEMENT', effective: '2013-03-23', law: ['kr-law-11690', 'kr-decree-24443'], ended: ['mltm'], created: ['molit'], cites: ['kr-law-11690#art. 42', 'kr-decree-24443#supplementary provisions arts. 2 and 4', 'molit-history#history']},
  {id: '2018-06-08-water-resources', kind: 'FUNCTION_TRANSFER', effective: '2018-06-08', law: 'kr-law-15624', continuing: ['molit'], receiving: ['ministry-of-environment'], cites: ['kr-law-15624#arts. 39 and 42', 'molit-history#history']},
  {id: '2022-01-01-rivers', kind: 'FUNCTION_TRANSFER', enacted: '2020-12-31', effective: '2022-01-01', law: 'kr-law-17814', continuing: ['molit'], receiving: ['ministry-of-environment'], cites: ['kr-law-17814#arts. 39 and 42', 'molit-history#history']},

  // The sea.
  {id: '1976-01-31-port-administration', kind: 'FOUNDING', enacted: '1975-12-31', effective: '1976-01-31', law: 'kr-law-2886', created: ['port-administration'], cites: ['kr-law-2886#art. 40(4) and supplementary provisions (1)']},
  {id: '1976-01-31-ports', kind: 'FUNCTION_TRANSFER', enacted: '1975-12-31', effective: '1976-01-31', law: 'kr-law-2886', continuing: ['ministry-of-construction-1962'], receiving: ['port-administration'], cites: ['kr-law-2886#supplementary provisions (2)']},
  {id: '1977-12-16-maritime-and-port-administration', kind: 'RENAME', effective: '1977-12-16', law: 'kr-law-3011', renamedFrom: ['port-administration'], renamedTo: ['maritime-and-port-administration'], cites: ['kr-law-3011#art. 40(4)']},
  // In force with the organisation decree within thirty days, which the database dates to the day of promulgation.
  {id: '1996-08-08-ministry-of-maritime-affairs-and-fisheries', kind: 'MERGER', effective: '1996-08-08', law: 'kr-law-5153', ended: ['maritime-and-port-administration', 'fisheries-administration'], created: ['ministry-of-maritime-affairs-and-fisheries'], description: 'Duties on the sea came from eight other bodies as well.', cites: ['kr-law-5153#art. 41 and supplementary provisions arts. 1 and 2(1)']},
  {id: '1996-08-08-fisheries', kind: 'FUNCTION_TRANSFER', effective: '1996-08-08', law: 'kr-law-5153', continuing: ['maff'], receiving: ['ministry-of-maritime-affairs-and-fisheries'], cites: ['kr-law-5153#supplementary provisions art. 2(1)']},
  // Shared out between two ministries that took the place of others on that day.
  {id: '2008-02-29-ministry-of-maritime-affairs-and-fisheries', kind: 'ABSORPTION', effective: '2008-02-29', law: 'kr-law-8852', ended: ['ministry-of-maritime-affairs-and-fisheries'], receiving: ['mltm', 'mifaff'], cites: ['kr-law-8852#supplementary provisions art. 2(1)', 'molit-history#history', 'newikis-mafra#article']},
  {id: '2013-03-23-ministry-of-oceans-and-fisheries', kind: 'SECESSION', effective: '2013-03-23', law: ['kr-law-11690', 'kr-decree-24443', 'kr-decree-24455'], continuing: ['mltm', 'mifaff'], created: ['ministry-of-oceans-and-fisheries'], description: '1,868 officials came from the one ministry, 979 from the other.', cites: ['kr-law-11690#art. 43', 'kr-decree-24443#supplementary provisions art. 3', 'kr-decree-24455#supplementary provisions art. 3(1)', 'molit-history#history']}
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
  {id: 'flow-1961-civil-engineering', event: '1961-10-national-construction-office', from: 'ministry-of-home-affairs', to: 'national-construction-office', certainty: 'STATED', moves: ['function-civil-engineering'], cites: ['encykorea-moc#article']},
  {id: 'flow-1961-housing', event: '1961-10-national-construction-office', from: 'ministry-of-health-and-social-affairs', to: 'national-construction-office', certainty: 'STATED', moves: ['function-housing'], cites: ['encykorea-moc#article']},
  {id: 'flow-1976-ports', event: '1976-01-31-ports', from: 'ministry-of-construction-1962', to: 'port-administration', certainty: 'STATED', moves: ['function-ports'], cites: ['kr-law-2886#supplementary provisions (2)']},
  {id: 'flow-1994-tourism', event: '1994-12-23-tourism', from: 'ministry-of-transportation', to: 'ministry-of-culture-and-sports', certainty: 'STATED', moves: ['function-tourism'], cites: ['kr-law-4831#art. 35-2(1)', 'mcst-history#history']},
  {id: 'flow-1996-fisheries', event: '1996-08-08-fisheries', from: 'maff', to: 'ministry-of-maritime-affairs-and-fisheries', certainty: 'STATED', moves: ['function-fisheries'], cites: ['kr-law-5153#art. 41(1) and supplementary provisions art. 2(1)']},
  {id: 'flow-2008-maritime-affairs', event: '2008-02-29-ministry-of-maritime-affairs-and-fisheries', from: 'ministry-of-maritime-affairs-and-fisheries', to: 'mltm', certainty: 'STATED', moves: ['function-shipping', 'function-ports', 'function-marine-environment'], cites: ['kr-law-8852#art. 37(1) and supplementary provisions art. 2(1)']},
  {id: 'flow-2008-fisheries', event: '2008-02-29-ministry-of-maritime-affairs-and-fisheries', from: 'ministry-of-maritime-affairs-and-fisheries', to: 'mifaff', certainty: 'STATED', moves: ['function-fisheries'], cites: ['kr-law-8852#art. 31(1) and supplementary provisions art. 2(1)', 'newikis-mafra#article']},
  {id: 'flow-2013-maritime-affairs', event: '2013-03-23-ministry-of-oceans-and-fisheries', from: 'mltm', to: 'ministry-of-oceans-and-fisheries', certainty: 'STATED', moves: ['function-shipping', 'function-ports', 'function-marine-environment'], cites: ['kr-law-11690#art. 43(1)', 'kr-decree-24443#supplementary provisions art. 3']},
  {id: 'flow-2013-fisheries', event: '2013-03-23-ministry-of-oceans-and-fisheries', from: 'mifaff', to: 'ministry-of-oceans-and-fisheries', certainty: 'STATED', moves: ['function-fisheries'], cites: ['kr-decree-24455#supplementary provisions art. 3(1)']},
  {id: 'flow-2018-water-resources', event: '2018-06-08-water-resources', from: 'molit', to: 'ministry-of-environment', certainty: 'STATED', moves: ['function-water-resources'], cites: ['kr-law-15624#arts. 39(1) and 42(1)', 'molit-history#history']},
  {id: 'flow-2022-rivers', event: '2022-01-01-rivers', from: 'molit', to: 'ministry-of-environment', certainty: 'STATED', moves: ['function-rivers'], cites: ['kr-law-17814#arts. 39(1) and 42(1)', 'molit-history#history']}
] AS row
MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .principal, .share, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) };
