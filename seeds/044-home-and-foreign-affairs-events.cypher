// What became of the ministries of home affairs, government administration and foreign affairs, 1948-2017, in order of time.
// Sources: Government Organization Act and its amendments; organisation decrees, press.

UNWIND [
  // Home affairs and government administration. The tables of 2013 to 2017 are images in the mirror; the successors show in the
  // articles on the ministries and in the acts that the laws amend.
  {id: '1948-07-17-ministry-of-home-affairs', kind: 'FOUNDING', effective: '1948-07-17', law: 'kr-law-1', created: ['ministry-of-home-affairs'], cites: ['kr-law-1#arts. 14 and 15']},
  {id: '1998-02-28-mogaha', kind: 'MERGER', effective: '1998-02-28', law: 'kr-law-5529', ended: ['ministry-of-home-affairs', 'ministry-of-government-administration'], created: ['mogaha'], cites: ['kr-law-5529#art. 32 and supplementary provisions art. 3(1)']},
  {id: '2008-02-29-ministry-of-public-administration-and-security', kind: 'REPLACEMENT', effective: '2008-02-29', law: 'kr-law-8852', ended: ['mogaha'], created: ['ministry-of-public-administration-and-security'], cites: ['kr-law-8852#art. 29 and supplementary provisions art. 2(1)']},
  {id: '2013-03-23-ministry-of-security-and-public-administration', kind: 'RENAME', effective: '2013-03-23', law: 'kr-law-11690', renamedFrom: ['ministry-of-public-administration-and-security'], renamedTo: ['ministry-of-security-and-public-administration'], cites: ['kr-law-11690#art. 34 and supplementary provisions art. 6']},
  {id: '2014-11-19-moi', kind: 'REPLACEMENT', effective: '2014-11-19', law: 'kr-law-12844', ended: ['ministry-of-security-and-public-administration'], created: ['moi'], cites: ['kr-law-12844#art. 34 and supplementary provisions art. 6']},
  {id: '2014-11-19-ministry-of-public-safety-and-security', kind: 'COMPLEX_REORGANISATION', effective: '2014-11-19', law: ['kr-law-12844', 'kr-decree-25753'], ended: ['kcg-1996', 'national-emergency-management-agency'], continuing: ['ministry-of-security-and-public-administration'], created: ['ministry-of-public-safety-and-security'], cites: ['kr-law-12844#art. 22-2 and supplementary provisions art. 6', 'kr-decree-25753#supplementary provisions art. 2', 'nfa-heads#history', 'kbs-2014-11-18#report', 'jkdaily-2014-11-18#article', 'kowiki-mpss#article']},
  {id: '2014-11-19-ministry-of-personnel-management', kind: 'SECESSION', effective: '2014-11-19', law: ['kr-law-12844', 'kr-decree-25754'], continuing: ['ministry-of-security-and-public-administration'], created: ['ministry-of-personnel-management'], description: '431 officials came from the ministry.', cites: ['kr-law-12844#art. 22-3 and supplementary provisions art. 6', 'kr-decree-25754#supplementary provisions art. 3', 'kbs-2014-11-18#report']},
  {id: '2017-07-26-ministry-of-the-interior-and-safety', kind: 'REPLACEMENT', effective: '2017-07-26', law: 'kr-law-14839', ended: ['moi'], created: ['ministry-of-the-interior-and-safety'], cites: ['kr-law-14839#art. 34 and supplementary provisions art. 5']},
  {id: '2017-07-26-ministry-of-public-safety-and-security', kind: 'COMPLEX_REORGANISATION', effective: '2017-07-26', law: ['kr-law-14839', 'kr-decree-28216', 'kr-decree-28217'], ended: ['ministry-of-public-safety-and-security'], created: ['kcg-2017', 'national-fire-agency'], receiving: ['ministry-of-the-interior-and-safety'], description: 'Besides what went to the Ministry of the Interior and Safety, 9422 officials went to the coast guard and 621 to the fire service.', cites: ['kr-law-14839#arts. 34 and 43(2) and supplementary provisions art. 5', 'kr-decree-28216#supplementary provisions art. 2', 'kr-decree-28217#supplementary provisions art. 2(1)', 'nfa-heads#history', 'profilpelajar-coast-guard#article', 'kowiki-mpss#article']},

  // Foreign affairs; trade negotiation came in 1998 and left in 2013 (040).
  {id: '1948-07-17-ministry-of-foreign-affairs', kind: 'FOUNDING', effective: '1948-07-17', law: 'kr-law-1', created: ['ministry-of-foreign-affairs-1948'], cites: ['kr-law-1#art. 14']},
  {id: '1998-02-28-ministry-of-foreign-affairs-and-trade', kind: 'REPLACEMENT', effective: '1998-02-28', law: 'kr-law-5529', ended: ['ministry-of-foreign-affairs-1948'], created: ['ministry-of-foreign-affairs-and-trade'], cites: ['kr-law-5529#supplementary provisions art. 3(1)']},
  {id: '2013-03-23-ministry-of-foreign-affairs', kind: 'REPLACEMENT', effective: '2013-03-23', law: 'kr-law-11690', ended: ['ministry-of-foreign-affairs-and-trade'], created: ['ministry-of-foreign-affairs-2013'], cites: ['kr-law-11690#art. 30 and supplementary provisions art. 6']}
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
  {id: 'flow-2014-safety', event: '2014-11-19-ministry-of-public-safety-and-security', from: 'ministry-of-security-and-public-administration', to: 'ministry-of-public-safety-and-security', certainty: 'STATED', moves: ['function-safety'], cites: ['kr-law-11690#art. 34(1)', 'kr-law-12844#art. 22-2 and supplementary provisions art. 6']},
  {id: 'flow-2014-maritime-police', event: '2014-11-19-ministry-of-public-safety-and-security', from: 'kcg-1996', to: 'ministry-of-public-safety-and-security', certainty: 'STATED', moves: ['function-maritime-police'], cites: ['kr-law-12844#art. 22-2(1) and supplementary provisions art. 6', 'kr-decree-25753#supplementary provisions art. 2', 'kbs-2014-11-18#report']},
  {id: 'flow-2014-fire-and-civil-defence', event: '2014-11-19-ministry-of-public-safety-and-security', from: 'national-emergency-management-agency', to: 'ministry-of-public-safety-and-security', certainty: 'STATED', moves: ['function-fire-and-civil-defence'], cites: ['kr-law-12844#art. 22-2(1) and supplementary provisions art. 6', 'nfa-heads#history', 'kbs-2014-11-18#report']},
  {id: 'flow-2014-personnel', event: '2014-11-19-ministry-of-personnel-management', from: 'ministry-of-security-and-public-administration', to: 'ministry-of-personnel-management', certainty: 'STATED', moves: ['function-personnel'], cites: ['kr-law-11690#art. 34(1)', 'kr-law-12844#art. 22-3(1) and supplementary provisions art. 6']},
  {id: 'flow-2017-safety', event: '2017-07-26-ministry-of-public-safety-and-security', from: 'ministry-of-public-safety-and-security', to: 'ministry-of-the-interior-and-safety', certainty: 'STATED', moves: ['function-safety'], cites: ['kr-law-14839#art. 34(1) and supplementary provisions art. 5']},
  {id: 'flow-2017-maritime-police', event: '2017-07-26-ministry-of-public-safety-and-security', from: 'ministry-of-public-safety-and-security', to: 'kcg-2017', certainty: 'STATED', moves: ['function-maritime-police'], cites: ['kr-law-14839#art. 43(2)', 'kr-decree-28217#supplementary provisions art. 2(1)']},
  {id: 'flow-2017-fire', event: '2017-07-26-ministry-of-public-safety-and-security', from: 'ministry-of-public-safety-and-security', to: 'national-fire-agency', certainty: 'STATED', moves: ['function-fire'], cites: ['kr-law-14839#art. 34(7)', 'kr-decree-28216#supplementary provisions art. 2']}
] AS row
MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .principal, .share, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) };
