// Commissions and agencies of taxes, statistics, weather, finance, rights, communication, personnel, health, audit and intelligence, and
// the offices of the President and the Prime Minister, 1955-2026. Sources: Government Organization Act and its amendments, acts on
// single bodies, organisation decrees; National Archives, encyclopedias and press where the law was not read.

UNWIND [
  // Taxes, customs and statistics. The act dates the two offices; days of opening are claims (054). Two bureaus share the name 통계국.
  {id: 'nts', kind: 'AGENCY', nameEn: 'National Tax Service', nameKo: '국세청', acronym: 'NTS', jurisdiction: 'KR', start: '1966-02-28', cites: ['kr-law-1750#art. 26(10)', 'kr-law-21065#art. 30(3)', 'taxwatch-2024-10-07#article']},
  {id: 'kcs', kind: 'AGENCY', nameEn: 'Korea Customs Service', nameKo: '관세청', acronym: 'KCS', jurisdiction: 'KR', start: '1970-08-03', cites: ['kr-law-2210#art. 26(13)', 'kr-law-21065#art. 30(5)', 'joongang-1970-customs#article']},
  {id: 'statistics-bureau-home-affairs', kind: 'AGENCY', nameEn: 'Statistics Bureau, Ministry of Home Affairs', nameKo: '통계국', jurisdiction: 'KR', start: '1955-02-07', end: '1961-07-22', cites: ['kr-law-354#art. 15', 'kr-law-552#art. 16(2)', 'kr-law-660#art. 10-3(1)', 'encykorea-home-affairs#article']},
  {id: 'statistics-bureau-1961', kind: 'AGENCY', nameEn: 'Statistics Bureau, Economic Planning Board', nameKo: '통계국', jurisdiction: 'KR', start: '1961-07-22', end: '1962-06-18', cites: ['kr-law-660#art. 10-3(1)', 'kr-law-734#art. 13(1)', 'kr-law-1092#art. 13(1)']},

  // Weather. Two offices share an English name; when the first one began was not read.
  {id: 'central-meteorological-office', kind: 'AGENCY', nameEn: 'Central Meteorological Office', nameKo: '중앙관상대', jurisdiction: 'KR', start: '../1967-03-30', end: '1981-12-31', cites: ['kr-law-1947#art. 20-2(12)', 'kr-law-3518#art. 25(4)']},
  {id: 'central-meteorological-office-1981', kind: 'AGENCY', nameEn: 'Central Meteorological Office', nameKo: '중앙기상대', jurisdiction: 'KR', start: '1981-12-31', end: '1990-12-27', cites: ['kr-law-3518#art. 25(4)', 'kr-law-4268#supplementary provisions arts. 2 and 6']},
  {id: 'korea-meteorological-administration', kind: 'AGENCY', nameEn: 'Korea Meteorological Administration', nameKo: '기상청', jurisdiction: 'KR', start: '1990-12-27', cites: ['kr-law-4268#art. 25(4) and supplementary provisions arts. 2 and 6', 'kr-law-21065#art. 43(2)']},

  // Finance and competition. The bare id of the two commissions on finance is the one of 2008.
  {id: 'financial-supervisory-commission', kind: 'COMMITTEE', nameEn: 'Financial Supervisory Commission', nameKo: '금융감독위원회', jurisdiction: 'KR', start: '1998-04-01', end: '2008-02-29', cites: ['kr-law-5490#supplementary provisions art. 1', 'kr-law-8863#supplementary provisions arts. 2 and 3', 'hankyung-1998-03-31#article', 'archives-financial-supervision#page']},
  {id: 'fsc', kind: 'COMMITTEE', nameEn: 'Financial Services Commission', nameKo: '금융위원회', acronym: 'FSC', jurisdiction: 'KR', start: '2008-02-29', description: 'Under the Prime Minister.', cites: ['kr-law-8863#art. 3(1) and supplementary provisions arts. 2 and 3']},
  {id: 'kftc', kind: 'COMMITTEE', nameEn: 'Korea Fair Trade Commission', nameKo: '공정거래위원회', acronym: 'KFTC', jurisdiction: 'KR', start: '1981-04-03', description: 'Under the Prime Minister since 23 December 1994.', cites: ['maeilmarketing-kftc#article', 'tcatmon-kftc#article', 'kr-law-4831#supplementary provisions art. 3']},

  // Complaints, integrity and appeals. Two commissions share an English name; that of 중앙행정심판위원회 is a rendering. The older
  // commission on appeals keeps its name when it moves.
  {id: 'ombudsman-of-korea', kind: 'COMMITTEE', nameEn: 'Ombudsman of Korea', nameKo: '국민고충처리위원회', jurisdiction: 'KR', start: '1994-04-08', end: '2008-02-29', description: 'Under the Prime Minister.', cites: ['nanumtip-ombudsman#answer', 'kr-law-8878#supplementary provisions art. 3']},
  {id: 'korea-independent-commission-against-corruption', kind: 'COMMITTEE', nameEn: 'Korea Independent Commission Against Corruption', nameKo: '부패방지위원회', jurisdiction: 'KR', start: '2002-01-25', end: '2005-07-21', description: 'Under the President.', cites: ['kr-law-6494#supplementary provisions (1)', 'archives-integrity#page', 'jawiki-kicac#article', 'joongang-acrc#article']},
  {id: 'korea-independent-commission-against-corruption-2005', kind: 'COMMITTEE', nameEn: 'Korea Independent Commission Against Corruption', nameKo: '국가청렴위원회', jurisdiction: 'KR', start: '2005-07-21', end: '2008-02-29', description: 'Under the President.', cites: ['archives-integrity#page', 'jawiki-kicac#article', 'kr-law-8878#supplementary provisions art. 3']},
  {id: 'acrc', kind: 'COMMITTEE', nameEn: 'Anti-Corruption and Civil Rights Commission', nameKo: '국민권익위원회', acronym: 'ACRC', jurisdiction: 'KR', start: '2008-02-29', description: 'Under the Prime Minister.', cites: ['kr-law-8878#art. 11 and supplementary provisions art. 3', 'joongang-acrc#article']},
  {id: 'administrative-appeals-commission', kind: 'COMMITTEE', nameEn: 'Administrative Appeals Commission', nameKo: '국무총리행정심판위원회', jurisdiction: 'KR', start: '1996-04-01', end: '2010-07-26', description: 'Under the Prime Minister, since 29 February 2008 within the Anti-Corruption and Civil Rights Commission.', cites: ['kr-law-5000#art. 6-2(1) and supplementary provisions art. 1', 'kr-law-8871#art. 5(3)', 'kr-law-9968#supplementary provisions arts. 1, 4 and 5']},
  {id: 'central-administrative-appeals-commission', kind: 'COMMITTEE', nameEn: 'Central Administrative Appeals Commission', nameKo: '중앙행정심판위원회', jurisdiction: 'KR', start: '2010-07-26', cites: ['kr-law-9968#arts. 6(2) and 8 and supplementary provisions arts. 1 and 5']},

  // Human rights, personal data and nuclear safety. Two commissions share the name 원자력안전위원회.
  {id: 'nhrck', kind: 'COMMITTEE', nameEn: 'National Human Rights Commission of Korea', nameKo: '국가인권위원회', acronym: 'NHRCK', jurisdiction: 'KR', start: '2001-11-25', cites: ['kr-law-6481#supplementary provisions (1)', 'nowpoli212-nhrck#article']},
  {id: 'pipc', kind: 'COMMITTEE', nameEn: 'Personal Information Protection Commission', nameKo: '개인정보 보호위원회', acronym: 'PIPC', jurisdiction: 'KR', start: '2011-09-30', description: 'Under the President, since 5 August 2020 a central agency under the Prime Minister.', cites: ['kr-law-10465#art. 7(1)', 'kr-law-16930#art. 7', 'hankyung-2020-08-04#article']},
  {id: 'nuclear-safety-commission', kind: 'COMMITTEE', nameEn: 'Nuclear Safety Commission', nameKo: '원자력안전위원회', jurisdiction: 'KR', start: '../2011-07-25', end: '2011-10-26', cites: ['kr-law-10912#supplementary provisions arts. 1 and 2']},
  {id: 'nuclear-safety-and-security-commission', kind: 'COMMITTEE', nameEn: 'Nuclear Safety and Security Commission', nameKo: '원자력안전위원회', jurisdiction: 'KR', start: '2011-10-26', description: 'Under the President, since 23 March 2013 under the Prime Minister.', cites: ['kr-law-10912#art. 3(1) and supplementary provisions arts. 1 and 2', 'kr-law-11715#art. 3(1)']},

  // Communication; the commissions that regulate are in 031. The English name of 2025 is a rendering.
  {id: 'information-communication-ethics-committee', kind: 'COMMITTEE', nameEn: 'Information Communication Ethics Committee', nameKo: '정보통신윤리위원회', jurisdiction: 'KR', start: '../2008-02-28', end: '2008-02-29', cites: ['kr-law-8867#supplementary provisions arts. 3 and 4']},
  {id: 'korea-communications-standards-commission', kind: 'COMMITTEE', nameEn: 'Korea Communications Standards Commission', nameKo: '방송통신심의위원회', jurisdiction: 'KR', start: '2008-02-29', end: '2025-10-01', cites: ['kr-law-8867#art. 18 and supplementary provisions art. 4', 'kr-law-21066#supplementary provisions art. 5']},
  {id: 'korea-media-communications-standards-commission', kind: 'COMMITTEE', nameEn: 'Korea Media Communications Standards Commission', nameKo: '방송미디어통신심의위원회', jurisdiction: 'KR', start: '2025-10-01', cites: ['kr-law-21066#art. 18 and supplementary provisions art. 5']},

  // Civil servants, overseas Koreans, aerospace. When the foundation began was not read.
  {id: 'civil-service-commission', kind: 'COMMITTEE', nameEn: 'Civil Service Commission', nameKo: '중앙인사위원회', jurisdiction: 'KR', start: '1999-05-24', end: '2008-02-29', description: 'Under the President.', cites: ['kr-law-5983#art. 7', 'kr-law-8857#whole act', 'encykorea-civil-service-commission#article']},
  {id: 'overseas-koreans-foundation', kind: 'INSTITUTE', nameEn: 'Overseas Koreans Foundation', nameKo: '재외동포재단', jurisdiction: 'KR', start: '../2023-03-04', end: '2023-06-05', cites: ['kr-law-19228#supplementary provisions arts. 2 and 3', 'koreatimestx-overseas-koreans#article']},
  {id: 'overseas-koreans-agency', kind: 'AGENCY', nameEn: 'Overseas Koreans Agency', nameKo: '재외동포청', jurisdiction: 'KR', start: '2023-06-05', cites: ['kr-law-19228#art. 30(3) and supplementary provisions arts. 1 and 3', 'kr-decree-33377#supplementary provisions arts. 1 and 3', 'onglfree-2023-06-05#article']},
  {id: 'kasa', kind: 'AGENCY', nameEn: 'Korea AeroSpace Administration', nameKo: '우주항공청', acronym: 'KASA', jurisdiction: 'KR', start: '2024-05-27', cites: ['kr-law-20144#art. 6(1) and supplementary provisions arts. 1 and 4', 'kr-law-20145#art. 2', 'sirens-2024-05-27#article']},

  // Health, food and drugs; 질병관리청 is in 037.
  {id: 'national-institute-of-health', kind: 'AGENCY', nameEn: 'National Institute of Health', nameKo: '국립보건원', jurisdiction: 'KR', start: '../2004-01-18', end: '2004-01-19', cites: ['medicaltimes-2004-01-19#article', 'kdca-history#history']},
  {id: 'kcdc', kind: 'AGENCY', nameEn: 'Korea Centers for Disease Control and Prevention', nameKo: '질병관리본부', acronym: 'KCDC', jurisdiction: 'KR', start: '2004-01-19', end: '2020-09-12', cites: ['medicaltimes-2004-01-19#article', 'kdca-history#history', 'kr-law-13593#art. 38(2)', 'kr-law-17472#supplementary provisions art. 4']},
  {id: 'korea-food-and-drug-administration', kind: 'AGENCY', nameEn: 'Korea Food and Drug Administration', nameKo: '식품의약품안전청', jurisdiction: 'KR', start: '1998-02-28', end: '2013-03-23', cites: ['kr-law-5529#art. 39(2) and supplementary provisions art. 3(1)', 'kr-law-11690#art. 25', 'archives-food-and-drug-safety#page']},
  {id: 'ministry-of-food-and-drug-safety', kind: 'AGENCY', nameEn: 'Ministry of Food and Drug Safety', nameKo: '식품의약품안전처', jurisdiction: 'KR', start: '2013-03-23', description: 'Under the Prime Minister.', cites: ['kr-law-11690#art. 25', 'kr-law-21065#art. 26', 'archives-food-and-drug-safety#page']},

  // Audit and intelligence. The laws on the first two have numbers between those of dated laws: No. 590 between No. 552 and No. 631,
  // No. 710 between No. 698 and No. 734; an act of 1960 has the board of inspection set up by law. When the intelligence agency began
  // was not read.
  {id: 'board-of-audit', kind: 'AGENCY', nameEn: 'Board of Audit', nameKo: '심계원', jurisdiction: 'KR', start: '../1961-10-02', end: '1963-03-20', cites: ['kr-law-1286#supplementary provisions arts. 1-3']},
  {id: 'board-of-inspection', kind: 'COMMITTEE', nameEn: 'Board of Inspection', nameKo: '감찰위원회', jurisdiction: 'KR', start: '1960-07-01/1961-06-22', end: '1963-03-20', description: 'Under the Prime Minister.', cites: ['kr-law-552#art. 30', 'kr-law-1286#supplementary provisions arts. 1-3']},
  {id: 'board-of-audit-and-inspection', kind: 'AGENCY', nameEn: 'Board of Audit and Inspection', nameKo: '감사원', jurisdiction: 'KR', start: '1963-03-20', description: 'Under the chairman of the Supreme Council for National Reconstruction, since 17 December 1963 under the President.', cites: ['kr-law-1286#art. 2 and supplementary provisions arts. 1-3', 'kr-law-1495#art. 2']},
  {id: 'central-intelligence-agency', kind: 'AGENCY', nameEn: 'Central Intelligence Agency', nameKo: '중앙정보부', jurisdiction: 'KR', start: '../1963-12-17', end: '1981-04-08', description: 'Under the President.', cites: ['kr-law-1506#art. 12', 'kr-law-3422#art. 14']},
  {id: 'agency-for-national-security-planning', kind: 'AGENCY', nameEn: 'Agency for National Security Planning', nameKo: '국가안전기획부', jurisdiction: 'KR', start: '1981-04-08', end: '1999-01-21', description: 'Under the President.', cites: ['kr-law-3422#art. 14', 'kr-law-5680#art. 16']},
  {id: 'nis', kind: 'AGENCY', nameEn: 'National Intelligence Service', nameKo: '국가정보원', acronym: 'NIS', jurisdiction: 'KR', start: '1999-01-21', description: 'Under the President.', cites: ['kr-law-5680#art. 16', 'kr-law-11690#art. 17']},

  // Offices of the President and of the Prime Minister. Those of before 2008 and of 2013 share their Korean names; the ids without a year
  // are the older ones. When the older ones of 1963 began was not read.
  {id: 'office-of-the-president', kind: 'AGENCY', nameEn: 'Office of the President', nameKo: '대통령비서실', jurisdiction: 'KR', start: '../1963-12-17', end: '2008-02-29', description: 'Under the President.', cites: ['kr-law-1506#art. 9', 'kr-law-5529#art. 14', 'kr-law-8852#supplementary provisions art. 2(1)']},
  {id: 'presidential-security-service', kind: 'AGENCY', nameEn: 'Presidential Security Service', nameKo: '대통령경호실', jurisdiction: 'KR', start: '../1998-02-28', end: '2008-02-29', description: 'Under the President.', cites: ['kr-law-5529#art. 15', 'kr-law-8852#supplementary provisions art. 2(1)']},
  {id: 'office-of-the-president-2008', kind: 'AGENCY', nameEn: 'Office of the President', nameKo: '대통령실', jurisdiction: 'KR', start: '2008-02-29', end: '2013-03-23', description: 'Under the President.', cites: ['kr-law-8852#art. 14 and supplementary provisions art. 2(1)', 'kr-law-11690#arts. 14-16']},
  {id: 'office-of-the-president-2013', kind: 'AGENCY', nameEn: 'Office of the President', nameKo: '대통령비서실', jurisdiction: 'KR', start: '2013-03-23', description: 'Under the President.', cites: ['kr-law-11690#art. 14 and supplementary provisions art. 6']},
  {id: 'presidential-security-service-2013', kind: 'AGENCY', nameEn: 'Presidential Security Service', nameKo: '대통령경호실', jurisdiction: 'KR', start: '2013-03-23', end: '2017-07-26', description: 'Under the President.', cites: ['kr-law-11690#art. 16 and supplementary provisions art. 6', 'kr-law-14839#art. 16']},
  {id: 'presidential-security-service-2017', kind: 'AGENCY', nameEn: 'Presidential Security Service', nameKo: '대통령경호처', jurisdiction: 'KR', start: '2017-07-26', description: 'Under the President.', cites: ['kr-law-14839#art. 16 and supplementary provisions art. 5']},
  {id: 'office-for-government-policy-coordination', kind: 'AGENCY', nameEn: 'Office for Government Policy Coordination', nameKo: '국무조정실', jurisdiction: 'KR', start: '1998-02-28', end: '2008-02-29', description: 'Under the Prime Minister.', cites: ['kr-law-5529#art. 20', 'kr-law-8852#supplementary provisions art. 2(1)']},
  {id: 'prime-ministers-secretariat', kind: 'AGENCY', nameEn: 'Prime Minister\'s Secretariat', nameKo: '국무총리비서실', jurisdiction: 'KR', start: '../1963-12-17', end: '2008-02-29', description: 'Under the Prime Minister.', cites: ['kr-law-1506#art. 16', 'kr-law-5529#art. 21', 'kr-law-8852#supplementary provisions art. 2(1)']},
  {id: 'prime-ministers-office-2008', kind: 'AGENCY', nameEn: 'Prime Minister\'s Office', nameKo: '국무총리실', jurisdiction: 'KR', start: '2008-02-29', end: '2013-03-23', description: 'Under the Prime Minister.', cites: ['kr-law-8852#art. 18 and supplementary provisions art. 2(1)', 'kr-law-11690#arts. 20 and 21']},
  {id: 'office-for-government-policy-coordination-2013', kind: 'AGENCY', nameEn: 'Office for Government Policy Coordination', nameKo: '국무조정실', jurisdiction: 'KR', start: '2013-03-23', description: 'Under the Prime Minister.', cites: ['kr-law-11690#art. 20 and supplementary provisions art. 6', 'kr-law-21065#art. 20']},
  {id: 'prime-ministers-secretariat-2013', kind: 'AGENCY', nameEn: 'Prime Minister\'s Secretariat', nameKo: '국무총리비서실', jurisdiction: 'KR', start: '2013-03-23', description: 'Under the Prime Minister.', cites: ['kr-law-11690#art. 21']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

// Under which ministry or commission a body stood.
UNWIND [
  // Taxes, customs, statistics.
  {id: 'part-of-nts-mof', from: 'nts', to: 'mof', start: '1966-02-28', end: '1994-12-23', cites: ['kr-law-1750#art. 26(10)']},
  {id: 'part-of-nts-mfe-1994', from: 'nts', to: 'ministry-of-finance-and-economy-1994', start: '1994-12-23', end: '1998-02-28', cites: ['kr-law-4831#art. 23(7)']},
  {id: 'part-of-nts-mfe-1998', from: 'nts', to: 'ministry-of-finance-and-economy-1998', start: '1998-02-28', end: '2008-02-29', cites: ['kr-law-5529#art. 27(5)']},
  {id: 'part-of-nts-moef', from: 'nts', to: 'moef', start: '2008-02-29', end: '2026-01-02', cites: ['kr-law-8852#art. 23(3)', 'kr-law-11690#art. 27(3)']},
  {id: 'part-of-nts-mfe-2026', from: 'nts', to: 'ministry-of-finance-and-economy-2026', start: '2026-01-02', cites: ['kr-law-21065#art. 30(3)']},
  {id: 'part-of-kcs-mof', from: 'kcs', to: 'mof', start: '1970-08-03', end: '1994-12-23', cites: ['kr-law-2210#art. 26(13)']},
  {id: 'part-of-kcs-mfe-1994', from: 'kcs', to: 'ministry-of-finance-and-economy-1994', start: '1994-12-23', end: '1998-02-28', cites: ['kr-law-4831#art. 23(9)']},
  {id: 'part-of-kcs-mfe-1998', from: 'kcs', to: 'ministry-of-finance-and-economy-1998', start: '1998-02-28', end: '2008-02-29', cites: ['kr-law-5529#art. 27(7)']},
  {id: 'part-of-kcs-moef', from: 'kcs', to: 'moef', start: '2008-02-29', end: '2026-01-02', cites: ['kr-law-8852#art. 23(5)', 'kr-law-11690#art. 27(5)']},
  {id: 'part-of-kcs-mfe-2026', from: 'kcs', to: 'ministry-of-finance-and-economy-2026', start: '2026-01-02', cites: ['kr-law-21065#art. 30(5)']},
  {id: 'part-of-statistics-bureau-home-affairs', from: 'statistics-bureau-home-affairs', to: 'ministry-of-home-affairs', start: '1955-02-07', end: '1961-07-22', cites: ['kr-law-354#art. 15', 'kr-law-552#art. 16(2)']},
  {id: 'part-of-statistics-bureau-1961', from: 'statistics-bureau-1961', to: 'epb', start: '1961-07-22', end: '1962-06-18', cites: ['kr-law-660#art. 10-3(1)', 'kr-law-734#art. 13(1)']},

  // Weather.
  {id: 'part-of-central-meteorological-office', from: 'central-meteorological-office', to: 'most-1967', end: '1981-12-31', cites: ['kr-law-1947#art. 20-2(12)', 'kr-law-2437#art. 25(4)']},
  {id: 'part-of-central-meteorological-office-1981', from: 'central-meteorological-office-1981', to: 'most-1967', start: '1981-12-31', end: '1990-12-27', cites: ['kr-law-3518#art. 25(4)']},
  {id: 'part-of-korea-meteorological-administration-most-1967', from: 'korea-meteorological-administration', to: 'most-1967', start: '1990-12-27', end: '1998-02-28', cites: ['kr-law-4268#art. 25(4)']},
  {id: 'part-of-korea-meteorological-administration-most', from: 'korea-meteorological-administration', to: 'most', start: '1998-02-28', end: '2008-02-29', cites: ['kr-law-5529#art. 34(2)']},
  {id: 'part-of-korea-meteorological-administration-ministry-of-environment', from: 'korea-meteorological-administration', to: 'ministry-of-environment', start: '2008-02-29', end: '2025-10-01', cites: ['kr-law-8852#art. 34(2)', 'kr-law-11690#art. 39(2)']},
  {id: 'part-of-korea-meteorological-administration-mcee', from: 'korea-meteorological-administration', to: 'mcee', start: '2025-10-01', cites: ['kr-law-21065#art. 43(2)']},

  // Commissions.
  {id: 'part-of-kftc', from: 'kftc', to: 'epb', start: '1981-04-03', end: '1994-12-23', cites: ['maeilmarketing-kftc#article', 'tcatmon-kftc#article']},
  {id: 'part-of-administrative-appeals-commission', from: 'administrative-appeals-commission', to: 'acrc', start: '2008-02-29', end: '2010-07-26', cites: ['kr-law-8871#art. 5(3)']},
  {id: 'part-of-central-administrative-appeals-commission', from: 'central-administrative-appeals-commission', to: 'acrc', start: '2010-07-26', cites: ['kr-law-9968#art. 6(2)']},
  {id: 'part-of-nuclear-safety-commission', from: 'nuclear-safety-commission', to: 'mest', end: '2011-10-26', cites: ['kr-law-10912#supplementary provisions arts. 2 and 3']},

  // Overseas Koreans, aerospace.
  {id: 'part-of-overseas-koreans-agency', from: 'overseas-koreans-agency', to: 'ministry-of-foreign-affairs-2013', start: '2023-06-05', cites: ['kr-law-19228#art. 30(3)', 'kr-law-21065#art. 33(3)']},
  {id: 'part-of-kasa', from: 'kasa', to: 'msit', start: '2024-05-27', cites: ['kr-law-20144#art. 6(1)']},

  // Health, food and drugs.
  {id: 'part-of-kcdc', from: 'kcdc', to: 'mohw-2010', start: '2016-01-01', end: '2020-09-12', cites: ['kr-law-13593#art. 38(2)']},
  {id: 'part-of-korea-food-and-drug-administration-mohw', from: 'korea-food-and-drug-administration', to: 'mohw', start: '1998-02-28', end: '2008-02-29', cites: ['kr-law-5529#art. 39(2)']},
  {id: 'part-of-korea-food-and-drug-administration-mohwf', from: 'korea-food-and-drug-administration', to: 'ministry-for-health-welfare-and-family-affairs', start: '2008-02-29', end: '2010-03-19', cites: ['kr-law-8852#art. 33(2)']},
  {id: 'part-of-korea-food-and-drug-administration-mohw-2010', from: 'korea-food-and-drug-administration', to: 'mohw-2010', start: '2010-03-19', end: '2013-03-23', cites: ['kr-law-9932#art. 33(2)']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

// Functions that one of these bodies handed to another, beside those of 038.
UNWIND [
  {id: 'function-internal-taxes', kind: 'FUNCTION', nameEn: 'Assessment and collection of internal taxes', nameKo: '내국세의 부과ㆍ감면 및 징수', cites: ['kr-law-1750#art. 26(10)']},
  {id: 'function-customs', kind: 'FUNCTION', nameEn: 'Customs and control of smuggling', nameKo: '관세 및 밀수단속', cites: ['kr-law-2210#art. 26(13)']},
  {id: 'function-statistics', kind: 'FUNCTION', nameEn: 'Statistics', nameKo: '통계', cites: ['kr-law-1#art. 32', 'kr-law-354#art. 15']},
  {id: 'function-financial-supervision', kind: 'FUNCTION', nameEn: 'Supervision of institutions of finance and foreign exchange', nameKo: '금융 및 외국환업무취급기관의 건전성 감독', cites: ['kr-law-8863#supplementary provisions art. 2(1)']},
  {id: 'function-consumer-protection', kind: 'FUNCTION', nameEn: 'Consumer protection', nameKo: '소비자보호', cites: ['kr-law-8852#supplementary provisions art. 2(1)']},
  {id: 'function-personal-data', kind: 'FUNCTION', nameEn: 'Protection of personal data', nameKo: '개인정보 보호', cites: ['kr-law-14839#art. 34(1)', 'kr-law-16930#supplementary provisions art. 3']},
  {id: 'function-nuclear-safety', kind: 'FUNCTION', nameEn: 'Nuclear safety', nameKo: '원자력안전', cites: ['kr-law-10912#art. 3(1) and supplementary provisions arts. 2 and 4']},
  {id: 'function-personnel-management', kind: 'FUNCTION', nameEn: 'Personnel management and welfare of civil servants', nameKo: '공무원의 인사관리 및 후생복지', cites: ['kr-law-7186#supplementary provisions arts. 1 and 2(1)']},
  {id: 'function-overseas-koreans', kind: 'FUNCTION', nameEn: 'Overseas Koreans', nameKo: '재외동포', cites: ['kr-law-19228#art. 30(3)']},
  {id: 'function-aerospace', kind: 'FUNCTION', nameEn: 'Space and aviation', nameKo: '우주항공', cites: ['kr-law-20144#art. 7 and supplementary provisions art. 4(1)']},
  {id: 'function-food-and-drug-safety', kind: 'FUNCTION', nameEn: 'Safety of food and drugs', nameKo: '식품 및 의약품의 안전관리', cites: ['kr-law-5529#art. 39(2)']},
  {id: 'function-farm-and-marine-product-safety', kind: 'FUNCTION', nameEn: 'Safety of farm and marine products', cites: ['wiki1-food-and-drug-safety#article']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Concept;
