// Ministries of economic planning, finance, budget and statistics, 1948-2026. Sources: Government Organization Act and its
// amendments, organisation decree of 2025; press for English names.

UNWIND [
  // Two ministries share the name 재정경제부 (1998, 2026) and two the name 기획예산처 (1999, 2026).
  {id: 'epb', kind: 'AGENCY', nameEn: 'Economic Planning Board', nameKo: '경제기획원', acronym: 'EPB', jurisdiction: 'KR', start: '1961-07-22', end: '1994-12-23', cites: ['kr-law-660#art. 10-2', 'kr-law-4831#supplementary provisions art. 2', 'encykorea-moc#article']},
  {id: 'mof', kind: 'MINISTRY', nameEn: 'Ministry of Finance', nameKo: '재무부', acronym: 'MOF', jurisdiction: 'KR', start: '1948-07-17', end: '1994-12-23', cites: ['kr-law-1#arts. 14 and 18', 'kr-law-4831#supplementary provisions art. 2']},
  {id: 'ministry-of-finance-and-economy-1994', kind: 'AGENCY', nameEn: 'Ministry of Finance and Economy', nameKo: '재정경제원', acronym: 'MFE', jurisdiction: 'KR', start: '1994-12-23', end: '1998-02-28', cites: ['kr-law-4831#art. 23', 'kr-law-5529#supplementary provisions art. 3(1)', 'hankyung-1994-12-30#article']},
  {id: 'ministry-of-finance-and-economy-1998', kind: 'MINISTRY', nameEn: 'Ministry of Finance and Economy', nameKo: '재정경제부', jurisdiction: 'KR', start: '1998-02-28', end: '2008-02-29', cites: ['kr-law-5529#art. 27', 'kr-law-8852#supplementary provisions art. 2']},
  {id: 'planning-and-budget-commission', kind: 'COMMITTEE', nameEn: 'Planning and Budget Commission', nameKo: '기획예산위원회', jurisdiction: 'KR', start: '1998-02-28', end: '1999-05-24', cites: ['kr-law-5529#art. 17 and supplementary provisions art. 3(1)', 'kr-law-5982#supplementary provisions art. 2']},
  {id: 'national-budget-administration', kind: 'AGENCY', nameEn: 'National Budget Administration', nameKo: '예산청', jurisdiction: 'KR', start: '1998-02-28', end: '1999-05-24', cites: ['kr-law-5529#art. 27(3) and supplementary provisions art. 3(1)', 'kr-law-5982#supplementary provisions art. 2']},
  {id: 'ministry-of-planning-and-budget-1999', kind: 'AGENCY', nameEn: 'Ministry of Planning and Budget', nameKo: '기획예산처', jurisdiction: 'KR', start: '1999-05-24', end: '2008-02-29', description: 'Under the Prime Minister.', cites: ['kr-law-5982#art. 23', 'kr-law-8852#supplementary provisions art. 2']},
  {id: 'moef', kind: 'MINISTRY', nameEn: 'Ministry of Strategy and Finance', nameKo: '기획재정부', acronym: 'MOEF', jurisdiction: 'KR', start: '2008-02-29', end: '2026-01-02', description: 'Ministry of Economy and Finance in its later English name, to which the acronym belongs.', cites: ['kr-law-8852#art. 23', 'kr-law-21065#supplementary provisions art. 1', 'kbs-2025-12-31#article']},
  // No official English name was read for this body: two newspapers write so, two others keep that of its forerunner (049).
  {id: 'ministry-of-finance-and-economy-2026', kind: 'MINISTRY', nameEn: 'Ministry of Finance and Economy', nameKo: '재정경제부', jurisdiction: 'KR', start: '2026-01-02', cites: ['kr-law-21065#art. 30 and supplementary provisions art. 1', 'khan-2025-09-08#article', 'asiae-2025-09-07#article']},
  {id: 'ministry-of-planning-and-budget-2026', kind: 'AGENCY', nameEn: 'Ministry of Planning and Budget', nameKo: '기획예산처', jurisdiction: 'KR', start: '2026-01-02', description: 'Under the Prime Minister.', cites: ['kr-law-21065#art. 23 and supplementary provisions art. 1', 'kr-decree-35948#supplementary provisions arts. 1 and 2', 'joongangdaily-2026-01-02#article']},

  // Statistics.
  {id: 'statistics-bureau', kind: 'AGENCY', nameEn: 'Statistics Bureau, Economic Planning Board', nameKo: '조사통계국', jurisdiction: 'KR', start: '1962-06-18', end: '1990-12-27', cites: ['kr-law-1092#art. 13(1)', 'kr-law-1947#art. 19(8)', 'kr-law-4268#supplementary provisions art. 2']},
  {id: 'statistics-korea', kind: 'AGENCY', nameEn: 'Statistics Korea', nameKo: '통계청', jurisdiction: 'KR', start: '1990-12-27', end: '2025-10-01', cites: ['kr-law-4268#art. 23(7) and supplementary provisions art. 2', 'kr-law-21065#art. 27']},
  // No official English name was read for this body.
  {id: 'ministry-of-data-and-statistics', kind: 'AGENCY', nameEn: 'Ministry of Data and Statistics', nameKo: '국가데이터처', jurisdiction: 'KR', start: '2025-10-01', description: 'Under the Prime Minister.', cites: ['kr-law-21065#art. 27', 'kukmin-2025-09-30#article', 'zdnet-2025-09-30#article']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

// Under which ministry an office stood.
UNWIND [
  {id: 'part-of-technology-management-bureau-epb', from: 'technology-management-bureau', to: 'epb', end: '1967-03-30/1967-04-21', cites: ['kr-law-1947#supplementary provisions']},
  {id: 'part-of-national-construction-office-epb', from: 'national-construction-office', to: 'epb', start: '1961-07-22', end: '1962-06-18', cites: ['kr-law-660#art. 10-3(2)']},
  {id: 'part-of-national-budget-administration', from: 'national-budget-administration', to: 'ministry-of-finance-and-economy-1998', start: '1998-02-28', end: '1999-05-24', cites: ['kr-law-5529#art. 27(3)']},
  {id: 'part-of-statistics-bureau-epb', from: 'statistics-bureau', to: 'epb', start: '1962-06-18', end: '1990-12-27', cites: ['kr-law-1092#art. 13(1)', 'kr-law-1947#art. 19(8)', 'kr-law-4183#art. 23(7)']},
  {id: 'part-of-statistics-korea-epb', from: 'statistics-korea', to: 'epb', start: '1990-12-27', end: '1994-12-23', cites: ['kr-law-4268#art. 23(7)']},
  {id: 'part-of-statistics-korea-mfe-1994', from: 'statistics-korea', to: 'ministry-of-finance-and-economy-1994', start: '1994-12-23', end: '1998-02-28', cites: ['kr-law-4831#art. 23(11)']},
  {id: 'part-of-statistics-korea-mfe-1998', from: 'statistics-korea', to: 'ministry-of-finance-and-economy-1998', start: '1998-02-28', end: '2008-02-29', cites: ['kr-law-5529#art. 27(11)']},
  {id: 'part-of-statistics-korea-moef', from: 'statistics-korea', to: 'moef', start: '2008-02-29', end: '2025-10-01', cites: ['kr-law-8852#art. 23(9)', 'kr-law-11690#art. 27(9)']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'mfe-name-jaegyeongwon', of: 'ministry-of-finance-and-economy-1994', text: '재경원', language: 'ko', kind: 'SHORT', start: '1994-12', cites: ['hankyung-1994-12-30#article']},
  {id: 'moef-name-economy-and-finance', of: 'moef', text: 'Ministry of Economy and Finance', language: 'en', kind: 'OFFICIAL', cites: ['kbs-2025-12-31#article']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);
