// Ministries of planning, construction, transport and the sea, 1948-2026. Sources: Government Organization Act and its amendments,
// organisation decrees; encyclopedia and official history.

UNWIND [
  // From planning to construction. Two ministries share the name 건설부: the one of 1961 planned the economy, the one of 1962 builds.
  {id: 'office-of-planning', kind: 'AGENCY', nameEn: 'Office of Planning', nameKo: '기획처', jurisdiction: 'KR', start: '1948-07-17', end: '1955-02-07', description: 'Under the Prime Minister; economic planning and the budget.', cites: ['kr-law-1#arts. 30 and 34', 'kr-law-354#art. 20']},
  // The decree of 26 May 1961 says nothing of its force. The database counts twenty days, to 16 June; the encyclopedia says May.
  {id: 'ministry-of-reconstruction', kind: 'MINISTRY', nameEn: 'Ministry of Reconstruction', nameKo: '부흥부', jurisdiction: 'KR', start: '1955-02-07', end: '1961-05-26/1961-06-16', cites: ['kr-law-354#art. 20', 'kr-supreme-council-decree-14#art. 21', 'encykorea-moc#article']},
  {id: 'ministry-of-construction-1961', kind: 'MINISTRY', nameEn: 'Ministry of Construction', nameKo: '건설부', jurisdiction: 'KR', start: '1961-05-26/1961-06-16', end: '1961-07-22', description: 'Planned the national economy.', cites: ['kr-supreme-council-decree-14#art. 21', 'kr-law-660#art. 10-2', 'encykorea-moc#article']},
  {id: 'national-construction-office', kind: 'AGENCY', nameEn: 'National Construction Office', nameKo: '국토건설청', jurisdiction: 'KR', start: '1961-07-22', end: '1962-06-18', cites: ['kr-law-660#art. 10-3(2)', 'kr-law-1092#art. 30-2', 'encykorea-moc#article']},
  {id: 'ministry-of-construction-1962', kind: 'MINISTRY', nameEn: 'Ministry of Construction', nameKo: '건설부', jurisdiction: 'KR', start: '1962-06-18', end: '1994-12-23', cites: ['kr-law-1092#art. 30-2', 'kr-law-4831#supplementary provisions art. 2', 'molit-history#history']},
  {id: 'ministry-of-transportation', kind: 'MINISTRY', nameEn: 'Ministry of Transportation', nameKo: '교통부', jurisdiction: 'KR', start: '1948-07-17', end: '1994-12-23', cites: ['kr-law-1#art. 14', 'kr-law-4831#supplementary provisions art. 2', 'molit-history#history']},
  {id: 'moct', kind: 'MINISTRY', nameEn: 'Ministry of Construction and Transportation', nameKo: '건설교통부', acronym: 'MOCT', jurisdiction: 'KR', start: '1994-12-23', end: '2008-02-29', cites: ['kr-law-4831#art. 40', 'kr-law-8852#supplementary provisions art. 2', 'cho2011#§3-1, line 582']},
  {id: 'mltm', kind: 'MINISTRY', nameEn: 'Ministry of Land, Transport and Maritime Affairs', nameKo: '국토해양부', acronym: 'MLTM', jurisdiction: 'KR', start: '2008-02-29', end: '2013-03-23', cites: ['kr-law-8852#art. 37', 'kr-decree-24443#supplementary provisions art. 2', 'molit-history#history']},
  {id: 'molit', kind: 'MINISTRY', nameEn: 'Ministry of Land, Infrastructure and Transport', nameKo: '국토교통부', acronym: 'MOLIT', jurisdiction: 'KR', start: '2013-03-23', cites: ['kr-law-11690#art. 42', 'kr-decree-24443#supplementary provisions art. 4', 'molit-history#history']},

  // The sea. Two ministries share the name 해양수산부, told apart by their English names.
  {id: 'port-administration', kind: 'AGENCY', nameEn: 'Port Administration', nameKo: '항만청', jurisdiction: 'KR', start: '1976-01-31', end: '1977-12-16', cites: ['kr-law-2886#art. 40(4) and supplementary provisions (1)', 'kr-law-3011#art. 40(4)']},
  {id: 'maritime-and-port-administration', kind: 'AGENCY', nameEn: 'Maritime and Port Administration', nameKo: '해운항만청', jurisdiction: 'KR', start: '1977-12-16', end: '1996-08-08', cites: ['kr-law-3011#art. 40(4)', 'kr-law-5153#supplementary provisions art. 2(1)']},
  {id: 'ministry-of-maritime-affairs-and-fisheries', kind: 'MINISTRY', nameEn: 'Ministry of Maritime Affairs and Fisheries', nameKo: '해양수산부', jurisdiction: 'KR', start: '1996-08-08', end: '2008-02-29', cites: ['kr-law-5153#art. 41', 'kr-law-8852#supplementary provisions art. 2(1)']},
  {id: 'ministry-of-oceans-and-fisheries', kind: 'MINISTRY', nameEn: 'Ministry of Oceans and Fisheries', nameKo: '해양수산부', jurisdiction: 'KR', start: '2013-03-23', cites: ['kr-law-11690#art. 43', 'kr-decree-24443#supplementary provisions art. 3', 'kr-decree-24455#supplementary provisions art. 3(1)']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

// Under which ministry an office stood.
UNWIND [
  {id: 'part-of-port-administration-ministry-of-transportation', from: 'port-administration', to: 'ministry-of-transportation', start: '1976-01-31', end: '1977-12-16', cites: ['kr-law-2886#art. 40(4)']},
  {id: 'part-of-maritime-and-port-administration-ministry-of-transportation', from: 'maritime-and-port-administration', to: 'ministry-of-transportation', start: '1977-12-16', end: '1994-12-23', cites: ['kr-law-3011#art. 40(4)']},
  {id: 'part-of-maritime-and-port-administration-moct', from: 'maritime-and-port-administration', to: 'moct', start: '1994-12-23', end: '1996-08-08', cites: ['kr-law-4831#art. 40(5)']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
