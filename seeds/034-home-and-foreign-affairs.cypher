// Ministries of home affairs, government administration and foreign affairs, 1948-2026. Sources: Government Organization Act and
// its amendments.

UNWIND [
  // Two ministries share the name 행정자치부 (1998, 2014) and two the name 행정안전부 (2008, 2017).
  {id: 'ministry-of-home-affairs', kind: 'MINISTRY', nameEn: 'Ministry of Home Affairs', nameKo: '내무부', jurisdiction: 'KR', start: '1948-07-17', end: '1998-02-28', cites: ['kr-law-1#arts. 14 and 15', 'kr-law-5529#supplementary provisions art. 3(1)']},
  // The act of 1948 has an office of this name too, which ended in 1955 (039).
  {id: 'ministry-of-government-administration', kind: 'AGENCY', nameEn: 'Ministry of Government Administration', nameKo: '총무처', jurisdiction: 'KR', start: '1963-12-17', end: '1998-02-28', description: 'Under the Prime Minister.', cites: ['kr-law-1506#art. 20', 'encykorea-government-administration#article', 'kr-law-5529#supplementary provisions art. 3(1)']},
  {id: 'mogaha', kind: 'MINISTRY', nameEn: 'Ministry of Government Administration and Home Affairs', nameKo: '행정자치부', acronym: 'MOGAHA', jurisdiction: 'KR', start: '1998-02-28', end: '2008-02-29', cites: ['kr-law-5529#art. 32', 'kr-law-8852#supplementary provisions art. 2(1)']},
  {id: 'ministry-of-public-administration-and-security', kind: 'MINISTRY', nameEn: 'Ministry of Public Administration and Security', nameKo: '행정안전부', jurisdiction: 'KR', start: '2008-02-29', end: '2013-03-23', cites: ['kr-law-8852#art. 29', 'kr-law-11690#art. 34']},
  {id: 'ministry-of-security-and-public-administration', kind: 'MINISTRY', nameEn: 'Ministry of Security and Public Administration', nameKo: '안전행정부', jurisdiction: 'KR', start: '2013-03-23', end: '2014-11-19', cites: ['kr-law-11690#art. 34', 'kr-law-12844#art. 34']},
  {id: 'moi', kind: 'MINISTRY', nameEn: 'Ministry of Government Administration and Home Affairs', nameKo: '행정자치부', acronym: 'MOI', jurisdiction: 'KR', start: '2014-11-19', end: '2017-07-26', description: 'Ministry of the Interior in its English name from 2015, to which the acronym belongs.', cites: ['kr-law-12844#art. 34', 'kr-law-14839#art. 34']},
  {id: 'ministry-of-the-interior-and-safety', kind: 'MINISTRY', nameEn: 'Ministry of the Interior and Safety', nameKo: '행정안전부', jurisdiction: 'KR', start: '2017-07-26', cites: ['kr-law-14839#art. 34']},

  // New beside it in 2014; the English names are renderings.
  {id: 'ministry-of-public-safety-and-security', kind: 'AGENCY', nameEn: 'Ministry of Public Safety and Security', nameKo: '국민안전처', acronym: 'MPSS', jurisdiction: 'KR', start: '2014-11-19', end: '2017-07-26', description: 'Under the Prime Minister.', cites: ['kr-law-12844#art. 22-2', 'kr-law-14839#supplementary provisions art. 5', 'jkdaily-2014-11-18#article', 'kowiki-mpss#article']},
  {id: 'ministry-of-personnel-management', kind: 'AGENCY', nameEn: 'Ministry of Personnel Management', nameKo: '인사혁신처', jurisdiction: 'KR', start: '2014-11-19', description: 'Under the Prime Minister.', cites: ['kr-law-12844#art. 22-3']},

  // Foreign affairs. The bare names of 1948 and 2013 differ in Korean: 외무부 and 외교부.
  {id: 'ministry-of-foreign-affairs-1948', kind: 'MINISTRY', nameEn: 'Ministry of Foreign Affairs', nameKo: '외무부', jurisdiction: 'KR', start: '1948-07-17', end: '1998-02-28', cites: ['kr-law-1#arts. 14 and 16', 'kr-law-5529#supplementary provisions art. 3(1)']},
  {id: 'ministry-of-foreign-affairs-and-trade', kind: 'MINISTRY', nameEn: 'Ministry of Foreign Affairs and Trade', nameKo: '외교통상부', jurisdiction: 'KR', start: '1998-02-28', end: '2013-03-23', cites: ['kr-law-5529#art. 29', 'kr-law-11690#art. 30 and supplementary provisions art. 6']},
  {id: 'ministry-of-foreign-affairs-2013', kind: 'MINISTRY', nameEn: 'Ministry of Foreign Affairs', nameKo: '외교부', jurisdiction: 'KR', start: '2013-03-23', cites: ['kr-law-11690#art. 30']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

// The Korean name went on; only the translation changed.
UNWIND [
  {id: 'moi-name-interior', of: 'moi', text: 'Ministry of the Interior', language: 'en', kind: 'OFFICIAL', start: '2015', cites: ['mbn-2015-09-17#article']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);
