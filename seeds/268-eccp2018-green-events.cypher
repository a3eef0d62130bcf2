// What began and ended of green growth and of the portals of clusters. Sources: the cluster briefing; a page of the act.

UNWIND [
  // Green growth.
  {id: '2008-green-growth-strategy', kind: 'FOUNDING', effective: '2008', created: ['green-growth-strategy'], cites: ['eccp2018#§1, lines 332-333']},
  {id: '2009-green-new-deal', kind: 'FOUNDING', announced: '2009', effective: '2009', created: ['green-new-deal'], cites: ['eccp2018#§1, lines 356-358']},
  {id: '2013-green-new-deal', kind: 'TERMINATION', effective: '2013', ended: ['green-new-deal'], description: 'Its investment was planned up to 2012.', cites: ['eccp2018#§1, lines 356-358']},
  {id: '2009-national-strategy-for-green-growth', kind: 'FOUNDING', effective: '2009', created: ['national-strategy-for-green-growth'], cites: ['eccp2018#§1, lines 360-361']},
  {id: '2010-framework-act-low-carbon-green-growth', kind: 'FOUNDING', enacted: '2010-01-13', effective: '2010', law: 'kr-law-9931', created: ['framework-act-low-carbon-green-growth'], cites: ['eccp2018#§1, lines 362-363', 'klri-green-growth-act#heading']},
  {id: '2010-10-new-and-renewable-energy-industry-strategy', kind: 'FOUNDING', effective: '2010-10', created: ['new-and-renewable-energy-industry-strategy'], cites: ['eccp2018#§1, lines 380-381']},
  {id: '2013-gtc', kind: 'FOUNDING', effective: '2013', created: ['gtc'], cites: ['eccp2018#§1, lines 419-421']},

  // The portal: the older one had been replaced by August 2018.
  {id: '2015-kicox-cluster-platform', kind: 'FOUNDING', effective: '2015', created: ['kicox-cluster-platform'], cites: ['eccp2018#§2.1, lines 492-493']},
  {id: '2018-kicox-industrial-complex-pages', kind: 'ABSORPTION', effective: '2015/2018-08', ended: ['kicox-industrial-complex-pages'], receiving: ['kicox-cluster-platform'], description: 'The briefing of August 2018 tells of it without a day.', cites: ['eccp2018#§2.1, lines 537-538']}
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
  // Beginnings that only this document gives; the event is above.
  {of: 'green-growth-strategy', start: '2008'}
] AS row
MATCH (n:Entity {id: row.of})
SET n.start = row.start;
