// Names that Shin 2009 uses, its slips among them, so that a search finds what is meant. Source: Shin 2009.

// Bodies and persons.
UNWIND [
  {id: 'mocie-name-shin-mcie', of: 'mocie', text: 'MCIE', language: 'en', kind: 'ACRONYM', cites: ['shin2009#§3-2(2), lines 674-676']},
  {id: 'mocie-name-shin-industry-ministry', of: 'mocie', text: 'Industry ministry', language: 'en', kind: 'SHORT', cites: ['shin2009#§3-1, lines 424-428']},
  {id: 'ministry-of-education-and-human-resources-development-name-shin-education-ministry', of: 'ministry-of-education-and-human-resources-development', text: 'Education ministry', language: 'en', kind: 'SHORT', cites: ['shin2009#§3-1, lines 440-443']},
  {id: 'ministry-of-education-and-human-resources-development-name-shin-mehrd', of: 'ministry-of-education-and-human-resources-development', text: 'MEHRD', language: 'en', kind: 'ACRONYM', cites: ['shin2009#§3-3, lines 1037-1043']},
  {id: 'mic-name-shin-ministry-of-information-and-telecommunication', of: 'mic', text: 'Ministry of Information and Telecommunication', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-1, lines 449-453']},
  {id: 'mic-name-shin-ministry-of-information-and-telecommunications', of: 'mic', text: 'Ministry of Information and Telecommunications', language: 'en', kind: 'VARIANT', cites: ['shin2009#§4, lines 1416-1418']},
  {id: 'pcbnd-name-shin-presidential-committee-of-regionally-balanced-development', of: 'pcbnd', text: 'Presidential Committee of Regionally Balanced Development', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-1, lines 408-414']},
  {id: 'roh-moo-hyun-name-shin-roh-mu-hyun', of: 'roh-moo-hyun', text: 'Roh, Mu-Hyun', language: 'en', kind: 'VARIANT', cites: ['shin2009#§1, lines 47-53']},
  {id: 'kim-young-sam-name-shin-kim-young-sam', of: 'kim-young-sam', text: 'Kim, Young-Sam', language: 'en', kind: 'VARIANT', cites: ['shin2009#§2-3, lines 225-231']},
  {id: 'roh-moo-hyun-administration-name-shin-roh-government', of: 'roh-moo-hyun-administration', text: 'Roh government', language: 'en', kind: 'SHORT', cites: ['shin2009#§2, lines 82-84']},
  {id: 'roh-moo-hyun-administration-name-shin-nomuhyeon-jeongbu', of: 'roh-moo-hyun-administration', text: '노무현 정부', language: 'ko', kind: 'SHORT', cites: ['shin2009#abstract, line 1709']},
  {id: 'kim-young-sam-administration-name-shin-government-under-president-kim-young-sam', of: 'kim-young-sam-administration', text: 'government under President Kim, Young-Sam', language: 'en', kind: 'VARIANT', cites: ['shin2009#§2-3, lines 227-231']},
  {id: 'shin-dong-ho-name-shin-dong-ho-shin', of: 'shin-dong-ho', text: 'Dong-Ho Shin', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-2(1), line 584']},
  {id: 'krihs-1978-name-shin-korean-research-institute-for-human-settlements', of: 'krihs-1978', text: 'Korean Research Institute for Human Settlements', language: 'en', kind: 'VARIANT', cites: ['shin2009#§2-3, lines 205-209']},
  {id: 'itep-name-shin-korean-research-institute-of-industrial-technology-evaluation-and-planning', of: 'itep', text: 'Korean Research Institute of Industrial Technology Evaluation and Planning', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-2(2), lines 922-928']},
  {id: 'korea-research-foundation-name-shin-korean-research-foundation', of: 'korea-research-foundation', text: 'Korean Research Foundation', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-3, lines 1171-1174']},
  {id: 'bk21-nuri-committee-name-shin-bk21-nuri', of: 'bk21-nuri-committee', text: 'BK21-NURI', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-3, lines 1165-1171']},
  {id: 'kaist-name-shin-korea-advance-institute-of-science-and-technology', of: 'kaist', text: 'Korea Advance Institute of Science and Technology', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-2(2), lines 668-676']},
  {id: 'nonghyup-name-shin-nonghyup', of: 'nonghyup', text: 'Nonghyup', language: 'en', kind: 'SHORT', cites: ['shin2009#§3-2(2), lines 783-785']},
  {id: 'techno-parks-name-shin-technoparks', of: 'techno-parks', text: 'Technoparks', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-1, lines 485-489']},
  {id: 'techno-parks-name-shin-technopark', of: 'techno-parks', text: 'Technopark', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-1, lines 432-436']},
  {id: 'daejeon-city-government-name-shin-city-of-daejeon', of: 'daejeon-city-government', text: 'City of Daejeon', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-2, lines 531-534']},
  {id: 'dria-director-name-shin-dria-director', of: 'dria-director', text: 'DRIA Director', language: 'en', kind: 'SHORT', cites: ['shin2009#§3-4, lines 1351-1355']},
  {id: 'local-business-community-name-shin-business-community', of: 'local-business-community', text: 'business community', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-3, lines 1020-1029']},
  {id: 'provincial-governments-name-shin-provincial-level-governments', of: 'provincial-governments', text: 'provincial level governments', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-2(1), lines 536-540']},
  {id: 'republic-of-korea-name-shin-korea', of: 'republic-of-korea', text: 'Korea', language: 'en', kind: 'SHORT', cites: ['shin2009#§1, lines 4-18']},
  {id: 'republic-of-korea-name-shin-south', of: 'republic-of-korea', text: 'South', language: 'en', kind: 'VARIANT', cites: ['shin2009#§1, lines 12-16']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);

// Plans and programmes.
UNWIND [
  {id: 'ten-year-territorial-plan-name-shin-comprehensive-national-land-development-plan', of: 'ten-year-territorial-plan', text: 'Comprehensive National Land Development Plan', language: 'en', kind: 'VARIANT', cites: ['shin2009#§2-2, lines 154-158']},
  {id: 'ten-year-territorial-plan-name-shin-comprehensive-national-land-development-plans', of: 'ten-year-territorial-plan', text: 'Comprehensive National Land Development Plans', language: 'en', kind: 'VARIANT', cites: ['shin2009#§2-2, lines 154-158']},
  {id: 'ten-year-territorial-plan-name-shin-cnldp', of: 'ten-year-territorial-plan', text: 'CNLDP', language: 'en', kind: 'ACRONYM', cites: ['shin2009#§2-3, lines 215-221']},
  {id: 'ten-year-territorial-plan-name-shin-cnldps', of: 'ten-year-territorial-plan', text: 'CNLDPs', language: 'en', kind: 'ACRONYM', cites: ['shin2009#§2-2, lines 154-158']},
  {id: 'cnldp-3-name-shin-third-cnldp', of: 'cnldp-3', text: 'Third CNLDP', language: 'en', kind: 'SHORT', cites: ['shin2009#§2-3, lines 215-223']},
  {id: 'cnldp-4-name-shin-fourth-cnldp', of: 'cnldp-4', text: 'Fourth CNLDP', language: 'en', kind: 'SHORT', cites: ['shin2009#§2-3, lines 237-245']},
  {id: 'five-year-economic-development-plans-name-shin-five-year-economic-development-plans', of: 'five-year-economic-development-plans', text: 'Five-year Economic Development Plans', language: 'en', kind: 'VARIANT', cites: ['shin2009#§2-3, lines 253-259']},
  {id: 'local-autonomy-system-name-shin-decentralization-and-democratization', of: 'local-autonomy-system', text: 'decentralization and democratization', language: 'en', kind: 'VARIANT', cites: ['shin2009#§2-4, lines 303-307']},
  {id: 'regional-innovation-system-policy-name-shin-ris-policies', of: 'regional-innovation-system-policy', text: 'RIS policies', language: 'en', kind: 'SHORT', cites: ['shin2009#§2-3, lines 289-293']},
  {id: 'regional-innovation-system-policy-name-shin-regional-innovation-and-industrial-cluster-policies-of-the-roh-government', of: 'regional-innovation-system-policy', text: 'Regional Innovation and Industrial Cluster Policies of the Roh Government', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-1, lines 355-356']},
  {id: 'industrial-cluster-policies-name-shin-industrial-cluster-programs', of: 'industrial-cluster-policies', text: 'industrial cluster programs', language: 'en', kind: 'VARIANT', cites: ['shin2009#§5, lines 1604-1608']},
  {id: 'industrial-cluster-policies-name-shin-jiyeok-hyeoksin-saeop', of: 'industrial-cluster-policies', text: '지역혁신사업', language: 'ko', kind: 'VARIANT', cites: ['shin2009#abstract, lines 1701-1703']},
  {id: 'ris-pilot-programme-name-shin-ris-pilot-project', of: 'ris-pilot-programme', text: 'RIS Pilot Project', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-1, lines 436-440']},
  {id: 'ris-pilot-programme-name-shin-ris-pilot', of: 'ris-pilot-programme', text: 'RIS Pilot', language: 'en', kind: 'SHORT', cites: ['shin2009#§3-2(2), lines 612-614']},
  {id: 'nuri-name-shin-nuri-program', of: 'nuri', text: 'NURI Program', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-3, line 1006']},
  {id: 'brain-korea-21-name-shin-bk21-program', of: 'brain-korea-21', text: 'BK21 program', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-3, line 1014']},
  {id: 'brain-korea-21-name-shin-brain-korea-21-bk21', of: 'brain-korea-21', text: 'Brain Korea 21 (BK21)', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-3, line 1012']},
  {id: 'daedeok-innovative-cluster-plan-name-shin-daedeok-innovative-cluster', of: 'daedeok-innovative-cluster-plan', text: 'Daedeok Innovative Cluster', language: 'en', kind: 'SHORT', cites: ['shin2009#§3-4, line 1206']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);

// Places, ideas and clusters.
UNWIND [
  {id: 'daedeok-innopolis-name-shin-daedeok-special-r-d-district', of: 'daedeok-innopolis', text: 'Daedeok Special R&D District', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-2(1), lines 550-554']},
  {id: 'daedeok-science-town-name-shin-daedeok-special-r-d-district', of: 'daedeok-science-town', text: 'Daedeok Special R&D District', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-2(1), lines 574-578', 'shin2009#§3-4, lines 1208-1210']},
  {id: 'daedeok-innopolis-name-shin-daedeok', of: 'daedeok-innopolis', text: 'Daedeok', language: 'en', kind: 'SHORT', cites: ['shin2009#§3-4, line 1206']},
  {id: 'daedeok-innopolis-name-shin-daedeok-valley', of: 'daedeok-innopolis', text: 'Daedeok Valley', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-4, lines 1308-1312']},
  {id: 'seoul-metropolitan-area-name-shin-capital-region', of: 'seoul-metropolitan-area', text: 'capital region', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-1, lines 362-370']},
  {id: 'seoul-metropolitan-area-name-shin-sudogwon', of: 'seoul-metropolitan-area', text: '수도권', language: 'ko', kind: 'VARIANT', cites: ['shin2009#abstract, line 1695']},
  {id: 'non-seoul-metropolitan-area-name-shin-bisudogwon', of: 'non-seoul-metropolitan-area', text: '비수도권', language: 'ko', kind: 'VARIANT', cites: ['shin2009#abstract, line 1695']},
  {id: 'non-seoul-metropolitan-area-name-shin-rest-of-korea', of: 'non-seoul-metropolitan-area', text: 'rest of Korea', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-1, lines 364-370']},
  {id: 'chungnam-name-shin-chungnam', of: 'chungnam', text: 'Chungnam', language: 'en', kind: 'SHORT', cites: ['shin2009#§3-2(1), lines 546-550']},
  {id: 'chungbuk-name-shin-chungbuk', of: 'chungbuk', text: 'Chungbuk', language: 'en', kind: 'SHORT', cites: ['shin2009#§3-2(1), lines 546-550']},
  {id: 'regional-innovation-system-name-shin-regional-innovation-systems', of: 'regional-innovation-system', text: 'Regional Innovation Systems', language: 'en', kind: 'VARIANT', cites: ['shin2009#§2-3, lines 249-253']},
  {id: 'regional-innovation-system-name-shin-riss', of: 'regional-innovation-system', text: 'RISs', language: 'en', kind: 'ACRONYM', cites: ['shin2009#§2-3, lines 251-253']},
  {id: 'regional-innovation-system-name-shin-jiyeok-hyeoksinnon', of: 'regional-innovation-system', text: '지역혁신론', language: 'ko', kind: 'VARIANT', cites: ['shin2009#abstract, lines 1695-1699']},
  {id: 'regional-innovation-system-name-shin-jiyeok-hyeoksin', of: 'regional-innovation-system', text: '지역혁신', language: 'ko', kind: 'SHORT', cites: ['shin2009#abstract, line 1709']},
  {id: 'industrial-cluster-theory-name-shin-industrial-clusters', of: 'industrial-cluster-theory', text: 'industrial clusters', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3, lines 345-351']},
  {id: 'industrial-cluster-theory-name-shin-saneop-keulleoseuteo', of: 'industrial-cluster-theory', text: '산업 클러스터', language: 'ko', kind: 'SHORT', cites: ['shin2009#abstract, line 1709']},
  {id: 'financial-crisis-1998-name-shin-1997-economic-crisis', of: 'financial-crisis-1998', text: '1997 economic crisis', language: 'en', kind: 'VARIANT', cites: ['shin2009#§2-3, lines 231-237']},
  {id: 'presidential-election-2002-name-shin-2002-presidential-election', of: 'presidential-election-2002', text: '2002 presidential election', language: 'en', kind: 'VARIANT', cites: ['shin2009#§2-3, lines 245-249']},
  {id: 'local-elections-2006-name-shin-civic-election', of: 'local-elections-2006', text: 'civic election', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-4, lines 1355-1359']},
  {id: 'biotechnology-name-shin-bio-science', of: 'biotechnology', text: 'bio-science', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-3, lines 1155-1159']},
  {id: 'daedeok-it-cluster-name-shin-it-cluster', of: 'daedeok-it-cluster', text: 'IT Cluster', language: 'en', kind: 'SHORT', cites: ['shin2009#§3-4, line 1288']},
  {id: 'daedeok-bt-cluster-name-shin-bt-cluster', of: 'daedeok-bt-cluster', text: 'BT Cluster', language: 'en', kind: 'SHORT', cites: ['shin2009#§3-4, lines 1300-1302']},
  {id: 'strategic-industries-name-shin-strategic-industry', of: 'strategic-industries', text: 'strategic industry', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-4, lines 1268-1270']},
  {id: 'new-materials-and-parts-name-shin-new-materials-and-parts-suppliers', of: 'new-materials-and-parts', text: 'new materials and parts suppliers', language: 'en', kind: 'VARIANT', cites: ['shin2009#§3-3, lines 1155-1161']},
  {id: 'ubiquitous-industry-name-shin-ubiquitous', of: 'ubiquitous-industry', text: 'ubiquitous', language: 'en', kind: 'SHORT', cites: ['shin2009#§3-4, lines 1278-1280']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);
