// What is part of, lies in, specialises in, rests on what, and who wrote, belonged to and answered for what. Source: Park and Hong.

UNWIND [
  {id: 'park-hong-part-of-economic-development-plan-1-five-year-economic-development-plans', from: 'economic-development-plan-1', to: 'five-year-economic-development-plans', cites: ['park-hong#§2-1, line 33']},
  {id: 'park-hong-part-of-branch-plants-provinces-large-firms', from: 'branch-plants-provinces', to: 'large-firms', cites: ['park-hong#§1, line 17']},
  {id: 'park-hong-part-of-parent-companies-seoul-large-firms', from: 'parent-companies-seoul', to: 'large-firms', cites: ['park-hong#§1, line 17', 'park-hong#§2-3(5), line 103']},
  {id: 'park-hong-part-of-fertiliser-industry-infrastructure-industries', from: 'fertiliser-industry', to: 'infrastructure-industries', cites: ['park-hong#§2-1, line 33']},
  {id: 'park-hong-part-of-oil-industry-infrastructure-industries', from: 'oil-industry', to: 'infrastructure-industries', cites: ['park-hong#§2-1, line 33']},
  {id: 'park-hong-part-of-cement-industry-infrastructure-industries', from: 'cement-industry', to: 'infrastructure-industries', cites: ['park-hong#§2-1, line 33']},
  {id: 'park-hong-part-of-steel-industry-heavy-chemical-industries', from: 'steel-industry', to: 'heavy-chemical-industries', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-part-of-electronics-industry-heavy-chemical-industries', from: 'electronics-industry', to: 'heavy-chemical-industries', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-part-of-non-ferrous-metals-heavy-chemical-industries', from: 'non-ferrous-metals', to: 'heavy-chemical-industries', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-part-of-petrochemicals-heavy-chemical-industries', from: 'petrochemicals', to: 'heavy-chemical-industries', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-part-of-changwon-industrial-complex-large-industrial-complexes', from: 'changwon-industrial-complex', to: 'large-industrial-complexes', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-part-of-gumi-industrial-complex-large-industrial-complexes', from: 'gumi-industrial-complex', to: 'large-industrial-complexes', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-part-of-ulsan-petrochemical-complex-large-industrial-complexes', from: 'ulsan-petrochemical-complex', to: 'large-industrial-complexes', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-part-of-geoje-industrial-complex-large-industrial-complexes', from: 'geoje-industrial-complex', to: 'large-industrial-complexes', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-part-of-pohang-industrial-complex-large-industrial-complexes', from: 'pohang-industrial-complex', to: 'large-industrial-complexes', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-part-of-southwestern-industrial-complexes-large-industrial-complexes', from: 'southwestern-industrial-complexes', to: 'large-industrial-complexes', cites: ['park-hong#§2-1, line 39']},
  {id: 'park-hong-part-of-changwon-industrial-complex-state-designated-complexes', from: 'changwon-industrial-complex', to: 'state-designated-complexes', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-part-of-gumi-industrial-complex-state-designated-complexes', from: 'gumi-industrial-complex', to: 'state-designated-complexes', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-part-of-ulsan-industrial-complex-state-designated-complexes', from: 'ulsan-industrial-complex', to: 'state-designated-complexes', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-part-of-gwangju-industrial-complex-state-designated-complexes', from: 'gwangju-industrial-complex', to: 'state-designated-complexes', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-part-of-gunsan-industrial-complex-state-designated-complexes', from: 'gunsan-industrial-complex', to: 'state-designated-complexes', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-part-of-banwol-sihwa-state-designated-complexes', from: 'banwol-sihwa', to: 'state-designated-complexes', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-part-of-agricultural-industrial-complexes-small-medium-industrial-complexes', from: 'agricultural-industrial-complexes', to: 'small-medium-industrial-complexes', role: 'built to raise incomes in agricultural areas', cites: ['park-hong#§2-1, line 39']},
  {id: 'park-hong-part-of-gwangju-science-industrial-complex-science-industrial-complexes', from: 'gwangju-science-industrial-complex', to: 'science-industrial-complexes', cites: ['park-hong#§2-1, line 41']},
  {id: 'park-hong-part-of-geoje-republic-of-korea', from: 'geoje', to: 'republic-of-korea', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-part-of-pohang-republic-of-korea', from: 'pohang', to: 'republic-of-korea', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-part-of-gunsan-republic-of-korea', from: 'gunsan', to: 'republic-of-korea', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-part-of-southwestern-region-republic-of-korea', from: 'southwestern-region', to: 'republic-of-korea', cites: ['park-hong#§2-1, line 39']},
  {id: 'park-hong-part-of-daedeok-government-laboratories-daedeok-rd-institutes', from: 'daedeok-government-laboratories', to: 'daedeok-rd-institutes', cites: ['park-hong#§2-3(5), line 107']},
  {id: 'park-hong-part-of-daedeok-government-laboratories-government-funded-rd-institutes', from: 'daedeok-government-laboratories', to: 'government-funded-rd-institutes', cites: ['park-hong#§2-3(5), line 107']},
  {id: 'park-hong-part-of-regional-branches-rd-institutes-government-funded-rd-institutes', from: 'regional-branches-rd-institutes', to: 'government-funded-rd-institutes', status: 'PLANNED', cites: ['park-hong#§2-3(4), line 99']},
  {id: 'park-hong-part-of-rhrd-industrial-cluster-policy', from: 'rhrd', to: 'industrial-cluster-policy', role: 'third direction', cites: ['park-hong#§2-2, line 59']},
  {id: 'park-hong-part-of-nuri-industrial-cluster-policy', from: 'nuri', to: 'industrial-cluster-policy', role: 'third direction', cites: ['park-hong#§2-2, line 59']},
  {id: 'park-hong-part-of-regional-industry-promotion-project-industrial-cluster-policy', from: 'regional-industry-promotion-project', to: 'industrial-cluster-policy', cites: ['park-hong#§2-1, lines 45-47']},
  {id: 'park-hong-part-of-pilot-innovation-clusters-innovative-clusters', from: 'pilot-innovation-clusters', to: 'innovative-clusters', cites: ['park-hong#§2-2, lines 63-65']},
  {id: 'park-hong-part-of-balanced-development-plan-2004-regional-industrial-mid-term-plan', from: 'balanced-development-plan-2004', to: 'regional-industrial-mid-term-plan', cites: ['park-hong#§3, line 115']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'park-hong-member-of-hyung-jin-park-kiet', from: 'hyung-jin-park', to: 'kiet', role: 'research fellow', cites: ['park-hong#title page, lines 5-8']},
  {id: 'park-hong-member-of-jin-ki-hong-kiet', from: 'jin-ki-hong', to: 'kiet', role: 'research fellow', cites: ['park-hong#title page, lines 10-13']},
  {id: 'park-hong-member-of-cluster-gunsan-pilot-innovation-clusters', from: 'cluster-gunsan', to: 'pilot-innovation-clusters', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-member-of-industry-academia-universities-local-universities', from: 'industry-academia-universities', to: 'local-universities', cites: ['park-hong#§2-2, line 61']},
  {id: 'park-hong-member-of-research-focused-universities-local-universities', from: 'research-focused-universities', to: 'local-universities', cites: ['park-hong#§2-2, line 61']},
  {id: 'park-hong-member-of-outstanding-science-departments-local-universities', from: 'outstanding-science-departments', to: 'local-universities', cites: ['park-hong#§2-3(4), line 99']},
  {id: 'park-hong-member-of-daedeok-research-staff-daedeok-rd-institutes', from: 'daedeok-research-staff', to: 'daedeok-rd-institutes', cites: ['park-hong#§2-3(5), line 107']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:MEMBER_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'park-hong-located-in-changwon-industrial-complex-changwon', from: 'changwon-industrial-complex', to: 'changwon', cites: ['park-hong#§2-1, line 37', 'park-hong#§2-2, line 65']},
  {id: 'park-hong-located-in-gumi-industrial-complex-gumi', from: 'gumi-industrial-complex', to: 'gumi', cites: ['park-hong#§2-1, line 37', 'park-hong#§2-2, line 65']},
  {id: 'park-hong-located-in-ulsan-industrial-complex-ulsan', from: 'ulsan-industrial-complex', to: 'ulsan', cites: ['park-hong#§2-1, line 35', 'park-hong#§2-2, line 65']},
  {id: 'park-hong-located-in-gwangju-industrial-complex-gwangju', from: 'gwangju-industrial-complex', to: 'gwangju', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-located-in-gunsan-industrial-complex-gunsan', from: 'gunsan-industrial-complex', to: 'gunsan', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-located-in-ulsan-petrochemical-complex-ulsan', from: 'ulsan-petrochemical-complex', to: 'ulsan', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-located-in-geoje-industrial-complex-geoje', from: 'geoje-industrial-complex', to: 'geoje', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-located-in-pohang-industrial-complex-pohang', from: 'pohang-industrial-complex', to: 'pohang', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-located-in-export-industrial-complexes-seoul', from: 'export-industrial-complexes', to: 'seoul', cites: ['park-hong#§2-1, line 35']},
  {id: 'park-hong-located-in-export-industrial-complexes-incheon', from: 'export-industrial-complexes', to: 'incheon', cites: ['park-hong#§2-1, line 35']},
  {id: 'park-hong-located-in-southwestern-industrial-complexes-southwestern-region', from: 'southwestern-industrial-complexes', to: 'southwestern-region', cites: ['park-hong#§2-1, line 39']},
  {id: 'park-hong-located-in-agricultural-industrial-complexes-agricultural-areas', from: 'agricultural-industrial-complexes', to: 'agricultural-areas', cites: ['park-hong#§2-1, line 39']},
  {id: 'park-hong-located-in-gwangju-science-industrial-complex-gwangju', from: 'gwangju-science-industrial-complex', to: 'gwangju', cites: ['park-hong#§2-1, line 41']},
  {id: 'park-hong-located-in-cluster-changwon-changwon-industrial-complex', from: 'cluster-changwon', to: 'changwon-industrial-complex', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-located-in-cluster-gumi-gumi-industrial-complex', from: 'cluster-gumi', to: 'gumi-industrial-complex', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-located-in-cluster-ulsan-ulsan-industrial-complex', from: 'cluster-ulsan', to: 'ulsan-industrial-complex', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-located-in-cluster-gwangju-gwangju-industrial-complex', from: 'cluster-gwangju', to: 'gwangju-industrial-complex', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-located-in-cluster-gunsan-gunsan-industrial-complex', from: 'cluster-gunsan', to: 'gunsan-industrial-complex', cites: ['park-hong#§2-2, line 65']},
  {id: 'park-hong-located-in-daedeok-rd-institutes-daedeok-science-town', from: 'daedeok-rd-institutes', to: 'daedeok-science-town', cites: ['park-hong#§2-3(5), line 107']},
  {id: 'park-hong-located-in-daedeok-venture-companies-daedeok-science-town', from: 'daedeok-venture-companies', to: 'daedeok-science-town', cites: ['park-hong#§2-3(5), line 107']},
  {id: 'park-hong-located-in-daedeok-research-staff-daedeok-science-town', from: 'daedeok-research-staff', to: 'daedeok-science-town', cites: ['park-hong#§2-3(5), line 107']},
  {id: 'park-hong-located-in-government-funded-rd-institutes-daejeon', from: 'government-funded-rd-institutes', to: 'daejeon', role: 'most of them', cites: ['park-hong#§2-3(4), line 99']},
  {id: 'park-hong-located-in-government-funded-rd-institutes-daedeok-science-town', from: 'government-funded-rd-institutes', to: 'daedeok-science-town', role: 'mainly', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-located-in-branch-plants-provinces-non-seoul-metropolitan-area', from: 'branch-plants-provinces', to: 'non-seoul-metropolitan-area', cites: ['park-hong#§1, line 17']},
  {id: 'park-hong-located-in-parent-companies-seoul-seoul-metropolitan-area', from: 'parent-companies-seoul', to: 'seoul-metropolitan-area', cites: ['park-hong#§2-3(5), line 103']},
  {id: 'park-hong-located-in-companies-outside-capital-non-seoul-metropolitan-area', from: 'companies-outside-capital', to: 'non-seoul-metropolitan-area', cites: ['park-hong#§2-3(3), line 87']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:LOCATED_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'park-hong-specialises-in-changwon-industrial-complex-machine-industry', from: 'changwon-industrial-complex', to: 'machine-industry', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-specialises-in-gumi-industrial-complex-electronics-industry', from: 'gumi-industrial-complex', to: 'electronics-industry', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-specialises-in-ulsan-petrochemical-complex-petrochemicals', from: 'ulsan-petrochemical-complex', to: 'petrochemicals', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-specialises-in-geoje-industrial-complex-shipbuilding', from: 'geoje-industrial-complex', to: 'shipbuilding', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-specialises-in-pohang-industrial-complex-steel-industry', from: 'pohang-industrial-complex', to: 'steel-industry', cites: ['park-hong#§2-1, line 37']},
  {id: 'park-hong-specialises-in-gwangju-science-industrial-complex-optical-industry', from: 'gwangju-science-industrial-complex', to: 'optical-industry', cites: ['park-hong#§2-1, line 41']},
  {id: 'park-hong-specialises-in-daegu-textile-industry', from: 'daegu', to: 'textile-industry', role: 'strategic industry', cites: ['park-hong#§2-1, line 43']},
  {id: 'park-hong-specialises-in-busan-footwear-industry', from: 'busan', to: 'footwear-industry', role: 'strategic industry', cites: ['park-hong#§2-1, line 43']},
  {id: 'park-hong-specialises-in-gwangju-optical-industry', from: 'gwangju', to: 'optical-industry', role: 'strategic industry', cites: ['park-hong#§2-1, line 43']},
  {id: 'park-hong-specialises-in-gyeongnam-machine-industry', from: 'gyeongnam', to: 'machine-industry', role: 'strategic industry', cites: ['park-hong#§2-1, line 43']},
  {id: 'park-hong-specialises-in-provincial-governments-strategic-industries', from: 'provincial-governments', to: 'strategic-industries', role: 'four each', cites: ['park-hong#§2-3(2), line 77']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SPECIALISES_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'park-hong-authored-by-park-hong-hyung-jin-park', from: 'park-hong', to: 'hyung-jin-park', cites: ['park-hong#title page, line 5']},
  {id: 'park-hong-authored-by-park-hong-jin-ki-hong', from: 'park-hong', to: 'jin-ki-hong', cites: ['park-hong#title page, line 10']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:AUTHORED_BY {id: row.id}]->(to)
SET r += row {.start, .end, .role, .confidence, .reason, .rank, .status, .cites};

UNWIND [
  {id: 'park-hong-based-on-industrial-cluster-policy-special-act-balanced-national-development', from: 'industrial-cluster-policy', to: 'special-act-balanced-national-development', role: 'legal rationale', cites: ['park-hong#§2-3(1), line 71']},
  {id: 'park-hong-based-on-balanced-development-plan-2004-bottom-up-approach', from: 'balanced-development-plan-2004', to: 'bottom-up-approach', cites: ['park-hong#§3, line 115']},
  {id: 'park-hong-based-on-balanced-development-plan-2004-regional-industry-promotion-project', from: 'balanced-development-plan-2004', to: 'regional-industry-promotion-project', role: 'complements it and takes it further', cites: ['park-hong#§2-2, line 57']},
  {id: 'park-hong-based-on-industrial-cluster-policy-cluster-model-of-korea', from: 'industrial-cluster-policy', to: 'cluster-model-of-korea', cites: ['park-hong#§2-1, line 45']},
  {id: 'park-hong-based-on-innovative-clusters-regional-innovation-system', from: 'innovative-clusters', to: 'regional-innovation-system', cites: ['park-hong#§1, lines 23-25']},
  {id: 'park-hong-based-on-provincial-governments-select-and-focus', from: 'provincial-governments', to: 'select-and-focus', role: 'choice of strategic industries', cites: ['park-hong#§2-3(2), line 77']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:BASED_ON {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'park-hong-responsible-for-regional-innovation-councils-function-review-regional-plans', from: 'regional-innovation-councils', to: 'function-review-regional-plans', cites: ['park-hong#§2-3(1), line 73']},
  {id: 'park-hong-responsible-for-regional-innovation-councils-function-settle-regional-conflicts', from: 'regional-innovation-councils', to: 'function-settle-regional-conflicts', cites: ['park-hong#§2-3(1), line 73']},
  {id: 'park-hong-responsible-for-ministry-of-education-and-human-resources-development-industry-academia-rd-projects', from: 'ministry-of-education-and-human-resources-development', to: 'industry-academia-rd-projects', status: 'PLANNED', role: 'lead, with MOCIE', cites: ['park-hong#§2-2, line 61']},
  {id: 'park-hong-responsible-for-mocie-industry-academia-rd-projects', from: 'mocie', to: 'industry-academia-rd-projects', status: 'PLANNED', role: 'lead, with the education ministry', cites: ['park-hong#§2-2, line 61']},
  {id: 'park-hong-responsible-for-ministry-of-education-and-human-resources-development-industry-academia-training-projects', from: 'ministry-of-education-and-human-resources-development', to: 'industry-academia-training-projects', status: 'PLANNED', role: 'lead, with MOCIE', cites: ['park-hong#§2-2, line 61']},
  {id: 'park-hong-responsible-for-mocie-industry-academia-training-projects', from: 'mocie', to: 'industry-academia-training-projects', status: 'PLANNED', role: 'lead, with the education ministry', cites: ['park-hong#§2-2, line 61']},
  {id: 'park-hong-responsible-for-most-most-regional-rd-projects', from: 'most', to: 'most-regional-rd-projects', status: 'PLANNED', cites: ['park-hong#§2-2, line 61']},
  {id: 'park-hong-responsible-for-cluster-project-agency-function-cluster-planning', from: 'cluster-project-agency', to: 'function-cluster-planning', status: 'PROPOSED', cites: ['park-hong#§3, line 123']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:RESPONSIBLE_FOR {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'park-hong-oversees-regional-innovation-councils-regional-development-plans-councils', from: 'regional-innovation-councils', to: 'regional-development-plans-councils', role: 'review', cites: ['park-hong#§2-3(1), line 73']},
  {id: 'park-hong-oversees-cluster-project-agency-industrial-cluster-policy', from: 'cluster-project-agency', to: 'industrial-cluster-policy', status: 'PROPOSED', role: 'coordination within clusters', cites: ['park-hong#§3, line 123']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:OVERSEES {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

// Probably the same as things under another name.
UNWIND [
  {id: 'park-hong-same-as-gwangju-industrial-complex-gwangju-science-industrial-complex', from: 'gwangju-industrial-complex', to: 'gwangju-science-industrial-complex', confidence: 0.6, reason: 'Park and Hong say of the science and industrial complex of Gwangju that it becomes a cluster, and name Gwangju among the pilot complexes; other complexes of the city may be meant.', cites: ['park-hong#§2-1, line 41', 'park-hong#§2-2, line 65']},
  {id: 'park-hong-same-as-technology-innovation-support-centres-technology-innovation-centers', from: 'technology-innovation-support-centres', to: 'technology-innovation-centers', confidence: 0.4, reason: 'Both are centres for technology in the regions, under nearly the same name; Park and Hong do not say whose they are.', cites: ['park-hong#§2-3(2), line 79']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SAME_AS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .confidence, .reason, .rank, .status, .cites};
