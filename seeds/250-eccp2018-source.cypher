// The cluster briefing of August 2018, and the things that all of its parts speak of. Source: the briefing.

UNWIND [
  {id: 'eccp2018', title: 'Preparatory briefing on the cluster landscape of the Republic of Korea', authors: ['CG, inno TSD'], year: 2018, publisher: 'European Cluster Collaboration Platform', language: 'en', edition: 'version 2 of August 2018, plain text of 885 lines; its sixteen figures are captions alone', leftOut: [
    'line 1: heading of the objectives',
    'lines 15-18: headings of section 1 and of its overview',
    'line 42: bare number of a note',
    'lines 61-63: heading of the opportunities for Europe',
    'line 103: bare number of a note',
    'line 153: heading of the sectoral strengths',
    'line 252: bare number of a note'
  ]}
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
