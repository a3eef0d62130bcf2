// Ministries of health, welfare, labour, women and the environment, 1948-2026. Sources: Government Organization Act and its
// amendments, organisation decree; encyclopedia, copy of Wikipedia.

UNWIND [
  // Health and welfare. Two ministries share the name 보건복지부; the bare id is the one of 1994.
  {id: 'ministry-of-social-affairs', kind: 'MINISTRY', nameEn: 'Ministry of Social Affairs', nameKo: '사회부', jurisdiction: 'KR', start: '1948-07-17', end: '1955-02-07', cites: ['kr-law-1#arts. 14 and 23', 'kr-law-354#art. 23', 'encykorea-mohsa#article']},
  // The law of 25 March 1949 has no clause on its force: twenty days after promulgation.
  {id: 'ministry-of-health', kind: 'MINISTRY', nameEn: 'Ministry of Health', nameKo: '보건부', jurisdiction: 'KR', start: '1949-04-15', end: '1955-02-07', cites: ['kr-law-22#art. 23-2 and supplementary provisions', 'kr-law-354#art. 23', 'encykorea-mohsa#article', 'kowiki-mohw#article']},
  {id: 'ministry-of-health-and-social-affairs', kind: 'MINISTRY', nameEn: 'Ministry of Health and Social Affairs', nameKo: '보건사회부', jurisdiction: 'KR', start: '1955-02-07', end: '1994-12-23', cites: ['kr-law-354#art. 23', 'kr-law-4831#supplementary provisions art. 2', 'encykorea-mohsa#article']},
  {id: 'mohw', kind: 'MINISTRY', nameEn: 'Ministry of Health and Welfare', nameKo: '보건복지부', acronym: 'MOHW', jurisdiction: 'KR', start: '1994-12-23', end: '2008-02-29', cites: ['kr-law-4831#art. 39', 'kr-law-8852#supplementary provisions art. 2(1)', 'hankyung-1994-12-30#article']},
  {id: 'ministry-for-health-welfare-and-family-affairs', kind: 'MINISTRY', nameEn: 'Ministry for Health, Welfare and Family Affairs', nameKo: '보건복지가족부', jurisdiction: 'KR', start: '2008-02-29', end: '2010-03-19', cites: ['kr-law-8852#art. 33', 'kr-law-9932#supplementary provisions art. 2(1)', 'kowiki-mohw#article']},
  {id: 'mohw-2010', kind: 'MINISTRY', nameEn: 'Ministry of Health and Welfare', nameKo: '보건복지부', acronym: 'MOHW', jurisdiction: 'KR', start: '2010-03-19', cites: ['kr-law-9932#art. 33', 'kowiki-mohw#article']},
  {id: 'korea-disease-control-and-prevention-agency', kind: 'AGENCY', nameEn: 'Korea Disease Control and Prevention Agency', nameKo: '질병관리청', jurisdiction: 'KR', start: '2020-09-12', cites: ['kr-law-17472#art. 38(2) and supplementary provisions art. 2(1)', 'kr-decree-31014#supplementary provisions arts. 1 and 2']},
  {id: 'national-youth-commission', kind: 'COMMITTEE', nameEn: 'National Youth Commission', nameKo: '국가청소년위원회', jurisdiction: 'KR', start: '../2008-02-28', end: '2008-02-29', cites: ['kr-law-8852#supplementary provisions art. 2(1)', 'kowiki-mohw#article']},

  // Labour. The act of 8 April 1981 left the start of the ministry to its organisation decree, which was not read; an
  // encyclopedia says that it began on that day.
  {id: 'labour-office', kind: 'AGENCY', nameEn: 'Labour Office', nameKo: '노동청', jurisdiction: 'KR', start: '1963-09-01', end: '1981-04-08', cites: ['kr-law-1395#art. 27(3) and supplementary provisions', 'kr-law-3422#supplementary provisions arts. 1 and 2', 'encykorea-mohsa#article', 'doopedia-moel#article']},
  {id: 'mol', kind: 'MINISTRY', nameEn: 'Ministry of Labour', nameKo: '노동부', acronym: 'MOL', jurisdiction: 'KR', start: '1981-04-08', end: '2010-07-05', cites: ['kr-law-3422#art. 39-2 and supplementary provisions arts. 1 and 2', 'law-go-kr-mirror#한국산업인력공단법, supplementary provisions of Law No. 3506 art. 2', 'kr-law-10339#supplementary provisions art. 2(1)', 'encykorea-mohsa#article', 'doopedia-moel#article']},
  {id: 'ministry-of-employment-and-labor', kind: 'MINISTRY', nameEn: 'Ministry of Employment and Labor', nameKo: '고용노동부', jurisdiction: 'KR', start: '2010-07-05', cites: ['kr-law-10339#art. 35']},

  // Women and family. Two ministries share the name 여성부 (2001, 2008) and two the name 여성가족부 (2005, 2010); the bare ids are
  // those of 2001 and 2005.
  {id: 'presidential-commission-on-womens-affairs', kind: 'COMMITTEE', nameEn: 'Presidential Commission on Women\'s Affairs', nameKo: '여성특별위원회', jurisdiction: 'KR', start: '1998-02-28', end: '2001-01-29', cites: ['kr-law-5529#art. 18', 'kr-law-6400#supplementary provisions art. 2(1)']},
  // The act of 24 March 2005 left the day to the organisation decree, which is of 23 June.
  {id: 'ministry-of-gender-equality', kind: 'MINISTRY', nameEn: 'Ministry of Gender Equality', nameKo: '여성부', jurisdiction: 'KR', start: '2001-01-29', end: '2005-06-23', cites: ['kr-law-6400#art. 42', 'kr-law-7413#supplementary provisions arts. 1 and 2', 'kr-decree-18873#supplementary provisions art. 1']},
  {id: 'ministry-of-gender-equality-and-family', kind: 'MINISTRY', nameEn: 'Ministry of Gender Equality and Family', nameKo: '여성가족부', jurisdiction: 'KR', start: '2005-06-23', end: '2008-02-29', cites: ['kr-law-7413#art. 42 and supplementary provisions arts. 1 and 2', 'kr-decree-18873#supplementary provisions art. 1', 'kr-law-8852#supplementary provisions art. 2(1)']},
  {id: 'ministry-of-gender-equality-2008', kind: 'MINISTRY', nameEn: 'Ministry of Gender Equality', nameKo: '여성부', jurisdiction: 'KR', start: '2008-02-29', end: '2010-03-19', cites: ['kr-law-8852#art. 36', 'kr-law-9932#supplementary provisions art. 2']},
  {id: 'ministry-of-gender-equality-and-family-2010', kind: 'MINISTRY', nameEn: 'Ministry of Gender Equality and Family', nameKo: '여성가족부', jurisdiction: 'KR', start: '2010-03-19', end: '2025-10-01', cites: ['kr-law-9932#art. 36', 'kr-law-21065#art. 45']},
  // No English name was read for the new Korean one.
  {id: 'ministry-of-gender-equality-and-family-2025', kind: 'MINISTRY', nameEn: 'Ministry of Gender Equality and Family', nameKo: '성평등가족부', jurisdiction: 'KR', start: '2025-10-01', cites: ['kr-law-21065#art. 45', 'kukmin-2025-09-30#article']},

  // Environment. The act of 30 December 1989 left the start of 환경처 to the organisation decree, which is of 3 January 1990.
  {id: 'environment-administration', kind: 'AGENCY', nameEn: 'Environment Administration', nameKo: '환경청', jurisdiction: 'KR', start: '1980-01-01', end: '1990-01-03', cites: ['kr-law-3220#art. 39(4) and supplementary provisions', 'kr-law-4183#supplementary provisions arts. 1 and 2', 'kr-decree-12899#supplementary provisions art. 1', 'encykorea-mohsa#article']},
  {id: 'ministry-of-environment-1990', kind: 'AGENCY', nameEn: 'Ministry of Environment', nameKo: '환경처', jurisdiction: 'KR', start: '1990-01-03', end: '1994-12-23', description: 'Under the Prime Minister.', cites: ['kr-law-4183#art. 26-2 and supplementary provisions arts. 1 and 2', 'kr-decree-12899#supplementary provisions art. 1', 'kr-law-4831#supplementary provisions art. 2']},
  {id: 'ministry-of-environment', kind: 'MINISTRY', nameEn: 'Ministry of Environment', nameKo: '환경부', jurisdiction: 'KR', start: '1994-12-23', end: '2025-10-01', cites: ['kr-law-4831#art. 38-2', 'kr-decree-35804#supplementary provisions art. 2']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

// Under which ministry an office stood.
UNWIND [
  {id: 'part-of-labour-office', from: 'labour-office', to: 'ministry-of-health-and-social-affairs', start: '1963-09-01', end: '1981-04-08', cites: ['kr-law-1395#art. 27(3)']},
  {id: 'part-of-environment-administration', from: 'environment-administration', to: 'ministry-of-health-and-social-affairs', start: '1980-01-01', end: '1990-01-03', cites: ['kr-law-3220#art. 39(4)']},
  {id: 'part-of-korea-disease-control-and-prevention-agency', from: 'korea-disease-control-and-prevention-agency', to: 'mohw-2010', start: '2020-09-12', cites: ['kr-law-17472#art. 38(2)']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
