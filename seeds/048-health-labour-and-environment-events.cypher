// What became of the ministries of health, welfare, labour, women and the environment, 1948-2025, in order of time. Sources:
// Government Organization Act and its amendments; encyclopedia, copy of Wikipedia. 환경부 ends in 040.

UNWIND [
  // Health and welfare.
  {id: '1948-07-17-ministry-of-social-affairs', kind: 'FOUNDING', effective: '1948-07-17', law: 'kr-law-1', created: ['ministry-of-social-affairs'], cites: ['kr-law-1#arts. 14 and 23', 'encykorea-mohsa#article']},
  {id: '1949-04-15-ministry-of-health', kind: 'SECESSION', enacted: '1949-03-25', effective: '1949-04-15', law: 'kr-law-22', continuing: ['ministry-of-social-affairs'], created: ['ministry-of-health'], cites: ['kr-law-22#arts. 23 and 23-2 and supplementary provisions', 'encykorea-mohsa#article', 'kowiki-mohw#article']},
  {id: '1955-02-07-ministry-of-health-and-social-affairs', kind: 'MERGER', effective: '1955-02-07', law: 'kr-law-354', ended: ['ministry-of-social-affairs', 'ministry-of-health'], created: ['ministry-of-health-and-social-affairs'], cites: ['kr-law-354#art. 23', 'encykorea-mohsa#article']},
  {id: '1994-12-23-mohw', kind: 'REPLACEMENT', effective: '1994-12-23', law: 'kr-law-4831', ended: ['ministry-of-health-and-social-affairs'], created: ['mohw'], cites: ['kr-law-4831#art. 39 and supplementary provisions art. 2', 'hankyung-1994-12-30#article']},
  {id: '2008-02-29-ministry-for-health-welfare-and-family-affairs', kind: 'REPLACEMENT', effective: '2008-02-29', law: 'kr-law-8852', ended: ['mohw'], created: ['ministry-for-health-welfare-and-family-affairs'], cites: ['kr-law-8852#art. 33 and supplementary provisions art. 2(1)', 'kowiki-mohw#article']},
  {id: '2008-02-29-national-youth-commission', kind: 'ABSORPTION', effective: '2008-02-29', law: 'kr-law-8852', ended: ['national-youth-commission'], receiving: ['ministry-for-health-welfare-and-family-affairs'], cites: ['kr-law-8852#supplementary provisions art. 2(1)', 'kowiki-mohw#article']},
  {id: '2010-03-19-mohw', kind: 'REPLACEMENT', enacted: '2010-01-18', effective: '2010-03-19', law: 'kr-law-9932', ended: ['ministry-for-health-welfare-and-family-affairs'], created: ['mohw-2010'], cites: ['kr-law-9932#art. 33 and supplementary provisions arts. 1 and 2', 'kowiki-mohw#article']},
  {id: '2010-03-19-youth-and-family', kind: 'FUNCTION_TRANSFER', enacted: '2010-01-18', effective: '2010-03-19', law: 'kr-law-9932', continuing: ['ministry-for-health-welfare-and-family-affairs'], receiving: ['ministry-of-gender-equality-and-family-2010'], cites: ['kr-law-9932#supplementary provisions art. 2(1)']},
  // A new agency in place of the centers, with functions of the minister.
  {id: '2020-09-12-korea-disease-control-and-prevention-agency', kind: 'COMPLEX_REORGANISATION', enacted: '2020-08-11', effective: '2020-09-12', law: ['kr-law-17472', 'kr-decree-31014'], ended: ['kcdc'], continuing: ['mohw-2010'], created: ['korea-disease-control-and-prevention-agency'], description: '1,092 officials came to the agency.', cites: ['kr-law-17472#art. 38(2) and supplementary provisions arts. 1, 2 and 4', 'kr-decree-31014#supplementary provisions arts. 1 and 2']},
  {id: '2024-06-27-childcare', kind: 'FUNCTION_TRANSFER', enacted: '2023-12-26', effective: '2024-06-27', law: 'kr-law-19840', continuing: ['mohw-2010'], receiving: ['moe-2013'], cites: ['kr-law-19840#art. 28(1) and supplementary provisions arts. 1 and 2']},

  // Labour. The act of 1981 left the day to the organisation decree, which was not read; see 037 for the day.
  {id: '1963-09-01-labour-office', kind: 'SECESSION', enacted: '1963-08-26', effective: '1963-09-01', law: 'kr-law-1395', continuing: ['ministry-of-health-and-social-affairs'], created: ['labour-office'], cites: ['kr-law-1395#art. 27(3) and supplementary provisions', 'encykorea-mohsa#article']},
  {id: '1981-ministry-of-labour', kind: 'REPLACEMENT', enacted: '1981-04-08', effective: '1981-04-08', law: 'kr-law-3422', ended: ['labour-office'], created: ['mol'], cites: ['kr-law-3422#art. 39-2 and supplementary provisions arts. 1 and 2', 'encykorea-mohsa#article', 'doopedia-moel#article']},
  {id: '2010-07-05-ministry-of-employment-and-labor', kind: 'RENAME', enacted: '2010-06-04', effective: '2010-07-05', law: 'kr-law-10339', renamedFrom: ['mol'], renamedTo: ['ministry-of-employment-and-labor'], cites: ['kr-law-10339#art. 35 and supplementary provisions arts. 1 and 2(1)']},

  // Women and family. The act of 2005 left the day to the organisation decree, which is of 23 June.
  {id: '2001-01-29-ministry-of-gender-equality', kind: 'REPLACEMENT', effective: '2001-01-29', law: 'kr-law-6400', ended: ['presidential-commission-on-womens-affairs'], created: ['ministry-of-gender-equality'], cites: ['kr-law-6400#art. 42 and supplementary provisions art. 2(1)']},
  {id: '2005-06-23-ministry-of-gender-equality-and-family', kind: 'REPLACEMENT', enacted: '2005-03-24', effective: '2005-06-23', law: ['kr-law-7413', 'kr-decree-18873'], ended: ['ministry-of-gender-equality'], created: ['ministry-of-gender-equality-and-family'], cites: ['kr-law-7413#art. 42 and supplementary provisions arts. 1 and 2', 'kr-decree-18873#supplementary provisions art. 1']},
  {id: '2008-02-29-ministry-of-gender-equality', kind: 'REPLACEMENT', effective: '2008-02-29', law: 'kr-law-8852', ended: ['ministry-of-gender-equality-and-family'], created: ['ministry-of-gender-equality-2008'], cites: ['kr-law-8852#art. 36 and supplementary provisions art. 2(1)']},
  {id: '2008-02-29-family', kind: 'FUNCTION_TRANSFER', effective: '2008-02-29', law: 'kr-law-8852', continuing: ['ministry-of-gender-equality-and-family'], receiving: ['ministry-for-health-welfare-and-family-affairs'], cites: ['kr-law-8852#supplementary provisions art. 2(1)']},
  {id: '2010-03-19-ministry-of-gender-equality-and-family', kind: 'REPLACEMENT', enacted: '2010-01-18', effective: '2010-03-19', law: 'kr-law-9932', ended: ['ministry-of-gender-equality-2008'], created: ['ministry-of-gender-equality-and-family-2010'], cites: ['kr-law-9932#art. 36 and supplementary provisions arts. 1 and 2']},
  {id: '2025-10-01-ministry-of-gender-equality-and-family', kind: 'RENAME', effective: '2025-10-01', law: 'kr-law-21065', renamedFrom: ['ministry-of-gender-equality-and-family-2010'], renamedTo: ['ministry-of-gender-equality-and-family-2025'], cites: ['kr-law-21065#art. 45', 'kukmin-2025-09-30#article']},

  // Environment. The act of 1989 left the day to the organisation decree, which is of 3 January 1990.
  {id: '1980-01-01-environment-administration', kind: 'SECESSION', enacted: '1979-12-28', effective: '1980-01-01', law: 'kr-law-3220', continuing: ['ministry-of-health-and-social-affairs'], created: ['environment-administration'], cites: ['kr-law-3220#art. 39(4) and supplementary provisions', 'encykorea-mohsa#article']},
  {id: '1990-01-03-ministry-of-environment', kind: 'REPLACEMENT', enacted: '1989-12-30', effective: '1990-01-03', law: ['kr-law-4183', 'kr-decree-12899'], ended: ['environment-administration'], created: ['ministry-of-environment-1990'], cites: ['kr-law-4183#art. 26-2 and supplementary provisions arts. 1 and 2', 'kr-decree-12899#supplementary provisions art. 1']},
  {id: '1994-12-23-ministry-of-environment', kind: 'REPLACEMENT', effective: '1994-12-23', law: 'kr-law-4831', ended: ['ministry-of-environment-1990'], created: ['ministry-of-environment'], cites: ['kr-law-4831#art. 38-2 and supplementary provisions art. 2']}
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
  {id: 'flow-1949-health', event: '1949-04-15-ministry-of-health', from: 'ministry-of-social-affairs', to: 'ministry-of-health', certainty: 'STATED', moves: ['function-health'], cites: ['kr-law-1#art. 23', 'kr-law-22#arts. 23 and 23-2']},
  {id: 'flow-1963-labour', event: '1963-09-01-labour-office', from: 'ministry-of-health-and-social-affairs', to: 'labour-office', certainty: 'STATED', moves: ['function-labour'], cites: ['kr-law-1395#art. 27(3)']},
  {id: 'flow-1980-environment', event: '1980-01-01-environment-administration', from: 'ministry-of-health-and-social-affairs', to: 'environment-administration', certainty: 'STATED', moves: ['function-environment'], cites: ['kr-law-3220#art. 39(4)']},
  {id: 'flow-2008-youth', event: '2008-02-29-national-youth-commission', from: 'national-youth-commission', to: 'ministry-for-health-welfare-and-family-affairs', certainty: 'STATED', moves: ['function-youth'], cites: ['kr-law-8852#art. 33(1) and supplementary provisions art. 2(1)']},
  {id: 'flow-2008-family', event: '2008-02-29-family', from: 'ministry-of-gender-equality-and-family', to: 'ministry-for-health-welfare-and-family-affairs', certainty: 'STATED', moves: ['function-family'], cites: ['kr-law-8852#art. 33(1) and supplementary provisions art. 2(1)']},
  {id: 'flow-2010-youth-and-family', event: '2010-03-19-youth-and-family', from: 'ministry-for-health-welfare-and-family-affairs', to: 'ministry-of-gender-equality-and-family-2010', certainty: 'STATED', moves: ['function-youth', 'function-family'], cites: ['kr-law-9932#supplementary provisions art. 2(1)']},
  {id: 'flow-2020-disease-control-centers', event: '2020-09-12-korea-disease-control-and-prevention-agency', from: 'kcdc', to: 'korea-disease-control-and-prevention-agency', certainty: 'STATED', moves: ['function-disease-control'], cites: ['kr-law-17472#supplementary provisions art. 4']},
  {id: 'flow-2020-disease-control', event: '2020-09-12-korea-disease-control-and-prevention-agency', from: 'mohw-2010', to: 'korea-disease-control-and-prevention-agency', certainty: 'STATED', moves: ['function-disease-control'], cites: ['kr-law-17472#art. 38(2) and supplementary provisions art. 2(1)']},
  {id: 'flow-2024-childcare', event: '2024-06-27-childcare', from: 'mohw-2010', to: 'moe-2013', certainty: 'STATED', moves: ['function-childcare'], cites: ['kr-law-19840#art. 28(1) and supplementary provisions art. 2']}
] AS row
MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .principal, .share, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) };
