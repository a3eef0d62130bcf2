// The cluster briefing of August 2018, and the things that all of its parts speak of. Source: the briefing.

UNWIND [
  {id: 'eccp2018', title: 'Preparatory briefing on the cluster landscape of the Republic of Korea', authors: ['CG, inno TSD'], year: 2018, publisher: 'European Cluster Collaboration Platform', language: 'en', edition: 'version 2 of August 2018, plain text of 885 lines; its sixteen figures are captions alone', leftOut: [
    'line 1: heading of the objectives',
    'lines 15-18: headings of section 1 and of its overview',
    'line 42: bare number of a note',
    'lines 61-63: heading of the opportunities for Europe',
    'line 103: bare number of a note',
    'line 153: heading of the sectoral strengths',
    'line 252: bare number of a note',
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
    'line 522: heading of additional information on mapping',
    'lines 540-544: headings of sections 3 and 3.1',
    'lines 580-582: heading of section 3.2',
    'line 663: heading of the status and future of the programme',
    'lines 705-709: heading of the second section 3.3, its words out of order',
    'line 737: caption of figure 9, the ambition of international standards; the figure itself is not in the text',
    'lines 747-749: heading of section 4',
    'lines 800-806: headings of section 5 and of annex 5.1',
    'line 814: caption of figure 10, location policies over time; the figure itself is not in the text',
    'line 822: bare number of note 105',
    'lines 831-833: heading of annex 5.2',
    'line 835: caption of figure 11, the cluster programmes; the figure itself is not in the text',
    'lines 838-840: heading of annex 5.3',
    'line 854: caption of figure 12, map of the complexes; the figure itself is not in the text',
    'line 868: announcement of figure 14; the figure itself is not in the text',
    'line 872: caption of figure 14, progress from 2004 to 2015; the figure itself is not in the text',
    'lines 873-877: heading of annex 5.4 and caption of figure 15, mini clusters; the figure itself is not in the text',
    'lines 881-885: heading of annex 5.5 and caption of figure 16, support and budget; the figure itself is not in the text'
  ]}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;

UNWIND [
  {id: 'european-union', kind: 'INTERNATIONAL', nameEn: 'European Union', acronym: 'EU', jurisdiction: 'EU', cites: ['eccp2018#§1, lines 25-29']},
  {id: 'european-commission', kind: 'INTERNATIONAL', nameEn: 'European Commission', jurisdiction: 'EU', cites: ['eccp2018#§1, lines 35-36']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

UNWIND [
  {id: 'part-of-european-commission-european-union', from: 'european-commission', to: 'european-union', cites: ['eccp2018#§3.3, lines 718-721']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
