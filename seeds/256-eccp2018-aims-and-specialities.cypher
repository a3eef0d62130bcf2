// Relations of the first section of the cluster briefing: grounds, aims, means, and which cluster has which speciality.
// Source: the briefing.

UNWIND [
  {id: 'based-on-eu-korea-science-agreement-euratom-korea-fusion-agreement', from: 'eu-korea-science-agreement', to: 'euratom-korea-fusion-agreement', role: 'builds on it', cites: ['eccp2018#§1, lines 112-115']},
  {id: 'based-on-eu-korea-ict-cooperation-eu-korea-joint-declaration-2014', from: 'eu-korea-ict-cooperation', to: 'eu-korea-joint-declaration-2014', role: 'follow-up', cites: ['eccp2018#§1, lines 143-144']},
  {id: 'based-on-creative-economy-policy-creative-economy', from: 'creative-economy-policy', to: 'creative-economy', cites: ['eccp2018#§1, lines 292-302']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:BASED_ON {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'targets-eu-korea-fta-motor-vehicles', from: 'eu-korea-fta', to: 'motor-vehicles', cites: ['eccp2018#§1, lines 32-35']},
  {id: 'targets-eu-korea-fta-pharmaceuticals', from: 'eu-korea-fta', to: 'pharmaceuticals', cites: ['eccp2018#§1, lines 32-35']},
  {id: 'targets-eu-korea-fta-medical-devices', from: 'eu-korea-fta', to: 'medical-devices', cites: ['eccp2018#§1, lines 32-35']},
  {id: 'targets-eu-korea-fta-electronics-industry', from: 'eu-korea-fta', to: 'electronics-industry', cites: ['eccp2018#§1, lines 32-35']},
  {id: 'targets-barrier-bovine-products-bovine-products', from: 'barrier-bovine-products', to: 'bovine-products', cites: ['eccp2018#§1, lines 39-41']},
  {id: 'targets-barrier-cosmetics-cosmetics', from: 'barrier-cosmetics', to: 'cosmetics', cites: ['eccp2018#§1, line 41']},
  {id: 'targets-barrier-new-car-technologies-new-car-technologies', from: 'barrier-new-car-technologies', to: 'new-car-technologies', cites: ['eccp2018#§1, line 41', 'eccp2018#§1, line 58']},
  {id: 'targets-eu-gateway-business-avenues-european-companies', from: 'eu-gateway-business-avenues', to: 'european-companies', cites: ['eccp2018#§1, lines 76-79']},
  {id: 'targets-invest-korea-plaza-foreign-investors', from: 'invest-korea-plaza', to: 'foreign-investors', cites: ['eccp2018#§1, lines 83-85']},
  {id: 'targets-euratom-korea-fusion-agreement-fusion-energy', from: 'euratom-korea-fusion-agreement', to: 'fusion-energy', cites: ['eccp2018#§1, lines 113-115']},
  {id: 'targets-jstcc-5g', from: 'jstcc', to: '5g', role: 'research area agreed on', cites: ['eccp2018#§1, lines 117-119']},
  {id: 'targets-jstcc-nanoelectronics', from: 'jstcc', to: 'nanoelectronics', role: 'research area agreed on', cites: ['eccp2018#§1, lines 117-119']},
  {id: 'targets-jstcc-nano-safety', from: 'jstcc', to: 'nano-safety', role: 'research area agreed on', cites: ['eccp2018#§1, lines 117-119']},
  {id: 'targets-jstcc-clean-energy', from: 'jstcc', to: 'clean-energy', role: 'research area agreed on', cites: ['eccp2018#§1, lines 117-119']},
  {id: 'targets-jstcc-automated-driving', from: 'jstcc', to: 'automated-driving', role: 'research area agreed on', cites: ['eccp2018#§1, lines 117-119']},
  {id: 'targets-jstcc-disaster-resilient-societies', from: 'jstcc', to: 'disaster-resilient-societies', role: 'research area agreed on', cites: ['eccp2018#§1, lines 117-119']},
  {id: 'targets-jstcc-polar-research', from: 'jstcc', to: 'polar-research', role: 'research area agreed on', cites: ['eccp2018#§1, lines 117-119']},
  {id: 'targets-jstcc-materials-modelling', from: 'jstcc', to: 'materials-modelling', role: 'possible common priority', status: 'PROPOSED', cites: ['eccp2018#§1, lines 124-125']},
  {id: 'targets-jstcc-innovative-medicine', from: 'jstcc', to: 'innovative-medicine', role: 'possible common priority', status: 'PROPOSED', cites: ['eccp2018#§1, lines 124-125']},
  {id: 'targets-jstcc-medical-devices', from: 'jstcc', to: 'medical-devices', role: 'possible common priority', status: 'PROPOSED', cites: ['eccp2018#§1, lines 124-125']},
  {id: 'targets-jstcc-satellite-navigation', from: 'jstcc', to: 'satellite-navigation', role: 'possible common priority', status: 'PROPOSED', cites: ['eccp2018#§1, lines 124-125']},
  {id: 'targets-eu-korea-joint-call-2015-5g', from: 'eu-korea-joint-call-2015', to: '5g', cites: ['eccp2018#§1, lines 119-122', 'eccp2018#§1, lines 141-143']},
  {id: 'targets-eu-korea-joint-call-2015-internet-of-things', from: 'eu-korea-joint-call-2015', to: 'internet-of-things', cites: ['eccp2018#§1, lines 119-122', 'eccp2018#§1, lines 141-143']},
  {id: 'targets-eu-korea-joint-call-2015-cloud-computing', from: 'eu-korea-joint-call-2015', to: 'cloud-computing', cites: ['eccp2018#§1, lines 119-122', 'eccp2018#§1, lines 141-143']},
  {id: 'targets-eu-korea-twinning-call-carbon-carbon-capture', from: 'eu-korea-twinning-call-carbon', to: 'carbon-capture', cites: ['eccp2018#§1, lines 121-122']},
  {id: 'targets-multilateral-initiatives-nano-health-nano-safety', from: 'multilateral-initiatives-nano-health', to: 'nano-safety', cites: ['eccp2018#§1, lines 122-123']},
  {id: 'targets-multilateral-initiatives-nano-health-infectious-disease-preparedness', from: 'multilateral-initiatives-nano-health', to: 'infectious-disease-preparedness', cites: ['eccp2018#§1, lines 122-123']},
  {id: 'targets-eu-korea-joint-call-ict-5g', from: 'eu-korea-joint-call-ict', to: '5g', cites: ['eccp2018#§1, lines 125-127']},
  {id: 'targets-eu-korea-joint-call-ict-internet-of-things', from: 'eu-korea-joint-call-ict', to: 'internet-of-things', cites: ['eccp2018#§1, lines 125-127']},
  {id: 'targets-eu-korea-joint-call-ict-cloud-computing', from: 'eu-korea-joint-call-ict', to: 'cloud-computing', cites: ['eccp2018#§1, lines 125-127']},
  {id: 'targets-eu-korea-joint-call-energy-carbon-capture', from: 'eu-korea-joint-call-energy', to: 'carbon-capture', cites: ['eccp2018#§1, lines 125-127']},
  {id: 'targets-eu-korea-ict-cooperation-ict-industry', from: 'eu-korea-ict-cooperation', to: 'ict-industry', cites: ['eccp2018#§1, lines 143-144']},
  {id: 'targets-service-sector-policy-service-sector', from: 'service-sector-policy', to: 'service-sector', cites: ['eccp2018#§1, lines 164-165']},
  {id: 'targets-creative-economy-policy-ict-industry', from: 'creative-economy-policy', to: 'ict-industry', cites: ['eccp2018#§1, lines 297-303', 'eccp2018#§1, line 317']},
  {id: 'targets-creative-economy-policy-small-and-medium-firms', from: 'creative-economy-policy', to: 'small-and-medium-firms', cites: ['eccp2018#§1, lines 297-303', 'eccp2018#§1, line 317']},
  {id: 'targets-konnect-republic-of-korea', from: 'konnect', to: 'republic-of-korea', role: 'cooperation with the EU in science, technology and innovation', cites: ['eccp2018#§1, lines 145-147']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:TARGETS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'specialises-in-foodpolis-food-and-beverages', from: 'foodpolis', to: 'food-and-beverages', cites: ['eccp2018#§1, line 217', 'eccp2018#§1, line 227']},
  {id: 'specialises-in-foodpolis-agri-food', from: 'foodpolis', to: 'agri-food', role: 'exports to the world, and research', cites: ['eccp2018#§1, lines 228-229']},
  {id: 'specialises-in-textopia-textile-industry', from: 'textopia', to: 'textile-industry', cites: ['eccp2018#§1, lines 235-236']},
  {id: 'specialises-in-daegu-textile-cluster-textile-industry', from: 'daegu-textile-cluster', to: 'textile-industry', cites: ['eccp2018#§1, lines 235-236']},
  {id: 'specialises-in-seoul-fashion-center-fashion-industry', from: 'seoul-fashion-center', to: 'fashion-industry', cites: ['eccp2018#§1, lines 235-236']},
  {id: 'specialises-in-dongdaemun-fashion-cluster-fashion-industry', from: 'dongdaemun-fashion-cluster', to: 'fashion-industry', cites: ['eccp2018#§1, lines 235-236']},
  {id: 'specialises-in-osong-bio-technopolis-cosmetics', from: 'osong-bio-technopolis', to: 'cosmetics', cites: ['eccp2018#§1, line 236']},
  {id: 'specialises-in-osong-bio-technopolis-medical-sector', from: 'osong-bio-technopolis', to: 'medical-sector', cites: ['eccp2018#§1, line 241']},
  {id: 'specialises-in-daegu-gyeongbuk-medical-cluster-medical-sector', from: 'daegu-gyeongbuk-medical-cluster', to: 'medical-sector', cites: ['eccp2018#§1, line 241']},
  {id: 'specialises-in-cluster-parts-materials-seoul-parts-and-materials', from: 'cluster-parts-materials-seoul', to: 'parts-and-materials', cites: ['eccp2018#§1, lines 250-251', 'eccp2018#§1, line 271']},
  {id: 'specialises-in-cluster-parts-materials-gyeonggi-parts-and-materials', from: 'cluster-parts-materials-gyeonggi', to: 'parts-and-materials', cites: ['eccp2018#§1, lines 250-251', 'eccp2018#§1, line 271']},
  {id: 'specialises-in-cluster-parts-materials-busan-parts-and-materials', from: 'cluster-parts-materials-busan', to: 'parts-and-materials', cites: ['eccp2018#§1, lines 250-251', 'eccp2018#§1, line 271']},
  {id: 'specialises-in-cluster-new-materials-gangwon-new-materials', from: 'cluster-new-materials-gangwon', to: 'new-materials', cites: ['eccp2018#§1, line 271']},
  {id: 'specialises-in-cluster-fine-chemistry-ulsan-fine-chemistry', from: 'cluster-fine-chemistry-ulsan', to: 'fine-chemistry', cites: ['eccp2018#§1, line 271']},
  {id: 'specialises-in-cluster-petrochemicals-gwangju-jeonnam-petrochemicals', from: 'cluster-petrochemicals-gwangju-jeonnam', to: 'petrochemicals', cites: ['eccp2018#§1, lines 271-272']},
  {id: 'specialises-in-southeastern-automotive-cluster-motor-vehicles', from: 'southeastern-automotive-cluster', to: 'motor-vehicles', cites: ['eccp2018#§1, lines 280-282']},
  {id: 'specialises-in-ulsan-autovalley-motor-vehicles', from: 'ulsan-autovalley', to: 'motor-vehicles', cites: ['eccp2018#§1, lines 280-282']},
  {id: 'specialises-in-hyundai-mobis-auto-parts', from: 'hyundai-mobis', to: 'auto-parts', cites: ['eccp2018#§1, lines 275-276']},
  {id: 'specialises-in-hyundai-wia-auto-parts', from: 'hyundai-wia', to: 'auto-parts', cites: ['eccp2018#§1, lines 275-276']},
  {id: 'specialises-in-mando-auto-parts', from: 'mando', to: 'auto-parts', cites: ['eccp2018#§1, lines 275-276']},
  {id: 'specialises-in-hyundai-powertech-auto-parts', from: 'hyundai-powertech', to: 'auto-parts', cites: ['eccp2018#§1, lines 275-276']},
  {id: 'specialises-in-hyundai-dymos-auto-parts', from: 'hyundai-dymos', to: 'auto-parts', cites: ['eccp2018#§1, lines 275-276']},
  {id: 'specialises-in-koami-machine-industry', from: 'koami', to: 'machine-industry', role: 'leading organisation', cites: ['eccp2018#§1, lines 276-278']},
  {id: 'specialises-in-gangnam-mobile-cluster-mobile-industry', from: 'gangnam-mobile-cluster', to: 'mobile-industry', cites: ['eccp2018#§1, line 317']},
  {id: 'specialises-in-gangnam-mobile-cluster-ict-industry', from: 'gangnam-mobile-cluster', to: 'ict-industry', cites: ['eccp2018#§1, line 283', 'eccp2018#§1, lines 317-318']},
  {id: 'specialises-in-gumi-industrial-complex-ict-industry', from: 'gumi-industrial-complex', to: 'ict-industry', cites: ['eccp2018#§1, line 283', 'eccp2018#§1, lines 317-318']},
  {id: 'specialises-in-lg-chem-chemical-industry', from: 'lg-chem', to: 'chemical-industry', cites: ['eccp2018#§1, lines 248-249']},
  {id: 'specialises-in-lg-chem-electronic-materials', from: 'lg-chem', to: 'electronic-materials', cites: ['eccp2018#§1, lines 247-249']},
  {id: 'specialises-in-korean-chemical-companies-electronic-materials', from: 'korean-chemical-companies', to: 'electronic-materials', role: 'as a new growth market', cites: ['eccp2018#§1, lines 244-246']},
  {id: 'specialises-in-samsung-ict-industry', from: 'samsung', to: 'ict-industry', cites: ['eccp2018#§1, lines 286-287']},
  {id: 'specialises-in-lg-ict-industry', from: 'lg', to: 'ict-industry', cites: ['eccp2018#§1, lines 286-287']},
  {id: 'specialises-in-republic-of-korea-manufacturing', from: 'republic-of-korea', to: 'manufacturing', cites: ['eccp2018#§1, line 154']},
  {id: 'specialises-in-republic-of-korea-video-games', from: 'republic-of-korea', to: 'video-games', cites: ['eccp2018#§1, line 290']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SPECIALISES_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'objective-creative-economy-policy-innovation-driven-economy', from: 'creative-economy-policy', to: 'innovation-driven-economy', cites: ['eccp2018#§1, lines 293-299']},
  {id: 'objective-creative-economy-policy-new-growth-and-employment', from: 'creative-economy-policy', to: 'new-growth-and-employment', cites: ['eccp2018#§1, lines 293-299']},
  {id: 'objective-creative-economy-policy-public-private-relations', from: 'creative-economy-policy', to: 'public-private-relations', cites: ['eccp2018#§1, lines 299-302']},
  {id: 'objective-creative-economy-policy-impact-of-research-investment', from: 'creative-economy-policy', to: 'impact-of-research-investment', cites: ['eccp2018#§1, lines 299-302']},
  {id: 'objective-creative-economy-policy-regulation-for-entrepreneurs', from: 'creative-economy-policy', to: 'regulation-for-entrepreneurs', cites: ['eccp2018#§1, lines 299-302']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:HAS_OBJECTIVE {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'instrument-creative-economy-policy-technology-convergence', from: 'creative-economy-policy', to: 'technology-convergence', cites: ['eccp2018#§1, lines 297-299']},
  {id: 'instrument-eu-gateway-business-avenues-business-missions', from: 'eu-gateway-business-avenues', to: 'business-missions', cites: ['eccp2018#§1, lines 76-79']},
  {id: 'instrument-eu-gateway-business-avenues-financial-logistical-support', from: 'eu-gateway-business-avenues', to: 'financial-logistical-support', cites: ['eccp2018#§1, lines 76-79']},
  {id: 'instrument-eu-gateway-business-avenues-strategic-preparation', from: 'eu-gateway-business-avenues', to: 'strategic-preparation', cites: ['eccp2018#§1, lines 76-79']},
  {id: 'instrument-eu-gateway-business-avenues-business-contact-search', from: 'eu-gateway-business-avenues', to: 'business-contact-search', cites: ['eccp2018#§1, lines 76-79']},
  {id: 'instrument-eu-korea-fta-removal-of-duties', from: 'eu-korea-fta', to: 'removal-of-duties', cites: ['eccp2018#§1, lines 31-35']},
  {id: 'instrument-mini-clusters-triple-helix', from: 'mini-clusters', to: 'triple-helix', role: 'members', cites: ['eccp2018#§1, lines 191-193']},
  {id: 'instrument-jstcc-eu-cooperation-joint-calls', from: 'jstcc', to: 'eu-cooperation-joint-calls', cites: ['eccp2018#§1, lines 119-122']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:USES_INSTRUMENT {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'supports-koami-machine-industry', from: 'koami', to: 'machine-industry', cites: ['eccp2018#§1, lines 276-278']},
  {id: 'supports-komma-machine-industry', from: 'komma', to: 'machine-industry', cites: ['eccp2018#§1, lines 276-279']},
  {id: 'supports-kama-motor-vehicles', from: 'kama', to: 'motor-vehicles', cites: ['eccp2018#§1, lines 276-279']},
  {id: 'supports-ecck-european-companies', from: 'ecck', to: 'european-companies', role: 'business relations', cites: ['eccp2018#§1, lines 79-80']},
  {id: 'supports-eu-gateway-business-avenues-european-companies', from: 'eu-gateway-business-avenues', to: 'european-companies', cites: ['eccp2018#§1, lines 76-79']},
  {id: 'supports-european-business-agencies-european-companies', from: 'european-business-agencies', to: 'european-companies', role: 'in going abroad', cites: ['eccp2018#§1, lines 80-82']},
  {id: 'supports-invest-korea-plaza-foreign-investors', from: 'invest-korea-plaza', to: 'foreign-investors', cites: ['eccp2018#§1, lines 83-85']},
  {id: 'supports-chaebol-information-technology', from: 'chaebol', to: 'information-technology', cites: ['eccp2018#§1, lines 287-289']},
  {id: 'supports-kotra-foreign-investors', from: 'kotra', to: 'foreign-investors', role: 'market information and help with investment', cites: ['eccp2018#§1, lines 83-84']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SUPPORTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'cooperates-european-union-government-of-korea', from: 'european-union', to: 'government-of-korea', role: 'science, technology and innovation', cites: ['eccp2018#§1, lines 112-119']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:COOPERATES_WITH {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
