// Plans for balanced development and the special account that pays for them, 2004-2026. Sources: clauses of the Special Acts
// (in part seen through the other acts they changed); Cho 2011.

// Plans. Those of the lower level are groups, one plan a region or province.
UNWIND [
  {id: 'balanced-development-plan-2004', kind: 'PLAN', nameEn: 'Five-Year Plan for Balanced National Development', nameKo: '국가균형발전 5개년계획', start: '2004', end: '2009-04-22', cites: ['cho2011#§3-3, lines 944-960', 'kr-law-9629#supplementary provisions art. 6(8)', 'national-atlas-regional-plans#page']},
  {id: 'regional-development-plan-2009', kind: 'PLAN', nameEn: 'Five-Year Regional Development Plan', nameKo: '지역발전 5개년계획', start: '2009-04-22', end: '2018-03-20', cites: ['kr-law-9629#supplementary provisions art. 6(8)', 'national-atlas-regional-plans#page', 'cho2011#§3-3, lines 984-1006']},
  {id: 'balanced-development-plan-2018', kind: 'PLAN', nameEn: 'Five-Year Plan for Balanced National Development', nameKo: '국가균형발전 5개년계획', start: '2018-03-20', end: '2023-07-10', cites: ['kr-law-15489#supplementary provisions art. 6(11)', 'nabis-history#page', 'kr-law-19430#supplementary provisions art. 9(1)']},
  {id: 'decentralisation-comprehensive-plan', kind: 'PLAN', nameEn: 'Comprehensive plan for decentralisation', nameKo: '자치분권 종합계획', start: '../2023-06-09', end: '2023-07-10', cites: ['kr-law-19430#supplementary provisions art. 9(1)']},
  {id: 'local-era-comprehensive-plan', kind: 'PLAN', nameEn: 'Comprehensive Plan for the Era of Local Autonomy', nameKo: '지방시대 종합계획', start: '2023-07-10', cites: ['kr-law-19430#art. 6 and supplementary provisions art. 9(1)']},
  // When the first of these plans was made was not read.
  {id: 'regional-innovation-development-plans', kind: 'PLAN', group: true, nameEn: 'Regional innovation development plans', nameKo: '지역혁신발전계획', end: '2009-04-22', cites: ['kr-law-9629#supplementary provisions art. 6(5)']},
  {id: 'economic-region-development-plans', kind: 'PLAN', group: true, nameEn: 'Economic region development plans', nameKo: '광역경제권발전계획', start: '2009-04-22', end: '2014-01-07', cites: ['kr-law-9629#supplementary provisions art. 6(5)', 'kr-law-12215#supplementary provisions art. 6(10)']},
  {id: 'provincial-development-plans', kind: 'PLAN', group: true, nameEn: 'Provincial development plans', nameKo: '시ㆍ도 발전계획', start: '2014-01-07', end: '2023-07-10', cites: ['kr-law-12215#supplementary provisions art. 6(10)', 'asiae-2013-09-16#article', 'kr-law-19430#supplementary provisions art. 9(2)']},
  {id: 'provincial-local-era-plans', kind: 'PLAN', group: true, nameEn: 'Provincial plans for the era of local autonomy', nameKo: '시ㆍ도 지방시대 계획', start: '2023-07-10', cites: ['kr-law-19430#art. 7 and supplementary provisions art. 9(2)']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Programme;

// The special account and the accounts within it. Cho 2011 names those of 2005; the Korean names are from the clauses read.
UNWIND [
  {id: 'special-account-balanced-national-development', kind: 'ACCOUNT', nameEn: 'Special Account for Balanced National Development', nameKo: '국가균형발전특별회계', start: '2005-01-01', end: '2010-01-01', cites: ['kr-law-7061#supplementary provisions arts. 1 and 5', 'kr-law-9629#supplementary provisions arts. 1 and 6(10)', 'cho2011#§3-6, lines 1508-1534']},
  {id: 'special-account-economic-regions', kind: 'ACCOUNT', nameEn: 'Special Account for Economic Regions and Regional Development', nameKo: '광역ㆍ지역발전특별회계', start: '2010-01-01', end: '2015-01-01', cites: ['kr-law-9629#supplementary provisions arts. 1 and 6(10)', 'kr-law-12215#supplementary provisions arts. 1 and 6(8)']},
  {id: 'special-account-regional-development', kind: 'ACCOUNT', nameEn: 'Special Account for Regional Development', nameKo: '지역발전특별회계', start: '2015-01-01', end: '2018-03-20', cites: ['kr-law-12215#supplementary provisions arts. 1 and 6(8)', 'asiae-2013-09-16#article']},
  {id: 'special-account-balanced-national-development-2018', kind: 'ACCOUNT', nameEn: 'Special Account for Balanced National Development', nameKo: '국가균형발전특별회계', start: '2018-03-20', end: '2023-07-10', cites: ['kr-law-15489#supplementary provisions art. 6(14)', 'nabis-history#page', 'kr-law-19430#supplementary provisions art. 20']},
  {id: 'special-account-balanced-regional-development', kind: 'ACCOUNT', nameEn: 'Special Account for Balanced Regional Development', nameKo: '지역균형발전특별회계', start: '2023-07-10', cites: ['kr-law-19430#art. 74 and supplementary provisions art. 20', 'kr-law-21738#art. 74']},
  {id: 'account-regional-development-2005', kind: 'SUB_ACCOUNT', nameEn: 'Regional development account', nameKo: '지역개발사업계정', start: '2005-01-01', end: '2010-01-01', cites: ['kr-law-7061#supplementary provisions art. 5(4)', 'cho2011#§3-6, lines 1528-1534']},
  {id: 'account-regional-development-2010', kind: 'SUB_ACCOUNT', nameEn: 'Regional development account', nameKo: '지역개발계정', start: '2010-01-01', endUnknown: true, cites: ['kr-law-9629#supplementary provisions art. 6(4)', 'cho2011#§3-6, lines 1568-1586']},
  {id: 'account-regional-innovation', kind: 'SUB_ACCOUNT', nameEn: 'Regional innovation account', start: '2005-01-01', end: '2010-01-01/2011', cites: ['cho2011#§3-6, lines 1528-1534', 'kr-law-7061#supplementary provisions arts. 1 and 5']},
  {id: 'account-jeju', kind: 'SUB_ACCOUNT', nameEn: 'Jeju account', endUnknown: true, cites: ['cho2011#§3-6, lines 1528-1534']},
  {id: 'account-mega-region', kind: 'SUB_ACCOUNT', nameEn: 'Mega region account', start: '2010-01-01/2011', endUnknown: true, cites: ['cho2011#§3-6, lines 1560-1568']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Fund;

UNWIND [
  {id: 'part-of-account-regional-development-2005', from: 'account-regional-development-2005', to: 'special-account-balanced-national-development', start: '2005-01-01', end: '2010-01-01', cites: ['kr-law-7061#supplementary provisions art. 5(4)', 'cho2011#§3-6, lines 1528-1534']},
  {id: 'part-of-account-regional-development-2010', from: 'account-regional-development-2010', to: 'special-account-economic-regions', start: '2010-01-01', cites: ['kr-law-9629#supplementary provisions art. 6(4)']},
  {id: 'part-of-account-regional-innovation', from: 'account-regional-innovation', to: 'special-account-balanced-national-development', cites: ['cho2011#§3-6, lines 1528-1534']},
  {id: 'part-of-account-jeju', from: 'account-jeju', to: 'special-account-balanced-national-development', cites: ['cho2011#§3-6, lines 1528-1534']},
  {id: 'part-of-account-mega-region', from: 'account-mega-region', to: 'special-account-economic-regions', cites: ['cho2011#§3-6, lines 1554-1568']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  // Plans follow one another.
  {id: '2004-balanced-development-plan', kind: 'FOUNDING', effective: '2004', law: 'kr-law-7061', created: ['balanced-development-plan-2004'], cites: ['cho2011#§3-3, lines 944-960 and 1024-1030']},
  {id: '2009-04-22-regional-development-plan', kind: 'REPLACEMENT', effective: '2009-04-22', law: 'kr-law-9629', ended: ['balanced-development-plan-2004'], created: ['regional-development-plan-2009'], cites: ['kr-law-9629#supplementary provisions art. 6(8)', 'national-atlas-regional-plans#page', 'cho2011#§3-3, lines 984-990']},
  {id: '2018-03-20-balanced-development-plan', kind: 'REPLACEMENT', effective: '2018-03-20', law: 'kr-law-15489', ended: ['regional-development-plan-2009'], created: ['balanced-development-plan-2018'], cites: ['kr-law-15489#supplementary provisions art. 6(11)', 'nabis-history#page']},
  {id: '2023-07-10-comprehensive-plan', kind: 'MERGER', enacted: '2023-06-09', effective: '2023-07-10', law: 'kr-law-19430', ended: ['balanced-development-plan-2018', 'decentralisation-comprehensive-plan'], created: ['local-era-comprehensive-plan'], description: 'The two old plans counted as the new one until it was drawn up.', cites: ['kr-law-19430#supplementary provisions art. 9(1)']},
  {id: '2009-04-22-economic-region-development-plans', kind: 'REPLACEMENT', effective: '2009-04-22', law: 'kr-law-9629', ended: ['regional-innovation-development-plans'], created: ['economic-region-development-plans'], cites: ['kr-law-9629#supplementary provisions art. 6(5)']},
  {id: '2014-01-07-provincial-development-plans', kind: 'REPLACEMENT', effective: '2014-01-07', law: 'kr-law-12215', ended: ['economic-region-development-plans'], created: ['provincial-development-plans'], description: 'The economic regions were given up.', cites: ['kr-law-12215#supplementary provisions art. 6(10)', 'asiae-2013-09-16#article']},
  {id: '2023-07-10-provincial-local-era-plans', kind: 'REPLACEMENT', enacted: '2023-06-09', effective: '2023-07-10', law: 'kr-law-19430', ended: ['provincial-development-plans'], created: ['provincial-local-era-plans'], cites: ['kr-law-19430#supplementary provisions art. 9(2)']},

  // The account changes its name, with the budget year of 2010 and of 2015. For 2018 the clause on the start is cut short in the
  // mirror, but the acts that it changes have the new name in force from 20 March 2018.
  {id: '2005-01-01-special-account', kind: 'FOUNDING', enacted: '2004-01-16', effective: '2005-01-01', law: 'kr-law-7061', created: ['special-account-balanced-national-development'], cites: ['kr-law-7061#supplementary provisions arts. 1 and 5', 'cho2011#§3-6, lines 1508-1526']},
  {id: '2010-01-01-special-account', kind: 'RENAME', enacted: '2009-04-22', effective: '2010-01-01', law: 'kr-law-9629', renamedFrom: ['special-account-balanced-national-development'], renamedTo: ['special-account-economic-regions'], cites: ['kr-law-9629#supplementary provisions arts. 1 and 6(10)']},
  {id: '2015-01-01-special-account', kind: 'RENAME', enacted: '2014-01-07', effective: '2015-01-01', law: 'kr-law-12215', renamedFrom: ['special-account-economic-regions'], renamedTo: ['special-account-regional-development'], cites: ['kr-law-12215#supplementary provisions arts. 1 and 6(8)', 'asiae-2013-09-16#article']},
  {id: '2018-03-20-special-account', kind: 'RENAME', effective: '2018-03-20', law: 'kr-law-15489', renamedFrom: ['special-account-regional-development'], renamedTo: ['special-account-balanced-national-development-2018'], cites: ['kr-law-15489#supplementary provisions art. 6(14)', 'law-go-kr-mirror#수도권정비계획법, version Law No. 15489', 'nabis-history#page']},
  {id: '2023-07-10-special-account', kind: 'REPLACEMENT', enacted: '2023-06-09', effective: '2023-07-10', law: 'kr-law-19430', ended: ['special-account-balanced-national-development-2018'], created: ['special-account-balanced-regional-development'], cites: ['kr-law-19430#supplementary provisions art. 20']},
  {id: '2005-01-01-account-regional-development', kind: 'FOUNDING', enacted: '2004-01-16', effective: '2005-01-01', law: 'kr-law-7061', created: ['account-regional-development-2005'], cites: ['kr-law-7061#supplementary provisions art. 5(4)']},
  {id: '2010-01-01-account-regional-development', kind: 'RENAME', enacted: '2009-04-22', effective: '2010-01-01', law: 'kr-law-9629', renamedFrom: ['account-regional-development-2005'], renamedTo: ['account-regional-development-2010'], cites: ['kr-law-9629#supplementary provisions arts. 1 and 6(4)']},
  // The paper gives no day: not before the account it belongs to, not after the paper.
  {id: '2010-account-mega-region', kind: 'REPLACEMENT', effective: '2010-01-01/2011', law: 'kr-law-9629', ended: ['account-regional-innovation'], created: ['account-mega-region'], cites: ['cho2011#§3-6, lines 1554-1568', 'kr-law-9629#supplementary provisions art. 1']}
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
  {id: 'balanced-development-plan-2004-name-cho', of: 'balanced-development-plan-2004', text: '5 Year Balanced National Development Plan', language: 'en', kind: 'VARIANT', cites: ['cho2011#§3-3, lines 944-946']},
  {id: 'regional-development-plan-2009-name-cho', of: 'regional-development-plan-2009', text: '5 Year Regional Development Plan', language: 'en', kind: 'VARIANT', cites: ['cho2011#§3-3, lines 988-990']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);
