// Ministries of agriculture, forests and fisheries, 1948-2026. Sources: Government Organization Act and its amendments,
// organisation decrees; copies of Wikipedia. Fisheries also were with the ministries of 032.

// Two ministries share the name 농림부; the bare id is the one of 1996.
UNWIND [
  {id: 'ministry-of-agriculture-and-forestry-1948', kind: 'MINISTRY', nameEn: 'Ministry of Agriculture and Forestry', nameKo: '농림부', jurisdiction: 'KR', start: '1948-07-17', end: '1973-03-03', cites: ['kr-law-1#art. 14', 'kr-law-2557#supplementary provisions (2)', 'newikis-mafra#article']},
  {id: 'ministry-of-agriculture-and-fisheries', kind: 'MINISTRY', nameEn: 'Ministry of Agriculture and Fisheries', nameKo: '농수산부', jurisdiction: 'KR', start: '1973-03-03', end: '1987-01-01', cites: ['kr-law-2557#art. 36 and supplementary provisions (2)', 'kr-law-3854#supplementary provisions arts. 1 and 2', 'newikis-mafra#article']},
  {id: 'maff', kind: 'MINISTRY', nameEn: 'Ministry of Agriculture, Forestry and Fisheries', nameKo: '농림수산부', acronym: 'MAFF', jurisdiction: 'KR', start: '1987-01-01', end: '1996-08-08', cites: ['kr-law-3854#art. 36', 'kr-law-5153#art. 36', 'newikis-mafra#article', 'hankyung-1994-12-30#article']},
  {id: 'ministry-of-agriculture-and-forestry', kind: 'MINISTRY', nameEn: 'Ministry of Agriculture and Forestry', nameKo: '농림부', jurisdiction: 'KR', start: '1996-08-08', end: '2008-02-29', cites: ['kr-law-5153#art. 36', 'kr-law-8852#supplementary provisions art. 2(1)', 'newikis-mafra#article']},
  {id: 'mifaff', kind: 'MINISTRY', nameEn: 'Ministry for Food, Agriculture, Forestry and Fisheries', nameKo: '농림수산식품부', acronym: 'MIFAFF', jurisdiction: 'KR', start: '2008-02-29', end: '2013-03-23', cites: ['kr-law-8852#art. 31', 'kr-decree-24455#supplementary provisions art. 2', 'newikis-mafra#article', 'enwiki-mafra#article']},
  {id: 'mafra', kind: 'MINISTRY', nameEn: 'Ministry of Agriculture, Food and Rural Affairs', nameKo: '농림축산식품부', acronym: 'MAFRA', jurisdiction: 'KR', start: '2013-03-23', cites: ['kr-law-11690#art. 36', 'kr-decree-24455#supplementary provisions art. 4', 'newikis-mafra#article']},
  {id: 'fisheries-administration', kind: 'AGENCY', nameEn: 'Fisheries Administration', nameKo: '수산청', jurisdiction: 'KR', start: '1966-02-28', end: '1996-08-08', cites: ['kr-law-1752#art. 30(7)', 'kr-law-5153#supplementary provisions art. 2(1)', 'newikis-mafra#article']},
  {id: 'forest-service', kind: 'AGENCY', nameEn: 'Forest Service', nameKo: '산림청', jurisdiction: 'KR', start: '1967-01-01', cites: ['kr-law-1831#art. 30(10) and supplementary provisions', 'newikis-mafra#article']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

// Under which ministry an office stood. The Forest Service was with home affairs from 1973 to 1986.
UNWIND [
  {id: 'part-of-fisheries-administration-maf-1948', from: 'fisheries-administration', to: 'ministry-of-agriculture-and-forestry-1948', start: '1966-02-28', end: '1973-03-03', cites: ['kr-law-1752#art. 30(7)']},
  {id: 'part-of-fisheries-administration-agriculture-and-fisheries', from: 'fisheries-administration', to: 'ministry-of-agriculture-and-fisheries', start: '1973-03-03', end: '1987-01-01', cites: ['kr-law-2557#art. 36(5)']},
  {id: 'part-of-fisheries-administration-maff', from: 'fisheries-administration', to: 'maff', start: '1987-01-01', end: '1996-08-08', cites: ['kr-law-3854#art. 36(7)']},
  {id: 'part-of-forest-service-maf-1948', from: 'forest-service', to: 'ministry-of-agriculture-and-forestry-1948', start: '1967-01-01', end: '1973-03-03', cites: ['kr-law-1831#art. 30(10)']},
  {id: 'part-of-forest-service-home-affairs', from: 'forest-service', to: 'ministry-of-home-affairs', start: '1973-03-03', end: '1987-01-01', cites: ['kr-law-2557#art. 31(2)']},
  {id: 'part-of-forest-service-maff', from: 'forest-service', to: 'maff', start: '1987-01-01', end: '1996-08-08', cites: ['kr-law-3854#art. 36(5)']},
  {id: 'part-of-forest-service-maf', from: 'forest-service', to: 'ministry-of-agriculture-and-forestry', start: '1996-08-08', end: '2008-02-29', cites: ['kr-law-5153#art. 36(5)', 'kr-law-5529#art. 36(5)']},
  {id: 'part-of-forest-service-mifaff', from: 'forest-service', to: 'mifaff', start: '2008-02-29', end: '2013-03-23', cites: ['kr-law-8852#art. 31(5)']},
  {id: 'part-of-forest-service-mafra', from: 'forest-service', to: 'mafra', start: '2013-03-23', cites: ['kr-law-11690#art. 36(5)', 'kr-law-21065#art. 40(5)']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
