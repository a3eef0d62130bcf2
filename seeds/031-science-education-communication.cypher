// Ministries and councils of education, science and communication, 1948-2025. Sources: Government Organization Act and its
// amendments, Framework Act on Science and Technology, laws on the communications commissions; official histories; press.

UNWIND [
  // Education, then with science. Two ministries of education share a Korean name: those of 1990 and of 2013.
  {id: 'ministry-of-education-1948', kind: 'MINISTRY', nameEn: 'Ministry of Education', nameKo: '문교부', jurisdiction: 'KR', start: '1948-07-17', end: '1990-12-27', description: 'First duties: education, science, technology, arts and sports.', cites: ['kr-law-1#arts. 14 and 20', 'kr-law-4268#supplementary provisions art. 2', 'happyedu-history#article']},
  {id: 'moe-1990', kind: 'MINISTRY', nameEn: 'Ministry of Education', nameKo: '교육부', acronym: 'MOE', jurisdiction: 'KR', start: '1990-12-27', end: '2001-01-29', cites: ['kr-law-4268#art. 35', 'kr-law-6400#supplementary provisions art. 2(1)', 'ajunews-2013-01-15#article']},
  {id: 'ministry-of-education-and-human-resources-development', kind: 'MINISTRY', nameEn: 'Ministry of Education and Human Resources Development', nameKo: '교육인적자원부', jurisdiction: 'KR', start: '2001-01-29', end: '2008-02-29', cites: ['kr-law-6400#art. 28', 'kr-law-8852#supplementary provisions art. 2']},
  {id: 'mest', kind: 'MINISTRY', nameEn: 'Ministry of Education, Science and Technology', nameKo: '교육과학기술부', acronym: 'MEST', jurisdiction: 'KR', start: '2008-02-29', end: '2013-03-23', cites: ['kr-law-8852#art. 24', 'kr-decree-24423#supplementary provisions art. 2']},
  {id: 'moe-2013', kind: 'MINISTRY', nameEn: 'Ministry of Education', nameKo: '교육부', acronym: 'MOE', jurisdiction: 'KR', start: '2013-03-23', cites: ['kr-decree-24423#supplementary provisions arts. 2 and 5']},

  // Science, then with communication.

  // A bureau of the Economic Planning Board, kept until its successor was organised.
  {id: 'technology-management-bureau', kind: 'AGENCY', nameEn: 'Technology Management Bureau', nameKo: '기술관리국', jurisdiction: 'KR', start: '../1963-12-17', end: '1967-03-30/1967-04-21', cites: ['kr-law-1947#supplementary provisions', 'etnews-2004-04-20#article', 'kr-law-1506#art. 19(4)']},
  // The ministry opened on 21 April 1967; the act of 30 March kept its forerunner until it was organised.
  {id: 'most-1967', kind: 'AGENCY', nameEn: 'Ministry of Science and Technology', nameKo: '과학기술처', acronym: 'MOST', jurisdiction: 'KR', start: '1967-03-30/1967-04-21', end: '1998-02-28', cites: ['kr-law-1947#art. 20-2 and supplementary provisions', 'etnews-2004-04-20#article', 'kr-law-5529#supplementary provisions art. 3(1)']},
  {id: 'most', kind: 'MINISTRY', nameEn: 'Ministry of Science and Technology', nameKo: '과학기술부', acronym: 'MOST', jurisdiction: 'KR', start: '1998-02-28', end: '2008-02-29', cites: ['kr-law-5529#art. 34', 'kr-law-8852#supplementary provisions art. 2']},
  {id: 'msip', kind: 'MINISTRY', nameEn: 'Ministry of Science, ICT and Future Planning', nameKo: '미래창조과학부', acronym: 'MSIP', jurisdiction: 'KR', start: '2013-03-23', end: '2017-07-26', cites: ['kr-law-11690#art. 28', 'archives-msip#article', 'kr-decree-28210#supplementary provisions art. 2']},
  {id: 'msit', kind: 'MINISTRY', nameEn: 'Ministry of Science and ICT', nameKo: '과학기술정보통신부', acronym: 'MSIT', jurisdiction: 'KR', start: '2017-07-26', cites: ['kr-law-14839#art. 29', 'kr-decree-28210#supplementary provisions art. 4']},

  // Councils on science policy.
  {id: 'general-council-on-science-and-technology', kind: 'COMMITTEE', nameEn: 'General Council on Science and Technology', nameKo: '종합과학기술심의회', jurisdiction: 'KR', start: '1972', end: '2001-07-17', cites: ['kr-law-6353#supplementary provisions arts. 2 and 4', 'archives-science-council#article']},
  // When this council began is not settled by the texts read here (other acts refer to it from 17 July 2001).
  {id: 'national-science-and-technology-council', kind: 'COMMITTEE', nameEn: 'National Science and Technology Council', nameKo: '국가과학기술위원회', jurisdiction: 'KR', start: '1999-01', end: '2013-03-23', cites: ['kr-law-6353#supplementary provisions art. 4', 'kr-law-11713#supplementary provisions art. 2', 'archives-science-council#article']},
  {id: 'national-science-and-technology-council-2013', kind: 'COMMITTEE', nameEn: 'National Science and Technology Council', nameKo: '국가과학기술심의회', jurisdiction: 'KR', start: '2013-03-23', end: '2018-04-17', description: 'A council that deliberates; the executive acts of its forerunner count as those of the minister.', cites: ['kr-law-11713#supplementary provisions', 'kr-law-15344#supplementary provisions']},
  {id: 'presidential-advisory-council-on-science-and-technology', kind: 'COMMITTEE', nameEn: 'Presidential Advisory Council on Science and Technology', nameKo: '국가과학기술자문회의', jurisdiction: 'KR', cites: ['kr-law-15344#supplementary provisions arts. 2 to 4']},

  // Communication and broadcasting.
  {id: 'ministry-of-communications', kind: 'MINISTRY', nameEn: 'Ministry of Communications', nameKo: '체신부', jurisdiction: 'KR', start: '1948-07-17', end: '1994-12-23', cites: ['kr-law-1#art. 14', 'kr-law-4831#supplementary provisions art. 2']},
  {id: 'mic', kind: 'MINISTRY', nameEn: 'Ministry of Information and Communication', nameKo: '정보통신부', acronym: 'MIC', jurisdiction: 'KR', start: '1994-12-23', end: '2008-02-29', cites: ['kr-law-4831#art. 38', 'kr-law-8852#supplementary provisions art. 2', 'hankyung-1994-12-30#article']},
  {id: 'broadcasting-commission', kind: 'COMMITTEE', nameEn: 'Broadcasting Commission', nameKo: '방송위원회', jurisdiction: 'KR', start: '../2008-02-28', end: '2008-02-29', cites: ['kr-law-8867#supplementary provisions art. 2']},
  {id: 'communications-commission', kind: 'COMMITTEE', nameEn: 'Communications Commission', nameKo: '통신위원회', jurisdiction: 'KR', start: '../2008-02-28', end: '2008-02-29', cites: ['kr-law-8867#supplementary provisions art. 2']},
  {id: 'korea-communications-commission', kind: 'COMMITTEE', nameEn: 'Korea Communications Commission', nameKo: '방송통신위원회', jurisdiction: 'KR', start: '2008-02-29', end: '2025-10-01', cites: ['kr-law-8867#whole act', 'kr-law-21066#supplementary provisions arts. 2 and 3']},
  {id: 'broadcasting-media-and-communications-commission', kind: 'COMMITTEE', nameEn: 'Broadcasting, Media and Communications Commission', nameKo: '방송미디어통신위원회', jurisdiction: 'KR', start: '2025-10-01', cites: ['kr-law-21066#whole act']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

UNWIND [
  {id: 'mic-name-jeongtongbu', of: 'mic', text: '정통부', language: 'ko', kind: 'SHORT', start: '1994-12', cites: ['hankyung-1994-12-30#article']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);
