// Bodies that gave duties to the industry ministries or took some from them, with their direct forerunners and successors.
// Sources: Government Organization Act and its amendments, organisation decrees. Their earlier and later changes are not all here.

UNWIND [
  {id: 'ministry-of-agriculture-and-forestry-1948', kind: 'MINISTRY', nameEn: 'Ministry of Agriculture and Forestry', nameKo: '농림부', start: '1948-07-17', end: '1973-03-03', cites: ['kr-law-1#art. 14', 'kr-law-2557#supplementary provisions (2)', 'newikis-mafra#article']},
  {id: 'ministry-of-agriculture-and-fisheries', kind: 'MINISTRY', nameEn: 'Ministry of Agriculture and Fisheries', nameKo: '농수산부', start: '1973-03-03', end: '1987-01-01', cites: ['kr-law-2557#supplementary provisions (2)', 'law-go-kr-mirror#Government Organization Act, version Law No. 3854']},
  {id: 'ministry-of-transportation', kind: 'MINISTRY', nameEn: 'Ministry of Transportation', nameKo: '교통부', start: '1948-07-17', end: '1994-12-23', cites: ['kr-law-1#art. 14', 'kr-law-4831#supplementary provisions art. 2', 'molit-history#history']},
  {id: 'ministry-of-construction-1962', kind: 'MINISTRY', nameEn: 'Ministry of Construction', nameKo: '건설부', start: '1962-06-18', end: '1994-12-23', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 1092', 'kr-law-4831#supplementary provisions art. 2', 'molit-history#history']},
  {id: 'moct', kind: 'MINISTRY', nameEn: 'Ministry of Construction and Transportation', nameKo: '건설교통부', acronym: 'MOCT', start: '1994-12-23', end: '2008-02-29', cites: ['kr-law-4831#art. 40', 'kr-law-8852#supplementary provisions art. 2', 'cho2011#§3-1, line 582']},
  {id: 'ministry-of-communications', kind: 'MINISTRY', nameEn: 'Ministry of Communications', nameKo: '체신부', start: '1948-07-17', end: '1994-12-23', cites: ['kr-law-1#art. 14', 'kr-law-4831#supplementary provisions art. 2']},
  {id: 'mic', kind: 'MINISTRY', nameEn: 'Ministry of Information and Communication', nameKo: '정보통신부', acronym: 'MIC', start: '1994-12-23', end: '2008-02-29', cites: ['kr-law-4831#art. 38', 'kr-law-8852#supplementary provisions art. 2', 'hankyung-1994-12-30#article']},
  {id: 'ministry-of-foreign-affairs-1948', kind: 'MINISTRY', nameEn: 'Ministry of Foreign Affairs', nameKo: '외무부', start: '1948-07-17', end: '1998-02-28', cites: ['kr-law-1#art. 14', 'kr-law-5529#supplementary provisions art. 3(1)']},
  {id: 'ministry-of-foreign-affairs-and-trade', kind: 'MINISTRY', nameEn: 'Ministry of Foreign Affairs and Trade', nameKo: '외교통상부', start: '1998-02-28', end: '2013-03-23', cites: ['kr-law-5529#art. 29', 'kr-law-11690#art. 30 and supplementary provisions art. 6']},
  {id: 'ministry-of-foreign-affairs-2013', kind: 'MINISTRY', nameEn: 'Ministry of Foreign Affairs', nameKo: '외교부', start: '2013-03-23', cites: ['kr-law-11690#art. 30']},
  // The ministry opened on 21 April 1967; the act of 30 March kept its forerunner until it was organised.
  {id: 'most-1967', kind: 'MINISTRY', nameEn: 'Ministry of Science and Technology', nameKo: '과학기술처', acronym: 'MOST', start: '1967-03-30/1967-04-21', end: '1998-02-28', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 1947', 'etnews-2004-04-20#article', 'kr-law-5529#supplementary provisions art. 3(1)']},
  {id: 'most', kind: 'MINISTRY', nameEn: 'Ministry of Science and Technology', nameKo: '과학기술부', acronym: 'MOST', start: '1998-02-28', end: '2008-02-29', cites: ['kr-law-5529#art. 34', 'kr-law-8852#supplementary provisions art. 2']},
  {id: 'ministry-of-education-and-human-resources-development', kind: 'MINISTRY', nameEn: 'Ministry of Education and Human Resources Development', nameKo: '교육인적자원부', start: '2001-01-29', end: '2008-02-29', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 6400', 'kr-law-8852#supplementary provisions art. 2']},
  {id: 'mest', kind: 'MINISTRY', nameEn: 'Ministry of Education, Science and Technology', nameKo: '교육과학기술부', acronym: 'MEST', start: '2008-02-29', end: '2013-03-23', cites: ['kr-law-8852#art. 24', 'kr-decree-24423#supplementary provisions art. 2']},
  {id: 'moe-2013', kind: 'MINISTRY', nameEn: 'Ministry of Education', nameKo: '교육부', acronym: 'MOE', start: '2013-03-23', cites: ['kr-decree-24423#supplementary provisions arts. 2 and 5']},
  {id: 'ministry-of-finance-and-economy-1994', kind: 'MINISTRY', nameEn: 'Ministry of Finance and Economy', nameKo: '재정경제원', acronym: 'MFE', start: '1994-12-23', end: '1998-02-28', cites: ['kr-law-4831#art. 23', 'kr-law-5529#supplementary provisions art. 3(1)', 'hankyung-1994-12-30#article']},
  {id: 'ministry-of-finance-and-economy-1998', kind: 'MINISTRY', nameEn: 'Ministry of Finance and Economy', nameKo: '재정경제부', start: '1998-02-28', end: '2008-02-29', cites: ['kr-law-5529#art. 27', 'kr-law-8852#supplementary provisions art. 2']},
  {id: 'planning-and-budget-commission', kind: 'COMMITTEE', nameEn: 'Planning and Budget Commission', nameKo: '기획예산위원회', start: '1998-02-28', end: '1999-05-24', cites: ['kr-law-5529#art. 17 and supplementary provisions art. 3(1)', 'law-go-kr-mirror#Government Organization Act, version Law No. 5982']},
  {id: 'national-budget-administration', kind: 'AGENCY', nameEn: 'National Budget Administration', nameKo: '예산청', start: '1998-02-28', end: '1999-05-24', cites: ['kr-law-5529#art. 27(3) and supplementary provisions art. 3(1)', 'law-go-kr-mirror#Government Organization Act, version Law No. 5982']},
  {id: 'ministry-of-planning-and-budget-1999', kind: 'MINISTRY', nameEn: 'Ministry of Planning and Budget', nameKo: '기획예산처', start: '1999-05-24', end: '2008-02-29', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 5982', 'kr-law-8852#supplementary provisions art. 2']},
  {id: 'moef', kind: 'MINISTRY', nameEn: 'Ministry of Strategy and Finance', nameKo: '기획재정부', acronym: 'MOEF', start: '2008-02-29', end: '2026-01-02', description: 'Ministry of Economy and Finance in its later English name, to which the acronym belongs.', cites: ['kr-law-8852#art. 23', 'kr-law-21065#supplementary provisions art. 1', 'kbs-2025-12-31#article']},
  {id: 'ministry-of-public-administration-and-security', kind: 'MINISTRY', nameEn: 'Ministry of Public Administration and Security', nameKo: '행정안전부', start: '2008-02-29', end: '2013-03-23', cites: ['kr-law-8852#art. 29', 'law-go-kr-mirror#Government Organization Act, version Law No. 11690']},
  {id: 'mcst', kind: 'MINISTRY', nameEn: 'Ministry of Culture, Sports and Tourism', nameKo: '문화체육관광부', acronym: 'MCST', start: '2008-02-29', cites: ['kr-law-8852#art. 30']},
  {id: 'korea-communications-commission', kind: 'COMMITTEE', nameEn: 'Korea Communications Commission', nameKo: '방송통신위원회', start: '2008-02-29', end: '2025-10-01', cites: ['kr-law-8867#whole act', 'law-go-kr-mirror#방송미디어통신위원회의 설치 및 운영에 관한 법률, supplementary provisions of Law No. 21066']},
  // When this council began is not settled by the texts read here (other acts refer to it from 17 July 2001).
  {id: 'national-science-and-technology-council', kind: 'COMMITTEE', nameEn: 'National Science and Technology Council', nameKo: '국가과학기술위원회', end: '2013-03-23', cites: ['kr-law-11713#supplementary provisions art. 2']},
  {id: 'national-science-and-technology-council-2013', kind: 'COMMITTEE', nameEn: 'National Science and Technology Council', nameKo: '국가과학기술심의회', start: '2013-03-23', end: '2018-04-17', description: 'A council that deliberates; the executive acts of its forerunner count as those of the minister.', cites: ['kr-law-11713#supplementary provisions', 'law-go-kr-mirror#과학기술기본법, supplementary provisions of Law No. 15344']},
  {id: 'msip', kind: 'MINISTRY', nameEn: 'Ministry of Science, ICT and Future Planning', nameKo: '미래창조과학부', acronym: 'MSIP', start: '2013-03-23', end: '2017-07-26', cites: ['kr-law-11690#art. 28', 'archives-msip#article', 'kr-decree-28210#supplementary provisions art. 2']},
  {id: 'msit', kind: 'MINISTRY', nameEn: 'Ministry of Science and ICT', nameKo: '과학기술정보통신부', acronym: 'MSIT', start: '2017-07-26', cites: ['kr-law-14839#art. 29', 'kr-decree-28210#supplementary provisions art. 4']},
  // The act of 30 December 1989 left the start to the organisation decree, which was not read.
  {id: 'ministry-of-environment-1990', kind: 'MINISTRY', nameEn: 'Ministry of Environment', nameKo: '환경처', start: '1989-12-30/..', end: '1994-12-23', description: 'Under the Prime Minister.', cites: ['law-go-kr-mirror#Government Organization Act, version Law No. 4183', 'kr-law-4831#supplementary provisions art. 2']},
  {id: 'ministry-of-environment', kind: 'MINISTRY', nameEn: 'Ministry of Environment', nameKo: '환경부', start: '1994-12-23', end: '2025-10-01', cites: ['kr-law-4831#art. 38-2', 'kr-decree-35804#supplementary provisions art. 2']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

UNWIND [
  {id: 'mic-name-jeongtongbu', of: 'mic', text: '정통부', language: 'ko', kind: 'SHORT', start: '1994-12', cites: ['hankyung-1994-12-30#article']},
  {id: 'mfe-name-jaegyeongwon', of: 'ministry-of-finance-and-economy-1994', text: '재경원', language: 'ko', kind: 'SHORT', start: '1994-12', cites: ['hankyung-1994-12-30#article']},
  {id: 'moef-name-economy-and-finance', of: 'moef', text: 'Ministry of Economy and Finance', language: 'en', kind: 'OFFICIAL', cites: ['kbs-2025-12-31#article']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);

// Duties that one body handed to another, named as the texts name them.
UNWIND [
  {id: 'function-fisheries', kind: 'FUNCTION', nameEn: 'Fisheries', nameKo: '수산', cites: ['kr-law-354#art. 22', 'kr-law-734#art. 25']},
  {id: 'function-shipping', kind: 'FUNCTION', nameEn: 'Shipping', nameKo: '해운', cites: ['kr-law-354#art. 22', 'kr-law-734#art. 28']},
  {id: 'function-industrial-estates', kind: 'FUNCTION', nameEn: 'Industrial estates', nameKo: '공업단지', cites: ['kr-law-2437#art. 37(5)']},
  {id: 'function-industrial-advancement', kind: 'FUNCTION', nameEn: 'Advancement of industry', nameKo: '공업진흥', cites: ['kr-law-2437#art. 37(3)']},
  {id: 'function-mining', kind: 'FUNCTION', nameEn: 'Mining and underground resources', nameKo: '광업ㆍ지하자원', cites: ['kr-law-3011#art. 37-2 and supplementary provisions (2)']},
  {id: 'function-power', kind: 'FUNCTION', nameEn: 'Power', nameKo: '동력', cites: ['kr-law-3011#art. 37-2 and supplementary provisions (2)']},
  {id: 'function-small-business', kind: 'FUNCTION', nameEn: 'Small and medium business', nameKo: '중소기업', cites: ['kr-law-5150#art. 37(3)']},
  {id: 'function-trade-negotiation', kind: 'FUNCTION', nameEn: 'Trade negotiation', nameKo: '통상교섭', cites: ['kr-law-5529#art. 29(1)', 'kr-law-11690#art. 37(1)']},
  {id: 'function-industrial-technology-manpower', kind: 'FUNCTION', nameEn: 'Training of industrial technology manpower', nameKo: '산업기술인력 양성', cites: ['kr-law-8852#supplementary provisions art. 2(1)']},
  {id: 'function-ict-industry', kind: 'FUNCTION', nameEn: 'Information and communication industry', nameKo: '정보통신산업', cites: ['kr-law-8852#art. 32(1)']},
  {id: 'function-postal-service', kind: 'FUNCTION', nameEn: 'Postal service', nameKo: '우편', cites: ['kr-law-8852#art. 32(1)']},
  {id: 'function-digital-content', kind: 'FUNCTION', nameEn: 'Digital content', nameKo: '디지털콘텐츠', cites: ['kr-law-8852#supplementary provisions art. 2(1)']},
  {id: 'function-industrial-technology-research-policy', kind: 'FUNCTION', nameEn: 'Policy on industrial technology research and development', nameKo: '산업기술 연구개발정책', cites: ['kr-law-8852#art. 32(1)']},
  {id: 'function-free-economic-zones', kind: 'FUNCTION', nameEn: 'Free economic zones', nameKo: '경제자유구역', cites: ['encykorea-mke#article']},
  {id: 'function-regional-specialisation-planning', kind: 'FUNCTION', nameEn: 'Planning of regional specialisation', cites: ['encykorea-mke#article']},
  {id: 'function-basic-research', kind: 'FUNCTION', nameEn: 'Basic research', nameKo: '기초연구', cites: ['kr-decree-24423#supplementary provisions art. 3']},
  {id: 'function-nuclear-research', kind: 'FUNCTION', nameEn: 'Nuclear research, development, production and use', nameKo: '원자력 연구ㆍ개발ㆍ생산ㆍ이용', cites: ['kr-decree-24423#supplementary provisions art. 3']},
  {id: 'function-science-promotion', kind: 'FUNCTION', nameEn: 'Promotion of science and technology', nameKo: '과학기술진흥', cites: ['kr-decree-24423#supplementary provisions art. 3']},
  {id: 'function-regional-industry-support', kind: 'FUNCTION', nameEn: 'Support of regional industry', nameKo: '지역산업 지원', cites: ['kr-decree-28213#supplementary provisions art. 3(3)']},
  {id: 'function-industrial-manpower-for-firms', kind: 'FUNCTION', nameEn: 'Supply and use of industrial manpower for firms', nameKo: '기업에 대한 산업인력의 공급ㆍ활용', cites: ['kr-decree-28213#supplementary provisions art. 3(3)']},
  {id: 'function-large-small-firm-cooperation', kind: 'FUNCTION', nameEn: 'Cooperation of large and small firms', nameKo: '대ㆍ중소기업 간 협력', cites: ['kr-decree-28213#supplementary provisions art. 3(3)']},
  {id: 'function-technoparks', kind: 'FUNCTION', nameEn: 'Technoparks (competent minister)', nameKo: '산업기술단지', cites: ['kr-law-14839#supplementary provisions art. 5']},
  {id: 'function-mid-sized-firms', kind: 'FUNCTION', nameEn: 'Policy on mid-sized firms', nameKo: '중견기업 정책', cites: ['kr-decree-28213#supplementary provisions art. 3(1)']},
  {id: 'function-technology-startups', kind: 'FUNCTION', nameEn: 'Technology start-ups in the creative economy', nameKo: '기술창업활성화 관련 창조경제 진흥', cites: ['kr-decree-28213#supplementary provisions art. 3(2)']},
  {id: 'function-energy', kind: 'FUNCTION', nameEn: 'Energy, without nuclear exports and resource industries', nameKo: '에너지', cites: ['kr-decree-35803#supplementary provisions art. 3']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Concept;
