// Other names and spellings in the first section of the cluster briefing, misprints among them, and what began or ended.
// Source: the briefing.

UNWIND [
  // Countries, places and bodies.
  {id: 'republic-of-korea-name-eccp-south-korea', of: 'republic-of-korea', text: 'South Korea', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, lines 23-24']},
  {id: 'republic-of-korea-name-eccp-rok', of: 'republic-of-korea', text: 'ROK', language: 'en', kind: 'ACRONYM', cites: ['eccp2018#§1, line 97']},
  {id: 'united-states-name-eccp-us', of: 'united-states', text: 'US', language: 'en', kind: 'ACRONYM', cites: ['eccp2018#§1, line 26', 'eccp2018#§1, line 280']},
  {id: 'gyeongbuk-name-eccp-short', of: 'gyeongbuk', text: 'Gyeongbuk', language: 'en', kind: 'SHORT', cites: ['eccp2018#§1, line 241', 'eccp2018#§1, line 280']},
  {id: 'iksan-name-eccp-city', of: 'iksan', text: 'Iksan city', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 227']},
  {id: 'daegu-name-eccp-city', of: 'daegu', text: 'Daegu City', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 236']},
  {id: 'ulsan-name-eccp-city', of: 'ulsan', text: 'Ulsan city area', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 282']},
  {id: 'jeonnam-name-eccp-zone', of: 'jeonnam', text: 'South Jeolla Zone', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 272']},
  {id: 'mafra-name-eccp-korean', of: 'mafra', text: 'Korean Ministry of Agriculture, Food and Rural Affairs', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 228']},
  {id: 'kicox-name-eccp-corp', of: 'kicox', text: 'Korea Industrial Complex Corp.', language: 'en', kind: 'SHORT', cites: ['eccp2018#§1, line 195']},
  {id: 'stepi-name-eccp-ampersand', of: 'stepi', text: 'Science & Technology Policy Institute Korea', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 257']},
  {id: 'ecck-name-eccp-to', of: 'ecck', text: 'European Chamber of Commerce to Korea', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 99']},
  {id: 'krpia-name-eccp-kpria', of: 'krpia', text: 'KPRIA', language: 'en', kind: 'ACRONYM', cites: ['eccp2018#§1, line 260']},
  {id: 'bpi-france-name-eccp-country', of: 'bpi-france', text: 'BPI – France', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 82']},
  {id: 'awex-name-eccp-country', of: 'awex', text: 'AWEX – Belgium', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 81']},
  {id: 'lg-chem-name-eccp-chems', of: 'lg-chem', text: 'LG Chems', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, lines 248-249']},
  {id: 'chaebol-name-eccp-plural', of: 'chaebol', text: 'Chaebols', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, lines 197-199']},
  {id: 'chaebol-name-eccp-conglomerates', of: 'chaebol', text: 'business conglomerates', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, lines 198-199', 'eccp2018#§1, line 288']},
  {id: 'chaebol-name-eccp-multinational', of: 'chaebol', text: 'multinational companies', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 288']},
  {id: 'park-geun-hye-name-eccp-short', of: 'park-geun-hye', text: 'Park', language: 'en', kind: 'SHORT', cites: ['eccp2018#§1, line 294']},
  {id: 'industrial-complexes-name-eccp-industrial-parks', of: 'industrial-complexes', text: 'industrial parks', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, lines 187-188']},
  {id: 'industrial-complexes-name-eccp-science-parks', of: 'industrial-complexes', text: 'science parks', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, lines 187-188']},
  {id: 'foodpolis-name-eccp-national', of: 'foodpolis', text: 'national food cluster', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 227']},
  {id: 'osong-bio-technopolis-name-eccp-hyphen', of: 'osong-bio-technopolis', text: 'Osong Biotechnopolis', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 241']},

  // Agreements and programmes.
  {id: 'eu-korea-fta-name-eccp-space', of: 'eu-korea-fta', text: 'EU- Korea Free Trade Agreement', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 30']},
  {id: 'eu-korea-fta-name-eccp-fta', of: 'eu-korea-fta', text: 'EU-Korea FTA agreement', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 36']},
  {id: 'eu-korea-fta-name-eccp-rok', of: 'eu-korea-fta', text: 'EU-ROK Free trade Agreement', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 97']},
  {id: 'eu-korea-fta-name-eccp-acronym', of: 'eu-korea-fta', text: 'FTA', language: 'en', kind: 'ACRONYM', cites: ['eccp2018#§1, line 32']},
  {id: 'eu-gateway-business-avenues-name-eccp-to-korea', of: 'eu-gateway-business-avenues', text: 'EU Gateway to Korea', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 71', 'eccp2018#§1, line 214']},
  {id: 'eu-gateway-business-avenues-name-eccp-short', of: 'eu-gateway-business-avenues', text: 'EU Gateway', language: 'en', kind: 'SHORT', cites: ['eccp2018#§1, line 77']},
  {id: 'eu-gateway-business-avenues-name-eccp-korea', of: 'eu-gateway-business-avenues', text: 'EU Gateway Korea', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 96']},
  {id: 'eu-korea-science-agreement-name-eccp-short', of: 'eu-korea-science-agreement', text: 'Science & Technology Agreement', language: 'en', kind: 'SHORT', cites: ['eccp2018#§1, line 127']},
  {id: 'eu-korea-science-agreement-name-eccp-s-and-t', of: 'eu-korea-science-agreement', text: 'S&T Agreement between the European Union & the Republic of Korea', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 150']},
  {id: 'gumi-industrial-complex-name-eccp-national', of: 'gumi-industrial-complex', text: 'Gumi National Industrial Complex', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, lines 317-318']},
  {id: 'konnect-name-eccp-project', of: 'konnect', text: 'Konnect project', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 146']},

  // Sectors and technologies.
  {id: '5g-name-eccp-short', of: '5g', text: '5G', language: 'en', kind: 'SHORT', cites: ['eccp2018#§1, line 126']},
  {id: '5g-name-eccp-next', of: '5g', text: '5G-next generation communication networks', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, lines 121-122']},
  {id: '5g-name-eccp-networks', of: '5g', text: '5G communication networks', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 142']},
  {id: 'cloud-computing-name-eccp-services', of: 'cloud-computing', text: 'cloud services', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 122']},
  {id: 'cloud-computing-name-eccp-mobile', of: 'cloud-computing', text: 'mobile cloud services', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, lines 142-143']},
  {id: 'carbon-capture-name-eccp-co2', of: 'carbon-capture', text: 'CO2 capture technologies', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 122']},
  {id: 'fusion-energy-name-eccp-research', of: 'fusion-energy', text: 'fusion energy research', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 114']},
  {id: 'medical-devices-name-eccp-clinical', of: 'medical-devices', text: 'Clinical devices', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 240']},
  {id: 'food-and-beverages-name-eccp-slash', of: 'food-and-beverages', text: 'Food/beverages', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 212', 'eccp2018#§1, line 231']},
  {id: 'agri-food-name-eccp-alimentary', of: 'agri-food', text: 'agro-alimentary', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 213']},
  {id: 'motor-vehicles-name-eccp-automotive', of: 'motor-vehicles', text: 'automotive sector', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 273']},
  {id: 'video-games-name-eccp-gaming', of: 'video-games', text: 'video gaming', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 290']},
  {id: 'service-sector-name-eccp-industries', of: 'service-sector', text: 'service industries', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 170']},
  {id: 'mobile-industry-name-eccp-mobile-phone', of: 'mobile-industry', text: 'mobile phone market', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 284']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);

UNWIND [
  {of: 'republic-of-korea-name-korea', cites: ['eccp2018#objectives, line 3']},
  {of: 'gyeongnam-name-gyeongnam', cites: ['eccp2018#§1, line 280']}
] AS row
MATCH (n:Entity {id: row.of})
SET n.cites = n.cites + row.cites;

UNWIND [
  {id: '2012-ecck', kind: 'FOUNDING', effective: '2012', created: ['ecck'], cites: ['eccp2018#§1, lines 79-80']},
  {id: '2013-02-25-park-geun-hye-administration', kind: 'REPLACEMENT', effective: '2013-02-25', ended: ['lee-myung-bak-administration'], created: ['park-geun-hye-administration'], description: 'One president left office and the next one took it.', cites: ['unamwiki-presidents#list', 'eccp2018#§1, lines 292-302']},
  {id: '2018-horizon-2020-work-programme-2016-2017', kind: 'TERMINATION', effective: '2018', ended: ['horizon-2020-work-programme-2016-2017'], description: 'The two years that it was made for were over.', cites: ['eccp2018#§1, lines 125-127']}
] AS row
MERGE (e:Entity {id: row.id})
SET e += row {.kind, .announced, .enacted, .effective, .rank, .status, .description, .cites}, e:ChangeEvent
WITH row, e
CALL (row, e) { UNWIND row.law AS id MATCH (x:Act {id: id}) MERGE (e)-[:ENACTED_BY]->(x) }
CALL (row, e) { UNWIND row.ended AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'ENDED'}]->(e) }
CALL (row, e) { UNWIND row.renamedFrom AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'RENAMED'}]->(e) }
CALL (row, e) { UNWIND row.continuing AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'CONTINUES'}]->(e) }
CALL (row, e) { UNWIND row.created AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'CREATED'}]->(x) }
CALL (row, e) { UNWIND row.renamedTo AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'RENAMED'}]->(x) }
CALL (row, e) { UNWIND row.receiving AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'CONTINUES'}]->(x) };
