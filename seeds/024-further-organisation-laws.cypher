// Laws and decrees behind the offices of 056, 1949-2012, which 020-023 do not hold. Sources: the texts in the national law database;
// pages of archives and of an agency where the text itself was not read.

UNWIND [
  {id: 'kr-law-1038', kind: 'LAW', number: '1038', nameEn: 'Law No. 1038: Government Organization Act, amendment', nameKo: '법률 제1038호 정부조직법 일부개정', title: 'Government Organization Act (정부조직법), Law No. 1038 of 1962-03-21', language: 'ko', promulgated: '1962-03-21', inForce: '1962-04-01', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 1038']},
  {id: 'kr-law-7256', kind: 'LAW', number: '7256', nameEn: 'Law No. 7256: Government Organization Act, amendment', nameKo: '법률 제7256호 정부조직법 일부개정', title: 'Government Organization Act (정부조직법), Law No. 7256 of 2004-12-30', language: 'ko', promulgated: '2004-12-30', inForce: '2005-01-01', url: 'https://www.law.go.kr/법령/정부조직법', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 7256']},

  // Their agencies stand in the special acts themselves.
  {id: 'kr-law-7391', kind: 'LAW', number: '7391', nameEn: 'Law No. 7391: Special Act for the Multifunctional Administrative City in Yeongi and Gongju, enactment', nameKo: '법률 제7391호 신행정수도 후속대책을 위한 연기ㆍ공주지역 행정중심복합도시 건설을 위한 특별법 제정', title: 'Special Act for the Multifunctional Administrative City (신행정수도 후속대책을 위한 연기ㆍ공주지역 행정중심복합도시 건설을 위한 특별법), Law No. 7391 of 2005-03-18', language: 'ko', promulgated: '2005-03-18', inForce: '2005-05-19', url: 'https://www.law.go.kr/법령/신행정수도후속대책을위한연기ㆍ공주지역행정중심복합도시건설을위한특별법', cites: ['law-go-kr-mirror#Special Act for the Multifunctional Administrative City']},
  {id: 'kr-law-11542', kind: 'LAW', number: '11542', nameEn: 'Law No. 11542: Special Act on the Saemangeum Project, enactment', nameKo: '법률 제11542호 새만금사업 추진 및 지원에 관한 특별법 제정', title: 'Special Act on the Saemangeum Project (새만금사업 추진 및 지원에 관한 특별법), Law No. 11542 of 2012-12-11', language: 'ko', promulgated: '2012-12-11', inForce: '2013-09-12', url: 'https://www.law.go.kr/법령/새만금사업추진및지원에관한특별법', cites: ['law-go-kr-mirror#Special Act on the Saemangeum Project, version Law No. 11542', 'sjsori-2013-09-12#article']},

  // Not read themselves.
  {id: 'kr-law-483', kind: 'LAW', number: '483', nameEn: 'Law No. 483: Atomic Energy Act', nameKo: '법률 제483호 원자력법 제정', title: 'Atomic Energy Act (원자력법), Law No. 483 of 1958-03-11', language: 'ko', promulgated: '1958-03-11', cites: ['archives-nuclear-bodies#article']},
  {id: 'kr-decree-45', kind: 'DECREE', number: '45', nameEn: 'Presidential Decree No. 45: organisation of the Institute of Agricultural Technology', nameKo: '대통령령 제45호 농업기술원직제', title: 'Organisation of the Institute of Agricultural Technology (농업기술원직제), Presidential Decree No. 45 of 1949-01-06', language: 'ko', promulgated: '1949-01-06', cites: ['archives-central-agricultural-technology-institute#article', 'rda-history#page']},
  {id: 'kr-decree-1274', kind: 'DECREE', number: '1274', nameEn: 'Presidential Decree No. 1274: organisation of the Institute of Agriculture', nameKo: '대통령령 제1274호 농사원직제', title: 'Organisation of the Institute of Agriculture (농사원직제), Presidential Decree No. 1274 of May 1957', language: 'ko', promulgated: '1957-05', cites: ['rda-history#page']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Act:Source;

// Which of them change the Government Organization Act.
UNWIND [
  {id: 'amends-kr-law-1038-government-organization-act', from: 'kr-law-1038', to: 'government-organization-act', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 1038']},
  {id: 'amends-kr-law-7256-government-organization-act', from: 'kr-law-7256', to: 'government-organization-act', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 7256']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:AMENDS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
