// Committees for balanced development and for decentralisation, their planning offices and councils, 1989-2026. Sources: the
// Special Acts and the clauses by which they changed other acts; the committees' own pages; press; wikis where nothing else.

UNWIND [
  // Presidential committees for balanced development. The English names of 2003 and 2018 differ by one word (on, for).

  // The day rests on a wiki alone; the decision is of 20 March 2003 (Yonhap) and the year is sure. Statutory from 2004-04-01.
  {id: 'pcbnd', kind: 'COMMITTEE', nameEn: 'Presidential Committee on Balanced National Development', nameKo: '국가균형발전위원회', acronym: 'PCBND', jurisdiction: 'KR', start: '2003-04-07?', end: '2009-04-22', description: 'An advisory body of ministers and civilian experts that plans and mediates policies of balanced national development.', cites: ['namu-pcbnd#article', 'hankyung-2003-03-20#article', 'kiho-2006-11-02#article', 'cho2011#§3-7, lines 1685-1707', 'kr-law-9629#supplementary provisions art. 6(3)']},
  {id: 'pcrd', kind: 'COMMITTEE', nameEn: 'Presidential Committee on Regional Development', nameKo: '지역발전위원회', acronym: 'PCRD', jurisdiction: 'KR', start: '2009-04-22', end: '2018-03-20', cites: ['kr-law-9629#supplementary provisions art. 6(3)', 'kbmaeil-2009-04-29#article', 'pcrd-english-site#home page', 'cho2011#§3-7, lines 1766-1774']},
  {id: 'pcbnd-2018', kind: 'COMMITTEE', nameEn: 'Presidential Committee for Balanced National Development', nameKo: '국가균형발전위원회', acronym: 'PCBND', jurisdiction: 'KR', start: '2018-03-20', end: '2023-07-10', cites: ['kr-law-15489#supplementary provisions art. 6(4)', 'theleader-2018-03-22#article', 'kr-law-19430#supplementary provisions art. 16']},
  {id: 'committee-era-local-autonomy', kind: 'COMMITTEE', nameEn: 'Presidential Committee for Decentralization and Balanced Development', nameKo: '지방시대위원회', jurisdiction: 'KR', start: '2023-07-10', description: 'For five years from the start of its act (2023).', cites: ['kr-law-19430#art. 62 and supplementary provisions art. 16', 'pcbnd-notice-2023-07-04#notice', 'chosunbiz-2025-07-10#article']},

  // Committees for decentralisation. English names are renderings, but for those of the committees' own page (pcad-history).
  {id: 'local-devolution-promotion-committee', kind: 'COMMITTEE', nameEn: 'Local Devolution Promotion Committee', nameKo: '지방이양추진위원회', jurisdiction: 'KR', start: '1999-08', endUnknown: true, cites: ['darkmir-pcad#overview', 'pcad-history#history']},
  {id: 'government-reform-committee', kind: 'COMMITTEE', nameEn: 'Government Reform Committee', nameKo: '정부혁신추진위원회', jurisdiction: 'KR', start: '../2003-01-20', endUnknown: true, cites: ['hankyung-2003-03-20#article', 'hankyung-2003-01-20#article']},
  {id: 'government-innovation-decentralisation-committee', kind: 'COMMITTEE', nameEn: 'Presidential Committee on Government Innovation and Decentralization', nameKo: '정부혁신지방분권위원회', jurisdiction: 'KR', start: '2003-04-09', end: '2008-12-02', cites: ['hankyung-2003-03-20#article', 'pcad-history#history', 'kowiki-decentralisation-committee#article', 'imaeil-2003-04-09#article']},
  {id: 'presidential-committee-decentralisation', kind: 'COMMITTEE', nameEn: 'Presidential Committee for Decentralization', nameKo: '지방분권촉진위원회', jurisdiction: 'KR', start: '2008-12-02', end: '2013-05-28', cites: ['kowiki-decentralisation-committee#article', 'pcad-history#history']},
  {id: 'local-administrative-reform-committee', kind: 'COMMITTEE', nameEn: 'Presidential Committee for Promotion of Reform of Local Administrative System', nameKo: '지방행정체제개편추진위원회', jurisdiction: 'KR', start: '2011-02-16', end: '2013-05-28', cites: ['mbn-2013#article', 'kowiki-decentralisation-committee#article', 'ajunews-2011-02-16#article']},
  {id: 'local-autonomy-development-committee', kind: 'COMMITTEE', nameEn: 'Presidential Committee on the Development of Local Autonomy', nameKo: '지방자치발전위원회', jurisdiction: 'KR', start: '2013-05-28', end: '2018-03-20', cites: ['mbn-2013#article', 'kowiki-decentralisation-committee#article', 'pcad-history#history', 'darkmir-pcad#overview']},
  {id: 'pcad', kind: 'COMMITTEE', nameEn: 'Presidential Committee on Autonomy and Decentralization', nameKo: '자치분권위원회', acronym: 'PCAD', jurisdiction: 'KR', start: '2018-03-20', end: '2023-07-10', cites: ['pcad-history#history', 'darkmir-pcad#overview', 'kr-law-19430#supplementary provisions art. 16(2)']},

  // Planning offices. Those of 1989 and 2000 are early forerunners, not legal predecessors of the committee of 2003.
  {id: 'regional-balance-planning-group-prime-minister', kind: 'AGENCY', nameEn: 'Regional Balanced Development Planning Group (Prime Minister)', nameKo: '지역균형발전기획단', jurisdiction: 'KR', start: '../1989-05-31', endUnknown: true, cites: ['hankyung-1989-05-31#article']},
  {id: 'regional-balance-planning-group-president', kind: 'AGENCY', nameEn: 'Regional Balanced Development Planning Group (President)', nameKo: '지역균형발전기획단', jurisdiction: 'KR', start: '../1989-06-01', endUnknown: true, cites: ['hankyung-1989-05-31#article']},
  {id: 'regional-balance-planning-group-2000', kind: 'AGENCY', nameEn: 'Regional Balanced Development Planning Group (Blue House)', nameKo: '지역균형발전기획단', jurisdiction: 'KR', start: '2000-02-03', endUnknown: true, description: 'Staffed by the secretariat of the National Economic Advisory Council (국민경제자문회의).', cites: ['donga-2000-02-03#article']},
  // No text read says when this office began.
  {id: 'balanced-development-planning-office', kind: 'AGENCY', nameEn: 'Balanced National Development Planning Office', nameKo: '국가균형발전기획단', jurisdiction: 'KR', start: '../2023-06-09', end: '2023-07-10', cites: ['kr-law-19430#supplementary provisions art. 19']},
  {id: 'local-era-planning-office', kind: 'AGENCY', nameEn: 'Planning Office for the Era of Local Autonomy', nameKo: '지방시대기획단', jurisdiction: 'KR', start: '2023-07-10', cites: ['kr-law-19430#art. 68 and supplementary provisions art. 19']},

  // Councils in the regions. Each is a group of many councils of one name.

  // The year is inferred from the news item on the fourteen councils; the law is in force from 1 April 2004.
  {id: 'regional-innovation-councils', kind: 'COMMITTEE', group: true, nameEn: 'Regional Innovation Councils', nameKo: '지역혁신협의회', jurisdiction: 'KR', start: '2004', end: '2009-04-22', cites: ['koscaj-2004#article', 'kr-law-9629#supplementary provisions art. 6(13)', 'cho2011#§3-5, lines 1427-1437']},
  {id: 'development-councils', kind: 'COMMITTEE', group: true, nameEn: 'Development councils', nameKo: '발전협의회', jurisdiction: 'KR', start: '2009-04-22', end: '2014-01-07', cites: ['kr-law-9629#supplementary provisions art. 6(13)', 'kr-law-12215#supplementary provisions art. 6(11)']},
  {id: 'living-sphere-development-councils', kind: 'COMMITTEE', group: true, nameEn: 'Living-sphere development councils', nameKo: '생활권발전협의회', jurisdiction: 'KR', start: '2014-01-07', end: '2018-03-20', cites: ['kr-law-12215#supplementary provisions art. 6(11)', 'kr-law-15489#supplementary provisions art. 6(15)']},
  {id: 'regional-innovation-councils-2018', kind: 'COMMITTEE', group: true, nameEn: 'Regional Innovation Councils', nameKo: '지역혁신협의회', jurisdiction: 'KR', start: '2018-03-20', end: '2023-07-10', description: 'The councils of the provinces were formed from September 2018.', cites: ['kr-law-15489#supplementary provisions art. 6(15)', 'incheonilbo-2018-12#article', 'kr-law-19430#supplementary provisions art. 18(1)']},
  {id: 'regional-decentralisation-councils', kind: 'COMMITTEE', group: true, nameEn: 'Regional councils under the decentralisation act', nameKo: '지역별 협의회', jurisdiction: 'KR', end: '2023-07-10', cites: ['kr-law-19430#supplementary provisions art. 18(1)']},
  {id: 'provincial-local-era-committees', kind: 'COMMITTEE', group: true, nameEn: 'Provincial committees for the era of local autonomy', nameKo: '시ㆍ도 지방시대위원회', jurisdiction: 'KR', start: '2023-07-10', cites: ['kr-law-19430#art. 67 and supplementary provisions art. 18']},
  {id: 'provincial-regional-innovation-support-offices', kind: 'AGENCY', group: true, nameEn: 'Provincial regional innovation support offices', nameKo: '시ㆍ도 지역혁신지원단', jurisdiction: 'KR', end: '2023-07-10', cites: ['kr-law-19430#supplementary provisions art. 18(3)']},
  {id: 'provincial-local-era-support-offices', kind: 'AGENCY', group: true, nameEn: 'Provincial support offices for the era of local autonomy', nameKo: '시ㆍ도 지방시대지원단', jurisdiction: 'KR', start: '2023-07-10', cites: ['kr-law-19430#art. 67(2) and supplementary provisions art. 18(3)']},
  // Seven committees, from Jeju (30 July) to Honam (19 October). When they closed was not read; the regions were given up in 2013/14.
  {id: 'economic-region-development-committees', kind: 'COMMITTEE', group: true, nameEn: 'Economic Region Development Committees', nameKo: '광역경제권발전위원회', acronym: 'ERDC', jurisdiction: 'KR', start: '2009-07-30/2009-10-19', endUnknown: true, cites: ['pcrd-news-2009-10#notice', 'pcrd-policy-planning#page', 'cho2011#§3-7, lines 1784-1788']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

UNWIND [
  {id: 'part-of-planning-office-pcbnd-2018', from: 'balanced-development-planning-office', to: 'pcbnd-2018', end: '2023-07-10', cites: ['kr-law-19430#supplementary provisions arts. 16 and 19']},
  {id: 'part-of-local-era-planning-office', from: 'local-era-planning-office', to: 'committee-era-local-autonomy', start: '2023-07-10', cites: ['kr-law-19430#art. 68(1)']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

// On which act they stand.
UNWIND [
  {id: 'based-on-pcbnd-special-act', from: 'pcbnd', to: 'special-act-balanced-national-development', start: '2004-04-01', end: '2009-04-22', cites: ['kr-law-9629#supplementary provisions art. 6(3)', 'cho2011#§3-3, lines 1033-1041']},
  {id: 'based-on-pcrd-special-act', from: 'pcrd', to: 'special-act-balanced-national-development', start: '2009-04-22', end: '2018-03-20', cites: ['kr-law-9629#supplementary provisions art. 6(3)', 'cho2011#§3-3, lines 1033-1041']},
  {id: 'based-on-pcbnd-2018-special-act', from: 'pcbnd-2018', to: 'special-act-balanced-national-development', start: '2018-03-20', end: '2023-07-10', cites: ['kr-law-15489#supplementary provisions art. 6(4)', 'kr-law-19430#supplementary provisions art. 16(1)']},
  {id: 'based-on-committee-era-local-autonomy', from: 'committee-era-local-autonomy', to: 'special-act-decentralisation-balanced-development', start: '2023-07-10', end: '2026-06-02', cites: ['kr-law-19430#art. 62']},
  {id: 'based-on-committee-era-local-autonomy-2026', from: 'committee-era-local-autonomy', to: 'special-act-decentralisation-balanced-growth', start: '2026-06-02', cites: ['kr-law-21738#art. 62 and supplementary provisions art. 2']},
  {id: 'based-on-pcad', from: 'pcad', to: 'special-act-decentralisation-local-reform', start: '2018-03-20', end: '2023-07-10', cites: ['kr-law-19430#supplementary provisions art. 16(2)']},
  {id: 'based-on-local-autonomy-development-committee', from: 'local-autonomy-development-committee', to: 'special-act-decentralisation-local-reform-2013', start: '2013-05-28', end: '2018-03-20', cites: ['mbn-2013#article']},
  {id: 'based-on-presidential-committee-decentralisation', from: 'presidential-committee-decentralisation', to: 'special-act-promotion-decentralisation', start: '2008-12-02', end: '2013-05-28', cites: ['kowiki-decentralisation-committee#article']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:BASED_ON {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'pcrd-name-jiyeokwi', of: 'pcrd', text: '지역위', language: 'ko', kind: 'SHORT', start: '2009-04', cites: ['kbmaeil-2009-04-29#article']},
  {id: 'pcbnd-2018-name-gyunhyeongwi', of: 'pcbnd-2018', text: '균형위', language: 'ko', kind: 'SHORT', start: '2018-03', cites: ['theleader-2018-03-22#article']},
  {id: 'committee-era-local-autonomy-name-era', of: 'committee-era-local-autonomy', text: 'Presidential Committee for the Era of Local Autonomy', language: 'en', kind: 'VARIANT', cites: ['fnnews-2025-11-13#article']},
  {id: 'regional-innovation-councils-name-associations', of: 'regional-innovation-councils', text: 'Regional Innovation Associations', language: 'en', kind: 'VARIANT', cites: ['cho2011#§3-7, lines 1687-1691']},
  {id: 'regional-innovation-councils-name-rias', of: 'regional-innovation-councils', text: 'RIAs', language: 'en', kind: 'ACRONYM', cites: ['cho2011#§3-7, lines 1689-1691']},
  {id: 'erdc-name-committees', of: 'economic-region-development-committees', text: 'Economic Region Committees', language: 'en', kind: 'VARIANT', cites: ['cho2011#§3-3, lines 1045-1049']},
  {id: 'erdc-name-councils', of: 'economic-region-development-committees', text: 'Economic Region Developments Councils', language: 'en', kind: 'VARIANT', cites: ['cho2011#§3-5, lines 1457-1460']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);
