// What is part of what, who belonged to and led what. Source: Shin 2009.

UNWIND [
  {id: 'shin2009-part-of-hannam-university-urban-real-estate-hannam-university', from: 'hannam-university-urban-real-estate', to: 'hannam-university', cites: ['koreascience-shin2009#authors']},
  {id: 'shin2009-part-of-gyeonggi-seoul-metropolitan-area', from: 'gyeonggi', to: 'seoul-metropolitan-area', cites: ['shin2009#§3-1, lines 362-370']},
  {id: 'shin2009-part-of-incheon-seoul-metropolitan-area', from: 'incheon', to: 'seoul-metropolitan-area', cites: ['shin2009#§3-1, lines 362-370']},
  {id: 'shin2009-part-of-central-seoul-seoul', from: 'central-seoul', to: 'seoul', cites: ['shin2009#§2-1, lines 104-108']},
  {id: 'shin2009-part-of-seoul-southern-suburbs-seoul', from: 'seoul-southern-suburbs', to: 'seoul', cites: ['shin2009#§2-1, lines 104-116']},
  {id: 'shin2009-part-of-western-region-republic-of-korea', from: 'western-region', to: 'republic-of-korea', cites: ['shin2009#§3-1, lines 362-372']},
  {id: 'shin2009-part-of-yeongnam-republic-of-korea', from: 'yeongnam', to: 'republic-of-korea', cites: ['shin2009#abstract, lines 1695-1697']},
  {id: 'shin2009-part-of-honam-republic-of-korea', from: 'honam', to: 'republic-of-korea', cites: ['shin2009#abstract, lines 1695-1697']},
  {id: 'shin2009-part-of-metropolitan-governments-provincial-governments', from: 'metropolitan-governments', to: 'provincial-governments', cites: ['shin2009#§3-2(1), lines 536-540']},
  {id: 'shin2009-part-of-provinces-of-korea-provincial-governments', from: 'provinces-of-korea', to: 'provincial-governments', cites: ['shin2009#§3-2(1), lines 536-540']},
  {id: 'shin2009-part-of-cnldp-1-ten-year-territorial-plan', from: 'cnldp-1', to: 'ten-year-territorial-plan', cites: ['shin2009#§2-3, lines 195-199']},
  {id: 'shin2009-part-of-cnldp-2-ten-year-territorial-plan', from: 'cnldp-2', to: 'ten-year-territorial-plan', cites: ['shin2009#§2-3, lines 211-215']},
  {id: 'shin2009-part-of-cnldp-3-ten-year-territorial-plan', from: 'cnldp-3', to: 'ten-year-territorial-plan', cites: ['shin2009#§2-3, lines 211-223']},
  {id: 'shin2009-part-of-cnldp-4-ten-year-territorial-plan', from: 'cnldp-4', to: 'ten-year-territorial-plan', cites: ['shin2009#§2-3, lines 237-241']},
  {id: 'shin2009-part-of-cnldp-1-preparation-cnldp-1', from: 'cnldp-1-preparation', to: 'cnldp-1', cites: ['shin2009#§2-3, lines 195-199']},
  {id: 'shin2009-part-of-cnldp-3-revision-cnldp-3', from: 'cnldp-3-revision', to: 'cnldp-3', end: '2001', cites: ['shin2009#§2-3, lines 215-231']},
  {id: 'shin2009-part-of-seoul-southern-suburbs-development-growth-control-seoul', from: 'seoul-southern-suburbs-development', to: 'growth-control-seoul', cites: ['shin2009#§2-1, lines 104-116']},
  {id: 'shin2009-part-of-seoul-location-controls-growth-control-seoul', from: 'seoul-location-controls', to: 'growth-control-seoul', cites: ['shin2009#§2-1, lines 110-116', 'shin2009#§2-1, lines 128-134']},
  {id: 'shin2009-part-of-industrial-cluster-policies-industrial-cluster-policy', from: 'industrial-cluster-policies', to: 'industrial-cluster-policy', cites: ['shin2009#§3-1, lines 404-412']},
  {id: 'shin2009-part-of-technopark-programme-industrial-cluster-policies', from: 'technopark-programme', to: 'industrial-cluster-policies', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'shin2009-part-of-regional-technology-innovation-centre-programme-industrial-cluster-policies', from: 'regional-technology-innovation-centre-programme', to: 'industrial-cluster-policies', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'shin2009-part-of-new-technology-business-incubator-programme-industrial-cluster-policies', from: 'new-technology-business-incubator-programme', to: 'industrial-cluster-policies', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'shin2009-part-of-ris-pilot-programme-industrial-cluster-policies', from: 'ris-pilot-programme', to: 'industrial-cluster-policies', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'shin2009-part-of-regional-research-centre-programme-industrial-cluster-policies', from: 'regional-research-centre-programme', to: 'industrial-cluster-policies', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'shin2009-part-of-brain-korea-21-industrial-cluster-policies', from: 'brain-korea-21', to: 'industrial-cluster-policies', cites: ['shin2009#§3-1, lines 440-447', 'shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-part-of-nuri-industrial-cluster-policies', from: 'nuri', to: 'industrial-cluster-policies', cites: ['shin2009#§3-1, lines 440-447', 'shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-part-of-software-promotion-centre-assistance-industrial-cluster-policies', from: 'software-promotion-centre-assistance', to: 'industrial-cluster-policies', cites: ['shin2009#§3-1, lines 449-463']},
  {id: 'shin2009-part-of-culture-cluster-centre-project-industrial-cluster-policies', from: 'culture-cluster-centre-project', to: 'industrial-cluster-policies', cites: ['shin2009#§3-1, lines 453-463']},
  {id: 'shin2009-part-of-it-startup-assistance-project-industrial-cluster-policies', from: 'it-startup-assistance-project', to: 'industrial-cluster-policies', cites: ['shin2009#§3-1, lines 453-463']},
  {id: 'shin2009-part-of-brain-korea-21-regional-innovation-system-policy', from: 'brain-korea-21', to: 'regional-innovation-system-policy', cites: ['shin2009#§3-3, lines 1008-1012']},
  {id: 'shin2009-part-of-nuri-regional-innovation-system-policy', from: 'nuri', to: 'regional-innovation-system-policy', cites: ['shin2009#§3-3, lines 1008-1012']},
  {id: 'shin2009-part-of-daedeok-innovative-cluster-plan-industrial-cluster-policies', from: 'daedeok-innovative-cluster-plan', to: 'industrial-cluster-policies', cites: ['shin2009#§3-4, lines 1228-1234']},
  {id: 'shin2009-part-of-ris-pilot-call-2004-ris-pilot-programme', from: 'ris-pilot-call-2004', to: 'ris-pilot-programme', end: '2007-07-01', cites: ['shin2009#§3-2(2), lines 638-650']},
  {id: 'shin2009-part-of-ris-pilot-year-1-ris-pilot-programme', from: 'ris-pilot-year-1', to: 'ris-pilot-programme', cites: ['shin2009#§3-2(2), lines 867-873']},
  {id: 'shin2009-part-of-ris-pilot-year-2-ris-pilot-programme', from: 'ris-pilot-year-2', to: 'ris-pilot-programme', cites: ['shin2009#§3-2(2), lines 873-881']},
  {id: 'shin2009-part-of-ris-pilot-year-3-ris-pilot-programme', from: 'ris-pilot-year-3', to: 'ris-pilot-programme', cites: ['shin2009#§3-2(2), lines 873-881']},
  {id: 'shin2009-part-of-ris-pilot-contracts-ris-pilot-programme', from: 'ris-pilot-contracts', to: 'ris-pilot-programme', end: '2007-07-01', cites: ['shin2009#§3-2(2), lines 718-722']},
  {id: 'shin2009-part-of-nuri-call-2004-nuri', from: 'nuri-call-2004', to: 'nuri', cites: ['shin2009#§3-3, lines 1057-1061']},
  {id: 'shin2009-part-of-nuri-intake-2005-nuri', from: 'nuri-intake-2005', to: 'nuri', cites: ['shin2009#§3-3, lines 1101-1105']},
  {id: 'shin2009-part-of-nuri-large-projects-nuri', from: 'nuri-large-projects', to: 'nuri', cites: ['shin2009#§3-3, lines 1043-1049']},
  {id: 'shin2009-part-of-nuri-medium-projects-nuri', from: 'nuri-medium-projects', to: 'nuri', cites: ['shin2009#§3-3, lines 1043-1055']},
  {id: 'shin2009-part-of-nuri-small-projects-nuri', from: 'nuri-small-projects', to: 'nuri', cites: ['shin2009#§3-3, lines 1043-1057']},
  {id: 'shin2009-part-of-nuri-daejeon-projects-nuri', from: 'nuri-daejeon-projects', to: 'nuri', cites: ['shin2009#§3-3, lines 1133-1139']},
  {id: 'shin2009-part-of-ris-pilot-team-daejeon-merged-ris-pilot-project-teams', from: 'ris-pilot-team-daejeon-merged', to: 'ris-pilot-project-teams', cites: ['shin2009#§3-2(2), lines 700-718']},
  {id: 'shin2009-part-of-ris-pilot-team-daejeon-logistics-ris-pilot-project-teams', from: 'ris-pilot-team-daejeon-logistics', to: 'ris-pilot-project-teams', cites: ['shin2009#§3-2(2), lines 777-783']},
  {id: 'shin2009-part-of-daejeon-department-economy-science-daejeon-city-government', from: 'daejeon-department-economy-science', to: 'daejeon-city-government', cites: ['shin2009#§3-4, lines 1314-1319']},
  {id: 'shin2009-part-of-daejeon-director-economy-science-daejeon-department-economy-science', from: 'daejeon-director-economy-science', to: 'daejeon-department-economy-science', cites: ['shin2009#§3-4, lines 1314-1319']},
  {id: 'shin2009-part-of-mayor-of-daejeon-daejeon-city-government', from: 'mayor-of-daejeon', to: 'daejeon-city-government', cites: ['shin2009#§3-4, lines 1351-1359']},
  {id: 'shin2009-part-of-dria-director-dria', from: 'dria-director', to: 'dria', cites: ['shin2009#§3-4, lines 1349-1357']},
  {id: 'shin2009-part-of-dria-regional-innovation-agencies', from: 'dria', to: 'regional-innovation-agencies', cites: ['shin2009#§3-1, lines 489-495']},
  {id: 'shin2009-part-of-dria-daejeon-technopark', from: 'dria', to: 'daejeon-technopark', start: '2008-03', cites: ['shin2009#§3-4, lines 1381-1387']},
  {id: 'shin2009-part-of-daejeon-development-institute-daejeon-city-government', from: 'daejeon-development-institute', to: 'daejeon-city-government', role: 'planning agency of the city', cites: ['shin2009#§3-4, lines 1369-1375']},
  {id: 'shin2009-part-of-itep-mocie', from: 'itep', to: 'mocie', end: '2008-02-29', role: 'subordinate institution', cites: ['shin2009#§3-2(2), lines 920-930']},
  {id: 'shin2009-part-of-korea-research-foundation-ministry-of-education-and-human-resources-development', from: 'korea-research-foundation', to: 'ministry-of-education-and-human-resources-development', end: '2008-02-29', role: 'governmental agency supported by the ministry', cites: ['shin2009#§3-3, lines 1171-1176']},
  {id: 'shin2009-part-of-nonghyup-daejeon-branch-nonghyup', from: 'nonghyup-daejeon-branch', to: 'nonghyup', cites: ['shin2009#§3-2(2), lines 781-787']},
  {id: 'shin2009-part-of-daedeok-government-laboratories-daedeok-innopolis', from: 'daedeok-government-laboratories', to: 'daedeok-innopolis', cites: ['shin2009#§3-2(1), lines 550-558', 'shin2009#§3-2(1), lines 576-582']},
  {id: 'shin2009-part-of-daedeok-government-laboratories-daedeok-science-town', from: 'daedeok-government-laboratories', to: 'daedeok-science-town', end: '2005-XX', cites: ['shin2009#§3-2(1), lines 576-582']},
  {id: 'shin2009-part-of-daedeok-discussion-groups-daedeok-innovative-cluster-plan', from: 'daedeok-discussion-groups', to: 'daedeok-innovative-cluster-plan', cites: ['shin2009#§3-4, lines 1242-1252']},
  {id: 'shin2009-part-of-daedeok-it-cluster-daedeok-clusters', from: 'daedeok-it-cluster', to: 'daedeok-clusters', cites: ['shin2009#§3-4, lines 1264-1280']},
  {id: 'shin2009-part-of-daedeok-bt-cluster-daedeok-clusters', from: 'daedeok-bt-cluster', to: 'daedeok-clusters', cites: ['shin2009#§3-4, lines 1264-1280']},
  {id: 'shin2009-part-of-daedeok-suppliers-materials-cluster-daedeok-clusters', from: 'daedeok-suppliers-materials-cluster', to: 'daedeok-clusters', cites: ['shin2009#§3-4, lines 1264-1280']},
  {id: 'shin2009-part-of-daedeok-mechatronics-cluster-daedeok-clusters', from: 'daedeok-mechatronics-cluster', to: 'daedeok-clusters', cites: ['shin2009#§3-4, lines 1264-1280']},
  {id: 'shin2009-part-of-daedeok-ubiquitous-cluster-daedeok-clusters', from: 'daedeok-ubiquitous-cluster', to: 'daedeok-clusters', cites: ['shin2009#§3-4, lines 1264-1280']},
  {id: 'shin2009-part-of-daedeok-military-cluster-daedeok-clusters', from: 'daedeok-military-cluster', to: 'daedeok-clusters', cites: ['shin2009#§3-4, lines 1264-1280']},
  {id: 'shin2009-part-of-daedeok-atomic-energy-cluster-daedeok-clusters', from: 'daedeok-atomic-energy-cluster', to: 'daedeok-clusters', cites: ['shin2009#§3-4, lines 1264-1280']},
  {id: 'shin2009-part-of-daedeok-aerospace-cluster-daedeok-clusters', from: 'daedeok-aerospace-cluster', to: 'daedeok-clusters', cites: ['shin2009#§3-4, lines 1264-1280']},
  {id: 'shin2009-part-of-mini-cluster-communication-services-daedeok-it-cluster', from: 'mini-cluster-communication-services', to: 'daedeok-it-cluster', cites: ['shin2009#§3-4, lines 1288-1300']},
  {id: 'shin2009-part-of-mini-cluster-communication-suppliers-daedeok-it-cluster', from: 'mini-cluster-communication-suppliers', to: 'daedeok-it-cluster', cites: ['shin2009#§3-4, lines 1288-1300']},
  {id: 'shin2009-part-of-mini-cluster-software-contents-daedeok-it-cluster', from: 'mini-cluster-software-contents', to: 'daedeok-it-cluster', cites: ['shin2009#§3-4, lines 1288-1300']},
  {id: 'shin2009-part-of-mini-cluster-semiconductors-displays-daedeok-it-cluster', from: 'mini-cluster-semiconductors-displays', to: 'daedeok-it-cluster', cites: ['shin2009#§3-4, lines 1288-1300']},
  {id: 'shin2009-part-of-mini-cluster-optic-materials-daedeok-it-cluster', from: 'mini-cluster-optic-materials', to: 'daedeok-it-cluster', cites: ['shin2009#§3-4, lines 1288-1300']},
  {id: 'shin2009-part-of-mini-cluster-biomedical-daedeok-bt-cluster', from: 'mini-cluster-biomedical', to: 'daedeok-bt-cluster', cites: ['shin2009#§3-4, lines 1300-1308']},
  {id: 'shin2009-part-of-mini-cluster-fundamental-biology-daedeok-bt-cluster', from: 'mini-cluster-fundamental-biology', to: 'daedeok-bt-cluster', cites: ['shin2009#§3-4, lines 1300-1308']},
  {id: 'shin2009-part-of-mini-cluster-bio-materials-daedeok-bt-cluster', from: 'mini-cluster-bio-materials', to: 'daedeok-bt-cluster', cites: ['shin2009#§3-4, lines 1300-1308']},
  {id: 'shin2009-part-of-daedeok-mini-clusters-daedeok-clusters', from: 'daedeok-mini-clusters', to: 'daedeok-clusters', cites: ['shin2009#§3-4, lines 1282-1288']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-member-of-shin-dong-ho-hannam-university-urban-real-estate', from: 'shin-dong-ho', to: 'hannam-university-urban-real-estate', cites: ['koreascience-shin2009#authors']},
  {id: 'shin2009-member-of-daejeon-city-government-metropolitan-governments', from: 'daejeon-city-government', to: 'metropolitan-governments', cites: ['shin2009#§3-2(1), lines 540-546']},
  {id: 'shin2009-member-of-daejeon-director-economy-science-innovative-networks-daedeok-valley', from: 'daejeon-director-economy-science', to: 'innovative-networks-daedeok-valley', cites: ['shin2009#§3-4, lines 1314-1319']},
  {id: 'shin2009-member-of-daedeok-cluster-representatives-innovative-networks-daedeok-valley', from: 'daedeok-cluster-representatives', to: 'innovative-networks-daedeok-valley', role: 'one of each cluster', cites: ['shin2009#§3-4, lines 1314-1319']},
  {id: 'shin2009-member-of-scientists-engineers-daejeon-daedeok-clusters', from: 'scientists-engineers-daejeon', to: 'daedeok-clusters', role: 'assigned by DRIA', cites: ['shin2009#§3-4, lines 1282-1288']},
  {id: 'shin2009-member-of-scientists-engineers-daejeon-daedeok-mini-clusters', from: 'scientists-engineers-daejeon', to: 'daedeok-mini-clusters', role: 'asked to choose one', cites: ['shin2009#§3-4, lines 1286-1308']},
  {id: 'shin2009-member-of-daedeok-technology-firms-daedeok-discussion-groups', from: 'daedeok-technology-firms', to: 'daedeok-discussion-groups', cites: ['shin2009#§3-4, lines 1242-1252']},
  {id: 'shin2009-member-of-daedeok-cluster-representatives-daedeok-clusters', from: 'daedeok-cluster-representatives', to: 'daedeok-clusters', role: 'elected officers', cites: ['shin2009#§3-4, lines 1321-1329']},
  {id: 'shin2009-member-of-local-university-logistics-ris-pilot-team-daejeon-logistics', from: 'local-university-logistics', to: 'ris-pilot-team-daejeon-logistics', role: 'organiser', cites: ['shin2009#§3-2(2), lines 777-787']},
  {id: 'shin2009-member-of-partner-university-logistics-ris-pilot-team-daejeon-logistics', from: 'partner-university-logistics', to: 'ris-pilot-team-daejeon-logistics', role: 'partner', cites: ['shin2009#§3-2(2), lines 777-787']},
  {id: 'shin2009-member-of-nonghyup-daejeon-branch-ris-pilot-team-daejeon-logistics', from: 'nonghyup-daejeon-branch', to: 'ris-pilot-team-daejeon-logistics', role: 'partner', cites: ['shin2009#§3-2(2), lines 777-787']},
  {id: 'shin2009-member-of-organic-farming-firms-ris-pilot-team-daejeon-logistics', from: 'organic-farming-firms', to: 'ris-pilot-team-daejeon-logistics', role: 'partners', cites: ['shin2009#§3-2(2), lines 777-791']},
  {id: 'shin2009-member-of-kaist-ris-pilot-team-daejeon-merged', from: 'kaist', to: 'ris-pilot-team-daejeon-merged', role: 'partner', cites: ['shin2009#§3-2(2), lines 714-718', 'shin2009#§3-2(2), lines 767-769']},
  {id: 'shin2009-member-of-hanbat-national-university-ris-pilot-team-daejeon-merged', from: 'hanbat-national-university', to: 'ris-pilot-team-daejeon-merged', role: 'partner', cites: ['shin2009#§3-2(2), lines 714-718', 'shin2009#§3-2(2), lines 767-769']},
  {id: 'shin2009-member-of-dria-ris-pilot-team-daejeon-merged', from: 'dria', to: 'ris-pilot-team-daejeon-merged', role: 'leading institution', cites: ['shin2009#§3-2(2), lines 714-718', 'shin2009#§3-2(2), lines 767-769']},
  {id: 'shin2009-member-of-university-professors-ris-pilot-project-teams', from: 'university-professors', to: 'ris-pilot-project-teams', role: 'key members', cites: ['shin2009#§3-2(2), lines 958-968']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:MEMBER_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-held-dria-director-until-2006-dria-director', from: 'dria-director-until-2006', to: 'dria-director', end: '2006-12-XX', role: 'resigned', cites: ['shin2009#§3-4, lines 1349-1369']},
  {id: 'shin2009-held-mayor-of-daejeon-until-2006-mayor-of-daejeon', from: 'mayor-of-daejeon-until-2006', to: 'mayor-of-daejeon', role: 'not re-elected in May 2006', cites: ['shin2009#§3-4, lines 1351-1359']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:HELD {id: row.id}]->(to)
SET r += row {.start, .end, .role, .term, .acting, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-appointed-mayor-of-daejeon-until-2006-dria-director-until-2006', from: 'mayor-of-daejeon-until-2006', to: 'dria-director-until-2006', role: 'director of DRIA', cites: ['shin2009#§3-4, lines 1351-1359']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:APPOINTED {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-led-by-kim-young-sam-administration-kim-young-sam', from: 'kim-young-sam-administration', to: 'kim-young-sam', cites: ['shin2009#§2-3, lines 225-231']},
  {id: 'shin2009-led-by-ris-pilot-team-dria-dria', from: 'ris-pilot-team-dria', to: 'dria', cites: ['shin2009#§3-2(2), lines 668-676']},
  {id: 'shin2009-led-by-ris-pilot-team-kaist-kaist', from: 'ris-pilot-team-kaist', to: 'kaist', cites: ['shin2009#§3-2(2), lines 668-680']},
  {id: 'shin2009-led-by-ris-pilot-team-hanbat-hanbat-national-university', from: 'ris-pilot-team-hanbat', to: 'hanbat-national-university', cites: ['shin2009#§3-2(2), lines 668-676']},
  {id: 'shin2009-led-by-ris-pilot-team-daejeon-merged-dria', from: 'ris-pilot-team-daejeon-merged', to: 'dria', role: 'officially', cites: ['shin2009#§3-2(2), lines 767-769']},
  {id: 'shin2009-led-by-ris-pilot-team-daejeon-logistics-local-university-logistics', from: 'ris-pilot-team-daejeon-logistics', to: 'local-university-logistics', cites: ['shin2009#§3-2(2), lines 777-783']},
  {id: 'shin2009-led-by-dria-dria-director', from: 'dria', to: 'dria-director', cites: ['shin2009#§3-4, lines 1349-1357']},
  {id: 'shin2009-led-by-daejeon-city-government-mayor-of-daejeon', from: 'daejeon-city-government', to: 'mayor-of-daejeon', cites: ['shin2009#§3-4, lines 1351-1359']},
  {id: 'shin2009-led-by-daejeon-department-economy-science-daejeon-director-economy-science', from: 'daejeon-department-economy-science', to: 'daejeon-director-economy-science', cites: ['shin2009#§3-4, lines 1314-1319']},
  {id: 'shin2009-led-by-daedeok-clusters-daedeok-cluster-representatives', from: 'daedeok-clusters', to: 'daedeok-cluster-representatives', cites: ['shin2009#§3-4, lines 1321-1335']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:LED_BY {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
