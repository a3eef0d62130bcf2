// Named things of Arden.
UNWIND [
  {id: 'trade', kind: 'MINISTRY', nameEn: 'Ministry of Trade', nameKo: '상무부', start: '1960-01-01', end: '1990-01-01', cites: ['law-1#art. 1']},
  {id: 'industry', kind: 'MINISTRY', nameEn: 'Ministry of Industry', nameKo: '공업부', acronym: 'MOI', start: '1960', end: '1990-01-01', cites: ['law-1#art. 2']},
  {id: 'trade-industry', kind: 'MINISTRY', nameEn: 'Ministry of Trade & Industry', nameKo: '상공부', acronym: 'MTI', start: '1990-01-01', end: '2000-03-01', cites: ['law-2#art. 1', 'smith2020#p. 7']},
  {id: 'economy', kind: 'MINISTRY', nameEn: 'Ministry of Economy', nameKo: '경제부', acronym: 'MOE', description: 'Runs "everything" economic;\nincluding S&T since 2008.', start: '2000-03-01', end: '2013-03-23', cites: ['law-2#art. 9']},
  {id: 'science', kind: 'MINISTRY', nameEn: 'Ministry of Science', nameKo: '과학부', start: '1977~', end: '2013-03-23', cites: ['smith2020#p. 9']},
  {id: 'growth', kind: 'MINISTRY', nameEn: 'Ministry of Growth', nameKo: '성장부', start: '2013-03-23', cites: ['law-3#art. 1']},
  {id: 'knowledge', kind: 'MINISTRY', nameEn: 'Ministry of Economy', nameKo: '지식부', start: '2013-03-23', cites: ['law-3#art. 2']},
  {id: 'post', kind: 'MINISTRY', nameEn: 'Ministry of Posts', nameKo: '체신부', start: '1970', end: '1995-07-01', cites: ['gazette#1970, p. 3']},
  {id: 'post-agency', kind: 'AGENCY', nameEn: 'Post Agency', nameKo: '우정청', start: '1995-07-01', cites: ['gazette#1995, p. 4']},
  {id: 'telecom', kind: 'COMMITTEE', nameEn: 'Telecom Committee', nameKo: '통신위원회', start: '1995-07', end: '2008-02-29', cites: ['gazette#1995, p. 5']},
  {id: 'patent-office', kind: 'OFFICE', nameEn: 'Patent Office', nameKo: '특허청', start: '2005-05', cites: ['gazette#2005, p. 1']},
  {id: 'salt-board', kind: 'COMMITTEE', nameEn: '=SUM(1;2) Salt, Sugar; Board', end: '198X', cites: ['gazette#1980, p. 1']},
  {id: 'cafe-guild', kind: 'ASSOCIATION', nameEn: 'Café Guild', nameKo: '카페 조합', start: '../1948', end: '1961-05-16/1961-06-30', cites: ['smith2020#p. 1']},
  {id: 'coffee-board', kind: 'GROUP', nameEn: 'O\'Brien\'s "Coffee" Board <b>&amp;</b>', group: true, start: '1961', cites: ['smith2020#p. 2']},
  {id: 'ghost', kind: 'COMMITTEE', nameKo: '유령 위원회', endUnknown: true, cites: ['smith2020#p. 13']},
  {id: 'minister-of-economy', kind: 'OFFICE', nameEn: 'Minister of Economy', start: '2000-03-01', end: '2013-03-23', cites: ['smith2020#p. 14']},
  {id: 'jose-nunez', kind: 'PERSON', nameEn: 'José Núñez', cites: ['smith2020#p. 14']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

UNWIND [{id: 'plan-a', kind: 'PLAN', nameEn: 'Plan "A" \\ B', start: '2009', end: '2012', cites: ['smith2020#p. 20']}, {id: 'plan-b', kind: 'PLAN', nameEn: 'Plan B', status: 'DROPPED', cites: ['smith2020#p. 21']}] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Programme;

UNWIND [{id: 'government-act', kind: 'ACT', nameEn: 'Government Organisation Act', nameKo: '정부조직법', cites: ['law-1#title']}] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Act;

UNWIND [{id: 'regional-account', kind: 'SUB_ACCOUNT', nameEn: 'Regional Sub-Account', cites: ['smith2020#p. 30']}] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Fund;

UNWIND [{id: 'arden-country', kind: 'COUNTRY', nameEn: 'Arden', nameKo: '아르덴', cites: ['smith2020#p. 1']}, {id: 'north', kind: 'PROVINCE', nameEn: 'North', nameKo: '북도', cites: ['smith2020#p. 1']}] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Place;

UNWIND [{id: 'north-steel', kind: 'MINI_CLUSTER', nameEn: 'North Steel Mini-Cluster', start: '2006', cites: ['smith2020#p. 31']}] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Cluster;

UNWIND [{id: 'steel', kind: 'SECTOR', nameEn: 'Steel', nameKo: '철강', cites: ['smith2020#p. 31']}] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Industry;

UNWIND [{id: 'standards', kind: 'FUNCTION', nameEn: 'Standards & measures', nameKo: '표준', cites: ['gazette#2009, p. 2']}] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Concept;

UNWIND [{id: 'crisis-1997', kind: 'CRISIS', nameEn: 'Crisis of 1997', start: '1997-11', end: '2001-08-23', cites: ['smith2020#p. 40']}] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Occurrence;
