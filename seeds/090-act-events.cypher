// How the acts of 026 were made, changed and repealed, and how one followed another. Sources: their supplementary provisions.

UNWIND [
  {id: 'enacts-kr-law-1415', from: 'kr-law-1415', to: 'national-territorial-construction-plan-act', cites: ['archives-territorial-plan-act#article']},
  {id: 'enacts-kr-law-6654', from: 'kr-law-6654', to: 'framework-act-national-land', cites: ['kr-law-6654#supplementary provisions art. 1']},
  {id: 'enacts-kr-law-12737', from: 'kr-law-12737', to: 'regional-development-assistance-act', cites: ['kr-law-12737#supplementary provisions art. 1']},
  {id: 'enacts-kr-law-8238', from: 'kr-law-8238', to: 'innovation-city-act', cites: ['kr-law-8238#supplementary provisions art. 1']},
  {id: 'enacts-kr-law-4212', from: 'kr-law-4212', to: 'industrial-placement-factory-construction-act', cites: ['kr-law-4212#supplementary provisions art. 1']},
  {id: 'enacts-kr-law-9708', from: 'kr-law-9708', to: 'ict-industry-promotion-act', cites: ['kr-law-9708#supplementary provisions art. 1']},
  {id: 'enacts-kr-law-6353', from: 'kr-law-6353', to: 'framework-act-science-and-technology', cites: ['kr-law-6353#supplementary provisions art. 1']},
  {id: 'enacts-kr-law-7363', from: 'kr-law-7363', to: 'daedeok-special-zone-act', cites: ['kr-law-7363#supplementary provisions art. 1']},
  {id: 'enacts-kr-law-5733', from: 'kr-law-5733', to: 'government-funded-research-institutes-act', cites: ['kr-law-5733#supplementary provisions art. 1']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:ENACTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
UNWIND [
  {id: 'amends-kr-law-15309', from: 'kr-law-15309', to: 'innovation-city-act', role: 'new title', cites: ['kr-law-15309#supplementary provisions art. 1']},
  {id: 'amends-kr-law-15852', from: 'kr-law-15852', to: 'regional-specialised-development-zones-act', role: 'new title', cites: ['kr-law-15852#supplementary provisions art. 1']},
  {id: 'amends-kr-law-5240', from: 'kr-law-5240', to: 'industrial-placement-factory-construction-act', cites: ['kr-law-5240#supplementary provisions art. 1']},
  {id: 'amends-kr-law-6842', from: 'kr-law-6842', to: 'industrial-placement-factory-construction-act', role: 'new title', cites: ['kr-law-6842#supplementary provisions art. 1']},
  {id: 'amends-kr-law-7949', from: 'kr-law-7949', to: 'industrial-technology-infrastructure-act', role: 'new text and title', cites: ['kr-law-7949#supplementary provisions art. 1']},
  {id: 'amends-kr-law-9369', from: 'kr-law-9369', to: 'industrial-technology-innovation-promotion-act', cites: ['kr-law-9369#supplementary provisions art. 1']},
  {id: 'amends-kr-law-19496', from: 'kr-law-19496', to: 'industrial-technology-innovation-promotion-act', cites: ['kr-law-19496#supplementary provisions art. 1']},
  {id: 'amends-kr-law-4968', from: 'kr-law-4968', to: 'korea-trade-promotion-corporation-act', role: 'new title', cites: ['kr-law-4968#supplementary provisions art. 1']},
  {id: 'amends-kr-law-11232', from: 'kr-law-11232', to: 'daedeok-special-zone-act', role: 'new title', cites: ['kr-law-11232#supplementary provisions art. 1']},
  {id: 'amends-kr-law-6329', from: 'kr-law-6329', to: 'government-funded-research-institutes-act', cites: ['kr-law-6329#supplementary provisions art. 1']},
  {id: 'amends-kr-law-7573', from: 'kr-law-7573', to: 'government-funded-research-institutes-act', cites: ['kr-law-7573#supplementary provisions art. 1']},
  {id: 'amends-kr-law-12674', from: 'kr-law-12674', to: 'science-government-funded-research-institutes-act', cites: ['kr-law-12674#supplementary provisions art. 1']},
  {id: 'amends-kr-law-7949-industrial-development-act', from: 'kr-law-7949', to: 'industrial-development-act', role: 'strikes the chapter on research and development', cites: ['kr-law-7949#supplementary provisions art. 6(1)']},
  {id: 'amends-kr-law-12737-local-smes', from: 'kr-law-12737', to: 'act-balanced-regional-development-local-smes', role: 'strikes the chapters on planning', cites: ['kr-law-12737#supplementary provisions art. 9(9)']},
  {id: 'amends-kr-law-11713-framework-act-science', from: 'kr-law-11713', to: 'framework-act-science-and-technology', cites: ['kr-law-11713#supplementary provisions']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:AMENDS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
UNWIND [
  {id: 'repeals-kr-law-6654-national-territorial-construction-plan-act', from: 'kr-law-6654', to: 'national-territorial-construction-plan-act', cites: ['kr-law-6654#supplementary provisions art. 2']},
  {id: 'repeals-kr-law-12737-special-act-new-growth-regions', from: 'kr-law-12737', to: 'special-act-new-growth-regions', cites: ['kr-law-12737#supplementary provisions art. 2']},
  {id: 'repeals-kr-law-4212-industrial-placement-act', from: 'kr-law-4212', to: 'industrial-placement-act', cites: ['kr-law-4212#supplementary provisions art. 2']},
  {id: 'repeals-kr-law-4212-industrial-complex-management-act', from: 'kr-law-4212', to: 'industrial-complex-management-act', cites: ['kr-law-4212#supplementary provisions art. 2']},
  {id: 'repeals-kr-law-6353-science-and-technology-promotion-act', from: 'kr-law-6353', to: 'science-and-technology-promotion-act', cites: ['kr-law-6353#supplementary provisions art. 2']},
  {id: 'repeals-kr-law-6353-special-act-science-and-technology-innovation', from: 'kr-law-6353', to: 'special-act-science-and-technology-innovation', cites: ['kr-law-6353#supplementary provisions art. 2']},
  {id: 'repeals-kr-law-7363-daedeok-research-complex-management-act', from: 'kr-law-7363', to: 'daedeok-research-complex-management-act', cites: ['kr-law-7363#supplementary provisions art. 2']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:REPEALS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  // Territory and regions. Law No. 12737 repeals one act, whose plans count as plans of the new one, and takes the planning part
  // of another, which goes on for small firms.
  {id: '2003-01-01-framework-act-national-land', kind: 'REPLACEMENT', enacted: '2002-02-04', effective: '2003-01-01', law: 'kr-law-6654', ended: ['national-territorial-construction-plan-act'], created: ['framework-act-national-land'], cites: ['kr-law-6654#supplementary provisions arts. 1 and 2']},
  {id: '2015-01-01-regional-development-assistance-act', kind: 'COMPLEX_REORGANISATION', enacted: '2014-06-03', effective: '2015-01-01', law: 'kr-law-12737', ended: ['special-act-new-growth-regions'], continuing: ['act-balanced-regional-development-local-smes'], created: ['regional-development-assistance-act'], description: 'The planning part of the one act and all of the other became the new act.', cites: ['kr-law-12737#supplementary provisions arts. 1 to 4 and 9(9)']},
  {id: '2007-02-12-innovation-city-act', kind: 'FOUNDING', enacted: '2007-01-11', effective: '2007-02-12', law: 'kr-law-8238', created: ['innovation-city-act'], cites: ['kr-law-8238#supplementary provisions art. 1']},
  {id: '2018-03-27-innovation-city-act', kind: 'RENAME', enacted: '2017-12-26', effective: '2018-03-27', law: 'kr-law-15309', renamedFrom: ['innovation-city-act'], renamedTo: ['innovation-city-act-2018'], cites: ['kr-law-15309#supplementary provisions art. 1']},
  {id: '2019-04-17-regulation-free-zones-act', kind: 'RENAME', enacted: '2018-10-16', effective: '2019-04-17', law: 'kr-law-15852', renamedFrom: ['regional-specialised-development-zones-act'], renamedTo: ['regulation-free-zones-act'], cites: ['kr-law-15852#supplementary provisions arts. 1 and 2']},

  // Industry, technology and science. Law No. 6353 repeals two acts, and plans under the special act count as plans under the new
  // one, so both go into it.
  {id: '1991-01-14-industrial-placement-factory-construction-act', kind: 'MERGER', enacted: '1990-01-13', effective: '1991-01-14', law: 'kr-law-4212', ended: ['industrial-placement-act', 'industrial-complex-management-act'], created: ['industrial-placement-factory-construction-act'], cites: ['kr-law-4212#supplementary provisions arts. 1 and 2']},
  {id: '2003-07-01-industrial-cluster-act', kind: 'RENAME', enacted: '2002-12-30', effective: '2003-07-01', law: 'kr-law-6842', renamedFrom: ['industrial-placement-factory-construction-act'], renamedTo: ['industrial-cluster-act'], cites: ['kr-law-6842#supplementary provisions art. 1', 'law-go-kr-mirror#벤처기업육성에 관한 특별법, supplementary provisions of Law No. 6842']},
  {id: '2006-10-29-industrial-technology-innovation-promotion-act', kind: 'REPLACEMENT', enacted: '2006-04-28', effective: '2006-10-29', law: 'kr-law-7949', ended: ['industrial-technology-infrastructure-act'], created: ['industrial-technology-innovation-promotion-act'], cites: ['kr-law-7949#supplementary provisions arts. 1 to 3']},
  {id: '2006-10-29-industrial-development-act', kind: 'FUNCTION_TRANSFER', enacted: '2006-04-28', effective: '2006-10-29', law: 'kr-law-7949', continuing: ['industrial-development-act'], receiving: ['industrial-technology-innovation-promotion-act'], cites: ['kr-law-7949#supplementary provisions arts. 2, 3 and 6(1)']},
  {id: '2001-07-17-framework-act-science-and-technology', kind: 'MERGER', enacted: '2001-01-16', effective: '2001-07-17', law: 'kr-law-6353', ended: ['science-and-technology-promotion-act', 'special-act-science-and-technology-innovation'], created: ['framework-act-science-and-technology'], cites: ['kr-law-6353#supplementary provisions arts. 1 to 3']},
  {id: '2005-07-28-daedeok-special-zone-act', kind: 'REPLACEMENT', enacted: '2005-01-27', effective: '2005-07-28', law: 'kr-law-7363', ended: ['daedeok-research-complex-management-act'], created: ['daedeok-special-zone-act'], cites: ['kr-law-7363#supplementary provisions arts. 1 and 2']},
  {id: '2012-07-27-special-zones-act', kind: 'RENAME', enacted: '2012-01-26', effective: '2012-07-27', law: 'kr-law-11232', renamedFrom: ['daedeok-special-zone-act'], renamedTo: ['special-zones-act'], cites: ['kr-law-11232#supplementary provisions art. 1']},
  {id: '1995-08-04-kotra-act', kind: 'RENAME', effective: '1995-08-04', law: 'kr-law-4968', renamedFrom: ['korea-trade-promotion-corporation-act'], renamedTo: ['kotra-act'], cites: ['kr-law-4968#supplementary provisions arts. 1 and 2']},
  {id: '2009-08-23-ict-industry-promotion-act', kind: 'FOUNDING', enacted: '2009-05-22', effective: '2009-08-23', law: 'kr-law-9708', created: ['ict-industry-promotion-act'], cites: ['kr-law-9708#supplementary provisions art. 1']},
  {id: '1999-01-29-government-funded-research-institutes-act', kind: 'FOUNDING', effective: '1999-01-29', law: 'kr-law-5733', created: ['government-funded-research-institutes-act'], cites: ['kr-law-5733#supplementary provisions art. 1']}
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
UNWIND [
  // Territory and regions.
  {id: 'flow-2015-local-smes-act', event: '2015-01-01-regional-development-assistance-act', from: 'act-balanced-regional-development-local-smes', to: 'regional-development-assistance-act', certainty: 'STATED', moves: ['function-regional-development-planning-rules'], cites: ['kr-law-12737#supplementary provisions arts. 4 and 9(9)']},
  {id: 'flow-2015-new-growth-regions-act', event: '2015-01-01-regional-development-assistance-act', from: 'special-act-new-growth-regions', to: 'regional-development-assistance-act', certainty: 'STATED', cites: ['kr-law-12737#supplementary provisions arts. 2 and 3']},

  // Industry, technology and science.
  {id: 'flow-2006-industrial-development-act', event: '2006-10-29-industrial-development-act', from: 'industrial-development-act', to: 'industrial-technology-innovation-promotion-act', certainty: 'STATED', moves: ['function-industrial-technology-development-rules'], cites: ['kr-law-7949#supplementary provisions arts. 2, 3 and 6(1)']}
] AS row
MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .principal, .share, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) };
