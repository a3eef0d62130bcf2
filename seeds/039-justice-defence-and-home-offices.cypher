// Ministries of defence, justice, unification and veterans, the offices under them and under the home ministry, and offices of the
// cabinet and the Prime Minister, 1948-2026. Sources: Government Organization Act and its amendments, acts on single offices,
// organisation decrees; National Archives, encyclopedias and press where the law was not read.

UNWIND [
  // Defence. The department of the military government is named for its hand-over alone.
  {id: 'department-of-internal-security', kind: 'AGENCY', nameEn: 'Department of Internal Security', nameKo: '통위부', jurisdiction: 'KR', start: '../1948-08-15', end: '1948-08-16', description: 'Of the military government of the United States.', cites: ['jheynetwork-defence#article']},
  {id: 'ministry-of-national-defense', kind: 'MINISTRY', nameEn: 'Ministry of National Defense', nameKo: '국방부', jurisdiction: 'KR', start: '1948-07-17', cites: ['kr-law-1#arts. 14 and 17', 'kr-law-21065#art. 36', 'imhc-2008-11-12#article']},
  {id: 'mma', kind: 'AGENCY', nameEn: 'Military Manpower Administration', nameKo: '병무청', acronym: 'MMA', jurisdiction: 'KR', start: '1970-08-03', cites: ['kr-law-2210#art. 28(3)', 'kr-law-21065#art. 36(3)', 'kowiki-mma#article', 'archives-mma#article']},
  {id: 'defense-acquisition-program-administration', kind: 'AGENCY', nameEn: 'Defense Acquisition Program Administration', nameKo: '방위사업청', jurisdiction: 'KR', start: '2006-01-01', cites: ['kr-law-7613#supplementary provisions arts. 1 and 2', 'kr-law-21065#art. 36(5)', 'sedaily-defence-acquisition#article']},

  // Justice. The two offices of 2026 are dated by the laws; the texts that were read are of June 2026 and older, so the opening was
  // not read.
  {id: 'ministry-of-justice', kind: 'MINISTRY', nameEn: 'Ministry of Justice', nameKo: '법무부', jurisdiction: 'KR', start: '1948-07-17', cites: ['kr-law-1#arts. 14 and 19', 'kr-law-21065#art. 35']},
  {id: 'prosecutors-office', kind: 'AGENCY', nameEn: 'Prosecutors Office', nameKo: '검찰청', jurisdiction: 'KR', start: '1948-08-02', end: '2026-10-02', cites: ['kr-military-government-ordinance-213#art. 2', 'kr-law-81#arts. 2 and 38', 'kr-law-21490#supplementary provisions arts. 1 and 2']},
  {id: 'public-prosecution-office', kind: 'AGENCY', nameEn: 'Public Prosecution Office', nameKo: '공소청', jurisdiction: 'KR', start: '2026-10-02', cites: ['kr-law-21065#art. 35(2) and supplementary provisions art. 1', 'kr-law-21490#supplementary provisions arts. 1 and 2', 'newspim-2026-03-03#article']},
  {id: 'serious-crimes-investigation-agency', kind: 'AGENCY', nameEn: 'Serious Crimes Investigation Agency', nameKo: '중대범죄수사청', jurisdiction: 'KR', start: '2026-10-02', cites: ['kr-law-21065#art. 37(9) and supplementary provisions art. 1', 'kr-law-21491#supplementary provisions art. 1', 'newspim-2026-03-03#article']},
  {id: 'corruption-investigation-office', kind: 'AGENCY', nameEn: 'Corruption Investigation Office for High-ranking Officials', nameKo: '고위공직자범죄수사처', jurisdiction: 'KR', start: '2020-07-15', description: 'Under no ministry. Dated by the law; the opening was not read.', cites: ['kr-law-16863#art. 3 and supplementary provisions art. 1']},

  // Police, coast guard, fire and emergencies. Three bodies share the name 해양경찰청 (1991, 1996, 2017).
  {id: 'public-security-bureau', kind: 'AGENCY', nameEn: 'Public Security Bureau', nameKo: '치안국', jurisdiction: 'KR', start: '1948-11-04', end: '1974-12-24', description: 'The police, as a bureau of the Ministry of Home Affairs.', cites: ['encykorea-home-affairs#article', 'joongang-public-security#article', 'wipi-public-security-bureau#article', 'kr-law-354#art. 15', 'kr-law-2713#supplementary provisions (2)']},
  {id: 'public-security-headquarters', kind: 'AGENCY', nameEn: 'Public Security Headquarters', nameKo: '치안본부', jurisdiction: 'KR', start: '1974-12-24', end: '1991-07-31', cites: ['kr-law-2713#art. 2(7) and supplementary provisions (2)', 'kr-law-4268#supplementary provisions art. 1', 'archives-public-security-headquarters#article', 'encykorea-home-affairs#article']},
  {id: 'national-police-agency', kind: 'AGENCY', nameEn: 'National Police Agency', nameKo: '경찰청', jurisdiction: 'KR', start: '1991-07-31', cites: ['kr-law-4268#art. 31(3) and supplementary provisions art. 1', 'kr-law-4369#supplementary provisions art. 1', 'archives-police#article']},
  {id: 'maritime-police-corps', kind: 'AGENCY', nameEn: 'Maritime Police Corps', nameKo: '해양경찰대', jurisdiction: 'KR', start: '1953-12', end: '1991-07-23', cites: ['encykorea-maritime-police#article', 'ajunews-2014-05-19#article', 'profilpelajar-coast-guard#article']},
  {id: 'maritime-police-agency', kind: 'AGENCY', nameEn: 'Maritime Police Agency', nameKo: '해양경찰청', jurisdiction: 'KR', start: '1991-07-23', end: '1996-08-08', cites: ['ajunews-2014-05-19#article', 'kr-law-5153#art. 41(3)']},
  {id: 'kcg-1996', kind: 'AGENCY', nameEn: 'Korea Coast Guard', nameKo: '해양경찰청', acronym: 'KCG', jurisdiction: 'KR', start: '1996-08-08', end: '2014-11-19', cites: ['kr-law-5153#art. 41(3) and supplementary provisions art. 2', 'kr-decree-25753#supplementary provisions art. 2', 'ajunews-2014-05-19#article', 'profilpelajar-coast-guard#article']},
  {id: 'kcg-2017', kind: 'AGENCY', nameEn: 'Korea Coast Guard', nameKo: '해양경찰청', acronym: 'KCG', jurisdiction: 'KR', start: '2017-07-26', cites: ['kr-law-14839#art. 43(2)', 'kr-decree-28217#supplementary provisions art. 2', 'profilpelajar-coast-guard#article']},
  {id: 'fire-bureau', kind: 'AGENCY', nameEn: 'Fire Bureau', nameKo: '소방국', jurisdiction: 'KR', start: '1975-08', end: '2004-06-01', description: 'Founded as a bureau of the Ministry of Home Affairs.', cites: ['nfa-history#history', 'nfa-heads#history']},
  {id: 'national-emergency-management-agency', kind: 'AGENCY', nameEn: 'National Emergency Management Agency', nameKo: '소방방재청', jurisdiction: 'KR', start: '2004-06-01', end: '2014-11-19', cites: ['kr-law-7186#art. 33(6) and supplementary provisions art. 1', 'kr-law-12844#supplementary provisions art. 6', 'donga-2004-06-01#article', 'etnews-2004-05-31#article', 'nfa-heads#history']},
  {id: 'national-fire-agency', kind: 'AGENCY', nameEn: 'National Fire Agency', nameKo: '소방청', jurisdiction: 'KR', start: '2017-07-26', cites: ['kr-law-14839#art. 34(7)', 'kr-decree-28216#supplementary provisions art. 2', 'nfa-heads#history']},

  // Legislation, general affairs and personnel. Two offices share the name 법제처 (1948, 1961) and two the name 총무처 (1948, and
  // that of 1963 in 034). By the acts the heads of the two secretariats of 1960 and 1961 were members of the State Council.
  {id: 'office-of-legislation-1948', kind: 'AGENCY', nameEn: 'Office of Legislation', nameKo: '법제처', jurisdiction: 'KR', start: '1948-07-17', end: '1955-02-07', description: 'Under the Prime Minister.', cites: ['kr-law-1#arts. 30 and 33', 'kr-law-354#art. 17', 'moleg-50-years#article']},
  {id: 'legislation-office', kind: 'AGENCY', nameEn: 'Legislation Office', nameKo: '법제실', jurisdiction: 'KR', start: '1955-02-07', end: '1960-07-01', cites: ['kr-law-354#art. 17', 'kr-law-552#supplementary provisions art. 3', 'moleg-50-years#article']},
  {id: 'office-of-legislation', kind: 'AGENCY', nameEn: 'Office of Legislation', nameKo: '법제처', jurisdiction: 'KR', start: '1961-10-02', description: 'In the cabinet; under the Prime Minister since 17 December 1963.', cites: ['kr-law-734#art. 15', 'kr-law-1506#art. 21', 'kr-law-21065#art. 25', 'kowiki-office-of-legislation#article']},
  {id: 'office-of-general-affairs', kind: 'AGENCY', nameEn: 'Office of General Affairs', nameKo: '총무처', jurisdiction: 'KR', start: '1948-07-17', end: '1955-02-07', description: 'Under the Prime Minister.', cites: ['kr-law-1#arts. 30 and 31', 'kr-law-354#art. 11', 'encykorea-government-administration#article']},
  {id: 'higher-civil-service-examination-committee', kind: 'COMMITTEE', nameEn: 'Higher Civil Service Examination Committee', nameKo: '고시위원회', jurisdiction: 'KR', start: '1948-07-17', end: '1955-02-07', description: 'Under the President.', cites: ['kr-law-1#arts. 36-39', 'kr-law-354#art. 11', 'archives-personnel-bodies#article']},
  {id: 'secretariat-bureau-of-the-state-council', kind: 'AGENCY', nameEn: 'Secretariat Bureau of the State Council', nameKo: '국무원사무국', jurisdiction: 'KR', start: '1955-02-07', end: '1960-07-01', cites: ['kr-law-354#art. 11', 'kr-law-552#supplementary provisions art. 3', 'encykorea-government-administration#article']},
  {id: 'secretariat-of-the-state-council', kind: 'AGENCY', nameEn: 'Secretariat of the State Council', nameKo: '국무원사무처', jurisdiction: 'KR', start: '1960-07-01', end: '1961-10-02', description: 'Headed by a member of the State Council.', cites: ['kr-law-552#arts. 11 and 12', 'kr-law-734#arts. 14 and 15', 'encykorea-government-administration#article']},
  {id: 'cabinet-secretariat', kind: 'AGENCY', nameEn: 'Cabinet Secretariat', nameKo: '내각사무처', jurisdiction: 'KR', start: '1961-10-02', end: '1963-12-17', description: 'Headed by a member of the cabinet.', cites: ['kr-law-734#art. 14', 'kr-law-1506#art. 20', 'encykorea-government-administration#article']},

  // Unification. The English name of the second body is a rendering. The act of 1988 keeps the council of the older name until the
  // new one is set up.
  {id: 'national-unification-board', kind: 'AGENCY', nameEn: 'National Unification Board', nameKo: '국토통일원', jurisdiction: 'KR', start: '1968-07-24', end: '1990-12-27', description: 'Under the Prime Minister.', cites: ['kr-law-2041#art. 20-3', 'kr-law-4268#supplementary provisions arts. 2 and 3', 'unikorea-blog#article']},
  {id: 'board-of-national-unification', kind: 'AGENCY', nameEn: 'Board of National Unification', nameKo: '통일원', jurisdiction: 'KR', start: '1990-12-27', end: '1998-02-28', description: 'Under the Prime Minister; its minister was a deputy prime minister.', cites: ['kr-law-4268#arts. 17(3) and 23-2', 'kr-law-5529#supplementary provisions art. 3(1)', 'unikorea-blog#article']},
  {id: 'ministry-of-unification', kind: 'MINISTRY', nameEn: 'Ministry of Unification', nameKo: '통일부', jurisdiction: 'KR', start: '1998-02-28', cites: ['kr-law-5529#art. 28', 'kr-decree-15709#supplementary provisions arts. 1-4', 'kr-law-21065#art. 34']},
  {id: 'peaceful-unification-advisory-council', kind: 'COMMITTEE', nameEn: 'Peaceful Unification Advisory Council', nameKo: '민주평화통일자문회의', jurisdiction: 'KR', start: '1988-02-25/..', description: 'Chaired by the President.', cites: ['kr-law-4000#art. 6 and supplementary provisions arts. 1 and 2', 'kr-law-5982#supplementary provisions arts. 2(2) and 3(37)']},
  {id: 'secretariat-of-the-peaceful-unification-advisory-council', kind: 'AGENCY', nameEn: 'Secretariat of the Peaceful Unification Advisory Council', nameKo: '민주평화통일자문회의사무처', jurisdiction: 'KR', start: '1988-02-25', end: '1998-02-28', cites: ['kr-law-4000#art. 9 and supplementary provisions art. 2', 'kr-decree-15709#supplementary provisions arts. 2 and 4']},

  // Veterans. The day in 1962 was not read. Two bodies share the English name of 1985 and 2023.
  {id: 'military-relief-administration', kind: 'AGENCY', nameEn: 'Military Relief Administration', nameKo: '군사원호청', jurisdiction: 'KR', start: '1961-08-05', end: '1962-XX', cites: ['inews365-2024-08-01#article', 'joongdo-2023-06-05#article', 'kdvo-2006-08-03#notice']},
  {id: 'office-of-veterans-relief', kind: 'AGENCY', nameEn: 'Office of Veterans Relief', nameKo: '원호처', jurisdiction: 'KR', start: '1962', end: '1985-01-01', description: 'Under the Prime Minister.', cites: ['kdvo-2006-08-03#notice', 'mpva-changwon-2011#interview', 'kr-law-1506#art. 22 and supplementary provisions (2)', 'kr-law-3734#supplementary provisions (2) and (3)']},
  {id: 'ministry-of-patriots-and-veterans-affairs-1985', kind: 'AGENCY', nameEn: 'Ministry of Patriots and Veterans Affairs', nameKo: '국가보훈처', jurisdiction: 'KR', start: '1985-01-01', end: '2023-06-05', description: 'Under the Prime Minister.', cites: ['kr-law-3734#art. 28 and supplementary provisions (1)', 'kr-decree-33382#supplementary provisions arts. 1-4', 'joongdo-2023-06-05#article']},
  {id: 'mpva', kind: 'MINISTRY', nameEn: 'Ministry of Patriots and Veterans Affairs', nameKo: '국가보훈부', acronym: 'MPVA', jurisdiction: 'KR', start: '2023-06-05', cites: ['kr-law-19228#art. 35 and supplementary provisions art. 1', 'kr-decree-33382#supplementary provisions arts. 1-4', 'joongdo-2023-06-05#article']},

  // Supply.
  {id: 'provisional-office-of-foreign-supply', kind: 'AGENCY', nameEn: 'Provisional Office of Foreign Supply', nameKo: '임시외자총국', jurisdiction: 'KR', start: '1949-01-17', end: '1949-12-19', description: 'Under the Prime Minister.', cites: ['sedaily-supply-50-years#article', 'smaeil-2021-01-15#article', 'kukinews-2024-01-17#article']},
  {id: 'provisional-foreign-supply-administration', kind: 'AGENCY', nameEn: 'Provisional Foreign Supply Administration', nameKo: '임시외자관리청', jurisdiction: 'KR', start: '1949-12-19', end: '1955-02-07', cites: ['kowiki-provisional-foreign-supply-administration#article', 'sedaily-supply-50-years#article', 'kr-law-354#supplementary provisions']},
  {id: 'foreign-purchasing-office', kind: 'AGENCY', nameEn: 'Foreign Purchasing Office', nameKo: '외자구매처', jurisdiction: 'KR', start: '../1955-02-06', end: '1955-02-07', cites: ['kr-law-354#supplementary provisions', 'sedaily-supply-50-years#article']},
  {id: 'office-of-foreign-supply', kind: 'AGENCY', nameEn: 'Office of Foreign Supply', nameKo: '외자청', jurisdiction: 'KR', start: '1955-02-07', end: '1961-10-02', cites: ['kr-law-354#art. 20', 'kr-law-734#art. 13(3)', 'sedaily-supply-50-years#article', 'kowiki-provisional-foreign-supply-administration#article']},
  {id: 'public-procurement-service', kind: 'AGENCY', nameEn: 'Public Procurement Service', nameKo: '조달청', jurisdiction: 'KR', start: '1961-10-02', cites: ['kr-law-734#art. 13(3)', 'kr-law-21065#art. 30(7)', 'sedaily-supply-50-years#article', 'kukinews-2024-01-17#article']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

// Under which ministry an office stood.
UNWIND [
  // Defence and justice. The act names the prosecutors under the minister since 17 December 1963; the act of 1949 has the minister
  // supervise them.
  {id: 'part-of-mma', from: 'mma', to: 'ministry-of-national-defense', start: '1970-08-03', cites: ['kr-law-2210#art. 28(3)', 'kr-law-5529#art. 31(3)', 'kr-law-21065#art. 36(3)']},
  {id: 'part-of-defense-acquisition-program-administration', from: 'defense-acquisition-program-administration', to: 'ministry-of-national-defense', start: '2006-01-01', cites: ['kr-law-7613#art. 33(5)', 'kr-law-21065#art. 36(5)']},
  {id: 'part-of-prosecutors-office', from: 'prosecutors-office', to: 'ministry-of-justice', start: '1949-12-20/1963-12-17', end: '2026-10-02', cites: ['kr-law-81#art. 14', 'kr-law-1506#art. 27(3)', 'kr-law-5529#art. 30(2)', 'kr-law-11690#art. 32(2)']},
  {id: 'part-of-public-prosecution-office', from: 'public-prosecution-office', to: 'ministry-of-justice', start: '2026-10-02', cites: ['kr-law-21065#art. 35(2)']},
  {id: 'part-of-serious-crimes-investigation-agency', from: 'serious-crimes-investigation-agency', to: 'ministry-of-the-interior-and-safety', start: '2026-10-02', cites: ['kr-law-21065#art. 37(9)']},

  // Police.
  {id: 'part-of-public-security-bureau', from: 'public-security-bureau', to: 'ministry-of-home-affairs', start: '1948-11-04', end: '1974-12-24', cites: ['encykorea-home-affairs#article', 'kr-law-354#art. 15', 'kr-law-1506#art. 25(2)']},
  {id: 'part-of-public-security-headquarters', from: 'public-security-headquarters', to: 'ministry-of-home-affairs', start: '1974-12-24', end: '1991-07-31', cites: ['kr-law-2713#art. 2(7)']},
  {id: 'part-of-national-police-agency-ministry-of-home-affairs', from: 'national-police-agency', to: 'ministry-of-home-affairs', start: '1991-07-31', end: '1998-02-28', cites: ['kr-law-4268#art. 31(3)']},
  {id: 'part-of-national-police-agency-mogaha', from: 'national-police-agency', to: 'mogaha', start: '1998-02-28', end: '2008-02-29', cites: ['kr-law-5529#art. 32(4)']},
  {id: 'part-of-national-police-agency-ministry-of-public-administration-and-security', from: 'national-police-agency', to: 'ministry-of-public-administration-and-security', start: '2008-02-29', end: '2013-03-23', cites: ['kr-law-8852#art. 29(4)']},
  {id: 'part-of-national-police-agency-ministry-of-security-and-public-administration', from: 'national-police-agency', to: 'ministry-of-security-and-public-administration', start: '2013-03-23', end: '2014-11-19', cites: ['kr-law-11690#art. 34(4)']},
  {id: 'part-of-national-police-agency-moi', from: 'national-police-agency', to: 'moi', start: '2014-11-19', end: '2017-07-26', cites: ['kr-law-12844#art. 34(4)']},
  {id: 'part-of-national-police-agency-ministry-of-the-interior-and-safety', from: 'national-police-agency', to: 'ministry-of-the-interior-and-safety', start: '2017-07-26', cites: ['kr-law-14839#art. 34(5)', 'kr-law-21065#art. 37(5)']},

  // Coast guard. When the corps came back to the home ministry was not read: the duty did by Law No. 734.
  {id: 'part-of-maritime-police-corps-public-security-bureau', from: 'maritime-police-corps', to: 'public-security-bureau', start: '1953-12', end: '1955-08-19', cites: ['encykorea-maritime-police#article', 'profilpelajar-coast-guard#article']},
  {id: 'part-of-maritime-police-corps-marine-affairs-office', from: 'maritime-police-corps', to: 'marine-affairs-office', start: '1955-08-19', end: '1961-10-02', cites: ['profilpelajar-coast-guard#article', 'kr-law-734#art. 20(1)']},
  {id: 'part-of-maritime-police-corps-ministry-of-home-affairs', from: 'maritime-police-corps', to: 'ministry-of-home-affairs', start: '1961-10-02/..', end: '1991-07-23', cites: ['kr-law-734#art. 20(1)', 'kr-law-1506#art. 25(1)', 'encykorea-maritime-police#article']},
  {id: 'part-of-maritime-police-agency-national-police-agency', from: 'maritime-police-agency', to: 'national-police-agency', start: '1991-07-31', end: '1996-08-08', cites: ['kr-law-4268#art. 31(3)', 'ajunews-2014-05-19#article']},
  {id: 'part-of-kcg-1996-ministry-of-maritime-affairs-and-fisheries', from: 'kcg-1996', to: 'ministry-of-maritime-affairs-and-fisheries', start: '1996-08-08', end: '2008-02-29', cites: ['kr-law-5153#art. 41(3)', 'kr-law-5529#art. 43(3)']},
  {id: 'part-of-kcg-1996-mltm', from: 'kcg-1996', to: 'mltm', start: '2008-02-29', end: '2013-03-23', cites: ['kr-law-8852#art. 37(3)']},
  {id: 'part-of-kcg-1996-ministry-of-oceans-and-fisheries', from: 'kcg-1996', to: 'ministry-of-oceans-and-fisheries', start: '2013-03-23', end: '2014-11-19', cites: ['kr-law-11690#art. 43(2)']},
  {id: 'part-of-kcg-2017', from: 'kcg-2017', to: 'ministry-of-oceans-and-fisheries', start: '2017-07-26', cites: ['kr-law-14839#art. 43(2)', 'kr-law-21065#art. 47(2)']},

  // Fire and emergencies.
  {id: 'part-of-fire-bureau', from: 'fire-bureau', to: 'ministry-of-home-affairs', start: '1975-08', end: '1998-02-28', cites: ['nfa-history#history', 'nfa-heads#history']},
  {id: 'part-of-national-emergency-management-agency-mogaha', from: 'national-emergency-management-agency', to: 'mogaha', start: '2004-06-01', end: '2008-02-29', cites: ['kr-law-7186#art. 33(6)']},
  {id: 'part-of-national-emergency-management-agency-ministry-of-public-administration-and-security', from: 'national-emergency-management-agency', to: 'ministry-of-public-administration-and-security', start: '2008-02-29', end: '2013-03-23', cites: ['kr-law-8852#art. 29(6)']},
  {id: 'part-of-national-emergency-management-agency-ministry-of-security-and-public-administration', from: 'national-emergency-management-agency', to: 'ministry-of-security-and-public-administration', start: '2013-03-23', end: '2014-11-19', cites: ['kr-law-11690#art. 34(6)']},
  {id: 'part-of-national-fire-agency', from: 'national-fire-agency', to: 'ministry-of-the-interior-and-safety', start: '2017-07-26', cites: ['kr-law-14839#art. 34(7)', 'kr-law-21065#art. 37(7)']},

  // Legislation, unification.
  {id: 'part-of-legislation-office', from: 'legislation-office', to: 'ministry-of-justice', start: '1955-02-07', end: '1960-07-01', cites: ['kr-law-354#art. 17']},
  {id: 'part-of-secretariat-of-the-peaceful-unification-advisory-council', from: 'secretariat-of-the-peaceful-unification-advisory-council', to: 'peaceful-unification-advisory-council', cites: ['kr-law-4000#art. 9(1)']},

  // Supply.
  {id: 'part-of-office-of-foreign-supply-ministry-of-reconstruction', from: 'office-of-foreign-supply', to: 'ministry-of-reconstruction', start: '1955-02-07', end: '1961-05-26/1961-06-16', cites: ['kr-law-354#art. 20', 'kr-law-552#art. 21(6)']},
  {id: 'part-of-office-of-foreign-supply-ministry-of-construction-1961', from: 'office-of-foreign-supply', to: 'ministry-of-construction-1961', start: '1961-05-26/1961-06-16', end: '1961-07-22', cites: ['kr-supreme-council-decree-14#art. 21(6)']},
  {id: 'part-of-office-of-foreign-supply-mof', from: 'office-of-foreign-supply', to: 'mof', start: '1961-07-22', end: '1961-10-02', cites: ['kr-law-660#art. 17(4)']},
  {id: 'part-of-public-procurement-service-epb-1961', from: 'public-procurement-service', to: 'epb', start: '1961-10-02', end: '1963-12-17', cites: ['kr-law-734#art. 13(3)']},
  {id: 'part-of-public-procurement-service-mof', from: 'public-procurement-service', to: 'mof', start: '1963-12-17', end: '1976-12-31', cites: ['kr-law-1506#art. 26(6)']},
  {id: 'part-of-public-procurement-service-epb-1976', from: 'public-procurement-service', to: 'epb', start: '1976-12-31', end: '1994-12-23', cites: ['kr-law-2957#art. 23(5)']},
  {id: 'part-of-public-procurement-service-mfe-1994', from: 'public-procurement-service', to: 'ministry-of-finance-and-economy-1994', start: '1994-12-23', end: '1998-02-28', cites: ['kr-law-4831#art. 23(5)']},
  {id: 'part-of-public-procurement-service-mfe-1998', from: 'public-procurement-service', to: 'ministry-of-finance-and-economy-1998', start: '1998-02-28', end: '2008-02-29', cites: ['kr-law-5529#art. 27(9)']},
  {id: 'part-of-public-procurement-service-moef', from: 'public-procurement-service', to: 'moef', start: '2008-02-29', end: '2026-01-02', cites: ['kr-law-8852#art. 23(7)', 'kr-law-11690#art. 27(7)']},
  {id: 'part-of-public-procurement-service-mfe-2026', from: 'public-procurement-service', to: 'ministry-of-finance-and-economy-2026', start: '2026-01-02', cites: ['kr-law-21065#art. 30(7)']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

// Which law was the ground of a body, where no change cites it.
UNWIND [
  {id: 'based-on-peaceful-unification-advisory-council', from: 'peaceful-unification-advisory-council', to: 'kr-law-4000', cites: ['kr-law-4000#art. 6 and supplementary provisions arts. 1 and 2']},
  {id: 'based-on-secretariat-of-the-peaceful-unification-advisory-council', from: 'secretariat-of-the-peaceful-unification-advisory-council', to: 'kr-law-4000', cites: ['kr-law-4000#art. 9 and supplementary provisions art. 2']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:BASED_ON {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'public-procurement-service-name-supply', of: 'public-procurement-service', text: 'Office of Supply', language: 'en', kind: 'VARIANT', cites: ['sedaily-supply-50-years#article']},
  {id: 'maritime-police-corps-name-guard', of: 'maritime-police-corps', text: '해양경비대', language: 'ko', kind: 'VARIANT', start: '1955-08-19', cites: ['profilpelajar-coast-guard#article']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);

// Functions that one of these bodies handed to another, beside those of 038.
UNWIND [
  {id: 'function-information-and-broadcasting', kind: 'FUNCTION', nameEn: 'Public information and broadcasting', nameKo: '공보ㆍ방송관리', cites: ['kr-law-552#art. 11(1)', 'kr-law-631#art. 26-2(1)']},
  {id: 'function-legislation', kind: 'FUNCTION', nameEn: 'Drafting and review of laws', nameKo: '법제', cites: ['kr-law-552#art. 11(1)', 'kr-law-734#art. 15(1)']},
  {id: 'function-government-administration', kind: 'FUNCTION', nameEn: 'Personnel, administration and awards of the government', nameKo: '인사ㆍ행정관리ㆍ상훈', cites: ['kr-law-734#art. 14(1)']},
  {id: 'function-affairs-of-the-unification-council', kind: 'FUNCTION', nameEn: 'Affairs of the Peaceful Unification Advisory Council', nameKo: '통일자문회의의 사무', cites: ['kr-law-5529#supplementary provisions art. 5(4)', 'kr-law-5982#supplementary provisions art. 3(37)']},
  {id: 'function-relief-of-soldiers', kind: 'FUNCTION', nameEn: 'Relief of soldiers', nameKo: '원호', cites: ['kr-law-354#art. 23', 'inews365-2024-08-01#article']},
  {id: 'function-military-manpower', kind: 'FUNCTION', nameEn: 'Conscription and other military manpower', nameKo: '징집ㆍ소집 기타 병무행정', cites: ['kr-law-2210#art. 28(3)']},
  {id: 'function-defence-acquisition', kind: 'FUNCTION', nameEn: 'Defence acquisition', nameKo: '방위사업', cites: ['kr-law-7613#supplementary provisions art. 2(1)']},
  {id: 'function-serious-crime-investigation', kind: 'FUNCTION', nameEn: 'Investigation of serious crimes', nameKo: '중대범죄 수사', cites: ['kr-law-21065#art. 37(9)']},
  {id: 'function-maritime-guard', kind: 'FUNCTION', nameEn: 'Maritime guard', nameKo: '해양경비', cites: ['kr-law-354#art. 22', 'kr-law-734#art. 20(1)']},
  {id: 'function-maritime-police', kind: 'FUNCTION', nameEn: 'Police and pollution control at sea', nameKo: '해양에서의 경찰 및 오염방제', cites: ['kr-law-5153#art. 41(3)', 'kr-law-14839#art. 43(2)']},
  {id: 'function-maritime-investigation-on-land', kind: 'FUNCTION', nameEn: 'Investigation and intelligence on maritime matters on land', nameKo: '육지에서의 해양 관련 수사 및 정보 수집', cites: ['kr-decree-28217#supplementary provisions art. 2(2)']},
  {id: 'function-vessel-traffic-service', kind: 'FUNCTION', nameEn: 'Vessel traffic service', cites: ['kowiki-mpss#article']},
  {id: 'function-fire-and-civil-defence', kind: 'FUNCTION', nameEn: 'Civil defence, disaster management and fire', nameKo: '민방위ㆍ재난관리 및 소방', cites: ['kr-law-7186#supplementary provisions art. 2(1)']},
  {id: 'function-fire', kind: 'FUNCTION', nameEn: 'Fire service', nameKo: '소방', cites: ['kr-law-14839#art. 34(7)', 'kr-decree-28216#supplementary provisions art. 2']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Concept;
