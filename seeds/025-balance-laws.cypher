// Acts on balanced development and decentralisation, their laws, and how one act followed another. Sources: the texts in the
// national law database; for the repealed Special Act the clauses by which its laws changed other acts; Wikisource, KLRI.

// The standing acts. The Special Act of 2004 was never renamed: the committee, the plan and the account changed their names.
UNWIND [
  {id: 'special-act-balanced-national-development', kind: 'ACT', nameEn: 'Special Act on Balanced National Development', nameKo: '국가균형발전 특별법', start: '2004-04-01', end: '2023-07-10', cites: ['kr-law-7061#supplementary provisions art. 1', 'kr-law-19430#supplementary provisions art. 2', 'klri-special-act#whole act']},
  {id: 'special-act-decentralisation-balanced-development', kind: 'ACT', nameEn: 'Special Act on Local Autonomy, Decentralization and Balanced Regional Development', nameKo: '지방자치분권 및 지역균형발전에 관한 특별법', start: '2023-07-10', end: '2026-06-02', cites: ['kr-law-19430#whole act', 'kr-law-21738#supplementary provisions art. 3']},
  // The English title is a rendering.
  {id: 'special-act-decentralisation-balanced-growth', kind: 'ACT', nameEn: 'Special Act on Local Autonomy, Decentralization and Balanced Growth', nameKo: '지방자치분권 및 균형성장에 관한 특별법', start: '2026-06-02', cites: ['kr-law-21738#whole act']},
  {id: 'special-act-decentralisation-2004', kind: 'ACT', nameEn: 'Special Act on Decentralization', nameKo: '지방분권특별법', start: '2004-01-16/..', end: '2008-08-30', description: 'An act of 16 January 2004; the day it came into force was not read.', cites: ['kowiki-decentralisation-committee#article', 'wikisource-law-8865#heading']},
  {id: 'special-act-promotion-decentralisation', kind: 'ACT', nameEn: 'Special Act on Promotion of Decentralization', nameKo: '지방분권촉진에 관한 특별법', start: '2008-08-30', cites: ['kr-law-8865#heading', 'wikisource-law-8865#heading']},
  {id: 'special-act-decentralisation-local-reform-2013', kind: 'ACT', nameEn: 'Special Act on Decentralization and Reform of Local Administrative Systems', nameKo: '지방분권 및 지방행정체제개편에 관한 특별법', start: '2013-05', end: '2018-03-20?', cites: ['mbn-2013#article', 'kr-law-14839#supplementary provisions art. 5(90)']},
  // The old title still stands in a law of 26 July 2017, the new one in a decree of 21 May 2018; Law No. 15501 lies between.
  {id: 'special-act-decentralisation-local-reform', kind: 'ACT', nameEn: 'Special Act on Local Decentralization and Reform of Local Administrative Systems', nameKo: '지방자치분권 및 지방행정체제개편에 관한 특별법', start: '2018-03-20?', end: '2023-07-10', cites: ['law-go-kr-mirror#지방교부세법 시행령, supplementary provisions of Decree No. 28894 of 2018-05-21', 'kr-law-19430#supplementary provisions art. 2']},
  // Only a bill of 2008 had this title. Cho 2011 takes it for the title of the amended act.
  {id: 'special-act-regional-development', kind: 'BILL', nameEn: 'Special Act on Regional Development', nameKo: '지역발전특별법', status: 'DROPPED', description: 'Title that the government bill of September to November 2008 wanted for the Special Act on Balanced National Development; the act kept its own.', cites: ['etnews-2008-09-24#article', 'kyeongin-2008-11#article', 'kbmaeil-2009-04-29#article']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Act;

UNWIND [
  {id: 'kr-law-7061', kind: 'LAW', number: '7061', nameEn: 'Law No. 7061: Special Act on Balanced National Development, enactment', nameKo: '법률 제7061호 국가균형발전특별법', title: 'Special Act on Balanced National Development (국가균형발전특별법), Law No. 7061 of 2004-01-16', language: 'ko', passed: '2003-12', promulgated: '2004-01-16', inForce: '2004-04-01', description: 'Its budget clauses came into force on 1 January 2005.', cites: ['law-go-kr-mirror#농어촌구조개선 특별회계법, supplementary provisions of Law No. 7061', 'klri-special-act#whole act', 'cho2011#§3-6, lines 1517-1522']},
  {id: 'kr-law-9051', kind: 'LAW', number: '9051', nameEn: 'Law No. 9051: Special Act on Balanced National Development, amendment', nameKo: '법률 제9051호 국가균형발전 특별법', title: 'Special Act on Balanced National Development (국가균형발전 특별법), Law No. 9051', language: 'ko', inForce: '2008-03-28', url: 'https://ko.wikisource.org/wiki/%EA%B5%AD%EA%B0%80%EA%B7%A0%ED%98%95%EB%B0%9C%EC%A0%84_%ED%8A%B9%EB%B3%84%EB%B2%95_(%EC%A0%9C9051%ED%98%B8)', cites: ['wikisource-law-9051#heading']},
  {id: 'kr-law-9629', kind: 'LAW', number: '9629', nameEn: 'Law No. 9629: Special Act on Balanced National Development, amendment', nameKo: '법률 제9629호 국가균형발전 특별법', title: 'Special Act on Balanced National Development (국가균형발전 특별법), Law No. 9629 of 2009-04-22', language: 'ko', promulgated: '2009-04-22', inForce: '2009-04-22', description: 'Its clauses on the special account came into force on 1 January 2010.', cites: ['law-go-kr-mirror#공공기관 지방이전에 따른 혁신도시 건설 및 지원에 관한 특별법, supplementary provisions of Law No. 9629', 'klri-special-act#list of amendments']},
  {id: 'kr-law-12215', kind: 'LAW', number: '12215', nameEn: 'Law No. 12215: Special Act on Balanced National Development, amendment', nameKo: '법률 제12215호 국가균형발전 특별법', title: 'Special Act on Balanced National Development (국가균형발전 특별법), Law No. 12215 of 2014-01-07', language: 'ko', promulgated: '2014-01-07', inForce: '2014-01-07', description: 'Its clauses on the special account came into force on 1 January 2015.', cites: ['law-go-kr-mirror#수도권정비계획법, supplementary provisions of Law No. 12215', 'klri-special-act#list of amendments', 'klri-special-act-12215#list of amendments']},
  {id: 'kr-law-15489', kind: 'LAW', number: '15489', nameEn: 'Law No. 15489: Special Act on Balanced National Development, amendment', nameKo: '법률 제15489호 국가균형발전 특별법', title: 'Special Act on Balanced National Development (국가균형발전 특별법), Law No. 15489 of 2018-03-20', language: 'ko', promulgated: '2018-03-20', inForce: '2018-03-20', cites: ['law-go-kr-mirror#국토기본법, supplementary provisions of Law No. 15489', 'klri-special-act#list of amendments']},
  {id: 'kr-law-19430', kind: 'LAW', number: '19430', nameEn: 'Law No. 19430: Special Act on Local Autonomy, Decentralization and Balanced Regional Development, enactment', nameKo: '법률 제19430호 지방자치분권 및 지역균형발전에 관한 특별법', title: 'Special Act on Local Autonomy, Decentralization and Balanced Regional Development (지방자치분권 및 지역균형발전에 관한 특별법), Law No. 19430 of 2023-06-09', language: 'ko', promulgated: '2023-06-09', inForce: '2023-07-10', url: 'https://www.law.go.kr/법령/지방자치분권및지역균형발전에관한특별법', cites: ['law-go-kr-mirror#지방자치분권 및 지역균형발전에 관한 특별법, version Law No. 19430']},
  {id: 'kr-law-21738', kind: 'LAW', number: '21738', nameEn: 'Law No. 21738: Special Act on Local Autonomy, Decentralization and Balanced Growth, amendment and new title', nameKo: '법률 제21738호 지방자치분권 및 균형성장에 관한 특별법', title: 'Special Act on Local Autonomy, Decentralization and Balanced Growth (지방자치분권 및 균형성장에 관한 특별법), Law No. 21738 of 2026-06-02', language: 'ko', promulgated: '2026-06-02', inForce: '2026-06-02', description: 'Some clauses come into force six months later, those on the account on 1 January 2027.', url: 'https://www.law.go.kr/법령/지방자치분권및균형성장에관한특별법', cites: ['law-go-kr-mirror#지방자치분권 및 균형성장에 관한 특별법, version Law No. 21738']},
  {id: 'kr-law-8865', kind: 'LAW', number: '8865', nameEn: 'Law No. 8865: Special Act on Promotion of Decentralization', nameKo: '법률 제8865호 지방분권촉진에 관한 특별법', title: 'Special Act on Promotion of Decentralization (지방분권촉진에 관한 특별법), Law No. 8865 of 2008-02-29', language: 'ko', promulgated: '2008-02-29', inForce: '2008-08-30', cites: ['wikisource-law-8865#heading']},
  {id: 'kr-law-15501', kind: 'LAW', number: '15501', nameEn: 'Law No. 15501: Special Act on Local Decentralization and Reform of Local Administrative Systems, amendment', nameKo: '법률 제15501호 지방자치분권 및 지방행정체제 개편에 관한 특별법 일부개정법률', title: 'Special Act on Local Decentralization and Reform of Local Administrative Systems (지방자치분권 및 지방행정체제 개편에 관한 특별법), Law No. 15501 of 2018-03-20', language: 'ko', promulgated: '2018-03-20', inForce: '2018-03-20', cites: ['law-go-kr-mirror#지방자치분권 및 지역균형발전에 관한 특별법, supplementary provisions of Law No. 19430 art. 16(2)', 'pcad-history#history']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Act:Source;

UNWIND [
  {id: 'enacts-kr-law-7061-special-act-balanced-national-development', from: 'kr-law-7061', to: 'special-act-balanced-national-development', cites: ['klri-special-act#whole act']},
  {id: 'enacts-kr-law-19430-special-act', from: 'kr-law-19430', to: 'special-act-decentralisation-balanced-development', cites: ['kr-law-19430#whole act']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:ENACTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'amends-kr-law-9051-special-act', from: 'kr-law-9051', to: 'special-act-balanced-national-development', cites: ['wikisource-law-9051#heading']},
  {id: 'amends-kr-law-9629-special-act', from: 'kr-law-9629', to: 'special-act-balanced-national-development', cites: ['kr-law-9629#whole act', 'kbmaeil-2009-04-29#article']},
  {id: 'amends-kr-law-12215-special-act', from: 'kr-law-12215', to: 'special-act-balanced-national-development', cites: ['klri-special-act#list of amendments']},
  {id: 'amends-kr-law-15489-special-act', from: 'kr-law-15489', to: 'special-act-balanced-national-development', cites: ['klri-special-act#list of amendments']},
  {id: 'amends-kr-law-21738-special-act', from: 'kr-law-21738', to: 'special-act-decentralisation-balanced-development', role: 'new title', cites: ['kr-law-21738#supplementary provisions art. 3']},
  {id: 'amends-kr-law-8865-special-act-decentralisation', from: 'kr-law-8865', to: 'special-act-decentralisation-2004', role: 'new title', cites: ['wikisource-law-8865#heading']},
  {id: 'amends-kr-law-15501-special-act', from: 'kr-law-15501', to: 'special-act-decentralisation-local-reform-2013', role: 'new title', cites: ['law-go-kr-mirror#지방자치분권 및 지역균형발전에 관한 특별법, supplementary provisions of Law No. 19430 art. 16(2)']},
  {id: 'amends-bill-2008-special-act', from: 'special-act-regional-development', to: 'special-act-balanced-national-development', role: 'new title', status: 'DROPPED', cites: ['etnews-2008-09-24#article', 'kyeongin-2008-11#article']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:AMENDS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'repeals-kr-law-19430-special-act', from: 'kr-law-19430', to: 'special-act-balanced-national-development', cites: ['kr-law-19430#supplementary provisions art. 2']},
  {id: 'repeals-kr-law-19430-decentralisation', from: 'kr-law-19430', to: 'special-act-decentralisation-local-reform', cites: ['kr-law-19430#supplementary provisions art. 2']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:REPEALS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

// How one act followed another. The act of 2013 lacks its own forerunner here: no text read says what it replaced. That Law
// No. 15501 gave it the new title is inferred (see above), hence the mark on the day.
UNWIND [
  {id: '2004-04-01-special-act', kind: 'FOUNDING', enacted: '2004-01-16', effective: '2004-04-01', law: 'kr-law-7061', created: ['special-act-balanced-national-development'], cites: ['kr-law-7061#supplementary provisions art. 1', 'klri-special-act#whole act']},
  {id: '2008-08-30-special-act-promotion-decentralisation', kind: 'RENAME', enacted: '2008-02-29', effective: '2008-08-30', law: 'kr-law-8865', renamedFrom: ['special-act-decentralisation-2004'], renamedTo: ['special-act-promotion-decentralisation'], cites: ['wikisource-law-8865#heading', 'kowiki-decentralisation-committee#article']},
  {id: '2018-03-20-special-act-local-reform', kind: 'RENAME', effective: '2018-03-20?', law: 'kr-law-15501', renamedFrom: ['special-act-decentralisation-local-reform-2013'], renamedTo: ['special-act-decentralisation-local-reform'], cites: ['kr-law-14839#supplementary provisions art. 5(90)', 'law-go-kr-mirror#지방교부세법 시행령, supplementary provisions of Decree No. 28894 of 2018-05-21', 'kr-law-19430#supplementary provisions art. 16(2)']},
  {id: '2023-07-10-special-act', kind: 'MERGER', enacted: '2023-06-09', effective: '2023-07-10', law: 'kr-law-19430', ended: ['special-act-balanced-national-development', 'special-act-decentralisation-local-reform'], created: ['special-act-decentralisation-balanced-development'], cites: ['kr-law-19430#supplementary provisions arts. 1, 2 and 6', 'kyeongin-2023-07-09#article']},
  {id: '2026-06-02-special-act', kind: 'RENAME', effective: '2026-06-02', law: 'kr-law-21738', renamedFrom: ['special-act-decentralisation-balanced-development'], renamedTo: ['special-act-decentralisation-balanced-growth'], cites: ['kr-law-21738#supplementary provisions arts. 1 and 3']}
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
