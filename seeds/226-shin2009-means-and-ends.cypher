// What pays for, lies in, rests on, aims at, uses and specialises in what. Source: Shin 2009.

UNWIND [
  {id: 'shin2009-funds-mocie-ris-pilot-programme', from: 'mocie', to: 'ris-pilot-programme', cites: ['shin2009#§3-2(2), lines 642-650', 'shin2009#§3-2(2), lines 724-730']},
  {id: 'shin2009-funds-mocie-daedeok-innovative-cluster-plan', from: 'mocie', to: 'daedeok-innovative-cluster-plan', cites: ['shin2009#§3-4, lines 1236-1242']},
  {id: 'shin2009-funds-ministry-of-education-and-human-resources-development-nuri', from: 'ministry-of-education-and-human-resources-development', to: 'nuri', cites: ['shin2009#§3-3, lines 1037-1043', 'shin2009#§3-3, lines 1093-1101']},
  {id: 'shin2009-funds-mocie-ris-pilot-project-teams', from: 'mocie', to: 'ris-pilot-project-teams', cites: ['shin2009#§3-2(2), lines 724-730']},
  {id: 'shin2009-funds-ministry-of-education-and-human-resources-development-nuri-project-teams', from: 'ministry-of-education-and-human-resources-development', to: 'nuri-project-teams', cites: ['shin2009#§3-3, lines 1093-1101']},
  {id: 'shin2009-funds-provincial-governments-ris-pilot-programme', from: 'provincial-governments', to: 'ris-pilot-programme', role: 'about a tenth of each chosen budget', cites: ['shin2009#§3-2(2), lines 658-666']},
  {id: 'shin2009-funds-ris-pilot-grants-ris-pilot-team-daejeon-merged', from: 'ris-pilot-grants', to: 'ris-pilot-team-daejeon-merged', cites: ['shin2009#§3-2(2), lines 730-747']},
  {id: 'shin2009-funds-ris-pilot-grants-ris-pilot-team-daejeon-logistics', from: 'ris-pilot-grants', to: 'ris-pilot-team-daejeon-logistics', cites: ['shin2009#§3-2(2), lines 724-734', 'shin2009#§3-2(2), lines 777-783']},
  {id: 'shin2009-funds-ris-pilot-grants-ris-pilot-project-teams', from: 'ris-pilot-grants', to: 'ris-pilot-project-teams', cites: ['shin2009#§3-2(2), lines 724-730']},
  {id: 'shin2009-funds-nuri-grants-nuri-large-projects', from: 'nuri-grants', to: 'nuri-large-projects', cites: ['shin2009#§3-3, lines 1047-1051']},
  {id: 'shin2009-funds-nuri-grants-nuri-medium-projects', from: 'nuri-grants', to: 'nuri-medium-projects', cites: ['shin2009#§3-3, lines 1051-1055']},
  {id: 'shin2009-funds-nuri-grants-nuri-small-projects', from: 'nuri-grants', to: 'nuri-small-projects', cites: ['shin2009#§3-3, lines 1055-1057']},
  {id: 'shin2009-funds-nuri-grants-nuri-daejeon-projects', from: 'nuri-grants', to: 'nuri-daejeon-projects', cites: ['shin2009#§3-3, lines 1133-1139', 'shin2009#§3-3, lines 1161-1163']},
  {id: 'shin2009-funds-nuri-grants-nuri-intake-2005', from: 'nuri-grants', to: 'nuri-intake-2005', role: 'surplus of the first year', cites: ['shin2009#§3-3, lines 1119-1125']},
  {id: 'shin2009-funds-ministry-of-education-and-human-resources-development-korea-research-foundation', from: 'ministry-of-education-and-human-resources-development', to: 'korea-research-foundation', cites: ['shin2009#§3-3, lines 1171-1176']},
  {id: 'shin2009-funds-ministry-of-education-and-human-resources-development-korean-universities', from: 'ministry-of-education-and-human-resources-development', to: 'korean-universities', cites: ['shin2009#§3-1, lines 465-477']},
  {id: 'shin2009-funds-mocie-korean-universities', from: 'mocie', to: 'korean-universities', cites: ['shin2009#§3-1, lines 465-477']},
  {id: 'shin2009-funds-mic-korean-universities', from: 'mic', to: 'korean-universities', cites: ['shin2009#§3-1, lines 465-477']},
  {id: 'shin2009-funds-ministry-of-culture-and-tourism-korean-universities', from: 'ministry-of-culture-and-tourism', to: 'korean-universities', cites: ['shin2009#§3-1, lines 465-477']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:FUNDS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-supports-ministry-of-education-and-human-resources-development-korea-research-foundation', from: 'ministry-of-education-and-human-resources-development', to: 'korea-research-foundation', cites: ['shin2009#§3-3, lines 1171-1176']},
  {id: 'shin2009-supports-government-of-korea-regional-innovation-system-policy', from: 'government-of-korea', to: 'regional-innovation-system-policy', cites: ['shin2009#§3-1, lines 392-402']},
  {id: 'shin2009-supports-korean-universities-regional-innovation-system-policy', from: 'korean-universities', to: 'regional-innovation-system-policy', cites: ['shin2009#§3-1, lines 392-402']},
  {id: 'shin2009-supports-nuri-local-business-community', from: 'nuri', to: 'local-business-community', cites: ['shin2009#§3-3, lines 1020-1035']},
  {id: 'shin2009-supports-bk21-nuri-committee-nuri', from: 'bk21-nuri-committee', to: 'nuri', role: 'reports success', cites: ['shin2009#§3-3, lines 1176-1184']},
  {id: 'shin2009-supports-innovative-networks-daedeok-valley-daedeok-innovative-cluster-plan', from: 'innovative-networks-daedeok-valley', to: 'daedeok-innovative-cluster-plan', cites: ['shin2009#§3-4, lines 1308-1314']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SUPPORTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-based-on-regional-innovation-system-policy-regional-innovation-system', from: 'regional-innovation-system-policy', to: 'regional-innovation-system', cites: ['shin2009#§3, lines 341-353']},
  {id: 'shin2009-based-on-industrial-cluster-policies-industrial-cluster-theory', from: 'industrial-cluster-policies', to: 'industrial-cluster-theory', cites: ['shin2009#§3, lines 341-353', 'shin2009#§4, lines 1408-1412']},
  {id: 'shin2009-based-on-industrial-cluster-policies-regional-innovation-system', from: 'industrial-cluster-policies', to: 'regional-innovation-system', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-technopark-programme-industrial-cluster-theory', from: 'technopark-programme', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-ris-pilot-programme-industrial-cluster-theory', from: 'ris-pilot-programme', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-nuri-industrial-cluster-theory', from: 'nuri', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-software-promotion-centre-assistance-industrial-cluster-theory', from: 'software-promotion-centre-assistance', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-culture-cluster-centre-project-industrial-cluster-theory', from: 'culture-cluster-centre-project', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-it-startup-assistance-project-industrial-cluster-theory', from: 'it-startup-assistance-project', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-regional-technology-innovation-centre-programme-industrial-cluster-theory', from: 'regional-technology-innovation-centre-programme', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-new-technology-business-incubator-programme-industrial-cluster-theory', from: 'new-technology-business-incubator-programme', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-regional-research-centre-programme-industrial-cluster-theory', from: 'regional-research-centre-programme', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-brain-korea-21-industrial-cluster-theory', from: 'brain-korea-21', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-ris-pilot-programme-regional-innovation-system', from: 'ris-pilot-programme', to: 'regional-innovation-system', cites: ['shin2009#§3-1, lines 459-463', 'shin2009#§3-2(2), lines 614-628']},
  {id: 'shin2009-based-on-daedeok-clusters-dria-survey', from: 'daedeok-clusters', to: 'dria-survey', cites: ['shin2009#§3-4, lines 1262-1266']},
  {id: 'shin2009-based-on-daedeok-innovative-cluster-plan-dria-survey', from: 'daedeok-innovative-cluster-plan', to: 'dria-survey', cites: ['shin2009#§3-4, lines 1258-1266']},
  {id: 'shin2009-based-on-creative-industry-approach-creative-industry', from: 'creative-industry-approach', to: 'creative-industry', cites: ['shin2009#§5, lines 1678-1684']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:BASED_ON {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-located-in-daejeon-republic-of-korea', from: 'daejeon', to: 'republic-of-korea', role: 'in the middle of the country', cites: ['shin2009#§3-2(1), lines 540-546']},
  {id: 'shin2009-located-in-daedeok-innopolis-daejeon', from: 'daedeok-innopolis', to: 'daejeon', cites: ['shin2009#§3-2(1), lines 550-558', 'shin2009#§3-4, lines 1208-1210']},
  {id: 'shin2009-located-in-daedeok-science-town-daejeon', from: 'daedeok-science-town', to: 'daejeon', start: '1974', cites: ['shin2009#§3-4, lines 1208-1210']},
  {id: 'shin2009-located-in-seoul-seoul-metropolitan-area', from: 'seoul', to: 'seoul-metropolitan-area', cites: ['shin2009#§3-1, lines 362-370']},
  {id: 'shin2009-located-in-gyeonggi-republic-of-korea', from: 'gyeonggi', to: 'republic-of-korea', cites: ['shin2009#§3-1, lines 362-370']},
  {id: 'shin2009-located-in-incheon-republic-of-korea', from: 'incheon', to: 'republic-of-korea', cites: ['shin2009#§3-1, lines 362-370']},
  {id: 'shin2009-located-in-dria-daejeon', from: 'dria', to: 'daejeon', cites: ['shin2009#§3-1, lines 489-495']},
  {id: 'shin2009-located-in-kaist-daejeon', from: 'kaist', to: 'daejeon', cites: ['shin2009#§3-2(2), lines 668-676']},
  {id: 'shin2009-located-in-hanbat-national-university-daejeon', from: 'hanbat-national-university', to: 'daejeon', cites: ['shin2009#§3-2(2), lines 668-676']},
  {id: 'shin2009-located-in-daejeon-development-institute-daejeon', from: 'daejeon-development-institute', to: 'daejeon', cites: ['shin2009#§3-4, lines 1369-1375']},
  {id: 'shin2009-located-in-daejeon-technopark-daejeon', from: 'daejeon-technopark', to: 'daejeon', cites: ['shin2009#§3-4, lines 1381-1387']},
  {id: 'shin2009-located-in-daejeon-city-government-daejeon', from: 'daejeon-city-government', to: 'daejeon', cites: ['shin2009#§3-2(1), lines 540-546']},
  {id: 'shin2009-located-in-daedeok-clusters-daedeok-innopolis', from: 'daedeok-clusters', to: 'daedeok-innopolis', cites: ['shin2009#§3-4, lines 1228-1242']},
  {id: 'shin2009-located-in-ris-pilot-team-daejeon-merged-daejeon', from: 'ris-pilot-team-daejeon-merged', to: 'daejeon', cites: ['shin2009#§3-2(2), lines 700-718']},
  {id: 'shin2009-located-in-ris-pilot-team-daejeon-logistics-daejeon', from: 'ris-pilot-team-daejeon-logistics', to: 'daejeon', cites: ['shin2009#§3-2(2), lines 777-783']},
  {id: 'shin2009-located-in-agricultural-logistics-cluster-daejeon', from: 'agricultural-logistics-cluster', to: 'daejeon', status: 'PLANNED', cites: ['shin2009#§3-2(2), lines 803-815']},
  {id: 'shin2009-located-in-nonghyup-daejeon-branch-daejeon', from: 'nonghyup-daejeon-branch', to: 'daejeon', cites: ['shin2009#§3-2(2), lines 781-787']},
  {id: 'shin2009-located-in-local-university-logistics-daejeon', from: 'local-university-logistics', to: 'daejeon', cites: ['shin2009#§3-2(2), lines 777-787']},
  {id: 'shin2009-located-in-partner-university-logistics-daejeon', from: 'partner-university-logistics', to: 'daejeon', cites: ['shin2009#§3-2(2), lines 777-787']},
  {id: 'shin2009-located-in-daedeok-technology-firms-daejeon', from: 'daedeok-technology-firms', to: 'daejeon', cites: ['shin2009#§3-4, lines 1242-1252']},
  {id: 'shin2009-located-in-nuri-daejeon-projects-daejeon', from: 'nuri-daejeon-projects', to: 'daejeon', cites: ['shin2009#§3-3, lines 1133-1139']},
  {id: 'shin2009-located-in-large-and-medium-companies-republic-of-korea', from: 'large-and-medium-companies', to: 'republic-of-korea', cites: ['shin2009#§2-3, lines 269-277']},
  {id: 'shin2009-located-in-local-elections-2006-daejeon', from: 'local-elections-2006', to: 'daejeon', cites: ['shin2009#§3-4, lines 1351-1359']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:LOCATED_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-hosted-by-bk21-nuri-committee-korea-research-foundation', from: 'bk21-nuri-committee', to: 'korea-research-foundation', cites: ['shin2009#§3-3, lines 1171-1176']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:HOSTED_BY {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-targets-growth-control-seoul-seoul', from: 'growth-control-seoul', to: 'seoul', cites: ['shin2009#§2-1, lines 104-116']},
  {id: 'shin2009-targets-seoul-southern-suburbs-development-seoul-southern-suburbs', from: 'seoul-southern-suburbs-development', to: 'seoul-southern-suburbs', cites: ['shin2009#§2-1, lines 104-116']},
  {id: 'shin2009-targets-seoul-location-controls-central-seoul', from: 'seoul-location-controls', to: 'central-seoul', cites: ['shin2009#§2-1, lines 128-134']},
  {id: 'shin2009-targets-seoul-location-controls-korean-universities', from: 'seoul-location-controls', to: 'korean-universities', cites: ['shin2009#§2-1, lines 128-144']},
  {id: 'shin2009-targets-seoul-location-controls-non-seoul-metropolitan-area', from: 'seoul-location-controls', to: 'non-seoul-metropolitan-area', role: 'schools and factories were to go there', cites: ['shin2009#§2-1, lines 128-134']},
  {id: 'shin2009-targets-industrial-estates-outside-capital-non-seoul-metropolitan-area', from: 'industrial-estates-outside-capital', to: 'non-seoul-metropolitan-area', cites: ['shin2009#§2, lines 68-78']},
  {id: 'shin2009-targets-industrial-estates-outside-capital-industrial-estates', from: 'industrial-estates-outside-capital', to: 'industrial-estates', cites: ['shin2009#§2, lines 68-78']},
  {id: 'shin2009-targets-ten-year-territorial-plan-non-seoul-metropolitan-area', from: 'ten-year-territorial-plan', to: 'non-seoul-metropolitan-area', cites: ['shin2009#§2-3, lines 183-191']},
  {id: 'shin2009-targets-regional-innovation-system-policy-seoul-metropolitan-area', from: 'regional-innovation-system-policy', to: 'seoul-metropolitan-area', role: 'as against the rest of the country', cites: ['shin2009#§3-1, lines 362-370']},
  {id: 'shin2009-targets-regional-innovation-system-policy-non-seoul-metropolitan-area', from: 'regional-innovation-system-policy', to: 'non-seoul-metropolitan-area', cites: ['shin2009#§3-1, lines 362-370']},
  {id: 'shin2009-targets-regional-innovation-system-policy-southeastern-region', from: 'regional-innovation-system-policy', to: 'southeastern-region', cites: ['shin2009#§3-1, lines 370-372']},
  {id: 'shin2009-targets-regional-innovation-system-policy-western-region', from: 'regional-innovation-system-policy', to: 'western-region', cites: ['shin2009#§3-1, lines 370-372']},
  {id: 'shin2009-targets-regional-innovation-system-policy-lagged-regions', from: 'regional-innovation-system-policy', to: 'lagged-regions', cites: ['shin2009#§3-1, lines 392-400']},
  {id: 'shin2009-targets-regional-technology-innovation-centre-programme-technology-innovation-centers', from: 'regional-technology-innovation-centre-programme', to: 'technology-innovation-centers', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'shin2009-targets-regional-research-centre-programme-regional-research-centers', from: 'regional-research-centre-programme', to: 'regional-research-centers', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'shin2009-targets-technopark-programme-techno-parks', from: 'technopark-programme', to: 'techno-parks', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'shin2009-targets-ris-pilot-call-2004-provincial-governments', from: 'ris-pilot-call-2004', to: 'provincial-governments', role: 'two teams of each', cites: ['shin2009#§3-2(2), lines 642-650']},
  {id: 'shin2009-targets-nuri-korean-universities', from: 'nuri', to: 'korean-universities', cites: ['shin2009#§3-3, lines 1057-1075']},
  {id: 'shin2009-targets-nuri-non-seoul-metropolitan-area', from: 'nuri', to: 'non-seoul-metropolitan-area', cites: ['shin2009#§3-3, lines 1075-1083']},
  {id: 'shin2009-targets-nuri-local-business-community', from: 'nuri', to: 'local-business-community', cites: ['shin2009#§3-3, lines 1020-1035']},
  {id: 'shin2009-targets-ris-pilot-team-kaist-information-technology', from: 'ris-pilot-team-kaist', to: 'information-technology', cites: ['shin2009#§3-2(2), lines 676-680']},
  {id: 'shin2009-targets-ris-pilot-team-daejeon-logistics-logistics-industry', from: 'ris-pilot-team-daejeon-logistics', to: 'logistics-industry', cites: ['shin2009#§3-2(2), lines 680-684', 'shin2009#§3-2(2), lines 793-799']},
  {id: 'shin2009-targets-ris-pilot-team-daejeon-logistics-agricultural-logistics-cluster', from: 'ris-pilot-team-daejeon-logistics', to: 'agricultural-logistics-cluster', status: 'PLANNED', cites: ['shin2009#§3-2(2), lines 803-809']},
  {id: 'shin2009-targets-ris-pilot-team-daejeon-logistics-organic-farm-products', from: 'ris-pilot-team-daejeon-logistics', to: 'organic-farm-products', cites: ['shin2009#§3-2(2), lines 680-684']},
  {id: 'shin2009-targets-nuri-daejeon-projects-strategic-industries', from: 'nuri-daejeon-projects', to: 'strategic-industries', cites: ['shin2009#§3-3, lines 1149-1161']},
  {id: 'shin2009-targets-nuri-daejeon-projects-next-generation-telecommunications', from: 'nuri-daejeon-projects', to: 'next-generation-telecommunications', cites: ['shin2009#§3-3, lines 1151-1161']},
  {id: 'shin2009-targets-nuri-daejeon-projects-biotechnology', from: 'nuri-daejeon-projects', to: 'biotechnology', cites: ['shin2009#§3-3, lines 1151-1161']},
  {id: 'shin2009-targets-nuri-daejeon-projects-mechatronics', from: 'nuri-daejeon-projects', to: 'mechatronics', cites: ['shin2009#§3-3, lines 1151-1161']},
  {id: 'shin2009-targets-nuri-daejeon-projects-new-materials-and-parts', from: 'nuri-daejeon-projects', to: 'new-materials-and-parts', cites: ['shin2009#§3-3, lines 1151-1161']},
  {id: 'shin2009-targets-daedeok-innovative-cluster-plan-daedeok-technology-firms', from: 'daedeok-innovative-cluster-plan', to: 'daedeok-technology-firms', cites: ['shin2009#§3-4, lines 1242-1256']},
  {id: 'shin2009-targets-daedeok-innovative-cluster-plan-daedeok-innopolis', from: 'daedeok-innovative-cluster-plan', to: 'daedeok-innopolis', cites: ['shin2009#§3-4, lines 1228-1234']},
  {id: 'shin2009-targets-industrial-cluster-policies-high-technology-manufacturing', from: 'industrial-cluster-policies', to: 'high-technology-manufacturing', cites: ['shin2009#§4, lines 1581-1593']},
  {id: 'shin2009-targets-industrial-cluster-policies-information-technology', from: 'industrial-cluster-policies', to: 'information-technology', cites: ['shin2009#§4, lines 1587-1589']},
  {id: 'shin2009-targets-industrial-cluster-policies-biotechnology', from: 'industrial-cluster-policies', to: 'biotechnology', cites: ['shin2009#§4, lines 1587-1589']},
  {id: 'shin2009-targets-future-cluster-approach-service-economy', from: 'future-cluster-approach', to: 'service-economy', status: 'PROPOSED', cites: ['shin2009#§5, lines 1668-1678']},
  {id: 'shin2009-targets-future-cluster-approach-traditional-sectors', from: 'future-cluster-approach', to: 'traditional-sectors', status: 'PROPOSED', cites: ['shin2009#§4, lines 1593-1601', 'shin2009#§5, lines 1672-1678']},
  {id: 'shin2009-targets-future-cluster-approach-high-technology-manufacturing', from: 'future-cluster-approach', to: 'high-technology-manufacturing', status: 'PROPOSED', cites: ['shin2009#§5, lines 1672-1678']},
  {id: 'shin2009-targets-creative-industry-approach-service-economy', from: 'creative-industry-approach', to: 'service-economy', status: 'PROPOSED', cites: ['shin2009#§5, lines 1672-1684']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:TARGETS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-excludes-nuri-seoul-metropolitan-area', from: 'nuri', to: 'seoul-metropolitan-area', cites: ['shin2009#§3-3, lines 1075-1083']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:EXCLUDES {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-specialises-in-ris-pilot-team-kaist-information-technology', from: 'ris-pilot-team-kaist', to: 'information-technology', cites: ['shin2009#§3-2(2), lines 676-680']},
  {id: 'shin2009-specialises-in-ris-pilot-team-daejeon-logistics-agricultural-chemical-testing', from: 'ris-pilot-team-daejeon-logistics', to: 'agricultural-chemical-testing', cites: ['shin2009#§3-2(2), lines 789-791']},
  {id: 'shin2009-specialises-in-local-university-logistics-agricultural-chemical-testing', from: 'local-university-logistics', to: 'agricultural-chemical-testing', cites: ['shin2009#§3-2(2), lines 680-684']},
  {id: 'shin2009-specialises-in-organic-farming-firms-organic-farm-products', from: 'organic-farming-firms', to: 'organic-farm-products', cites: ['shin2009#§3-2(2), lines 785-791']},
  {id: 'shin2009-specialises-in-daejeon-strategic-industries', from: 'daejeon', to: 'strategic-industries', cites: ['shin2009#§3-3, lines 1149-1161']},
  {id: 'shin2009-specialises-in-daejeon-next-generation-telecommunications', from: 'daejeon', to: 'next-generation-telecommunications', role: 'strategic industry', cites: ['shin2009#§3-3, lines 1151-1161']},
  {id: 'shin2009-specialises-in-daejeon-biotechnology', from: 'daejeon', to: 'biotechnology', role: 'strategic industry', cites: ['shin2009#§3-3, lines 1151-1161', 'shin2009#§3-4, lines 1264-1280']},
  {id: 'shin2009-specialises-in-daejeon-mechatronics', from: 'daejeon', to: 'mechatronics', role: 'strategic industry', cites: ['shin2009#§3-3, lines 1151-1161', 'shin2009#§3-4, lines 1264-1280']},
  {id: 'shin2009-specialises-in-daejeon-new-materials-and-parts', from: 'daejeon', to: 'new-materials-and-parts', role: 'strategic industry', cites: ['shin2009#§3-3, lines 1151-1161']},
  {id: 'shin2009-specialises-in-daejeon-information-technology', from: 'daejeon', to: 'information-technology', role: 'strategic industry', cites: ['shin2009#§3-4, lines 1264-1280']},
  {id: 'shin2009-specialises-in-daejeon-high-tech-suppliers-special-materials', from: 'daejeon', to: 'high-tech-suppliers-special-materials', role: 'strategic industry', cites: ['shin2009#§3-4, lines 1264-1280']},
  {id: 'shin2009-specialises-in-daejeon-ubiquitous-industry', from: 'daejeon', to: 'ubiquitous-industry', role: 'growing industry', cites: ['shin2009#§3-4, lines 1270-1280']},
  {id: 'shin2009-specialises-in-daejeon-military-industry', from: 'daejeon', to: 'military-industry', role: 'growing industry', cites: ['shin2009#§3-4, lines 1270-1280']},
  {id: 'shin2009-specialises-in-daejeon-atomic-energy-industry', from: 'daejeon', to: 'atomic-energy-industry', role: 'growing industry', cites: ['shin2009#§3-4, lines 1270-1280']},
  {id: 'shin2009-specialises-in-daejeon-aerospace-industry', from: 'daejeon', to: 'aerospace-industry', role: 'growing industry', cites: ['shin2009#§3-4, lines 1270-1280']},
  {id: 'shin2009-specialises-in-daejeon-logistics-industry', from: 'daejeon', to: 'logistics-industry', cites: ['shin2009#§3-2(2), lines 795-803']},
  {id: 'shin2009-specialises-in-daedeok-it-cluster-information-technology', from: 'daedeok-it-cluster', to: 'information-technology', cites: ['shin2009#§3-4, lines 1266-1280']},
  {id: 'shin2009-specialises-in-daedeok-bt-cluster-biotechnology', from: 'daedeok-bt-cluster', to: 'biotechnology', cites: ['shin2009#§3-4, lines 1266-1280']},
  {id: 'shin2009-specialises-in-daedeok-suppliers-materials-cluster-high-tech-suppliers-special-materials', from: 'daedeok-suppliers-materials-cluster', to: 'high-tech-suppliers-special-materials', cites: ['shin2009#§3-4, lines 1266-1280']},
  {id: 'shin2009-specialises-in-daedeok-mechatronics-cluster-mechatronics', from: 'daedeok-mechatronics-cluster', to: 'mechatronics', cites: ['shin2009#§3-4, lines 1266-1280']},
  {id: 'shin2009-specialises-in-daedeok-ubiquitous-cluster-ubiquitous-industry', from: 'daedeok-ubiquitous-cluster', to: 'ubiquitous-industry', cites: ['shin2009#§3-4, lines 1266-1280']},
  {id: 'shin2009-specialises-in-daedeok-military-cluster-military-industry', from: 'daedeok-military-cluster', to: 'military-industry', cites: ['shin2009#§3-4, lines 1266-1280']},
  {id: 'shin2009-specialises-in-daedeok-atomic-energy-cluster-atomic-energy-industry', from: 'daedeok-atomic-energy-cluster', to: 'atomic-energy-industry', cites: ['shin2009#§3-4, lines 1266-1280']},
  {id: 'shin2009-specialises-in-daedeok-aerospace-cluster-aerospace-industry', from: 'daedeok-aerospace-cluster', to: 'aerospace-industry', cites: ['shin2009#§3-4, lines 1266-1280']},
  {id: 'shin2009-specialises-in-agricultural-logistics-cluster-logistics-industry', from: 'agricultural-logistics-cluster', to: 'logistics-industry', status: 'PLANNED', cites: ['shin2009#§3-2(2), lines 803-809']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SPECIALISES_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-has-objective-growth-control-seoul-curb-metropolitan-concentration', from: 'growth-control-seoul', to: 'curb-metropolitan-concentration', cites: ['shin2009#§2-1, lines 104-116']},
  {id: 'shin2009-has-objective-new-community-movement-agrarian-improvement', from: 'new-community-movement', to: 'agrarian-improvement', cites: ['shin2009#§2-2, lines 158-164']},
  {id: 'shin2009-has-objective-new-community-movement-coordinated-spatial-growth', from: 'new-community-movement', to: 'coordinated-spatial-growth', cites: ['shin2009#§2-2, lines 148-158']},
  {id: 'shin2009-has-objective-ten-year-territorial-plan-coordinated-spatial-growth', from: 'ten-year-territorial-plan', to: 'coordinated-spatial-growth', cites: ['shin2009#§2-3, lines 175-183']},
  {id: 'shin2009-has-objective-ten-year-territorial-plan-reduce-regional-disparity', from: 'ten-year-territorial-plan', to: 'reduce-regional-disparity', role: 'between town and country', cites: ['shin2009#§2-3, lines 175-183']},
  {id: 'shin2009-has-objective-local-autonomy-system-balanced-growth', from: 'local-autonomy-system', to: 'balanced-growth', cites: ['shin2009#§2-4, lines 301-307']},
  {id: 'shin2009-has-objective-local-autonomy-system-local-autonomy', from: 'local-autonomy-system', to: 'local-autonomy', cites: ['shin2009#§2-4, lines 318-324']},
  {id: 'shin2009-has-objective-regional-innovation-system-policy-balanced-growth', from: 'regional-innovation-system-policy', to: 'balanced-growth', cites: ['shin2009#§2-3, lines 249-253', 'shin2009#§3-1, lines 358-364']},
  {id: 'shin2009-has-objective-regional-innovation-system-policy-reduce-regional-disparity', from: 'regional-innovation-system-policy', to: 'reduce-regional-disparity', cites: ['shin2009#§3-1, lines 362-372']},
  {id: 'shin2009-has-objective-regional-innovation-system-policy-technological-innovation', from: 'regional-innovation-system-policy', to: 'technological-innovation', cites: ['shin2009#§3-1, lines 372-382']},
  {id: 'shin2009-has-objective-regional-innovation-system-policy-societal-regional-parity', from: 'regional-innovation-system-policy', to: 'societal-regional-parity', cites: ['shin2009#§2-3, lines 283-299']},
  {id: 'shin2009-has-objective-industrial-cluster-policies-reduce-regional-disparity', from: 'industrial-cluster-policies', to: 'reduce-regional-disparity', cites: ['shin2009#§4, lines 1392-1400']},
  {id: 'shin2009-has-objective-industrial-cluster-policies-technological-innovation', from: 'industrial-cluster-policies', to: 'technological-innovation', cites: ['shin2009#§5, lines 1656-1662']},
  {id: 'shin2009-has-objective-industrial-cluster-policies-balanced-growth', from: 'industrial-cluster-policies', to: 'balanced-growth', cites: ['shin2009#§5, lines 1604-1608', 'shin2009#§5, lines 1656-1662']},
  {id: 'shin2009-has-objective-ris-pilot-programme-synergy', from: 'ris-pilot-programme', to: 'synergy', cites: ['shin2009#§3-2(2), lines 622-628']},
  {id: 'shin2009-has-objective-nuri-quality-of-university-education', from: 'nuri', to: 'quality-of-university-education', cites: ['shin2009#§3-3, lines 1020-1029']},
  {id: 'shin2009-has-objective-nuri-trained-graduates', from: 'nuri', to: 'trained-graduates', cites: ['shin2009#§3-3, lines 1020-1029']},
  {id: 'shin2009-has-objective-nuri-balanced-growth', from: 'nuri', to: 'balanced-growth', cites: ['shin2009#§3-3, lines 1075-1083']},
  {id: 'shin2009-has-objective-roh-moo-hyun-administration-balanced-growth', from: 'roh-moo-hyun-administration', to: 'balanced-growth', cites: ['shin2009#§2-3, lines 249-253', 'shin2009#§5, lines 1604-1608']},
  {id: 'shin2009-has-objective-government-of-korea-societal-regional-parity', from: 'government-of-korea', to: 'societal-regional-parity', cites: ['shin2009#§2-3, lines 283-289']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:HAS_OBJECTIVE {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-uses-instrument-growth-control-seoul-satellite-cities', from: 'growth-control-seoul', to: 'satellite-cities', cites: ['shin2009#§2-1, lines 104-116']},
  {id: 'shin2009-uses-instrument-ten-year-territorial-plan-industrial-zoning', from: 'ten-year-territorial-plan', to: 'industrial-zoning', cites: ['shin2009#§2-3, lines 191-195']},
  {id: 'shin2009-uses-instrument-ten-year-territorial-plan-physical-infrastructure', from: 'ten-year-territorial-plan', to: 'physical-infrastructure', cites: ['shin2009#§2-3, lines 191-195']},
  {id: 'shin2009-uses-instrument-regional-innovation-system-policy-bottom-up-approach', from: 'regional-innovation-system-policy', to: 'bottom-up-approach', cites: ['shin2009#§2-3, lines 249-253', 'shin2009#§2-3, lines 295-299']},
  {id: 'shin2009-uses-instrument-industrial-cluster-policies-call-for-proposals', from: 'industrial-cluster-policies', to: 'call-for-proposals', cites: ['shin2009#§3-1, lines 507-515']},
  {id: 'shin2009-uses-instrument-industrial-cluster-policies-expert-review', from: 'industrial-cluster-policies', to: 'expert-review', cites: ['shin2009#§3-1, lines 507-515']},
  {id: 'shin2009-uses-instrument-industrial-cluster-policies-programme-guidelines', from: 'industrial-cluster-policies', to: 'programme-guidelines', cites: ['shin2009#§3-1, lines 497-507']},
  {id: 'shin2009-uses-instrument-industrial-cluster-policies-networking', from: 'industrial-cluster-policies', to: 'networking', cites: ['shin2009#§3-1, lines 465-477']},
  {id: 'shin2009-uses-instrument-industrial-cluster-policies-volunteer-principle', from: 'industrial-cluster-policies', to: 'volunteer-principle', cites: ['shin2009#§4, lines 1561-1573']},
  {id: 'shin2009-uses-instrument-ris-pilot-programme-networking', from: 'ris-pilot-programme', to: 'networking', cites: ['shin2009#§3-2(2), lines 620-638']},
  {id: 'shin2009-uses-instrument-ris-pilot-programme-call-for-proposals', from: 'ris-pilot-programme', to: 'call-for-proposals', cites: ['shin2009#§3-2(2), lines 638-650']},
  {id: 'shin2009-uses-instrument-ris-pilot-programme-expert-review', from: 'ris-pilot-programme', to: 'expert-review', cites: ['shin2009#§3-2(2), lines 686-696']},
  {id: 'shin2009-uses-instrument-ris-pilot-programme-matching-contribution', from: 'ris-pilot-programme', to: 'matching-contribution', cites: ['shin2009#§3-2(2), lines 658-666']},
  {id: 'shin2009-uses-instrument-ris-pilot-programme-annual-performance-review', from: 'ris-pilot-programme', to: 'annual-performance-review', cites: ['shin2009#§3-2(2), lines 881-894']},
  {id: 'shin2009-uses-instrument-ris-pilot-programme-spending-ceilings', from: 'ris-pilot-programme', to: 'spending-ceilings', cites: ['shin2009#§3-2(2), lines 936-950']},
  {id: 'shin2009-uses-instrument-ris-pilot-programme-quarterly-reporting', from: 'ris-pilot-programme', to: 'quarterly-reporting', cites: ['shin2009#§3-2(2), lines 980-986']},
  {id: 'shin2009-uses-instrument-ris-pilot-programme-ris-pilot-grants', from: 'ris-pilot-programme', to: 'ris-pilot-grants', cites: ['shin2009#§3-2(2), lines 724-730']},
  {id: 'shin2009-uses-instrument-ris-pilot-programme-volunteer-principle', from: 'ris-pilot-programme', to: 'volunteer-principle', cites: ['shin2009#§3-2(2), lines 950-968']},
  {id: 'shin2009-uses-instrument-nuri-call-for-proposals', from: 'nuri', to: 'call-for-proposals', cites: ['shin2009#§3-3, lines 1057-1061']},
  {id: 'shin2009-uses-instrument-nuri-expert-review', from: 'nuri', to: 'expert-review', cites: ['shin2009#§3-3, lines 1085-1093']},
  {id: 'shin2009-uses-instrument-nuri-annual-performance-review', from: 'nuri', to: 'annual-performance-review', cites: ['shin2009#§3-3, lines 1119-1131']},
  {id: 'shin2009-uses-instrument-nuri-nuri-grants', from: 'nuri', to: 'nuri-grants', cites: ['shin2009#§3-3, lines 1037-1043']},
  {id: 'shin2009-uses-instrument-daedeok-innovative-cluster-plan-networking', from: 'daedeok-innovative-cluster-plan', to: 'networking', cites: ['shin2009#§3-4, lines 1242-1252']},
  {id: 'shin2009-uses-instrument-future-cluster-approach-decentralisation', from: 'future-cluster-approach', to: 'decentralisation', status: 'PROPOSED', cites: ['shin2009#§5, lines 1666-1672', 'shin2009#§4, lines 1487-1495']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:USES_INSTRUMENT {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-cooperates-with-daejeon-city-government-mocie', from: 'daejeon-city-government', to: 'mocie', role: 'goes along with what the ministry asks', cites: ['shin2009#§3-2(1), lines 594-602']},
  {id: 'shin2009-cooperates-with-daejeon-city-government-ministry-of-education-and-human-resources-development', from: 'daejeon-city-government', to: 'ministry-of-education-and-human-resources-development', role: 'goes along with what the ministry asks', cites: ['shin2009#§3-2(1), lines 594-602']},
  {id: 'shin2009-cooperates-with-ris-pilot-team-dria-ris-pilot-team-kaist', from: 'ris-pilot-team-dria', to: 'ris-pilot-team-kaist', role: 'as little as possible', cites: ['shin2009#§3-2(2), lines 749-765']},
  {id: 'shin2009-cooperates-with-ris-pilot-team-dria-ris-pilot-team-hanbat', from: 'ris-pilot-team-dria', to: 'ris-pilot-team-hanbat', role: 'as little as possible', cites: ['shin2009#§3-2(2), lines 749-765']},
  {id: 'shin2009-cooperates-with-korean-universities-local-business-community', from: 'korean-universities', to: 'local-business-community', role: 'better relations since NURI', cites: ['shin2009#§3-3, lines 1196-1204']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:COOPERATES_WITH {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-party-to-mocie-ris-pilot-contracts', from: 'mocie', to: 'ris-pilot-contracts', cites: ['shin2009#§3-2(2), lines 718-722']},
  {id: 'shin2009-party-to-ris-pilot-project-teams-ris-pilot-contracts', from: 'ris-pilot-project-teams', to: 'ris-pilot-contracts', role: 'by the leading institution of each', cites: ['shin2009#§3-2(2), lines 718-722']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PARTY_TO {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-same-as-technopark-programme-technopark-pilot-programme', from: 'technopark-programme', to: 'technopark-pilot-programme', confidence: 0.5, reason: 'The paper names a programme for technoparks without a year; the record has the pilot programme of 1997.', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'shin2009-same-as-regional-innovation-agencies-strategic-industry-planning-groups', from: 'regional-innovation-agencies', to: 'strategic-industry-planning-groups', confidence: 0.8, reason: 'The Korean keyword has no other counterpart in the paper than the agencies that the ministry set up for each provincial government.', cites: ['shin2009#§3-1, lines 489-495', 'shin2009#abstract, line 1709']},
  {id: 'shin2009-same-as-five-year-economic-development-plans-economic-plan', from: 'five-year-economic-development-plans', to: 'economic-plan', confidence: 0.7, reason: 'Both papers set national economic plans beside the spatial plans; only one names the five years.', cites: ['shin2009#§2-3, lines 253-259']},
  {id: 'shin2009-same-as-daedeok-discussion-groups-daedeok-clusters', from: 'daedeok-discussion-groups', to: 'daedeok-clusters', confidence: 0.6, reason: 'The plan speaks of discussion groups, the account of its work of eight clusters.', cites: ['shin2009#§3-4, lines 1242-1252', 'shin2009#§3-4, lines 1262-1266']},
  {id: 'shin2009-same-as-elected-local-government-1992-popular-vote-local', from: 'elected-local-government-1992', to: 'popular-vote-local', confidence: 0.7, reason: 'Both papers speak of the first votes for local executives and councils; one dates them to 1992, the other to the early 1990s.', cites: ['shin2009#§2-4, lines 307-318']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SAME_AS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .confidence, .reason, .rank, .status, .cites};
