// Places, clusters, industries, ideas and occurrences that Shin 2009 names and the scripts before do not. Source: Shin 2009.

UNWIND [
  {id: 'north-korea', kind: 'COUNTRY', nameEn: 'North Korea', cites: ['shin2009#§2-1, lines 98-102']},
  {id: 'california', kind: 'REGION', nameEn: 'California', cites: ['shin2009#§1, lines 4-10']},
  {id: 'china', kind: 'COUNTRY', nameEn: 'China', cites: ['shin2009#§2-3, lines 269-277']},
  {id: 'western-region', kind: 'REGION', nameEn: 'Western region of Korea', cites: ['shin2009#§3-1, lines 362-372']},
  {id: 'yeongnam', kind: 'REGION', nameEn: 'Yeongnam', description: 'The syllable 영 is lost in the plain text of Shin 2009.', cites: ['shin2009#abstract, lines 1695-1697']},
  {id: 'honam', kind: 'REGION', nameEn: 'Honam', cites: ['shin2009#abstract, lines 1695-1697']},
  {id: 'central-seoul', kind: 'DISTRICT', nameEn: 'Central Seoul', cites: ['shin2009#§2-1, lines 104-108', 'shin2009#§2-1, lines 128-134']},
  {id: 'seoul-southern-suburbs', kind: 'DISTRICT', nameEn: 'Southern suburbs of Seoul', cites: ['shin2009#§2-1, lines 104-116']},
  {id: 'gyeonggi', kind: 'PROVINCE', nameEn: 'Gyeonggi', cites: ['shin2009#§3-1, lines 362-370']},
  {id: 'incheon', kind: 'CITY', nameEn: 'Incheon', cites: ['shin2009#§3-1, lines 362-370']},
  {id: 'suwon', kind: 'CITY', nameEn: 'Suwon', cites: ['shin2009#§2-1, lines 116-126']},
  {id: 'seongnam', kind: 'CITY', nameEn: 'Seongnam', cites: ['shin2009#§2-1, lines 116-126']},
  {id: 'gunpo', kind: 'CITY', nameEn: 'Gunpo', cites: ['shin2009#§2-1, lines 116-126']},
  {id: 'bucheon', kind: 'CITY', nameEn: 'Bucheon', cites: ['shin2009#§2-1, lines 116-126']},
  {id: 'uijeongbu', kind: 'CITY', nameEn: 'Uijeongbu', cites: ['shin2009#§2-1, lines 116-126']},
  {id: 'anyang', kind: 'CITY', nameEn: 'Anyang', cites: ['shin2009#§2-1, lines 116-126']},
  {id: 'cheonan', kind: 'CITY', nameEn: 'Cheonan', cites: ['shin2009#§2-1, lines 134-144']},
  {id: 'asan', kind: 'CITY', nameEn: 'Asan', cites: ['shin2009#§2-1, lines 134-144']},
  {id: 'jochiwon', kind: 'CITY', nameEn: 'Jochiwon', cites: ['shin2009#§2-1, lines 134-144']},
  {id: 'daejeon', kind: 'CITY', nameEn: 'Daejeon', nameKo: '대전광역시', cites: ['shin2009#§3-2(1), lines 540-564', 'shin2009#§3-2(2), lines 795-803']},
  {id: 'chungbuk', kind: 'PROVINCE', nameEn: 'North Chungcheong', cites: ['shin2009#§3-2(1), lines 546-550']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Place;

UNWIND [
  {id: 'ris-pilot-project-teams', kind: 'CONSORTIUM', nameEn: 'Project teams of the RIS Pilot Program', group: true, cites: ['shin2009#§3-2(2), lines 642-650', 'shin2009#§3-2(2), lines 698-704', 'shin2009#§3-2(2), lines 724-728']},
  {id: 'ris-pilot-team-dria', kind: 'CONSORTIUM', nameEn: 'RIS pilot team of DRIA', start: '2004', end: '2004-XX', cites: ['shin2009#§3-2(2), lines 668-676', 'shin2009#§3-2(2), lines 700-718']},
  {id: 'ris-pilot-team-kaist', kind: 'CONSORTIUM', nameEn: 'RIS pilot team of KAIST', start: '2004', end: '2004-XX', cites: ['shin2009#§3-2(2), lines 668-680', 'shin2009#§3-2(2), lines 700-718']},
  {id: 'ris-pilot-team-hanbat', kind: 'CONSORTIUM', nameEn: 'RIS pilot team of Hanbat National University', start: '2004', end: '2004-XX', cites: ['shin2009#§3-2(2), lines 668-676', 'shin2009#§3-2(2), lines 700-718']},
  {id: 'ris-pilot-team-daejeon-merged', kind: 'CONSORTIUM', nameEn: 'Merged RIS pilot team of Daejeon', start: '2004', cites: ['shin2009#§3-2(2), lines 700-718', 'shin2009#§3-2(2), lines 704-718']},
  {id: 'ris-pilot-team-daejeon-logistics', kind: 'CONSORTIUM', nameEn: 'Logistics team of the RIS Pilot Program in Daejeon', cites: ['shin2009#§3-2(2), lines 676-684', 'shin2009#§3-2(2), lines 777-791']},
  {id: 'agricultural-logistics-cluster', kind: 'CLUSTER', nameEn: 'Agricultural logistics cluster in Daejeon', status: 'PLANNED', cites: ['shin2009#§3-2(2), lines 791-815', 'shin2009#§3-2(2), lines 833-851']},
  {id: 'nuri-project-teams', kind: 'CONSORTIUM', nameEn: 'Project teams of NURI', group: true, cites: ['shin2009#§3-3, lines 1085-1103']},
  {id: 'daedeok-clusters', kind: 'CLUSTER', nameEn: 'Eight industry clusters of Daedeok', group: true, start: '2006', cites: ['shin2009#§3-4, lines 1262-1280', 'shin2009#§3-4, lines 1327-1341']},
  {id: 'daedeok-discussion-groups', kind: 'CONSORTIUM', nameEn: 'Discussion groups of the Daedeok Innovative Cluster Plan', group: true, cites: ['shin2009#§3-4, lines 1242-1256']},
  {id: 'daedeok-it-cluster', kind: 'CLUSTER', nameEn: 'IT Cluster of Daedeok', cites: ['shin2009#§3-4, lines 1272-1280', 'shin2009#§3-4, lines 1286-1300']},
  {id: 'daedeok-bt-cluster', kind: 'CLUSTER', nameEn: 'BT Cluster of Daedeok', cites: ['shin2009#§3-4, lines 1272-1278', 'shin2009#§3-4, lines 1300-1308']},
  {id: 'daedeok-suppliers-materials-cluster', kind: 'CLUSTER', nameEn: 'Cluster of high-tech suppliers and special materials of Daedeok', cites: ['shin2009#§3-4, lines 1272-1278']},
  {id: 'daedeok-mechatronics-cluster', kind: 'CLUSTER', nameEn: 'Mechatronics cluster of Daedeok', cites: ['shin2009#§3-4, lines 1272-1278']},
  {id: 'daedeok-ubiquitous-cluster', kind: 'CLUSTER', nameEn: 'Ubiquitous cluster of Daedeok', cites: ['shin2009#§3-4, lines 1278-1280']},
  {id: 'daedeok-military-cluster', kind: 'CLUSTER', nameEn: 'Military cluster of Daedeok', cites: ['shin2009#§3-4, lines 1278-1280']},
  {id: 'daedeok-atomic-energy-cluster', kind: 'CLUSTER', nameEn: 'Atomic energy cluster of Daedeok', cites: ['shin2009#§3-4, lines 1278-1280']},
  {id: 'daedeok-aerospace-cluster', kind: 'CLUSTER', nameEn: 'Aerospace cluster of Daedeok', cites: ['shin2009#§3-4, lines 1278-1280']},
  {id: 'daedeok-mini-clusters', kind: 'MINI_CLUSTER', nameEn: 'Fourteen mini-clusters of Daedeok', group: true, start: '2006', cites: ['shin2009#§3-4, lines 1282-1290', 'shin2009#§3-4, lines 1327-1335']},
  {id: 'mini-cluster-communication-services', kind: 'MINI_CLUSTER', nameEn: 'Communication Services and Equipments', cites: ['shin2009#§3-4, lines 1288-1300']},
  {id: 'mini-cluster-communication-suppliers', kind: 'MINI_CLUSTER', nameEn: 'Communication Suppliers and Materials', cites: ['shin2009#§3-4, lines 1288-1300']},
  {id: 'mini-cluster-software-contents', kind: 'MINI_CLUSTER', nameEn: 'Software and Contents', cites: ['shin2009#§3-4, lines 1288-1300']},
  {id: 'mini-cluster-semiconductors-displays', kind: 'MINI_CLUSTER', nameEn: 'Semiconductors and Displayers', cites: ['shin2009#§3-4, lines 1288-1300']},
  {id: 'mini-cluster-optic-materials', kind: 'MINI_CLUSTER', nameEn: 'Optic Materials and Related Machines', cites: ['shin2009#§3-4, lines 1288-1300']},
  {id: 'mini-cluster-biomedical', kind: 'MINI_CLUSTER', nameEn: 'Biomedical', cites: ['shin2009#§3-4, lines 1300-1308']},
  {id: 'mini-cluster-fundamental-biology', kind: 'MINI_CLUSTER', nameEn: 'Fundamental Biology Technology', cites: ['shin2009#§3-4, lines 1300-1308']},
  {id: 'mini-cluster-bio-materials', kind: 'MINI_CLUSTER', nameEn: 'Bio-materials', cites: ['shin2009#§3-4, lines 1300-1308']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Cluster;

UNWIND [
  {id: 'next-generation-telecommunications', kind: 'SECTOR', nameEn: 'Next-generation telecommunications', cites: ['shin2009#§3-3, lines 1151-1161']},
  {id: 'mechatronics', kind: 'SECTOR', nameEn: 'Mechatronics', cites: ['shin2009#§3-3, lines 1151-1161', 'shin2009#§3-4, lines 1272-1278']},
  {id: 'new-materials-and-parts', kind: 'SECTOR', nameEn: 'New materials and parts', cites: ['shin2009#§3-3, lines 1151-1161']},
  {id: 'high-tech-suppliers-special-materials', kind: 'SECTOR', nameEn: 'High-tech suppliers and special materials', cites: ['shin2009#§3-4, lines 1272-1278']},
  {id: 'ubiquitous-industry', kind: 'SECTOR', nameEn: 'Ubiquitous industry', cites: ['shin2009#§3-4, lines 1278-1280']},
  {id: 'military-industry', kind: 'SECTOR', nameEn: 'Military industry', cites: ['shin2009#§3-4, lines 1278-1280']},
  {id: 'atomic-energy-industry', kind: 'SECTOR', nameEn: 'Atomic energy industry', cites: ['shin2009#§3-4, lines 1278-1280']},
  {id: 'aerospace-industry', kind: 'SECTOR', nameEn: 'Aerospace industry', cites: ['shin2009#§3-4, lines 1278-1280']},
  {id: 'logistics-industry', kind: 'SECTOR', nameEn: 'Logistics industry', cites: ['shin2009#§3-2(2), lines 680-684', 'shin2009#§3-2(2), lines 793-803']},
  {id: 'agricultural-chemical-testing', kind: 'TECHNOLOGY', nameEn: 'Testing of chemicals in farm products', cites: ['shin2009#§3-2(2), lines 680-684', 'shin2009#§3-2(2), lines 789-791', 'shin2009#§3-2(2), lines 833-851']},
  {id: 'organic-farm-products', kind: 'PRODUCT', nameEn: 'Organic farm products', cites: ['shin2009#§3-2(2), lines 680-684', 'shin2009#§3-2(2), lines 785-791']},
  {id: 'high-technology-manufacturing', kind: 'SECTOR', nameEn: 'High technology and its manufacturing', cites: ['shin2009#§4, lines 1581-1593', 'shin2009#§5, lines 1672-1678']},
  {id: 'traditional-sectors', kind: 'SECTOR', nameEn: 'Traditional sectors: cultural and home-grown manufacturing and service', cites: ['shin2009#§4, lines 1593-1601', 'shin2009#§5, lines 1672-1678']},
  {id: 'service-economy', kind: 'SECTOR', nameEn: 'Service economy', cites: ['shin2009#§5, lines 1672-1678']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Industry;

UNWIND [
  {id: 'industrial-cluster-theory', kind: 'THEORY', nameEn: 'Industrial cluster theory', cites: ['shin2009#§3, lines 345-353', 'shin2009#§4, lines 1408-1412', 'shin2009#abstract, lines 1695-1699']},
  {id: 'creative-industry', kind: 'THEORY', nameEn: 'Creative industry as a theory', cites: ['shin2009#§5, lines 1678-1684']},
  {id: 'balanced-growth', kind: 'OBJECTIVE', nameEn: 'Balanced growth', cites: ['shin2009#§2, lines 78-84', 'shin2009#§2-3, lines 249-253', 'shin2009#§5, lines 1604-1608']},
  {id: 'technological-innovation', kind: 'OBJECTIVE', nameEn: 'Technological innovation', cites: ['shin2009#§3-1, lines 372-382', 'shin2009#§5, lines 1656-1662']},
  {id: 'societal-regional-parity', kind: 'OBJECTIVE', nameEn: 'Growth with societal and regional parity', cites: ['shin2009#§2-3, lines 283-289']},
  {id: 'coordinated-spatial-growth', kind: 'OBJECTIVE', nameEn: 'Spatially coordinated growth', cites: ['shin2009#§2-2, lines 148-158', 'shin2009#§2-3, lines 175-183']},
  {id: 'synergy', kind: 'OBJECTIVE', nameEn: 'Synergy of networks', cites: ['shin2009#§3-2(2), lines 620-638']},
  {id: 'quality-of-university-education', kind: 'OBJECTIVE', nameEn: 'Quality of university education', cites: ['shin2009#§3-3, lines 1020-1035']},
  {id: 'trained-graduates', kind: 'OBJECTIVE', nameEn: 'Graduates trained for business', cites: ['shin2009#§3-3, lines 1020-1035', 'shin2009#§3-3, lines 1063-1075']},
  {id: 'bottom-up-approach', kind: 'PRINCIPLE', nameEn: 'Bottom-up approach', cites: ['shin2009#§2-3, lines 249-253', 'shin2009#§2-3, lines 295-299']},
  {id: 'satellite-cities', kind: 'INSTRUMENT', nameEn: 'Satellite cities', cites: ['shin2009#§2-1, lines 104-126']},
  {id: 'industrial-zoning', kind: 'INSTRUMENT', nameEn: 'Industrial zoning of land', cites: ['shin2009#§2-3, lines 189-195']},
  {id: 'physical-infrastructure', kind: 'INSTRUMENT', nameEn: 'Physical infrastructure', cites: ['shin2009#§2-3, lines 189-195', 'shin2009#§2-3, lines 261-269']},
  {id: 'call-for-proposals', kind: 'INSTRUMENT', nameEn: 'Call for proposals', cites: ['shin2009#§3-1, lines 507-515']},
  {id: 'programme-guidelines', kind: 'INSTRUMENT', nameEn: 'Guidelines to local governments', cites: ['shin2009#§3-1, lines 497-507']},
  {id: 'expert-review', kind: 'INSTRUMENT', nameEn: 'Review by experts', cites: ['shin2009#§3-1, lines 507-515']},
  {id: 'networking', kind: 'INSTRUMENT', nameEn: 'Networking of firms, universities and institutes', cites: ['shin2009#§3-2(2), lines 620-638', 'shin2009#§3-1, lines 469-477']},
  {id: 'matching-contribution', kind: 'INSTRUMENT', nameEn: 'Contribution of the regional government', cites: ['shin2009#§3-2(2), lines 658-666']},
  {id: 'annual-performance-review', kind: 'INSTRUMENT', nameEn: 'Yearly review of performance', cites: ['shin2009#§3-2(2), lines 875-894', 'shin2009#§3-3, lines 1119-1131']},
  {id: 'spending-ceilings', kind: 'INSTRUMENT', nameEn: 'Ceilings for kinds of spending', cites: ['shin2009#§3-2(2), lines 932-950']},
  {id: 'quarterly-reporting', kind: 'INSTRUMENT', nameEn: 'Quarterly reports', cites: ['shin2009#§3-2(2), lines 976-986', 'shin2009#§4, lines 1505-1513']},
  {id: 'volunteer-principle', kind: 'PRINCIPLE', nameEn: 'Unpaid participation of professors', cites: ['shin2009#§3-2(2), lines 950-968', 'shin2009#§4, lines 1561-1573']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Concept;

// A milestone names in `of` what it is a milestone of.
UNWIND [
  {id: 'presidential-election-2002', kind: 'ELECTION', nameEn: 'Presidential election of 2002', start: '2002', cites: ['shin2009#§2-3, lines 243-249']},
  {id: 'local-elections-2006', kind: 'ELECTION', nameEn: 'Local elections of May 2006', start: '2006-05', cites: ['shin2009#§3-4, lines 1351-1359']},
  {id: 'elected-local-government-1992', of: 'local-governments', kind: 'MILESTONE', nameEn: 'Beginning of elected local government', start: '1990-12-31/1991-06-30', cites: ['kr-law-4310#supplementary provisions art. 2', 'shin2009#§2-4, lines 307-318']},
  {id: 'dria-survey', kind: 'SURVEY', nameEn: 'Survey by DRIA of scientists and engineers', cites: ['shin2009#§3-4, lines 1258-1264']},
  {id: 'daedeok-cluster-meetings', kind: 'CONFERENCE', nameEn: 'Meetings of the clusters of Daedeok', start: '2006', cites: ['shin2009#§3-4, lines 1321-1341']},
  {id: 'ris-pilot-contract-signing', of: 'ris-pilot-contracts', kind: 'MILESTONE', nameEn: 'Signing of the contracts of the RIS Pilot Program', start: '2004', cites: ['shin2009#§3-2(2), lines 718-722']},
  {id: 'dria-director-vacancy', of: 'dria-director', kind: 'OTHER', nameEn: 'Vacancy of the directorship of DRIA', start: '2006-12', cites: ['shin2009#§3-4, lines 1367-1375']},
  {id: 'overseas-investment-shift', kind: 'OTHER', nameEn: 'Move of investment abroad in the late 1990s', start: '199X', cites: ['shin2009#§2-3, lines 269-283']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row {.kind, .nameEn, .nameKo, .group, .start, .end, .status, .description, .cites}, n:Thing:Occurrence
WITH row, n
CALL (row, n) { UNWIND row.of AS id MATCH (x:Entity {id: id}) MERGE (n)-[:OF]->(x) };
