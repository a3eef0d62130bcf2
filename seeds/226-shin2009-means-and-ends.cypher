// What pays for, aims at, leaves out, specialises in and uses what. Source: Shin 2009.

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
