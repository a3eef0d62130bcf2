// What was made by, meant for, aimed at, done with and paid by what. Source: Park and Hong.

UNWIND [
  {id: 'park-hong-established-government-of-korea-large-industrial-complexes', from: 'government-of-korea', to: 'large-industrial-complexes', cites: ['park-hong#§2-1, lines 35-37']},
  {id: 'park-hong-established-government-of-korea-export-industrial-complexes', from: 'government-of-korea', to: 'export-industrial-complexes', cites: ['park-hong#§2-1, line 35']},
  {id: 'park-hong-established-industrial-cluster-policy-regional-industry-master-plan-2000', from: 'industrial-cluster-policy', to: 'regional-industry-master-plan-2000', cites: ['park-hong#§2-1, line 45']},
  {id: 'park-hong-established-heavy-chemical-industrialisation-changwon-industrial-complex', from: 'heavy-chemical-industrialisation', to: 'changwon-industrial-complex', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-established-heavy-chemical-industrialisation-gumi-industrial-complex', from: 'heavy-chemical-industrialisation', to: 'gumi-industrial-complex', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-established-heavy-chemical-industrialisation-ulsan-petrochemical-complex', from: 'heavy-chemical-industrialisation', to: 'ulsan-petrochemical-complex', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-established-heavy-chemical-industrialisation-geoje-industrial-complex', from: 'heavy-chemical-industrialisation', to: 'geoje-industrial-complex', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-established-heavy-chemical-industrialisation-pohang-industrial-complex', from: 'heavy-chemical-industrialisation', to: 'pohang-industrial-complex', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-established-small-complex-allocation-small-medium-industrial-complexes', from: 'small-complex-allocation', to: 'small-medium-industrial-complexes', cites: ['park-hong#§2-1, line 39']},
  {id: 'park-hong-established-small-complex-allocation-agricultural-industrial-complexes', from: 'small-complex-allocation', to: 'agricultural-industrial-complexes', cites: ['park-hong#§2-1, line 39']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:ESTABLISHED {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'park-hong-targets-export-oriented-industrialisation-light-industries', from: 'export-oriented-industrialisation', to: 'light-industries', cites: ['park-hong#§2-1, line 33']},
  {id: 'park-hong-targets-import-substitution-infrastructure-industries-infrastructure-industries', from: 'import-substitution-infrastructure-industries', to: 'infrastructure-industries', cites: ['park-hong#§2-1, line 33']},
  {id: 'park-hong-targets-heavy-chemical-industrialisation-steel-industry', from: 'heavy-chemical-industrialisation', to: 'steel-industry', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-targets-heavy-chemical-industrialisation-machine-industry', from: 'heavy-chemical-industrialisation', to: 'machine-industry', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-targets-heavy-chemical-industrialisation-shipbuilding', from: 'heavy-chemical-industrialisation', to: 'shipbuilding', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-targets-heavy-chemical-industrialisation-electronics-industry', from: 'heavy-chemical-industrialisation', to: 'electronics-industry', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-targets-heavy-chemical-industrialisation-non-ferrous-metals', from: 'heavy-chemical-industrialisation', to: 'non-ferrous-metals', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-targets-heavy-chemical-industrialisation-petrochemicals', from: 'heavy-chemical-industrialisation', to: 'petrochemicals', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-targets-large-complex-development-large-industrial-complexes', from: 'large-complex-development', to: 'large-industrial-complexes', cites: ['park-hong#§2-1, lines 35-39']},
  {id: 'park-hong-targets-small-complex-allocation-agricultural-areas', from: 'small-complex-allocation', to: 'agricultural-areas', cites: ['park-hong#§2-1, line 39']},
  {id: 'park-hong-targets-regional-industry-promotion-project-1999-daegu', from: 'regional-industry-promotion-project-1999', to: 'daegu', cites: ['park-hong#§2-1, line 43']},
  {id: 'park-hong-targets-regional-industry-promotion-project-1999-busan', from: 'regional-industry-promotion-project-1999', to: 'busan', cites: ['park-hong#§2-1, line 43']},
  {id: 'park-hong-targets-regional-industry-promotion-project-1999-gwangju', from: 'regional-industry-promotion-project-1999', to: 'gwangju', cites: ['park-hong#§2-1, line 43']},
  {id: 'park-hong-targets-regional-industry-promotion-project-1999-gyeongnam', from: 'regional-industry-promotion-project-1999', to: 'gyeongnam', cites: ['park-hong#§2-1, line 43']},
  {id: 'park-hong-targets-regional-industry-promotion-project-1999-textile-industry', from: 'regional-industry-promotion-project-1999', to: 'textile-industry', cites: ['park-hong#§2-1, line 43']},
  {id: 'park-hong-targets-regional-industry-promotion-project-1999-footwear-industry', from: 'regional-industry-promotion-project-1999', to: 'footwear-industry', cites: ['park-hong#§2-1, line 43']},
  {id: 'park-hong-targets-regional-industry-promotion-project-1999-optical-industry', from: 'regional-industry-promotion-project-1999', to: 'optical-industry', cites: ['park-hong#§2-1, line 43']},
  {id: 'park-hong-targets-regional-industry-promotion-project-1999-machine-industry', from: 'regional-industry-promotion-project-1999', to: 'machine-industry', cites: ['park-hong#§2-1, line 43']},
  {id: 'park-hong-targets-regional-industry-basic-plan-2002-strategic-industries', from: 'regional-industry-basic-plan-2002', to: 'strategic-industries', cites: ['park-hong#§2-1, line 45']},
  {id: 'park-hong-targets-regional-industry-promotion-project-nine-provinces', from: 'regional-industry-promotion-project', to: 'nine-provinces', cites: ['park-hong#§2-1, line 45']},
  {id: 'park-hong-targets-regional-industry-promotion-project-four-provinces', from: 'regional-industry-promotion-project', to: 'four-provinces', cites: ['park-hong#§2-1, line 45']},
  {id: 'park-hong-targets-regional-industry-promotion-project-strategic-industries', from: 'regional-industry-promotion-project', to: 'strategic-industries', cites: ['park-hong#§2-1, line 45']},
  {id: 'park-hong-targets-regional-industry-promotion-project-non-seoul-metropolitan-area', from: 'regional-industry-promotion-project', to: 'non-seoul-metropolitan-area', cites: ['park-hong#§2-1, line 47']},
  {id: 'park-hong-targets-balanced-development-plan-2004-provinces', from: 'balanced-development-plan-2004', to: 'provinces', cites: ['park-hong#§2-2, line 57']},
  {id: 'park-hong-targets-industrial-cluster-policy-strategic-industries', from: 'industrial-cluster-policy', to: 'strategic-industries', cites: ['park-hong#§2-2, line 57', 'park-hong#§2-3(2), line 83']},
  {id: 'park-hong-targets-industrial-cluster-policy-region-specific-industries', from: 'industrial-cluster-policy', to: 'region-specific-industries', status: 'PLANNED', cites: ['park-hong#§2-2, line 57']},
  {id: 'park-hong-targets-industrial-cluster-policy-state-designated-complexes', from: 'industrial-cluster-policy', to: 'state-designated-complexes', cites: ['park-hong#§2-2, lines 63-65']},
  {id: 'park-hong-targets-nuri-local-universities', from: 'nuri', to: 'local-universities', cites: ['park-hong#§2-2, line 59']},
  {id: 'park-hong-targets-rhrd-local-universities', from: 'rhrd', to: 'local-universities', cites: ['park-hong#§2-2, line 59']},
  {id: 'park-hong-targets-iccp-cluster-changwon', from: 'iccp', to: 'cluster-changwon', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-targets-iccp-cluster-ulsan', from: 'iccp', to: 'cluster-ulsan', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-targets-iccp-cluster-gumi', from: 'iccp', to: 'cluster-gumi', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-targets-iccp-cluster-gwangju', from: 'iccp', to: 'cluster-gwangju', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-targets-iccp-cluster-banwol-sihwa', from: 'iccp', to: 'cluster-banwol-sihwa', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-targets-iccp-cluster-gunsan', from: 'iccp', to: 'cluster-gunsan', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-targets-most-regional-rd-projects-future-specialised-sectors', from: 'most-regional-rd-projects', to: 'future-specialised-sectors', status: 'PLANNED', cites: ['park-hong#§2-2, line 61']},
  {id: 'park-hong-targets-regional-information-infrastructure-small-and-medium-firms', from: 'regional-information-infrastructure', to: 'small-and-medium-firms', status: 'PLANNED', cites: ['park-hong#§2-3(4), line 97']},
  {id: 'park-hong-targets-rd-complex-support-project-science-parks', from: 'rd-complex-support-project', to: 'science-parks', cites: ['park-hong#§2-3(4), line 99']},
  {id: 'park-hong-targets-government-rd-budget-non-seoul-metropolitan-area', from: 'government-rd-budget', to: 'non-seoul-metropolitan-area', status: 'PLANNED', cites: ['park-hong#§2-3(4), line 95']},
  {id: 'park-hong-targets-daedeok-special-zone-act-daedeok-science-town', from: 'daedeok-special-zone-act', to: 'daedeok-science-town', cites: ['park-hong#§2-3(5), line 107']},
  {id: 'park-hong-targets-special-account-balanced-national-development-innovative-clusters', from: 'special-account-balanced-national-development', to: 'innovative-clusters', cites: ['park-hong#§2-3(1), line 71']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:TARGETS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'park-hong-excludes-regional-industry-promotion-project-seoul-metropolitan-area', from: 'regional-industry-promotion-project', to: 'seoul-metropolitan-area', cites: ['park-hong#§2-1, line 47']},
  {id: 'park-hong-excludes-regional-industry-basic-plan-2002-seoul-metropolitan-area', from: 'regional-industry-basic-plan-2002', to: 'seoul-metropolitan-area', cites: ['park-hong#§2-1, line 45']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:EXCLUDES {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'park-hong-has-objective-industrial-policy-self-sustaining-economy', from: 'industrial-policy', to: 'self-sustaining-economy', cites: ['park-hong#§2-1, line 33']},
  {id: 'park-hong-has-objective-export-oriented-industrialisation-export-growth', from: 'export-oriented-industrialisation', to: 'export-growth', cites: ['park-hong#§2-1, line 33']},
  {id: 'park-hong-has-objective-export-oriented-industrialisation-self-sustaining-economy', from: 'export-oriented-industrialisation', to: 'self-sustaining-economy', cites: ['park-hong#§2-1, line 33']},
  {id: 'park-hong-has-objective-large-complex-development-export-growth', from: 'large-complex-development', to: 'export-growth', role: 'economic effect abroad', cites: ['park-hong#§2-1, line 35']},
  {id: 'park-hong-has-objective-small-complex-allocation-balanced-growth', from: 'small-complex-allocation', to: 'balanced-growth', cites: ['park-hong#§2-1, line 39']},
  {id: 'park-hong-has-objective-small-complex-allocation-agricultural-income', from: 'small-complex-allocation', to: 'agricultural-income', cites: ['park-hong#§2-1, line 39']},
  {id: 'park-hong-has-objective-government-funded-rd-institutes-national-rd-stronghold', from: 'government-funded-rd-institutes', to: 'national-rd-stronghold', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-has-objective-balanced-national-development-regional-economic-autonomy', from: 'balanced-national-development', to: 'regional-economic-autonomy', cites: ['park-hong#§1, line 23']},
  {id: 'park-hong-has-objective-balanced-national-development-regional-innovation-system', from: 'balanced-national-development', to: 'regional-innovation-system', cites: ['park-hong#§1, line 25']},
  {id: 'park-hong-has-objective-balanced-national-development-balanced-growth', from: 'balanced-national-development', to: 'balanced-growth', cites: ['park-hong#§2-3(1), line 71']},
  {id: 'park-hong-has-objective-regional-industry-promotion-project-regional-innovation-capability', from: 'regional-industry-promotion-project', to: 'regional-innovation-capability', cites: ['park-hong#§2-1, line 47']},
  {id: 'park-hong-has-objective-regional-industry-promotion-project-production-research-link', from: 'regional-industry-promotion-project', to: 'production-research-link', cites: ['park-hong#§2-1, line 47']},
  {id: 'park-hong-has-objective-industrial-cluster-policy-regional-innovation-capability', from: 'industrial-cluster-policy', to: 'regional-innovation-capability', cites: ['park-hong#§2-2, line 55']},
  {id: 'park-hong-has-objective-industrial-cluster-policy-self-sustainable-localisation', from: 'industrial-cluster-policy', to: 'self-sustainable-localisation', cites: ['park-hong#§2-2, line 57']},
  {id: 'park-hong-has-objective-industrial-cluster-policy-regional-human-resources', from: 'industrial-cluster-policy', to: 'regional-human-resources', cites: ['park-hong#§2-2, line 59']},
  {id: 'park-hong-has-objective-industrial-cluster-policy-provincial-rd-capability', from: 'industrial-cluster-policy', to: 'provincial-rd-capability', cites: ['park-hong#§2-2, line 61']},
  {id: 'park-hong-has-objective-industrial-cluster-policy-production-research-link', from: 'industrial-cluster-policy', to: 'production-research-link', cites: ['park-hong#§2-2, line 63']},
  {id: 'park-hong-has-objective-industrial-cluster-policy-industrial-upgrading', from: 'industrial-cluster-policy', to: 'industrial-upgrading', cites: ['park-hong#§2-3(2), line 83']},
  {id: 'park-hong-has-objective-industrial-cluster-policy-new-strategic-businesses', from: 'industrial-cluster-policy', to: 'new-strategic-businesses', cites: ['park-hong#§2-3(2), line 83']},
  {id: 'park-hong-has-objective-industrial-cluster-policy-reduce-regional-disparity', from: 'industrial-cluster-policy', to: 'reduce-regional-disparity', status: 'PROPOSED', cites: ['park-hong#§3, line 117']},
  {id: 'park-hong-has-objective-nuri-regional-human-resources', from: 'nuri', to: 'regional-human-resources', cites: ['park-hong#§2-2, line 59']},
  {id: 'park-hong-has-objective-rhrd-regional-human-resources', from: 'rhrd', to: 'regional-human-resources', cites: ['park-hong#§2-2, line 59']},
  {id: 'park-hong-has-objective-industry-academia-rd-projects-provincial-rd-capability', from: 'industry-academia-rd-projects', to: 'provincial-rd-capability', status: 'PLANNED', cites: ['park-hong#§2-2, line 61']},
  {id: 'park-hong-has-objective-most-regional-rd-projects-provincial-rd-capability', from: 'most-regional-rd-projects', to: 'provincial-rd-capability', status: 'PLANNED', cites: ['park-hong#§2-2, line 61']},
  {id: 'park-hong-has-objective-iccp-production-research-link', from: 'iccp', to: 'production-research-link', cites: ['park-hong#§2-3(5), line 105']},
  {id: 'park-hong-has-objective-innovative-clusters-technology-commercialisation', from: 'innovative-clusters', to: 'technology-commercialisation', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-has-objective-daedeok-special-zone-act-technology-commercialisation', from: 'daedeok-special-zone-act', to: 'technology-commercialisation', cites: ['park-hong#§2-3(5), line 107']},
  {id: 'park-hong-has-objective-special-act-balanced-national-development-self-sustainable-localisation', from: 'special-act-balanced-national-development', to: 'self-sustainable-localisation', cites: ['park-hong#§2-3(1), line 71']},
  {id: 'park-hong-has-objective-special-act-balanced-national-development-reduce-regional-disparity', from: 'special-act-balanced-national-development', to: 'reduce-regional-disparity', cites: ['park-hong#§2-3(1), line 71']},
  {id: 'park-hong-has-objective-regional-innovation-councils-joint-learning', from: 'regional-innovation-councils', to: 'joint-learning', cites: ['park-hong#§2-2, lines 53-55', 'park-hong#§2-3(1), line 73']},
  {id: 'park-hong-has-objective-balanced-development-plan-2004-self-sustainable-localisation', from: 'balanced-development-plan-2004', to: 'self-sustainable-localisation', cites: ['park-hong#§3, line 115']},
  {id: 'park-hong-has-objective-government-rd-budget-provincial-rd-capability', from: 'government-rd-budget', to: 'provincial-rd-capability', status: 'PLANNED', cites: ['park-hong#§2-3(4), line 95']},
  {id: 'park-hong-has-objective-rd-complex-support-project-provincial-rd-capability', from: 'rd-complex-support-project', to: 'provincial-rd-capability', cites: ['park-hong#§2-3(4), line 99']},
  {id: 'park-hong-has-objective-regional-science-roadmap-provincial-rd-capability', from: 'regional-science-roadmap', to: 'provincial-rd-capability', status: 'PLANNED', cites: ['park-hong#§2-3(4), line 99']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:HAS_OBJECTIVE {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'park-hong-uses-instrument-industrial-cluster-policy-governance', from: 'industrial-cluster-policy', to: 'governance', cites: ['park-hong#§2-2, line 53']},
  {id: 'park-hong-uses-instrument-industrial-cluster-policy-public-private-partnership', from: 'industrial-cluster-policy', to: 'public-private-partnership', cites: ['park-hong#§2-2, line 55']},
  {id: 'park-hong-uses-instrument-industrial-cluster-policy-networking', from: 'industrial-cluster-policy', to: 'networking', cites: ['park-hong#§2-2, line 55']},
  {id: 'park-hong-uses-instrument-industrial-cluster-policy-foreign-investment-attraction', from: 'industrial-cluster-policy', to: 'foreign-investment-attraction', cites: ['park-hong#§2-3(2), line 83']},
  {id: 'park-hong-uses-instrument-industrial-cluster-policy-continuous-education', from: 'industrial-cluster-policy', to: 'continuous-education', cites: ['park-hong#§2-3(3), line 89']},
  {id: 'park-hong-uses-instrument-industrial-cluster-policy-university-structural-reform', from: 'industrial-cluster-policy', to: 'university-structural-reform', cites: ['park-hong#§2-3(3), line 89']},
  {id: 'park-hong-uses-instrument-industrial-cluster-policy-industry-academia-cooperation', from: 'industrial-cluster-policy', to: 'industry-academia-cooperation', cites: ['park-hong#§2-3(3), line 89', 'park-hong#§2-3(5), line 105']},
  {id: 'park-hong-uses-instrument-industrial-cluster-policy-production-field-training', from: 'industrial-cluster-policy', to: 'production-field-training', cites: ['park-hong#§2-3(3), line 91']},
  {id: 'park-hong-uses-instrument-industrial-cluster-policy-nuri', from: 'industrial-cluster-policy', to: 'nuri', cites: ['park-hong#§2-2, line 59']},
  {id: 'park-hong-uses-instrument-industrial-cluster-policy-rhrd', from: 'industrial-cluster-policy', to: 'rhrd', cites: ['park-hong#§2-2, line 59']},
  {id: 'park-hong-uses-instrument-industrial-cluster-policy-monitoring-and-evaluation', from: 'industrial-cluster-policy', to: 'monitoring-and-evaluation', cites: ['park-hong#§3, line 125']},
  {id: 'park-hong-uses-instrument-industrial-cluster-policy-expert-consulting', from: 'industrial-cluster-policy', to: 'expert-consulting', cites: ['park-hong#§3, line 125']},
  {id: 'park-hong-uses-instrument-industrial-cluster-policy-incentive-and-reward', from: 'industrial-cluster-policy', to: 'incentive-and-reward', status: 'PLANNED', cites: ['park-hong#§3, line 125']},
  {id: 'park-hong-uses-instrument-industrial-cluster-policy-support-by-economic-zone', from: 'industrial-cluster-policy', to: 'support-by-economic-zone', status: 'PROPOSED', cites: ['park-hong#§3, lines 119-121']},
  {id: 'park-hong-uses-instrument-iccp-pilot-complex-designation', from: 'iccp', to: 'pilot-complex-designation', cites: ['park-hong#§2-3(5), line 105']},
  {id: 'park-hong-uses-instrument-iccp-corporate-support-services', from: 'iccp', to: 'corporate-support-services', cites: ['park-hong#§2-3(5), line 105']},
  {id: 'park-hong-uses-instrument-iccp-networking', from: 'iccp', to: 'networking', cites: ['park-hong#§2-3(5), line 105']},
  {id: 'park-hong-uses-instrument-government-of-korea-department-designation', from: 'government-of-korea', to: 'department-designation', cites: ['park-hong#§2-3(4), line 99']},
  {id: 'park-hong-uses-instrument-balanced-national-development-regional-innovation-system', from: 'balanced-national-development', to: 'regional-innovation-system', cites: ['park-hong#§1, line 25']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:USES_INSTRUMENT {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'park-hong-implements-provincial-governments-balanced-development-plan-2004', from: 'provincial-governments', to: 'balanced-development-plan-2004', role: 'carried out by the region itself', cites: ['park-hong#§3, line 115']},
  {id: 'park-hong-implements-local-universities-regional-technology-initiatives', from: 'local-universities', to: 'regional-technology-initiatives', status: 'PLANNED', role: 'lead', cites: ['park-hong#§2-3(4), line 97']},
  {id: 'park-hong-implements-local-universities-industry-academia-cooperation', from: 'local-universities', to: 'industry-academia-cooperation', cites: ['park-hong#§2-2, line 61']},
  {id: 'park-hong-implements-regional-innovation-councils-joint-learning', from: 'regional-innovation-councils', to: 'joint-learning', cites: ['park-hong#§2-2, lines 53-55', 'park-hong#§2-3(1), line 73']},
  {id: 'park-hong-implements-regional-innovation-councils-consensus-decision-making', from: 'regional-innovation-councils', to: 'consensus-decision-making', cites: ['park-hong#§2-2, line 53']},
  {id: 'park-hong-implements-roh-moo-hyun-administration-industrial-cluster-policy', from: 'roh-moo-hyun-administration', to: 'industrial-cluster-policy', cites: ['park-hong#§1, line 25', 'park-hong#§2-1, line 49']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:IMPLEMENTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'park-hong-funds-special-account-balanced-national-development-industrial-cluster-policy', from: 'special-account-balanced-national-development', to: 'industrial-cluster-policy', role: 'national cluster creation', cites: ['park-hong#§2-3(1), line 71']},
  {id: 'park-hong-funds-government-of-korea-government-funded-rd-institutes', from: 'government-of-korea', to: 'government-funded-rd-institutes', cites: ['park-hong#§2-1, line 37', 'park-hong#§2-3(4), line 99']},
  {id: 'park-hong-funds-regional-industry-budget-1999-regional-industry-promotion-project-1999', from: 'regional-industry-budget-1999', to: 'regional-industry-promotion-project-1999', cites: ['park-hong#§2-1, line 43']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:FUNDS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'park-hong-supports-ministry-of-education-and-human-resources-development-nuri', from: 'ministry-of-education-and-human-resources-development', to: 'nuri', cites: ['park-hong#§2-2, line 59']},
  {id: 'park-hong-supports-government-of-korea-gwangju-science-industrial-complex', from: 'government-of-korea', to: 'gwangju-science-industrial-complex', cites: ['park-hong#§2-1, line 41']},
  {id: 'park-hong-supports-government-of-korea-strategic-industries', from: 'government-of-korea', to: 'strategic-industries', cites: ['park-hong#§2-3(2), lines 77-79']},
  {id: 'park-hong-supports-government-of-korea-technology-innovation-support-centres', from: 'government-of-korea', to: 'technology-innovation-support-centres', cites: ['park-hong#§2-3(2), line 79']},
  {id: 'park-hong-supports-government-of-korea-outstanding-science-departments', from: 'government-of-korea', to: 'outstanding-science-departments', cites: ['park-hong#§2-3(4), line 99']},
  {id: 'park-hong-supports-government-of-korea-government-funded-rd-institutes', from: 'government-of-korea', to: 'government-funded-rd-institutes', cites: ['park-hong#§2-3(4), line 99']},
  {id: 'park-hong-supports-government-of-korea-regional-industrial-clusters', from: 'government-of-korea', to: 'regional-industrial-clusters', role: 'links among them', cites: ['park-hong#§2-3(2), line 81']},
  {id: 'park-hong-supports-regional-innovation-councils-local-universities', from: 'regional-innovation-councils', to: 'local-universities', cites: ['park-hong#§2-3(1), line 73']},
  {id: 'park-hong-supports-regional-innovation-councils-private-firms', from: 'regional-innovation-councils', to: 'private-firms', cites: ['park-hong#§2-3(1), line 73']},
  {id: 'park-hong-supports-regional-innovation-councils-local-governments', from: 'regional-innovation-councils', to: 'local-governments', cites: ['park-hong#§2-3(1), line 73']},
  {id: 'park-hong-supports-regional-innovation-councils-local-ngos', from: 'regional-innovation-councils', to: 'local-ngos', cites: ['park-hong#§2-3(1), line 73']},
  {id: 'park-hong-supports-industrial-cluster-policy-industry-academia-universities', from: 'industrial-cluster-policy', to: 'industry-academia-universities', cites: ['park-hong#§2-2, line 61']},
  {id: 'park-hong-supports-industrial-cluster-policy-research-focused-universities', from: 'industrial-cluster-policy', to: 'research-focused-universities', cites: ['park-hong#§2-2, line 61']},
  {id: 'park-hong-supports-industrial-cluster-policy-foreign-investors', from: 'industrial-cluster-policy', to: 'foreign-investors', cites: ['park-hong#§2-3(2), line 83']},
  {id: 'park-hong-supports-cluster-experts-regional-development-plans-councils', from: 'cluster-experts', to: 'regional-development-plans-councils', role: 'consulting', cites: ['park-hong#§3, line 125']},
  {id: 'park-hong-supports-special-act-balanced-national-development-balanced-national-development', from: 'special-act-balanced-national-development', to: 'balanced-national-development', role: 'legal rationale', cites: ['park-hong#§2-3(1), line 71']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SUPPORTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'park-hong-cooperates-with-private-firms-research-institutes', from: 'private-firms', to: 'research-institutes', role: 'network of a region', cites: ['park-hong#§2-2, line 55']},
  {id: 'park-hong-cooperates-with-private-firms-local-universities', from: 'private-firms', to: 'local-universities', role: 'network of a region', cites: ['park-hong#§2-2, line 55']},
  {id: 'park-hong-cooperates-with-local-governments-research-institutes', from: 'local-governments', to: 'research-institutes', role: 'network of a region', cites: ['park-hong#§2-2, line 55']},
  {id: 'park-hong-cooperates-with-local-governments-local-universities', from: 'local-governments', to: 'local-universities', role: 'network of a region', cites: ['park-hong#§2-2, line 55']},
  {id: 'park-hong-cooperates-with-ministry-of-education-and-human-resources-development-mocie', from: 'ministry-of-education-and-human-resources-development', to: 'mocie', status: 'PLANNED', role: 'projects of industry and universities', cites: ['park-hong#§2-2, line 61']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:COOPERATES_WITH {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
