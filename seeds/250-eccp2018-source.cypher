// The cluster briefing of August 2018, and the things that all of its parts speak of. Source: the briefing.

UNWIND [
  {id: 'eccp2018', title: 'Preparatory briefing on the cluster landscape of the Republic of Korea', authors: ['CG, inno TSD'], year: 2018, publisher: 'European Cluster Collaboration Platform', language: 'en', edition: 'version 2 of August 2018, plain text of 885 lines; its sixteen figures are captions alone'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;

UNWIND [
  {id: 'european-union', kind: 'INTERNATIONAL', nameEn: 'European Union', acronym: 'EU', cites: ['eccp2018#§1, lines 25-29']},
  {id: 'european-commission', kind: 'INTERNATIONAL', nameEn: 'European Commission', cites: ['eccp2018#§1, lines 35-36']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

UNWIND [
  {id: 'part-of-european-commission-european-union', from: 'european-commission', to: 'european-union', cites: ['eccp2018#§3.3, lines 718-721']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
