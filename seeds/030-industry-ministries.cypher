// Ministries of industry, trade and energy and their offices, 1948-2026. Sources: Government Organization Act and its
// amendments; press and encyclopedias for offices whose start the law left to a decree; Cho 2011 for names.

UNWIND [
  // Three ministries bore the English name of MOTIE: those of 1993, 1994 and 2013. The bare id is the one of 2013.
  // English names before about 1990 are renderings for the reader.
  {id: 'mci', kind: 'MINISTRY', nameEn: 'Ministry of Commerce and Industry', nameKo: '상공부', jurisdiction: 'KR', start: '1948-07-17', end: '1993-03-06', description: 'First duties: commerce, fisheries, mining, industry, electricity, weights and measures, patents and trade.', cites: ['kr-law-1#arts. 14 and 22', 'kr-law-4541#supplementary provisions art. 2', 'etnews-2018-03-12#article']},
  // The act of 16 December 1977 left the start to the organisation decree; the ministry opened its offices on 4 January 1978.
  {id: 'mer', kind: 'MINISTRY', nameEn: 'Ministry of Energy and Resources', nameKo: '동력자원부', jurisdiction: 'KR', start: '1977-12-16/1978-01-04', end: '1993-03-06', cites: ['kr-law-3011#art. 37-2 and supplementary provisions (2)', 'joongang-1978-01#article', 'kr-law-4541#supplementary provisions art. 2']},
  {id: 'motie-1993', kind: 'MINISTRY', nameEn: 'Ministry of Trade, Industry and Energy', nameKo: '상공자원부', acronym: 'MOTIE', jurisdiction: 'KR', start: '1993-03-06', end: '1994-12-23', cites: ['kr-law-4541#art. 37', 'kr-law-4831#supplementary provisions art. 2', 'hankyung-1994-12-30#article']},
  {id: 'motie-1994', kind: 'MINISTRY', nameEn: 'Ministry of Trade, Industry and Energy', nameKo: '통상산업부', acronym: 'MOTIE', jurisdiction: 'KR', start: '1994-12-23', end: '1998-02-28', cites: ['kr-law-4831#art. 37', 'kr-law-5529#supplementary provisions art. 3', 'hankyung-1994-12-30#article']},
  {id: 'mocie', kind: 'MINISTRY', nameEn: 'Ministry of Commerce, Industry and Energy', nameKo: '산업자원부', acronym: 'MOCIE', jurisdiction: 'KR', start: '1998-02-28', end: '2008-02-29', cites: ['kr-law-5529#art. 37', 'kr-law-8852#supplementary provisions art. 2', 'cho2011#§3-1, lines 582-586']},
  {id: 'mke', kind: 'MINISTRY', nameEn: 'Ministry of Knowledge Economy', nameKo: '지식경제부', acronym: 'MKE', jurisdiction: 'KR', start: '2008-02-29', end: '2013-03-23', cites: ['kr-law-8852#art. 32', 'kr-law-11690#supplementary provisions art. 3', 'cho2011#§3-7, lines 1788-1798']},
  {id: 'motie', kind: 'MINISTRY', nameEn: 'Ministry of Trade, Industry and Energy', nameKo: '산업통상자원부', acronym: 'MOTIE', jurisdiction: 'KR', start: '2013-03-23', end: '2025-10-01', cites: ['kr-law-11690#art. 37', 'kr-law-21065#supplementary provisions art. 2', 'encykorea-motie#article']},
  {id: 'ministry-of-trade-industry-and-resources', kind: 'MINISTRY', nameEn: 'Ministry of Trade, Industry and Resources', nameKo: '산업통상부', jurisdiction: 'KR', start: '2025-10-01', cites: ['kr-law-21065#art. 41', 'koreaherald-2025-12-23#article']},
  {id: 'mcee', kind: 'MINISTRY', nameEn: 'Ministry of Climate, Energy and Environment', nameKo: '기후에너지환경부', acronym: 'MCEE', jurisdiction: 'KR', start: '2025-10-01', cites: ['kr-law-21065#art. 43', 'maeil-2025-09-23#article']},

  // Offices under them, and what became of these.
  {id: 'marine-affairs-office', kind: 'AGENCY', nameEn: 'Marine Affairs Office', nameKo: '해무청', jurisdiction: 'KR', start: '1955-02-07', end: '1961-10-02', description: 'Fisheries, shipping and ports under the minister of commerce and industry.', cites: ['kr-law-354#art. 22', 'kr-law-734#arts. 25 and 28']},
  // Law No. 2437 of 15 January 1973 left the start to a decree. The press has it in January 1973 (eToday), with the name plate on
  // 9 February (Hankook Ilbo). Abolished when the decree of the new office for small firms came out on 9 February 1996.
  {id: 'industrial-advancement-administration', kind: 'AGENCY', nameEn: 'Industrial Advancement Administration', nameKo: '공업진흥청', jurisdiction: 'KR', start: '1973-01-15/1973-02-09', end: '1996-02-09', cites: ['kr-law-2437#art. 37(3) and supplementary provisions (4)', 'hankook-1996-02-09#article', 'kr-law-5150#supplementary provisions arts. 1 and 2']},
  // The same law left this start to a decree as well; the encyclopedia says January 1973. Its end too hung on a decree after
  // 31 December 1976; the encyclopedia says December 1976, which leaves that day.
  {id: 'industrial-estate-administration', kind: 'AGENCY', nameEn: 'Industrial Estate Administration', nameKo: '공업단지관리청', jurisdiction: 'KR', start: '1973-01-15/1973-01-31', end: '1976-12-31', cites: ['kr-law-2437#art. 37(5) and supplementary provisions (5)', 'kr-law-2957#supplementary provisions (3) and (4)', 'encykorea-industrial-estate-administration#article']},
  {id: 'export-free-zone-office', kind: 'AGENCY', nameEn: 'Office of the Export Free Zone', nameKo: '수출자유지역관리청', jurisdiction: 'KR', start: '1970-04-03', end: '1973-01-15/1973-01-31', cites: ['kr-law-2437#supplementary provisions (5)', 'encykorea-industrial-estate-administration#article', 'archives-masan-export-zone#article']},
  // Law No. 2957 of 31 December 1976 left the start to the organisation decree, which was not read; the office counts its
  // years from 12 March 1977.
  {id: 'patent-bureau', kind: 'AGENCY', nameEn: 'Patent Bureau', nameKo: '특허국', jurisdiction: 'KR', start: '../1963-12-17', end: '1977-03-12', cites: ['kr-law-2437#art. 37(7)', 'kr-law-2957#supplementary provisions (5) and (6)', 'jbnews-2007-03-12#article', 'kr-law-1506#art. 31(3)']},
  {id: 'korean-intellectual-property-office', kind: 'AGENCY', nameEn: 'Korean Intellectual Property Office', nameKo: '특허청', jurisdiction: 'KR', start: '1977-03-12', end: '2025-10-01', cites: ['kr-law-2957#art. 37(5) and supplementary provisions (5)', 'jbnews-2007-03-12#article', 'kr-law-21065#art. 28']},
  // No official English name was read for this body.
  {id: 'ministry-of-intellectual-property', kind: 'AGENCY', nameEn: 'Ministry of Intellectual Property', nameKo: '지식재산처', jurisdiction: 'KR', start: '2025-10-01', description: 'Under the Prime Minister, no longer under the ministry of industry.', cites: ['kr-law-21065#art. 28', 'kukmin-2025-09-30#article']},
  {id: 'small-and-medium-business-administration', kind: 'AGENCY', nameEn: 'Small and Medium Business Administration', nameKo: '중소기업청', jurisdiction: 'KR', start: '1996-02-09', end: '2017-07-26', cites: ['kr-law-5150#art. 37(3) and supplementary provisions art. 1', 'hankook-1996-02-09#article', 'kr-decree-28213#supplementary provisions art. 2']},
  {id: 'mss', kind: 'MINISTRY', nameEn: 'Ministry of SMEs and Startups', nameKo: '중소벤처기업부', acronym: 'MSS', jurisdiction: 'KR', start: '2017-07-26', cites: ['kr-law-14839#art. 44', 'wowtv-2017-07-25#article']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

// Under which ministry an office stood. Each ministry is a body of its own, so each has its own span.
UNWIND [
  {id: 'part-of-marine-affairs-office-mci', from: 'marine-affairs-office', to: 'mci', start: '1955-02-07', end: '1961-10-02', cites: ['kr-law-354#art. 22']},
  {id: 'part-of-iaa-mci', from: 'industrial-advancement-administration', to: 'mci', start: '1973-01-15/1973-02-09', end: '1993-03-06', cites: ['kr-law-2437#art. 37(3)']},
  {id: 'part-of-iaa-motie-1993', from: 'industrial-advancement-administration', to: 'motie-1993', start: '1993-03-06', end: '1994-12-23', cites: ['kr-law-4541#art. 37(3)']},
  {id: 'part-of-iaa-motie-1994', from: 'industrial-advancement-administration', to: 'motie-1994', start: '1994-12-23', end: '1996-02-09', cites: ['kr-law-4831#art. 37(3)']},
  {id: 'part-of-iea-mci', from: 'industrial-estate-administration', to: 'mci', start: '1973-01-15/1973-01-31', end: '1976-12-31', cites: ['kr-law-2437#art. 37(5)']},
  {id: 'part-of-patent-bureau-mci', from: 'patent-bureau', to: 'mci', end: '1977-03-12', cites: ['kr-law-2437#art. 37(7)']},
  {id: 'part-of-kipo-mci', from: 'korean-intellectual-property-office', to: 'mci', start: '1977-03-12', end: '1993-03-06', cites: ['kr-law-2957#art. 37(5)']},
  {id: 'part-of-kipo-motie-1993', from: 'korean-intellectual-property-office', to: 'motie-1993', start: '1993-03-06', end: '1994-12-23', cites: ['kr-law-4541#art. 37(5)']},
  {id: 'part-of-kipo-motie-1994', from: 'korean-intellectual-property-office', to: 'motie-1994', start: '1994-12-23', end: '1998-02-28', cites: ['kr-law-4831#art. 37(5)']},
  {id: 'part-of-kipo-mocie', from: 'korean-intellectual-property-office', to: 'mocie', start: '1998-02-28', end: '2008-02-29', cites: ['kr-law-5529#art. 37(5)']},
  {id: 'part-of-kipo-mke', from: 'korean-intellectual-property-office', to: 'mke', start: '2008-02-29', end: '2013-03-23', cites: ['kr-law-8852#art. 32(5)']},
  {id: 'part-of-kipo-motie', from: 'korean-intellectual-property-office', to: 'motie', start: '2013-03-23', end: '2025-10-01', cites: ['kr-law-11690#art. 37(5)']},
  {id: 'part-of-smba-motie-1994', from: 'small-and-medium-business-administration', to: 'motie-1994', start: '1996-02-09', end: '1998-02-28', cites: ['kr-law-5150#art. 37(3)']},
  {id: 'part-of-smba-mocie', from: 'small-and-medium-business-administration', to: 'mocie', start: '1998-02-28', end: '2008-02-29', cites: ['kr-law-5529#art. 37(3)']},
  {id: 'part-of-smba-mke', from: 'small-and-medium-business-administration', to: 'mke', start: '2008-02-29', end: '2013-03-23', cites: ['kr-law-8852#art. 32(3)']},
  {id: 'part-of-smba-motie', from: 'small-and-medium-business-administration', to: 'motie', start: '2013-03-23', end: '2017-07-26', cites: ['kr-law-11690#art. 37(3)']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

// Other names. A name has dates only where a source says from when; what it names has its own.
UNWIND [
  {id: 'mci-name-mti', of: 'mci', text: 'Ministry of Trade and Industry', language: 'en', kind: 'VARIANT', cites: ['asef-motie#profile']},
  {id: 'mci-name-mti-acronym', of: 'mci', text: 'MTI', language: 'en', kind: 'ACRONYM', cites: ['asef-motie#profile']},
  {id: 'mer-name-dongjabu', of: 'mer', text: '동자부', language: 'ko', kind: 'SHORT', cites: ['joongang-1978-01#article', 'joongang-1993-03#article']},
  {id: 'motie-1994-name-tongsanbu', of: 'motie-1994', text: '통산부', language: 'ko', kind: 'SHORT', start: '1994-12', cites: ['hankyung-1994-12-30#article']},
  {id: 'mocie-name-sanjabu', of: 'mocie', text: '산자부', language: 'ko', kind: 'SHORT', cites: ['wowtv-2013-03-25#article', 'chosun-2013-03-31#article']},
  {id: 'mocie-name-ampersand', of: 'mocie', text: 'Ministry of Commerce, Industry & Energy', language: 'en', kind: 'VARIANT', cites: ['cho2011#§3-1, lines 584-586']},
  {id: 'mke-name-jigyeongbu', of: 'mke', text: '지경부', language: 'ko', kind: 'SHORT', cites: ['chosun-2013-03-31#article']},
  {id: 'mke-name-knowledge-based', of: 'mke', text: 'Ministry of Knowledge-based Economy', language: 'en', kind: 'VARIANT', cites: ['moneytoday-2008-01-18#article']},
  {id: 'motie-name-saneopbu', of: 'motie', text: '산업부', language: 'ko', kind: 'SHORT', start: '2013-03', cites: ['wowtv-2013-03-25#article', 'chosun-2013-03-31#article', 'etnews-2018-03-12#article']},
  {id: 'ministry-of-trade-industry-and-resources-name-saneopbu', of: 'ministry-of-trade-industry-and-resources', text: '산업부', language: 'ko', kind: 'SHORT', cites: ['fnnews-2025-10-01#article', 'donga-2025-12-23#article']},
  {id: 'mcee-name-gihubu', of: 'mcee', text: '기후부', language: 'ko', kind: 'SHORT', cites: ['segye-2025-09-23#article']},
  {id: 'iaa-name-gongjincheong', of: 'industrial-advancement-administration', text: '공진청', language: 'ko', kind: 'SHORT', cites: ['hankook-1996-02-09#article']},
  {id: 'smba-name-junggicheong', of: 'small-and-medium-business-administration', text: '중기청', language: 'ko', kind: 'SHORT', cites: ['hankook-1996-02-09#article']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);
