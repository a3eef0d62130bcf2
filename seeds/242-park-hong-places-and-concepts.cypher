// Places, clusters, industries and concepts that Park and Hong name and the scripts before do not, and a milestone.
// Source: the paper.

UNWIND [
  {id: 'geoje', kind: 'CITY', nameEn: 'Geoje', cites: ['park-hong#§2-1, line 37']},
  {id: 'pohang', kind: 'CITY', nameEn: 'Pohang', cites: ['park-hong#§2-1, line 37']},
  {id: 'gunsan', kind: 'CITY', nameEn: 'Gunsan', cites: ['park-hong#§2-2, line 65']},
  {id: 'southwestern-region', kind: 'REGION', nameEn: 'Southwestern parts of Korea', cites: ['park-hong#§2-1, line 39']},
  {id: 'agricultural-areas', kind: 'REGION', nameEn: 'Agricultural areas', group: true, cites: ['park-hong#§2-1, line 39', 'park-hong#§2-1, line 49']},
  {id: 'ulsan-industrial-complex', kind: 'COMPLEX', nameEn: 'Ulsan industrial complex', start: '196X', description: 'The first of Korea.', cites: ['park-hong#§2-1, line 35', 'park-hong#§2-2, line 65']},
  {id: 'export-industrial-complexes', kind: 'COMPLEX', nameEn: 'Export-focused industrial complexes in Seoul and Incheon', group: true, start: '1965', cites: ['park-hong#§2-1, line 35']},
  {id: 'changwon-industrial-complex', kind: 'COMPLEX', nameEn: 'Changwon industrial complex', start: '197X', cites: ['park-hong#§2-1, line 37', 'park-hong#§2-2, line 65']},
  {id: 'gumi-industrial-complex', kind: 'COMPLEX', nameEn: 'Gumi industrial complex', start: '197X', cites: ['park-hong#§2-1, line 37', 'park-hong#§2-2, line 65']},
  {id: 'ulsan-petrochemical-complex', kind: 'COMPLEX', nameEn: 'Ulsan petrochemical complex', start: '197X', cites: ['park-hong#§2-1, line 37']},
  {id: 'geoje-industrial-complex', kind: 'COMPLEX', nameEn: 'Geoje industrial complex', start: '197X', cites: ['park-hong#§2-1, line 37']},
  {id: 'pohang-industrial-complex', kind: 'COMPLEX', nameEn: 'Pohang industrial complex', start: '197X', cites: ['park-hong#§2-1, line 37']},
  {id: 'gwangju-industrial-complex', kind: 'COMPLEX', nameEn: 'Gwangju industrial complex', cites: ['park-hong#§2-2, line 65']},
  {id: 'gunsan-industrial-complex', kind: 'COMPLEX', nameEn: 'Gunsan industrial complex', cites: ['park-hong#§2-2, line 65']},
  {id: 'large-industrial-complexes', kind: 'COMPLEX', nameEn: 'Large-scale industrial complexes', group: true, cites: ['park-hong#§2-1, lines 35-39']},
  {id: 'small-medium-industrial-complexes', kind: 'COMPLEX', nameEn: 'Small and mid-scale industrial complexes of the 1980s', group: true, start: '198X', cites: ['park-hong#§2-1, line 39']},
  {id: 'agricultural-industrial-complexes', kind: 'COMPLEX', nameEn: 'Small-scale industrial complexes in agricultural areas', group: true, start: '198X', cites: ['park-hong#§2-1, line 39']},
  // Late 1980s.
  {id: 'southwestern-industrial-complexes', kind: 'COMPLEX', nameEn: 'Large-scale industrial complexes in the southwest', group: true, start: '1985/1989', cites: ['park-hong#§2-1, line 39']},
  {id: 'science-industrial-complexes', kind: 'COMPLEX', nameEn: 'Advanced science industrial complexes', group: true, start: '199X', cites: ['park-hong#§2-1, line 41']},
  {id: 'gwangju-science-industrial-complex', kind: 'COMPLEX', nameEn: 'Science and industrial complex in Gwangju', start: '199X', cites: ['park-hong#§2-1, line 41']},
  {id: 'economic-zones', kind: 'REGION', nameEn: 'Economic zones that cross administrative boundaries', group: true, status: 'PROPOSED', cites: ['park-hong#§3, line 113', 'park-hong#§3, line 121']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Place;

UNWIND [
  {id: 'cluster-gunsan', kind: 'CLUSTER', nameEn: 'Gunsan pilot innovation cluster', cites: ['park-hong#§2-2, line 65']},
  {id: 'innovative-clusters', kind: 'CLUSTER', nameEn: 'Innovative clusters that join production with research', group: true, cites: ['park-hong#§1, line 25', 'park-hong#§2-2, lines 63-65', 'park-hong#§2-3(5), line 105']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Cluster;

UNWIND [
  {id: 'infrastructure-industries', kind: 'SECTOR', nameEn: 'Infrastructure industries', group: true, cites: ['park-hong#§2-1, line 33']},
  {id: 'fertiliser-industry', kind: 'SECTOR', nameEn: 'Fertilizers', cites: ['park-hong#§2-1, line 33']},
  {id: 'oil-industry', kind: 'SECTOR', nameEn: 'Oil', cites: ['park-hong#§2-1, line 33']},
  {id: 'cement-industry', kind: 'SECTOR', nameEn: 'Cement', cites: ['park-hong#§2-1, line 33']},
  {id: 'steel-industry', kind: 'SECTOR', nameEn: 'Steel', cites: ['park-hong#§2-1, line 37']},
  {id: 'electronics-industry', kind: 'SECTOR', nameEn: 'Electronics', cites: ['park-hong#§2-1, line 37']},
  {id: 'non-ferrous-metals', kind: 'SECTOR', nameEn: 'Non-ferrous metals', cites: ['park-hong#§2-1, line 37']},
  {id: 'petrochemicals', kind: 'SECTOR', nameEn: 'Petrochemicals', cites: ['park-hong#§2-1, line 37']},
  {id: 'future-specialised-sectors', kind: 'SECTOR', nameEn: 'Specialised sectors of the future in local areas', group: true, cites: ['park-hong#§2-2, line 61']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Industry;

UNWIND [
  {id: 'self-sustaining-economy', kind: 'OBJECTIVE', nameEn: 'Self-sustaining economic foundation', cites: ['park-hong#§2-1, line 33']},
  {id: 'export-growth', kind: 'OBJECTIVE', nameEn: 'Growth of exports', cites: ['park-hong#§2-1, lines 33-35']},
  {id: 'agricultural-income', kind: 'OBJECTIVE', nameEn: 'Higher income in agricultural areas', cites: ['park-hong#§2-1, line 39']},
  {id: 'national-rd-stronghold', kind: 'OBJECTIVE', nameEn: 'Stronghold of national research and development', cites: ['park-hong#§2-1, line 37']},
  {id: 'social-integration', kind: 'OBJECTIVE', nameEn: 'Social integration', cites: ['park-hong#§1, line 19', 'park-hong#§3, line 117']},
  {id: 'regional-economic-autonomy', kind: 'OBJECTIVE', nameEn: 'Economic autonomy of the provincial areas', cites: ['park-hong#§1, line 23', 'park-hong#§2-2, line 55', 'park-hong#§3, line 117']},
  {id: 'regional-innovation-capability', kind: 'OBJECTIVE', nameEn: 'Innovation capability of the regions', cites: ['park-hong#§1, line 25', 'park-hong#§2-1, line 47', 'park-hong#§2-2, line 55']},
  {id: 'self-sustainable-localisation', kind: 'OBJECTIVE', nameEn: 'Dynamic and self-sustainable localization', cites: ['park-hong#§2-2, line 57', 'park-hong#§2-3(1), line 71', 'park-hong#§3, line 115']},
  {id: 'regional-human-resources', kind: 'OBJECTIVE', nameEn: 'Development of regional human resources', cites: ['park-hong#§2-2, line 59', 'park-hong#§2-3(3), lines 87-89']},
  {id: 'provincial-rd-capability', kind: 'OBJECTIVE', nameEn: 'R&D capability tied to the specialised industries of a region', cites: ['park-hong#§2-2, line 61', 'park-hong#§2-3(4), line 95']},
  {id: 'technology-commercialisation', kind: 'OBJECTIVE', nameEn: 'Commercialisation of technologies', cites: ['park-hong#§2-2, line 65', 'park-hong#§2-3(5), line 107']},
  {id: 'production-research-link', kind: 'OBJECTIVE', nameEn: 'Link of production with research and corporate support', cites: ['park-hong#§2-1, line 47', 'park-hong#§2-2, line 63', 'park-hong#§2-3(5), line 105']},
  {id: 'industrial-upgrading', kind: 'OBJECTIVE', nameEn: 'Sophistication of the structure of regional industries', cites: ['park-hong#§2-3(2), line 83']},
  {id: 'new-strategic-businesses', kind: 'OBJECTIVE', nameEn: 'New businesses in the strategic sectors', cites: ['park-hong#§2-3(2), line 83']},
  {id: 'employment-in-regions', kind: 'OBJECTIVE', nameEn: 'Employment in the regions', cites: ['park-hong#§2-3(3), line 91']},
  {id: 'settled-talent', kind: 'OBJECTIVE', nameEn: 'Talent that settles in the regions', cites: ['park-hong#§2-3(3), line 91']},
  {id: 'total-factor-productivity', kind: 'OBJECTIVE', nameEn: 'Total factor productivity', cites: ['park-hong#§3, line 111']},
  {id: 'national-economic-stability', kind: 'OBJECTIVE', nameEn: 'Stability of the national economy', cites: ['park-hong#§3, line 111']},
  {id: 'innovation-oriented-economy', kind: 'PARADIGM', nameEn: 'Innovation-oriented economy', cites: ['park-hong#§3, line 111']},
  {id: 'network-innovation-system', kind: 'PARADIGM', nameEn: 'Network of economic zones as an innovation system', status: 'PROPOSED', cites: ['park-hong#§3, line 113']},
  {id: 'informatisation', kind: 'PARADIGM', nameEn: 'Informatization and accumulation of knowledge', cites: ['park-hong#§2-1, line 41']},
  {id: 'joint-learning', kind: 'PRINCIPLE', nameEn: 'Joint learning', cites: ['park-hong#§1, line 23', 'park-hong#§2-2, line 55', 'park-hong#§2-3(1), line 73']},
  {id: 'select-and-focus', kind: 'PRINCIPLE', nameEn: 'Select and focus', cites: ['park-hong#§2-3(2), line 77']},
  {id: 'consensus-decision-making', kind: 'PRINCIPLE', nameEn: 'Decisions by consensus of those who lead regional innovation', cites: ['park-hong#§2-2, line 53']},
  {id: 'regional-self-determination', kind: 'PRINCIPLE', nameEn: 'Self-determination of each region', cites: ['park-hong#§3, line 117']},
  {id: 'cluster-model-of-korea', kind: 'INSTRUMENT', nameEn: 'Cluster model that befits Korea', cites: ['park-hong#§2-1, line 45']},
  {id: 'continuous-education', kind: 'INSTRUMENT', nameEn: 'Continuous education for residents', cites: ['park-hong#§2-3(3), line 89']},
  {id: 'university-structural-reform', kind: 'INSTRUMENT', nameEn: 'Structural reform of local universities', cites: ['park-hong#§2-3(3), line 89']},
  {id: 'industry-academia-cooperation', kind: 'INSTRUMENT', nameEn: 'Cooperation of industry, universities, research and government', cites: ['park-hong#§2-2, line 61', 'park-hong#§2-3(3), line 89', 'park-hong#§2-3(5), line 105']},
  {id: 'production-field-training', kind: 'INSTRUMENT', nameEn: 'Education in the production field and job experience', cites: ['park-hong#§2-3(3), line 91']},
  {id: 'foreign-investment-attraction', kind: 'INSTRUMENT', nameEn: 'Attraction of foreign investment', cites: ['park-hong#§2-3(2), line 83']},
  {id: 'department-designation', kind: 'INSTRUMENT', nameEn: 'Designation of outstanding departments', cites: ['park-hong#§2-3(4), line 99']},
  {id: 'corporate-support-services', kind: 'INSTRUMENT', nameEn: 'Corporate support services in complexes', cites: ['park-hong#§2-3(5), line 105']},
  {id: 'pilot-complex-designation', kind: 'INSTRUMENT', nameEn: 'Designation of pilot complexes', cites: ['park-hong#§2-3(5), line 105']},
  {id: 'monitoring-and-evaluation', kind: 'INSTRUMENT', nameEn: 'Monitoring and evaluation of projects', cites: ['park-hong#§3, line 125']},
  {id: 'expert-consulting', kind: 'INSTRUMENT', nameEn: 'Consulting by experts from the planning stage on', cites: ['park-hong#§3, line 125']},
  {id: 'incentive-and-reward', kind: 'INSTRUMENT', nameEn: 'Incentives and rewards for those who carry out projects', status: 'PLANNED', cites: ['park-hong#§3, line 125']},
  {id: 'support-by-economic-zone', kind: 'INSTRUMENT', nameEn: 'Support by economic zone', status: 'PROPOSED', cites: ['park-hong#§3, lines 119-121']},
  {id: 'function-review-regional-plans', kind: 'FUNCTION', nameEn: 'Review of regional development plans', cites: ['park-hong#§2-3(1), line 73']},
  {id: 'function-settle-regional-conflicts', kind: 'FUNCTION', nameEn: 'Settlement of conflicts of interest within a region', cites: ['park-hong#§2-3(1), line 73']},
  {id: 'function-cluster-planning', kind: 'FUNCTION', nameEn: 'Planning, execution and evaluation of cluster development', cites: ['park-hong#§3, line 123']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Concept;

UNWIND [
  {id: 'balanced-development-plan-2004-completed', of: 'balanced-development-plan-2004', kind: 'MILESTONE', nameEn: 'Completion of the First Five-Year Plan for Balanced National Development', start: '2004-06', cites: ['park-hong#§1, line 25']},
  {id: 'cluster-policy-nationwide', kind: 'OTHER', nameEn: 'Spread of the cluster policy over the whole country', cites: ['park-hong#§1, line 25']},
  {id: 'industrial-land-shortage-1980s', kind: 'OTHER', nameEn: 'Shortage of industrial land in the late 1980s', start: '1985/1989', cites: ['park-hong#§2-1, line 39']},
  {id: 'company-surveys-regions', kind: 'SURVEY', nameEn: 'Surveys of the situation of industry in the regions', group: true, cites: ['park-hong#§2-3(3), line 87']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row {.kind, .nameEn, .nameKo, .group, .start, .end, .status, .description, .cites}, n:Thing:Occurrence
WITH row, n
CALL (row, n) { UNWIND row.of AS id MATCH (x:Entity {id: id}) MERGE (n)-[:OF]->(x) };
