// Ministries of culture, sports and public information, 1948-2024. Sources: Government Organization Act and its amendments;
// official history, National Archives, encyclopedias.

UNWIND [
  // Public information. Two offices share the name 공보처 (1948, 1990) and two the name 공보실 (1955, 1998).
  {id: 'office-of-public-information-1948', kind: 'AGENCY', nameEn: 'Office of Public Information', nameKo: '공보처', jurisdiction: 'KR', start: '1948-07-17', end: '1955-02-07', description: 'Under the Prime Minister.', cites: ['kr-law-1#arts. 30 and 32', 'kr-law-354#art. 10', 'archives-mcst#article']},
  {id: 'office-of-public-information-1955', kind: 'AGENCY', nameEn: 'Office of Public Information', nameKo: '공보실', jurisdiction: 'KR', start: '1955-02-07', end: '1960-07-01', description: 'Under the President.', cites: ['kr-law-354#art. 10', 'kr-law-552#supplementary provisions art. 3', 'zhwiki-mcst#article']},
  {id: 'ministry-of-public-information', kind: 'MINISTRY', nameEn: 'Ministry of Public Information', nameKo: '공보부', jurisdiction: 'KR', start: '1961-06-22', end: '1968-07-24', cites: ['kr-law-631#art. 26-2', 'kr-law-2041#art. 36', 'zhwiki-mcst#article']},
  // The act of 30 December 1989 left the day to the organisation decrees; that of the ministry of culture is of 3 January 1990. The
  // decree of the office was not read; one event ends the parent, so it has the same day.
  {id: 'ministry-of-culture-and-public-information', kind: 'MINISTRY', nameEn: 'Ministry of Culture and Public Information', nameKo: '문화공보부', jurisdiction: 'KR', start: '1968-07-24', end: '1990-01-03', cites: ['kr-law-2041#art. 36', 'kr-law-4183#supplementary provisions arts. 1 and 2', 'kr-decree-12895#supplementary provisions art. 1', 'zhwiki-mcst#article']},
  {id: 'office-of-public-information-1990', kind: 'AGENCY', nameEn: 'Office of Public Information', nameKo: '공보처', jurisdiction: 'KR', start: '1990-01-03', end: '1998-02-28', description: 'Under the Prime Minister.', cites: ['kr-law-4183#art. 26-3 and supplementary provisions arts. 1 and 2', 'kr-law-5529#supplementary provisions art. 3']},
  {id: 'office-of-public-information-1998', kind: 'AGENCY', nameEn: 'Office of Public Information', nameKo: '공보실', jurisdiction: 'KR', start: '1998-02-28', end: '1999-05-24', description: 'Under the Prime Minister.', cites: ['kr-law-5529#art. 22', 'kr-law-5982#supplementary provisions art. 2']},
  {id: 'government-information-agency', kind: 'AGENCY', nameEn: 'Government Information Agency', nameKo: '국정홍보처', jurisdiction: 'KR', start: '1999-05-24', end: '2008-02-29', description: 'Under the Prime Minister.', cites: ['kr-law-5982#art. 24-2 and supplementary provisions art. 2(1)', 'kr-law-8852#supplementary provisions art. 2(1)', 'zhwiki-mcst#article']},

  // Culture and sports.

  // The act of 20 March 1982 left the day to the organisation decree, which was not read; an act of 31 December names the minister.
  {id: 'ministry-of-sports', kind: 'MINISTRY', nameEn: 'Ministry of Sports', nameKo: '체육부', jurisdiction: 'KR', start: '1982-03-20/1982-12-31', end: '1990-12-27', cites: ['kr-law-3540#art. 35-2 and supplementary provisions art. 1', 'law-go-kr-mirror#국민체육진흥법, version Law No. 3612', 'kr-law-4268#supplementary provisions art. 2', 'unn-moe-70-years#article']},
  {id: 'ministry-of-sports-and-youth', kind: 'MINISTRY', nameEn: 'Ministry of Sports and Youth', nameKo: '체육청소년부', jurisdiction: 'KR', start: '1990-12-27', end: '1993-03-06', cites: ['kr-law-4268#art. 35-3', 'kr-law-4541#art. 35-2']},
  {id: 'ministry-of-culture', kind: 'MINISTRY', nameEn: 'Ministry of Culture', nameKo: '문화부', jurisdiction: 'KR', start: '1990-01-03', end: '1993-03-06', cites: ['kr-law-4183#art. 35-2 and supplementary provisions arts. 1 and 2', 'kr-decree-12895#supplementary provisions art. 1', 'kr-law-4541#art. 35-2', 'kowiki-ministry-of-culture#article']},
  {id: 'ministry-of-culture-and-sports', kind: 'MINISTRY', nameEn: 'Ministry of Culture and Sports', nameKo: '문화체육부', jurisdiction: 'KR', start: '1993-03-06', end: '1998-02-28', cites: ['kr-law-4541#art. 35-2', 'kr-law-5529#supplementary provisions art. 3(1)', 'mcst-history#history']},
  {id: 'ministry-of-culture-and-tourism', kind: 'MINISTRY', nameEn: 'Ministry of Culture and Tourism', nameKo: '문화관광부', jurisdiction: 'KR', start: '1998-02-28', end: '2008-02-29', cites: ['kr-law-5529#art. 35', 'kr-law-8852#supplementary provisions art. 2(1)', 'mcst-history#history', 'archives-mcst#article']},
  {id: 'mcst', kind: 'MINISTRY', nameEn: 'Ministry of Culture, Sports and Tourism', nameKo: '문화체육관광부', acronym: 'MCST', jurisdiction: 'KR', start: '2008-02-29', cites: ['kr-law-8852#art. 30']},

  // Heritage.
  {id: 'cultural-property-bureau', kind: 'AGENCY', nameEn: 'Cultural Property Bureau', nameKo: '문화재관리국', jurisdiction: 'KR', start: '../1961-10-02', end: '1999-05-24', cites: ['kr-law-4831#art. 35-2(3)', 'kr-law-5982#supplementary provisions art. 2', 'mcst-history#history', 'kr-law-734#art. 24(3)']},
  {id: 'cultural-heritage-administration', kind: 'AGENCY', nameEn: 'Cultural Heritage Administration', nameKo: '문화재청', jurisdiction: 'KR', start: '1999-05-24', end: '2024-05-17', cites: ['kr-law-5982#art. 35(3) and supplementary provisions art. 2', 'kr-law-20309#art. 36(3)', 'mcst-history#history']},
  // No official English name was read for this body.
  {id: 'korea-heritage-service', kind: 'AGENCY', nameEn: 'Korea Heritage Service', nameKo: '국가유산청', jurisdiction: 'KR', start: '2024-05-17', cites: ['kr-law-20309#art. 36(3)']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

// Under which ministry an office stood.
UNWIND [
  {id: 'part-of-cultural-property-bureau-ministry-of-culture-and-sports', from: 'cultural-property-bureau', to: 'ministry-of-culture-and-sports', end: '1998-02-28', cites: ['kr-law-4831#art. 35-2(3)']},
  {id: 'part-of-cultural-property-bureau-ministry-of-culture-and-tourism', from: 'cultural-property-bureau', to: 'ministry-of-culture-and-tourism', start: '1998-02-28', end: '1999-05-24', cites: ['kr-law-5529#art. 35(3)']},
  {id: 'part-of-cultural-heritage-administration-ministry-of-culture-and-tourism', from: 'cultural-heritage-administration', to: 'ministry-of-culture-and-tourism', start: '1999-05-24', end: '2008-02-29', cites: ['kr-law-5982#art. 35(3)']},
  {id: 'part-of-cultural-heritage-administration-mcst', from: 'cultural-heritage-administration', to: 'mcst', start: '2008-02-29', end: '2024-05-17', cites: ['kr-law-8852#art. 30(3)', 'kr-law-11690#art. 35(3)']},
  {id: 'part-of-korea-heritage-service-mcst', from: 'korea-heritage-service', to: 'mcst', start: '2024-05-17', cites: ['kr-law-20309#art. 36(3)', 'kr-law-21065#art. 39(3)']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
