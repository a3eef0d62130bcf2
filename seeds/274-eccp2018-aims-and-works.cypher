// Aims, means and grounds, what is probably the same, and the works cited: relations of section 3 and of the annexes of the
// cluster briefing. Source: the briefing.

UNWIND [
  {id: 'objective-iccp-2005-self-sustainable-clusters', from: 'industrial-complex-cluster-programme', to: 'self-sustainable-clusters', cites: ['eccp2018#§3.2, lines 599-601']},
  {id: 'objective-iccp-2005-sme-innovative-capability', from: 'industrial-complex-cluster-programme', to: 'sme-innovative-capability', cites: ['eccp2018#§3.2, lines 601-604']},
  {id: 'objective-iccp-2005-sectoral-innovation-systems', from: 'industrial-complex-cluster-programme', to: 'sectoral-innovation-systems', role: 'first years', cites: ['eccp2018#§3.2, lines 616-617', 'eccp2018#§5.3, lines 847-850']},
  {id: 'objective-iccp-formation-stage-korean-cluster-model', from: 'iccp-formation-stage', to: 'korean-cluster-model', cites: ['eccp2018#§3.2, lines 664-665']},
  {id: 'objective-iccp-growth-stage-nationwide-benefits-of-clusters', from: 'iccp-growth-stage', to: 'nationwide-benefits-of-clusters', cites: ['eccp2018#§3.2, lines 665-666']},
  {id: 'objective-iccp-independence-stage-global-innovation-clusters', from: 'iccp-independence-stage', to: 'global-innovation-clusters', cites: ['eccp2018#§3.2, line 666']},
  {id: 'objective-pan-regional-cluster-programme-nationwide-benefits-of-clusters', from: 'pan-regional-cluster-programme', to: 'nationwide-benefits-of-clusters', cites: ['eccp2018#§5.3, lines 864-865']},
  {id: 'objective-iccp-system-improvement-plan-self-sustainable-clusters', from: 'iccp-system-improvement-plan', to: 'self-sustainable-clusters', cites: ['eccp2018#§5.3, lines 857-858']},
  {id: 'objective-promoting-regional-strategical-industries-regional-rd-capabilities', from: 'promoting-regional-strategical-industries', to: 'regional-rd-capabilities', cites: ['eccp2018#§3.1, lines 549-552']},
  {id: 'objective-nurturing-hub-universities-universities-and-industrial-parks', from: 'nurturing-hub-universities', to: 'universities-and-industrial-parks', cites: ['eccp2018#§3.1, lines 552-553']},
  {id: 'objective-most-world-class-innovation-cluster', from: 'most', to: 'world-class-innovation-cluster', role: 'for Daedeok Innopolis', cites: ['eccp2018#§3.1, lines 563-566']},
  {id: 'objective-industrial-location-policies-post-war-industrialisation', from: 'industrial-location-policies', to: 'post-war-industrialisation', cites: ['eccp2018#§5.1, lines 807-810']},
  {id: 'objective-national-innovation-clusters-balanced-growth', from: 'national-innovation-clusters', to: 'balanced-growth', status: 'PLANNED', cites: ['eccp2018#§3.3, line 690']},
  {id: 'objective-national-innovation-clusters-new-industry-creation', from: 'national-innovation-clusters', to: 'new-industry-creation', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 695-697']},
  {id: 'objective-national-innovation-clusters-curb-metropolitan-concentration', from: 'national-innovation-clusters', to: 'curb-metropolitan-concentration', status: 'PLANNED', role: 'counterweight to growth in one pole', cites: ['eccp2018#§3.3, lines 691-692']},
  {id: 'objective-national-innovation-clusters-rd-type-commercialisation', from: 'national-innovation-clusters-rd-type', to: 'commercialisation', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 700-701']},
  {id: 'objective-national-innovation-clusters-non-rd-type-commercialisation', from: 'national-innovation-clusters-non-rd-type', to: 'commercialisation', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 702-703']},
  {id: 'objective-mou-motie-kicox-dg-growth-growth-and-jobs-by-clusters', from: 'mou-motie-kicox-dg-growth', to: 'growth-and-jobs-by-clusters', cites: ['eccp2018#§3.3, lines 718-721']},
  {id: 'objective-iccp-2005-global-competitiveness', from: 'industrial-complex-cluster-programme', to: 'global-competitiveness', cites: ['eccp2018#§3.2, lines 593-595']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:HAS_OBJECTIVE {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'instrument-industrial-cluster-policy-production-and-rd-in-one-place', from: 'industrial-cluster-policy', to: 'production-and-rd-in-one-place', cites: ['eccp2018#§3.2, lines 583-585', 'eccp2018#§5.1, lines 818-820']},
  {id: 'instrument-iccp-2005-networking', from: 'industrial-complex-cluster-programme', to: 'networking', cites: ['eccp2018#§3.2, lines 601-604', 'eccp2018#§5.3, lines 848-850']},
  {id: 'instrument-iccp-2005-cluster-rd-programmes', from: 'industrial-complex-cluster-programme', to: 'cluster-rd-programmes', cites: ['eccp2018#§3.2, lines 601-604']},
  {id: 'instrument-iccp-2005-bottom-up-approach', from: 'industrial-complex-cluster-programme', to: 'bottom-up-approach', cites: ['eccp2018#§3.2, lines 644-647']},
  {id: 'instrument-pan-regional-cluster-programme-hub-and-spoke-clusters', from: 'pan-regional-cluster-programme', to: 'hub-and-spoke-clusters', cites: ['eccp2018#§5.3, lines 856-858']},
  {id: 'instrument-corporate-growth-support-centres-consulting-on-technology-business-finance', from: 'corporate-growth-support-centres', to: 'consulting-on-technology-business-finance', cites: ['eccp2018#§3.2, lines 636-638']},
  {id: 'instrument-rbd-promotion-programmes-pilot-production-support', from: 'rbd-promotion-programmes', to: 'pilot-production-support', cites: ['eccp2018#§3.3, lines 738-741']},
  {id: 'instrument-rbd-promotion-programmes-industrial-property-support', from: 'rbd-promotion-programmes', to: 'industrial-property-support', cites: ['eccp2018#§3.3, lines 738-741']},
  {id: 'instrument-rbd-promotion-programmes-market-expansion-support', from: 'rbd-promotion-programmes', to: 'market-expansion-support', cites: ['eccp2018#§3.3, lines 738-741']},
  {id: 'instrument-rbd-promotion-programmes-international-certificates-support', from: 'rbd-promotion-programmes', to: 'international-certificates-support', cites: ['eccp2018#§3.3, lines 738-741']},
  {id: 'instrument-national-innovation-clusters-integrated-policy-support', from: 'national-innovation-clusters', to: 'integrated-policy-support', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 695-697']},
  {id: 'instrument-national-innovation-clusters-rd-type-large-scale-demonstration-projects', from: 'national-innovation-clusters-rd-type', to: 'large-scale-demonstration-projects', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 700-701']},
  {id: 'instrument-national-innovation-clusters-non-rd-type-global-cluster-connections', from: 'national-innovation-clusters-non-rd-type', to: 'global-cluster-connections', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 702-703']},
  {id: 'instrument-national-innovation-clusters-non-rd-type-networking', from: 'national-innovation-clusters-non-rd-type', to: 'networking', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 702-703']},
  {id: 'instrument-industrial-location-policies-strategic-locations-investment', from: 'industrial-location-policies', to: 'strategic-locations-investment', cites: ['eccp2018#§5.1, lines 810-812']},
  {id: 'instrument-iccp-2005-kicox-cluster-platform', from: 'industrial-complex-cluster-programme', to: 'kicox-cluster-platform', role: 'web portal', cites: ['eccp2018#§3.2, lines 648-658']},
  {id: 'instrument-mocie-networking', from: 'mocie', to: 'networking', role: 'of universities, research and industry', cites: ['eccp2018#§3.1, lines 566-567']},
  {id: 'instrument-iccp-2005-iccp-support-programmes', from: 'industrial-complex-cluster-programme', to: 'iccp-support-programmes', cites: ['eccp2018#§3.2, lines 635-637']},
  {id: 'instrument-industrial-location-policies-separation-of-rd-and-production', from: 'industrial-location-policies', to: 'separation-of-rd-and-production', cites: ['eccp2018#§5.1, lines 815-817']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:USES_INSTRUMENT {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'based-on-industrial-cluster-policy-specialised-development-by-region', from: 'industrial-cluster-policy', to: 'specialised-development-by-region', cites: ['eccp2018#§3.2, lines 586-588']},
  {id: 'based-on-industrial-cluster-policy-interconnected-regional-development', from: 'industrial-cluster-policy', to: 'interconnected-regional-development', cites: ['eccp2018#§3.2, lines 586-588']},
  {id: 'based-on-industrial-cluster-policy-quality-of-space-and-life', from: 'industrial-cluster-policy', to: 'quality-of-space-and-life', cites: ['eccp2018#§3.2, lines 586-588']},
  {id: 'based-on-industrial-cluster-policy-qualitative-growth', from: 'industrial-cluster-policy', to: 'qualitative-growth', cites: ['eccp2018#§3.2, lines 598-599']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:BASED_ON {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'same-as-iccp-2005-iccp', from: 'industrial-complex-cluster-programme', to: 'iccp', confidence: 0.9, reason: 'Both begin in 2005 with the same seven complexes; the record ends the programme in 2010, the briefing carries it to 2016, 2018 or 2020.', cites: ['eccp2018#§3.2, lines 639-641', 'eccp2018#§3.2, lines 664-666', 'eccp2018#§3.2, lines 673-674']},
  {id: 'same-as-iccp-2005-industrial-complex-competitiveness-programme', from: 'industrial-complex-cluster-programme', to: 'industrial-complex-competitiveness-programme', confidence: 0.6, reason: 'The record has this programme take over in 2010 with 193 complexes; the briefing counts the same 193 as a stage of the cluster programme.', cites: ['eccp2018#§3.2, lines 616-618', 'eccp2018#§5.3, lines 856-858']},
  {id: 'same-as-promoting-regional-strategical-industries-regional-industry-promotion-project', from: 'promoting-regional-strategical-industries', to: 'regional-industry-promotion-project', confidence: 0.7, reason: 'Both are for regional strategic industries, begin in 2002 and end about 2008; the briefing has them in several regions and two phases.', cites: ['eccp2018#§3.1, lines 549-552']},
  {id: 'same-as-osong-bio-health-science-park-osong-bio-technopolis', from: 'osong-bio-health-science-park', to: 'osong-bio-technopolis', confidence: 0.7, reason: 'Two passages of the briefing name a bio park in Osong in two ways.', cites: ['eccp2018#§3.1, line 555']},
  {id: 'same-as-pan-region-seoul-metropolitan-seoul-metropolitan-area', from: 'pan-region-seoul-metropolitan', to: 'seoul-metropolitan-area', confidence: 0.8, reason: 'The capital region as one of the pan regions.', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'same-as-pan-region-dongnam-southeastern-region', from: 'pan-region-dongnam', to: 'southeastern-region', confidence: 0.7, reason: 'Dongnam is the Korean name of the southeastern region.', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'same-as-pan-region-honam-honam', from: 'pan-region-honam', to: 'honam', confidence: 0.8, reason: 'Honam as one of the pan regions.', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'same-as-pan-region-chungcheong-chungcheong', from: 'pan-region-chungcheong', to: 'chungcheong', confidence: 0.8, reason: 'Chungcheong as one of the pan regions.', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'same-as-pan-region-gangwon-gangwon', from: 'pan-region-gangwon', to: 'gangwon', confidence: 0.8, reason: 'The province as one of the pan regions.', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'same-as-pan-region-jeju-jeju', from: 'pan-region-jeju', to: 'jeju', confidence: 0.8, reason: 'The province as one of the pan regions.', cites: ['eccp2018#§5.3, lines 865-867']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SAME_AS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .confidence, .reason, .rank, .status, .cites};

UNWIND [
  {id: 'authored-eccp2018-inno-tsd', from: 'eccp2018', to: 'inno-tsd', role: 'as CG, inno TSD', cites: ['eccp2018#§4, line 798']},
  {id: 'authored-park-koo-cluster-strategies-park-sam-ock', from: 'park-koo-cluster-strategies', to: 'park-sam-ock', cites: ['eccp2018#§5.1, lines 826-827']},
  {id: 'authored-park-koo-cluster-strategies-koo-yangmi', from: 'park-koo-cluster-strategies', to: 'koo-yangmi', cites: ['eccp2018#§5.1, lines 826-827']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:AUTHORED_BY {id: row.id}]->(to)
SET r += row {.start, .end, .role, .confidence, .reason, .rank, .status, .cites};

UNWIND [
  {id: 'refers-eccp2018-park-koo-cluster-strategies', from: 'eccp2018', to: 'park-koo-cluster-strategies', role: 'history of the cluster policy', cites: ['eccp2018#§5.1, lines 825-827']},
  {id: 'refers-eccp2018-cluster-management-analysis-2010', from: 'eccp2018', to: 'cluster-management-analysis-2010', role: 'rank of Korean clusters in 2016', cites: ['eccp2018#§3.3, lines 733-735']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:REFERS_TO {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
