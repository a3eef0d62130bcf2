// The cluster briefing of August 2018, and the things that all of its parts speak of. Source: the briefing.

UNWIND [
  {id: 'eccp2018', title: 'Preparatory briefing on the cluster landscape of the Republic of Korea', authors: ['CG, inno TSD'], year: 2018, publisher: 'European Cluster Collaboration Platform', language: 'en', edition: 'version 2 of August 2018, plain text of 885 lines; its sixteen figures are captions alone', leftOut: [
    'line 329: heading of the policy strategy on green technologies',
    'line 335: bare number of note 48',
    'line 355: caption of figure 2, objectives and directions of the strategic plan; the figure itself is not in the text',
    'line 374: caption of figure 3, the Korean Green New Deal; the figure itself is not in the text',
    'line 396: heading of industry strengths and initiatives',
    'lines 453-455: heading of the summary of sectors',
    'lines 460-462: headings of section 2',
    'lines 476-478: announcement and caption of figure 4, the concept of a cluster; the figure itself is not in the text',
    'line 486: caption of figure 5, list of industrial complexes; the figure itself is not in the text',
    'lines 488-490: heading of section 2.1',
    'line 497: caption of figure 6, spread of clusters; the figure itself is not in the text',
    'line 513: caption of figure 7, map of regional clusters; the figure itself is not in the text',
    'line 520: caption of figure 8, map of mini clusters; the figure itself is not in the text',
    'line 522: heading of additional information on mapping'
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
