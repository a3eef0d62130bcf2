// Offices that the Government Organization Act or a special act names and that 030-055 do not hold, 1949-2013: monopolies, farming,
// atomic energy, railways, two sites; and their changes. Sources: these acts; archives, encyclopedias, press.

UNWIND [
  // Monopolies. The law of 1986 leaves the end to the day on which the corporation is founded.
  {id: 'office-of-monopoly', kind: 'AGENCY', nameEn: 'Office of Monopoly', nameKo: '전매청', jurisdiction: 'KR', start: '1951', end: '1987-04-XX', cites: ['kr-law-354#art. 16', 'kr-law-3854#supplementary provisions art. 1', 'kowiki-ktng#article', 'lungca-tobacco#article']},
  {id: 'korea-monopoly-corporation', kind: 'COMPANY', nameEn: 'Korea Monopoly Corporation', nameKo: '한국전매공사', jurisdiction: 'KR', start: '1987-04', end: '1989-04-01', cites: ['kr-law-3854#supplementary provisions art. 1', 'lungca-tobacco#article', 'hankyung-1989-04-01#article']},
  {id: 'korea-tobacco-and-ginseng-corporation', kind: 'COMPANY', nameEn: 'Korea Tobacco and Ginseng Corporation', nameKo: '한국담배인삼공사', jurisdiction: 'KR', start: '1989-04-01', endUnknown: true, cites: ['hankyung-1989-04-01#article', 'lungca-tobacco#article']},

  // Farming.
  {id: 'central-institute-of-agricultural-technology', kind: 'INSTITUTE', nameEn: 'Central Institute of Agricultural Technology', nameKo: '중앙농업기술원', jurisdiction: 'KR', start: '1949-01-06', end: '1957-05-XX', cites: ['archives-central-agricultural-technology-institute#article', 'rda-history#page']},
  {id: 'institute-of-agriculture', kind: 'AGENCY', nameEn: 'Institute of Agriculture', nameKo: '농사원', jurisdiction: 'KR', start: '1957-05', end: '1962-04-01', cites: ['kr-law-734#art. 25(3)', 'kr-law-1038#art. 25(3) and supplementary provisions', 'rda-history#page']},
  {id: 'rda', kind: 'AGENCY', nameEn: 'Rural Development Administration', nameKo: '농촌진흥청', acronym: 'RDA', jurisdiction: 'KR', start: '1962-04-01', cites: ['kr-law-1038#art. 25(3) and supplementary provisions', 'kr-law-21065#art. 40(3)']},

  // Atomic energy. The law of 1973 leaves the end to a decree; one source says January, one February.
  {id: 'office-of-atomic-energy', kind: 'AGENCY', nameEn: 'Office of Atomic Energy', nameKo: '원자력원', jurisdiction: 'KR', start: '1959-01-21', end: '1967-03-30', cites: ['archives-nuclear-bodies#article', 'kowiki-atomic-energy-administration#article']},
  {id: 'atomic-energy-administration', kind: 'AGENCY', nameEn: 'Atomic Energy Administration', nameKo: '원자력청', jurisdiction: 'KR', start: '1967-03-30', end: '1973-01-15/1973-02-28', cites: ['kr-law-1947#art. 20-2(8)', 'kr-law-2437#supplementary provisions (2)', 'archives-nuclear-bodies#article', 'kowiki-atomic-energy-administration#article']},

  // Railways.
  {id: 'korean-national-railroad', kind: 'AGENCY', nameEn: 'Korean National Railroad', nameKo: '철도청', acronym: 'KNR', jurisdiction: 'KR', start: '1963-09-01', end: '2005-01-01', cites: ['kr-law-1395#art. 28(3) and supplementary provisions', 'kr-law-7256#supplementary provisions', 'kowiki-korean-national-railroad#article']},
  {id: 'korail', kind: 'COMPANY', nameEn: 'Korea Railroad Corporation', nameKo: '한국철도공사', acronym: 'KORAIL', jurisdiction: 'KR', start: '2005-01-01', cites: ['kowiki-korean-national-railroad#article', 'encykorea-korail#article']},

  // Agencies for one site each, by a special act.
  {id: 'national-agency-for-administrative-city-construction', kind: 'AGENCY', nameEn: 'National Agency for Administrative City Construction', nameKo: '행정중심복합도시건설청', acronym: 'NAACC', jurisdiction: 'KR', start: '2006-01-01', cites: ['kr-law-7391#art. 38 and supplementary provisions art. 1', 'mirpe-naacc#article']},
  {id: 'saemangeum-development-and-investment-agency', kind: 'AGENCY', nameEn: 'Saemangeum Development and Investment Agency', nameKo: '새만금개발청', acronym: 'SDIA', jurisdiction: 'KR', start: '2013-09-12', cites: ['kr-law-11542#art. 34 and supplementary provisions art. 1', 'sjsori-2013-09-12#article', 'namu-saemangeum-agency#article']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

UNWIND [
  {id: 'part-of-office-of-monopoly', from: 'office-of-monopoly', to: 'mof', cites: ['kr-law-354#art. 16', 'kr-law-734#art. 21(3)']},
  {id: 'part-of-central-institute-of-agricultural-technology', from: 'central-institute-of-agricultural-technology', to: 'ministry-of-agriculture-and-forestry-1948', cites: ['archives-central-agricultural-technology-institute#article']},
  {id: 'part-of-institute-of-agriculture', from: 'institute-of-agriculture', to: 'ministry-of-agriculture-and-forestry-1948', cites: ['kr-law-734#art. 25(3)']},
  {id: 'part-of-rda-1962', from: 'rda', to: 'ministry-of-agriculture-and-forestry-1948', start: '1962-04-01', end: '1973-03-03', cites: ['kr-law-1038#art. 25(3)']},
  {id: 'part-of-rda-1973', from: 'rda', to: 'ministry-of-agriculture-and-fisheries', start: '1973-03-03', end: '1987-01-01', cites: ['kr-law-2557#art. 36(3)']},
  {id: 'part-of-rda-1987', from: 'rda', to: 'maff', start: '1987-01-01', end: '1996-08-08', cites: ['kr-law-3854#art. 36(3)']},
  {id: 'part-of-rda-1996', from: 'rda', to: 'ministry-of-agriculture-and-forestry', start: '1996-08-08', end: '2008-02-29', cites: ['kr-law-5153#art. 36(3)', 'kr-law-5529#art. 36(3)']},
  {id: 'part-of-rda-2008', from: 'rda', to: 'mifaff', start: '2008-02-29', end: '2013-03-23', cites: ['kr-law-8852#art. 31(3)']},
  {id: 'part-of-rda-2013', from: 'rda', to: 'mafra', start: '2013-03-23', cites: ['kr-law-11690#art. 36(3)', 'kr-law-21065#art. 40(3)']},
  {id: 'part-of-atomic-energy-administration', from: 'atomic-energy-administration', to: 'most-1967', cites: ['kr-law-1947#art. 20-2(8)']},
  {id: 'part-of-korean-national-railroad-1963', from: 'korean-national-railroad', to: 'ministry-of-transportation', start: '1963-09-01', end: '1994-12-23', cites: ['kr-law-1395#art. 28(3)']},
  {id: 'part-of-korean-national-railroad-1994', from: 'korean-national-railroad', to: 'moct', start: '1994-12-23', end: '2005-01-01', cites: ['kr-law-4831#art. 40(3)', 'kr-law-5529#art. 42(3)']},
  {id: 'part-of-naacc-molit', from: 'national-agency-for-administrative-city-construction', to: 'molit', cites: ['kr-law-7391#art. 38(1), as amended']},
  {id: 'part-of-sdia-molit', from: 'saemangeum-development-and-investment-agency', to: 'molit', cites: ['kr-law-11542#art. 34(1), as amended on 2013-03-23']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: '1987-04-korea-monopoly-corporation', kind: 'REPLACEMENT', enacted: '1986-12-20', effective: '1987-04', law: 'kr-law-3854', ended: ['office-of-monopoly'], created: ['korea-monopoly-corporation'], cites: ['kr-law-3854#supplementary provisions art. 1', 'lungca-tobacco#article']},
  {id: '1989-04-01-korea-tobacco-and-ginseng-corporation', kind: 'RENAME', effective: '1989-04-01', law: ['korea-tobacco-and-ginseng-corporation-act', 'kr-decree-12600'], renamedFrom: ['korea-monopoly-corporation'], renamedTo: ['korea-tobacco-and-ginseng-corporation'], cites: ['kr-decree-12600#supplementary provisions art. 1', 'lungca-tobacco#article', 'hankyung-1989-04-01#article']},
  {id: '1949-01-06-central-institute-of-agricultural-technology', kind: 'FOUNDING', effective: '1949-01-06', law: 'kr-decree-45', created: ['central-institute-of-agricultural-technology'], cites: ['archives-central-agricultural-technology-institute#article']},
  {id: '1957-05-institute-of-agriculture', kind: 'REPLACEMENT', effective: '1957-05', law: 'kr-decree-1274', ended: ['central-institute-of-agricultural-technology'], created: ['institute-of-agriculture'], cites: ['archives-central-agricultural-technology-institute#article', 'rda-history#page']},
  {id: '1962-04-01-rda', kind: 'REPLACEMENT', enacted: '1962-03-21', effective: '1962-04-01', law: 'kr-law-1038', ended: ['institute-of-agriculture'], created: ['rda'], cites: ['kr-law-1038#art. 25(3) and supplementary provisions']},
  {id: '1959-01-21-office-of-atomic-energy', kind: 'FOUNDING', enacted: '1958-03-11', effective: '1959-01-21', law: 'kr-law-483', created: ['office-of-atomic-energy'], cites: ['archives-nuclear-bodies#article', 'kowiki-atomic-energy-administration#article']},
  {id: '1967-03-30-atomic-energy-administration', kind: 'REPLACEMENT', effective: '1967-03-30', law: 'kr-law-1947', ended: ['office-of-atomic-energy'], created: ['atomic-energy-administration'], cites: ['kr-law-1947#art. 20-2(8)', 'archives-nuclear-bodies#article']},
  {id: '1973-atomic-energy-administration', kind: 'ABSORPTION', enacted: '1973-01-15', effective: '1973-01-15/1973-02-28', law: 'kr-law-2437', ended: ['atomic-energy-administration'], receiving: ['most-1967'], cites: ['kr-law-2437#supplementary provisions (2)', 'archives-nuclear-bodies#article', 'kowiki-atomic-energy-administration#article']},
  {id: '1963-09-01-korean-national-railroad', kind: 'FOUNDING', enacted: '1963-08-26', effective: '1963-09-01', law: 'kr-law-1395', created: ['korean-national-railroad'], cites: ['kr-law-1395#art. 28(3) and supplementary provisions']},
  {id: '2005-01-01-korail', kind: 'REPLACEMENT', enacted: '2004-12-30', effective: '2005-01-01', law: 'kr-law-7256', description: 'Facilities went to another public corporation.', ended: ['korean-national-railroad'], created: ['korail'], cites: ['kr-law-7256#supplementary provisions', 'kowiki-korean-national-railroad#article']},
  {id: '2006-01-01-naacc', kind: 'FOUNDING', enacted: '2005-03-18', effective: '2006-01-01', law: 'kr-law-7391', created: ['national-agency-for-administrative-city-construction'], cites: ['kr-law-7391#supplementary provisions art. 1']},
  {id: '2013-09-12-saemangeum-development-and-investment-agency', kind: 'FOUNDING', enacted: '2012-12-11', effective: '2013-09-12', law: 'kr-law-11542', created: ['saemangeum-development-and-investment-agency'], cites: ['kr-law-11542#art. 34 and supplementary provisions art. 1', 'sjsori-2013-09-12#article']}
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
  {id: 'claim-office-of-monopoly-start', about: 'office-of-monopoly', field: 'start', value: '1952-04', rank: 'ALTERNATIVE', reason: 'An encyclopedia says 1951. The text of the law that made the office was not read.', cites: ['lungca-tobacco#article']}
] AS row
MATCH (x:Entity {id: row.about})
MERGE (c:Entity {id: row.id})
SET c += row {.field, .value, .rank, .reason, .relation, .cites}, c:Claim
MERGE (c)-[:ABOUT]->(x);
