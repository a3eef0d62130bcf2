// Bodies, firms and places that the first section of the cluster briefing names and earlier scripts do not hold. Source: the briefing.

UNWIND [
  // Bodies of Europe and of the two sides together.
  {id: 'euratom', kind: 'INTERNATIONAL', nameEn: 'Euratom', jurisdiction: 'EU', cites: ['eccp2018#§1, lines 112-115']},
  {id: 'eu-delegation-korea', kind: 'AGENCY', nameEn: 'Delegation of the European Union to the Republic of South Korea', jurisdiction: 'EU', cites: ['eccp2018#§1, line 97', 'eccp2018#§1, line 148']},
  {id: 'directorate-general-research-innovation', kind: 'AGENCY', nameEn: 'Directorate-General for Research and Innovation', jurisdiction: 'EU', cites: ['eccp2018#§1, lines 149-150']},
  {id: 'jstcc', kind: 'COMMITTEE', nameEn: 'EU-Korea Joint Science & Technology Cooperation Committee', acronym: 'JSTCC', jurisdiction: 'INT', start: '2007', description: 'Meets every two years.', cites: ['eccp2018#§1, lines 115-117']},
  {id: 'ecck', kind: 'ASSOCIATION', nameEn: 'European Chamber of Commerce in Korea', jurisdiction: 'KR', start: '2012', cites: ['eccp2018#§1, lines 79-80']},
  {id: 'acea', kind: 'ASSOCIATION', nameEn: 'European Automobile Manufacturers Association', jurisdiction: 'EU', cites: ['eccp2018#§1, lines 58-59']},
  {id: 'awex', kind: 'AGENCY', nameEn: 'AWEX', jurisdiction: 'BE-WAL', cites: ['eccp2018#§1, lines 80-82']},
  {id: 'business-france', kind: 'AGENCY', nameEn: 'Business France', jurisdiction: 'FR', cites: ['eccp2018#§1, lines 80-82']},
  {id: 'bpi-france', kind: 'AGENCY', nameEn: 'BPI', jurisdiction: 'FR', cites: ['eccp2018#§1, lines 80-82']},
  {id: 'european-business-agencies', kind: 'AGENCY', nameEn: 'Agencies of EU countries that help business to go abroad', jurisdiction: 'EU', group: true, cites: ['eccp2018#§1, lines 80-82']},
  {id: 'european-companies', kind: 'COMPANY', nameEn: 'European companies', jurisdiction: 'EU', group: true, description: 'Small and medium ones above all.', cites: ['eccp2018#§1, lines 76-79', 'eccp2018#§1, lines 216-217']},
  {id: 'european-automobile-companies', kind: 'COMPANY', nameEn: 'Automobile companies of the EU', jurisdiction: 'EU', group: true, cites: ['eccp2018#§1, lines 58-59']},
  {id: 'european-cluster-organisations', kind: 'ASSOCIATION', nameEn: 'European cluster organisations', jurisdiction: 'EU', group: true, cites: ['eccp2018#objectives, lines 2-5']},

  // Bodies of Korea.
  {id: 'invest-korea-plaza', kind: 'AGENCY', nameEn: 'Invest Korea Plaza', jurisdiction: 'KR', description: 'Business incubation centre and support facility for foreign investors.', cites: ['eccp2018#§1, lines 83-85']},
  {id: 'koami', kind: 'ASSOCIATION', nameEn: 'Korea Association of Machinery Industry', acronym: 'KOAMI', jurisdiction: 'KR', cites: ['eccp2018#§1, lines 276-279']},
  {id: 'komma', kind: 'ASSOCIATION', nameEn: 'Korea Machine Tool Manufacturers\' Association', jurisdiction: 'KR', cites: ['eccp2018#§1, lines 276-279']},
  {id: 'kama', kind: 'ASSOCIATION', nameEn: 'Korea Automobile Manufacturers Association', jurisdiction: 'KR', cites: ['eccp2018#§1, lines 276-279', 'eccp2018#§1, line 307']},
  {id: 'krpia', kind: 'ASSOCIATION', nameEn: 'Korea Research based Pharma Industry Association', jurisdiction: 'KR', cites: ['eccp2018#§1, line 260']},
  {id: 'khidi', kind: 'INSTITUTE', nameEn: 'Korea Health Industry Development Institute', acronym: 'KHIDI', jurisdiction: 'KR', cites: ['eccp2018#§1, line 263']},
  {id: 'dgfez-authority', kind: 'AGENCY', nameEn: 'Daegu-Gyeongbuk Free Economic Zone Authority', jurisdiction: 'KR', cites: ['eccp2018#§1, line 313']},
  {id: 'park-geun-hye-administration', kind: 'ADMINISTRATION', nameEn: 'Park Geun-hye administration', jurisdiction: 'KR', start: '2013-02-25', endUnknown: true, description: 'The briefing has the year of its start alone; the day is that on which its president took office.', cites: ['eccp2018#§1, lines 292-302', 'unamwiki-presidents#list']},
  {id: 'invest-korea', kind: 'AGENCY', nameEn: 'Invest Korea', jurisdiction: 'KR', cites: ['eccp2018#§1, line 102', 'eccp2018#§1, line 262', 'eccp2018#§1, line 269', 'eccp2018#§1, line 308']},
  {id: 'unesco', kind: 'INTERNATIONAL', nameEn: 'UNESCO', jurisdiction: 'INT', cites: ['eccp2018#§1, line 176', 'eccp2018#§1, line 339']},
  {id: 'korea-economic-institute-of-america', kind: 'INSTITUTE', nameEn: 'Korea Economic Institute of America', jurisdiction: 'US', cites: ['eccp2018#§1, line 337']},

  // Authors of works that the briefing cites.
  {id: 'bobe-bernard', kind: 'PERSON', nameEn: 'Bernard Bobe', description: 'Professor.', cites: ['eccp2018#§1, lines 149-150']},
  {id: 'crehan-patrick', kind: 'PERSON', nameEn: 'Patrick Crehan', description: 'Has a doctorate.', cites: ['eccp2018#§1, lines 149-150']},
  {id: 'dobbs-richard', kind: 'PERSON', nameEn: 'Richard Dobbs', cites: ['eccp2018#§1, line 171']},
  {id: 'villinger-roland', kind: 'PERSON', nameEn: 'Roland Villinger', cites: ['eccp2018#§1, line 171']},
  {id: 'kim-hyungjoo', kind: 'PERSON', nameEn: 'Hyungjoo Kim', cites: ['eccp2018#§1, line 257']},
  {id: 'moon-il', kind: 'PERSON', nameEn: 'Il Moon', cites: ['eccp2018#§1, line 266']},
  {id: 'connel-sean', kind: 'PERSON', nameEn: 'Sean Connel', cites: ['eccp2018#§1, line 337']},

  // Firms of Korea.
  {id: 'hyundai-motor-company', kind: 'COMPANY', nameEn: 'Hyundai Motor Company', jurisdiction: 'KR', cites: ['eccp2018#§1, lines 200-201']},
  {id: 'sk-group', kind: 'COMPANY', nameEn: 'SK Group', jurisdiction: 'KR', cites: ['eccp2018#§1, lines 200-201']},
  {id: 'lg-chem', kind: 'COMPANY', nameEn: 'LG Chem', jurisdiction: 'KR', cites: ['eccp2018#§1, lines 247-249']},
  {id: 'hyundai-mobis', kind: 'COMPANY', nameEn: 'Hyundai Mobis', jurisdiction: 'KR', cites: ['eccp2018#§1, lines 275-276']},
  {id: 'hyundai-wia', kind: 'COMPANY', nameEn: 'Hyundai Wia', jurisdiction: 'KR', cites: ['eccp2018#§1, lines 275-276']},
  {id: 'mando', kind: 'COMPANY', nameEn: 'Mando', jurisdiction: 'KR', cites: ['eccp2018#§1, lines 275-276']},
  {id: 'hyundai-powertech', kind: 'COMPANY', nameEn: 'Hyundai Powertech', jurisdiction: 'KR', cites: ['eccp2018#§1, lines 275-276']},
  {id: 'hyundai-dymos', kind: 'COMPANY', nameEn: 'Hyundai Dymos', jurisdiction: 'KR', cites: ['eccp2018#§1, lines 275-276']},
  {id: 'korean-auto-parts-companies', kind: 'COMPANY', nameEn: 'Major producers of car parts in Korea', jurisdiction: 'KR', group: true, cites: ['eccp2018#§1, lines 275-276']},
  {id: 'korean-chemical-companies', kind: 'COMPANY', nameEn: 'Major chemical companies of Korea', jurisdiction: 'KR', group: true, cites: ['eccp2018#§1, lines 242-246']},
  {id: 'korean-fortune-500-firms', kind: 'COMPANY', nameEn: 'Globally competitive firms of Korea', jurisdiction: 'KR', group: true, cites: ['eccp2018#§1, lines 72-75']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

UNWIND [
  // Countries and parts of the world.
  {id: 'vietnam', kind: 'COUNTRY', nameEn: 'Vietnam', cites: ['eccp2018#§1, lines 25-27']},
  {id: 'united-states', kind: 'COUNTRY', nameEn: 'United States', cites: ['eccp2018#§1, lines 26-27', 'eccp2018#§1, lines 279-280']},
  {id: 'belgium', kind: 'COUNTRY', nameEn: 'Belgium', cites: ['eccp2018#§1, lines 80-82']},
  {id: 'france', kind: 'COUNTRY', nameEn: 'France', cites: ['eccp2018#§1, lines 80-82']},
  {id: 'asia', kind: 'REGION', nameEn: 'Asia', cites: ['eccp2018#§1, lines 31-32', 'eccp2018#§1, lines 213-215']},
  {id: 'brussels', kind: 'CITY', nameEn: 'Brussels', cites: ['eccp2018#§1, lines 115-117']},

  // Places in Korea.
  {id: 'gyeongbuk', kind: 'PROVINCE', nameEn: 'North Gyeongsang Province', cites: ['eccp2018#§1, line 241', 'eccp2018#§1, lines 280-281']},
  {id: 'gangwon', kind: 'PROVINCE', nameEn: 'Gangwon', cites: ['eccp2018#§1, lines 271-272']},
  {id: 'jeonnam', kind: 'PROVINCE', nameEn: 'South Jeolla', cites: ['eccp2018#§1, lines 271-272']},
  {id: 'iksan', kind: 'CITY', nameEn: 'Iksan', cites: ['eccp2018#§1, line 227']},
  {id: 'west-coast-of-korea', kind: 'REGION', nameEn: 'West coast of Korea', cites: ['eccp2018#§1, line 227']},
  {id: 'gangnam', kind: 'DISTRICT', nameEn: 'Gangnam', cites: ['eccp2018#§1, lines 317-318']},
  {id: 'dongdaemun', kind: 'DISTRICT', nameEn: 'Dongdaemun', cites: ['eccp2018#§1, lines 235-236']},
  {id: 'industrial-complexes', kind: 'COMPLEX', nameEn: 'Industrial complexes', group: true, description: 'Agglomerations of one or more sectors on a given territory.', cites: ['eccp2018#§1, lines 178-190']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Place;
