// Laws and decrees behind the changes of the industry ministries, and the acts they change. Sources: the texts themselves,
// as the national law database has them. A law (or decree) is a source too: cite it as 'kr-law-8852#art. 32'.

// The standing acts.
UNWIND [
  {id: 'government-organization-act', kind: 'ACT', nameEn: 'Government Organization Act', nameKo: '정부조직법', start: '1948-07-17', description: 'Says which ministries and offices there are and what they do.', cites: ['kr-law-1#whole act']},
  {id: 'technopark-act', kind: 'ACT', nameEn: 'Special Act on Support of Technoparks', nameKo: '산업기술단지 지원에 관한 특례법', cites: ['law-go-kr-mirror#Special Act on Support of Technoparks (산업기술단지 지원에 관한 특례법), version Law No. 14839']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Act;

UNWIND [
  // Versions of the Government Organization Act. Law No. 5150 came into force with the organisation decree of the new office,
  // which the gazette of the same day carried (hankook-1996-02-09).
  {id: 'kr-law-1', kind: 'LAW', number: '1', nameEn: 'Law No. 1: Government Organization Act, enactment', nameKo: '법률 제1호 정부조직법 제정', title: 'Government Organization Act (정부조직법), Law No. 1 of 1948-07-17', language: 'ko', promulgated: '1948-07-17', inForce: '1948-07-17', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 1']},
  {id: 'kr-law-354', kind: 'LAW', number: '354', nameEn: 'Law No. 354: Government Organization Act, whole amendment', nameKo: '법률 제354호 정부조직법 전부개정', title: 'Government Organization Act (정부조직법), Law No. 354 of 1955-02-07', language: 'ko', promulgated: '1955-02-07', inForce: '1955-02-07', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 354']},
  {id: 'kr-law-734', kind: 'LAW', number: '734', nameEn: 'Law No. 734: Government Organization Act, repeal and re-enactment', nameKo: '법률 제734호 정부조직법 폐지제정', title: 'Government Organization Act (정부조직법), Law No. 734 of 1961-10-02', language: 'ko', promulgated: '1961-10-02', inForce: '1961-10-02', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 734']},
  {id: 'kr-law-2437', kind: 'LAW', number: '2437', nameEn: 'Law No. 2437: Government Organization Act, whole amendment', nameKo: '법률 제2437호 정부조직법 전부개정', title: 'Government Organization Act (정부조직법), Law No. 2437 of 1973-01-15', language: 'ko', promulgated: '1973-01-15', inForce: '1973-01-15', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 2437']},
  {id: 'kr-law-2557', kind: 'LAW', number: '2557', nameEn: 'Law No. 2557: Government Organization Act, amendment', nameKo: '법률 제2557호 정부조직법 일부개정', title: 'Government Organization Act (정부조직법), Law No. 2557 of 1973-03-03', language: 'ko', promulgated: '1973-03-03', inForce: '1973-03-03', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 2557']},
  {id: 'kr-law-2957', kind: 'LAW', number: '2957', nameEn: 'Law No. 2957: Government Organization Act, amendment', nameKo: '법률 제2957호 정부조직법 일부개정', title: 'Government Organization Act (정부조직법), Law No. 2957 of 1976-12-31', language: 'ko', promulgated: '1976-12-31', inForce: '1976-12-31', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 2957']},
  {id: 'kr-law-3011', kind: 'LAW', number: '3011', nameEn: 'Law No. 3011: Government Organization Act, amendment', nameKo: '법률 제3011호 정부조직법 일부개정', title: 'Government Organization Act (정부조직법), Law No. 3011 of 1977-12-16', language: 'ko', promulgated: '1977-12-16', inForce: '1977-12-16', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 3011']},
  {id: 'kr-law-4541', kind: 'LAW', number: '4541', nameEn: 'Law No. 4541: Government Organization Act, amendment', nameKo: '법률 제4541호 정부조직법 일부개정', title: 'Government Organization Act (정부조직법), Law No. 4541 of 1993-03-06', language: 'ko', promulgated: '1993-03-06', inForce: '1993-03-06', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 4541']},
  {id: 'kr-law-4831', kind: 'LAW', number: '4831', nameEn: 'Law No. 4831: Government Organization Act, amendment', nameKo: '법률 제4831호 정부조직법 일부개정', title: 'Government Organization Act (정부조직법), Law No. 4831 of 1994-12-23', language: 'ko', promulgated: '1994-12-23', inForce: '1994-12-23', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 4831']},
  {id: 'kr-law-5150', kind: 'LAW', number: '5150', nameEn: 'Law No. 5150: Government Organization Act, amendment', nameKo: '법률 제5150호 정부조직법 일부개정', title: 'Government Organization Act (정부조직법), Law No. 5150 of 1996-02-09', language: 'ko', promulgated: '1996-02-09', inForce: '1996-02-09', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 5150']},
  {id: 'kr-law-5529', kind: 'LAW', number: '5529', nameEn: 'Law No. 5529: Government Organization Act, whole amendment', nameKo: '법률 제5529호 정부조직법 전부개정', title: 'Government Organization Act (정부조직법), Law No. 5529 of 1998-02-28', language: 'ko', promulgated: '1998-02-28', inForce: '1998-02-28', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 5529']},
  {id: 'kr-law-8852', kind: 'LAW', number: '8852', nameEn: 'Law No. 8852: Government Organization Act, whole amendment', nameKo: '법률 제8852호 정부조직법 전부개정', title: 'Government Organization Act (정부조직법), Law No. 8852 of 2008-02-29', language: 'ko', promulgated: '2008-02-29', inForce: '2008-02-29', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 8852']},
  {id: 'kr-law-11690', kind: 'LAW', number: '11690', nameEn: 'Law No. 11690: Government Organization Act, whole amendment', nameKo: '법률 제11690호 정부조직법 전부개정', title: 'Government Organization Act (정부조직법), Law No. 11690 of 2013-03-23', language: 'ko', promulgated: '2013-03-23', inForce: '2013-03-23', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 11690']},
  {id: 'kr-law-14839', kind: 'LAW', number: '14839', nameEn: 'Law No. 14839: Government Organization Act, amendment', nameKo: '법률 제14839호 정부조직법 일부개정', title: 'Government Organization Act (정부조직법), Law No. 14839 of 2017-07-26', language: 'ko', promulgated: '2017-07-26', inForce: '2017-07-26', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 14839']},
  {id: 'kr-law-21065', kind: 'LAW', number: '21065', nameEn: 'Law No. 21065: Government Organization Act, amendment', nameKo: '법률 제21065호 정부조직법 일부개정', title: 'Government Organization Act (정부조직법), Law No. 21065 of 2025-10-01', language: 'ko', promulgated: '2025-10-01', inForce: '2025-10-01', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 21065']},

  // Other laws of the same days.
  {id: 'kr-law-8867', kind: 'LAW', number: '8867', nameEn: 'Law No. 8867: Act on the Establishment and Operation of the Korea Communications Commission', nameKo: '법률 제8867호 방송통신위원회의 설치 및 운영에 관한 법률', title: 'Act on the Establishment and Operation of the Korea Communications Commission (방송통신위원회의 설치 및 운영에 관한 법률), Law No. 8867 of 2008-02-29', language: 'ko', promulgated: '2008-02-29', inForce: '2008-02-29', url: 'https://www.law.go.kr/법령/방송통신위원회의설치및운영에관한법률', cites: ['law-go-kr-mirror#방송통신위원회의 설치 및 운영에 관한 법률, first version, Law No. 8867']},
  {id: 'kr-law-11713', kind: 'LAW', number: '11713', nameEn: 'Law No. 11713: Framework Act on Science and Technology, amendment', nameKo: '법률 제11713호 과학기술기본법 일부개정', title: 'Framework Act on Science and Technology (과학기술기본법), Law No. 11713 of 2013-03-23', language: 'ko', promulgated: '2013-03-23', inForce: '2013-03-23', url: 'https://www.law.go.kr/법령/과학기술기본법', cites: ['law-go-kr-mirror#과학기술기본법, supplementary provisions of Law No. 11713']},

  // Presidential decrees on the organisation of ministries. Decree No. 20678 is known from the encyclopedia alone.
  {id: 'kr-decree-20678', kind: 'DECREE', number: '20678', nameEn: 'Presidential Decree No. 20678: organisation of the Ministry of Knowledge Economy', nameKo: '대통령령 제20678호 지식경제부와 그 소속기관 직제', title: 'Organisation of the Ministry of Knowledge Economy, Presidential Decree No. 20678 of 2008-02-29', language: 'ko', promulgated: '2008-02-29', cites: ['encykorea-mke#article']},
  {id: 'kr-decree-24423', kind: 'DECREE', number: '24423', nameEn: 'Presidential Decree No. 24423: organisation of the Ministry of Education', nameKo: '대통령령 제24423호 교육부와 그 소속기관 직제', title: 'Organisation of the Ministry of Education (교육부와 그 소속기관 직제), Presidential Decree No. 24423 of 2013-03-23', language: 'ko', url: 'https://www.law.go.kr/법령/교육부와그소속기관직제', promulgated: '2013-03-23', inForce: '2013-03-23', cites: ['law-go-kr-mirror#교육부와 그 소속기관 직제, supplementary provisions of Decree No. 24423']},
  {id: 'kr-decree-28210', kind: 'DECREE', number: '28210', nameEn: 'Presidential Decree No. 28210: organisation of the Ministry of Science and ICT', nameKo: '대통령령 제28210호 과학기술정보통신부와 그 소속기관 직제', title: 'Organisation of the Ministry of Science and ICT (과학기술정보통신부와 그 소속기관 직제), Presidential Decree No. 28210 of 2017-07-26', language: 'ko', url: 'https://www.law.go.kr/법령/과학기술정보통신부와그소속기관직제', promulgated: '2017-07-26', inForce: '2017-07-26', cites: ['law-go-kr-mirror#과학기술정보통신부와 그 소속기관 직제, supplementary provisions of Decree No. 28210']},
  {id: 'kr-decree-28213', kind: 'DECREE', number: '28213', nameEn: 'Presidential Decree No. 28213: organisation of the Ministry of SMEs and Startups', nameKo: '대통령령 제28213호 중소벤처기업부와 그 소속기관 직제', title: 'Organisation of the Ministry of SMEs and Startups (중소벤처기업부와 그 소속기관 직제), Presidential Decree No. 28213 of 2017-07-26', language: 'ko', url: 'https://www.law.go.kr/법령/중소벤처기업부와그소속기관직제', promulgated: '2017-07-26', inForce: '2017-07-26', cites: ['law-go-kr-mirror#중소벤처기업부와 그 소속기관 직제, supplementary provisions of Decree No. 28213']},
  {id: 'kr-decree-35803', kind: 'DECREE', number: '35803', nameEn: 'Presidential Decree No. 35803: organisation of the Ministry of Trade, Industry and Resources', nameKo: '대통령령 제35803호 산업통상부와 그 소속기관 직제', title: 'Organisation of the Ministry of Trade, Industry and Resources (산업통상부와 그 소속기관 직제), Presidential Decree No. 35803 of 2025-10-01', language: 'ko', url: 'https://www.law.go.kr/법령/산업통상부와그소속기관직제', promulgated: '2025-10-01', inForce: '2025-10-01', cites: ['law-go-kr-mirror#산업통상부와 그 소속기관 직제, supplementary provisions of Decree No. 35803']},
  {id: 'kr-decree-35804', kind: 'DECREE', number: '35804', nameEn: 'Presidential Decree No. 35804: organisation of the Ministry of Climate, Energy and Environment', nameKo: '대통령령 제35804호 기후에너지환경부와 그 소속기관 직제', title: 'Organisation of the Ministry of Climate, Energy and Environment (기후에너지환경부와 그 소속기관 직제), Presidential Decree No. 35804 of 2025-10-01', language: 'ko', url: 'https://www.law.go.kr/법령/기후에너지환경부와그소속기관직제', promulgated: '2025-10-01', inForce: '2025-10-01', cites: ['law-go-kr-mirror#기후에너지환경부와 그 소속기관 직제, supplementary provisions of Decree No. 35804']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Act:Source;

// Which law makes and changes which standing act.
UNWIND [
  {id: 'enacts-kr-law-1-government-organization-act', from: 'kr-law-1', to: 'government-organization-act', cites: ['kr-law-1#whole act']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:ENACTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

// Law No. 734 repeals the text of 1960 (Law No. 552) and enacts a new one of the same title: the act goes on, so it stands here.
UNWIND [
  {id: 'amends-kr-law-354-government-organization-act', from: 'kr-law-354', to: 'government-organization-act', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 354']},
  {id: 'amends-kr-law-734-government-organization-act', from: 'kr-law-734', to: 'government-organization-act', role: 'repeal and re-enactment', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 734']},
  {id: 'amends-kr-law-2437-government-organization-act', from: 'kr-law-2437', to: 'government-organization-act', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 2437']},
  {id: 'amends-kr-law-2557-government-organization-act', from: 'kr-law-2557', to: 'government-organization-act', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 2557']},
  {id: 'amends-kr-law-2957-government-organization-act', from: 'kr-law-2957', to: 'government-organization-act', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 2957']},
  {id: 'amends-kr-law-3011-government-organization-act', from: 'kr-law-3011', to: 'government-organization-act', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 3011']},
  {id: 'amends-kr-law-4541-government-organization-act', from: 'kr-law-4541', to: 'government-organization-act', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 4541']},
  {id: 'amends-kr-law-4831-government-organization-act', from: 'kr-law-4831', to: 'government-organization-act', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 4831']},
  {id: 'amends-kr-law-5150-government-organization-act', from: 'kr-law-5150', to: 'government-organization-act', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 5150']},
  {id: 'amends-kr-law-5529-government-organization-act', from: 'kr-law-5529', to: 'government-organization-act', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 5529']},
  {id: 'amends-kr-law-8852-government-organization-act', from: 'kr-law-8852', to: 'government-organization-act', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 8852']},
  {id: 'amends-kr-law-11690-government-organization-act', from: 'kr-law-11690', to: 'government-organization-act', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 11690']},
  {id: 'amends-kr-law-14839-government-organization-act', from: 'kr-law-14839', to: 'government-organization-act', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 14839']},
  {id: 'amends-kr-law-21065-government-organization-act', from: 'kr-law-21065', to: 'government-organization-act', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 21065']},
  {id: 'amends-kr-law-14839-technopark-act', from: 'kr-law-14839', to: 'technopark-act', cites: ['law-go-kr-mirror#Special Act on Support of Technoparks (산업기술단지 지원에 관한 특례법), supplementary provisions of Law No. 14839']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:AMENDS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

// The act itself is new in 1948.
UNWIND [
  {id: '1948-07-17-government-organization-act', kind: 'FOUNDING', effective: '1948-07-17', law: 'kr-law-1', created: ['government-organization-act'], cites: ['kr-law-1#whole act']}
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
