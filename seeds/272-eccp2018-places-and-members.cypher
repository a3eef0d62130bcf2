// What belongs to what, where it lies, what it specialises in and what programmes are for: relations of section 3 and of the
// annexes of the cluster briefing. Source: the briefing.

UNWIND [
  {id: 'part-of-iccp-formation-stage-iccp-2005', from: 'iccp-formation-stage', to: 'industrial-complex-cluster-programme', cites: ['eccp2018#§3.2, lines 639-641']},
  {id: 'part-of-iccp-growth-stage-iccp-2005', from: 'iccp-growth-stage', to: 'industrial-complex-cluster-programme', cites: ['eccp2018#§3.2, lines 639-641']},
  {id: 'part-of-iccp-independence-stage-iccp-2005', from: 'iccp-independence-stage', to: 'industrial-complex-cluster-programme', cites: ['eccp2018#§3.2, lines 639-641']},
  {id: 'part-of-pan-regional-cluster-programme-iccp-2005', from: 'pan-regional-cluster-programme', to: 'industrial-complex-cluster-programme', start: '2010', end: '2021', cites: ['eccp2018#§3.2, lines 616-618']},
  {id: 'part-of-iccp-system-improvement-plan-iccp-2005', from: 'iccp-system-improvement-plan', to: 'industrial-complex-cluster-programme', start: '2010', end: '2021', cites: ['eccp2018#§5.3, lines 856-858']},
  {id: 'part-of-iccp-support-programmes-iccp-2005', from: 'iccp-support-programmes', to: 'industrial-complex-cluster-programme', end: '2021', cites: ['eccp2018#§3.2, lines 635-638']},
  {id: 'part-of-global-cluster-exchange-programme-iccp-2005', from: 'global-cluster-exchange-programme', to: 'industrial-complex-cluster-programme', end: '2021', cites: ['eccp2018#§3.3, lines 711-713']},
  {id: 'part-of-rbd-promotion-programmes-iccp-2005', from: 'rbd-promotion-programmes', to: 'industrial-complex-cluster-programme', end: '2021', cites: ['eccp2018#§3.3, lines 738-741']},
  {id: 'part-of-corporate-growth-support-centres-iccp-support-programmes', from: 'corporate-growth-support-centres', to: 'iccp-support-programmes', cites: ['eccp2018#§3.2, lines 636-638']},
  {id: 'part-of-turning-complexes-into-innovation-clusters-industrial-cluster-policy', from: 'turning-complexes-into-innovation-clusters', to: 'industrial-cluster-policy', cites: ['eccp2018#§3.2, lines 588-590']},
  {id: 'part-of-iccp-2005-industrial-cluster-policy', from: 'industrial-complex-cluster-programme', to: 'industrial-cluster-policy', cites: ['eccp2018#§3.2, lines 588-593']},
  {id: 'part-of-national-innovation-clusters-rd-type-national-innovation-clusters', from: 'national-innovation-clusters-rd-type', to: 'national-innovation-clusters', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 697-701']},
  {id: 'part-of-national-innovation-clusters-non-rd-type-national-innovation-clusters', from: 'national-innovation-clusters-non-rd-type', to: 'national-innovation-clusters', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 697-703']},
  {id: 'part-of-dg-growth-european-commission', from: 'dg-growth', to: 'european-commission', cites: ['eccp2018#§3.3, lines 718-719', 'eccp2018#§4, line 795']},
  {id: 'part-of-pan-region-seoul-metropolitan-economic-regions', from: 'pan-region-seoul-metropolitan', to: 'economic-regions', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'part-of-pan-region-chungcheong-economic-regions', from: 'pan-region-chungcheong', to: 'economic-regions', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'part-of-pan-region-honam-economic-regions', from: 'pan-region-honam', to: 'economic-regions', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'part-of-pan-region-daekyung-economic-regions', from: 'pan-region-daekyung', to: 'economic-regions', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'part-of-pan-region-dongnam-economic-regions', from: 'pan-region-dongnam', to: 'economic-regions', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'part-of-pan-region-gangwon-economic-regions', from: 'pan-region-gangwon', to: 'economic-regions', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'part-of-pan-region-jeju-economic-regions', from: 'pan-region-jeju', to: 'economic-regions', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'part-of-sangam-seoul', from: 'sangam', to: 'seoul', cites: ['eccp2018#§3.1, lines 555-556']},
  {id: 'part-of-mini-cluster-changwon-machine-tools-cluster-changwon', from: 'mini-cluster-changwon-machine-tools', to: 'cluster-changwon', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'part-of-mini-cluster-changwon-moulds-cluster-changwon', from: 'mini-cluster-changwon-moulds', to: 'cluster-changwon', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'part-of-mini-cluster-changwon-transportation-equipment-cluster-changwon', from: 'mini-cluster-changwon-transportation-equipment', to: 'cluster-changwon', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'part-of-mini-cluster-changwon-mechatronics-cluster-changwon', from: 'mini-cluster-changwon-mechatronics', to: 'cluster-changwon', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'part-of-mini-cluster-changwon-metal-materials-cluster-changwon', from: 'mini-cluster-changwon-metal-materials', to: 'cluster-changwon', cites: ['eccp2018#§3.2, lines 632-634']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'member-of-cluster-namdong-pilot-innovation-clusters', from: 'cluster-namdong', to: 'pilot-innovation-clusters', start: '2008', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 843-846']},
  {id: 'member-of-cluster-myeongji-noksan-pilot-innovation-clusters', from: 'cluster-myeongji-noksan', to: 'pilot-innovation-clusters', start: '2008', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 843-846']},
  {id: 'member-of-cluster-seongseo-pilot-innovation-clusters', from: 'cluster-seongseo', to: 'pilot-innovation-clusters', start: '2008', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 843-846']},
  {id: 'member-of-cluster-daebul-pilot-innovation-clusters', from: 'cluster-daebul', to: 'pilot-innovation-clusters', start: '2008', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 843-846']},
  {id: 'member-of-cluster-ochang-pilot-innovation-clusters', from: 'cluster-ochang', to: 'pilot-innovation-clusters', start: '2008', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 843-846']},
  {id: 'member-of-jeon-chan-ho-kiat', from: 'jeon-chan-ho', to: 'kiat', role: 'senior researcher', cites: ['eccp2018#§3.3, line 683']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:MEMBER_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'located-cluster-daebul-daebul', from: 'cluster-daebul', to: 'daebul', cites: ['eccp2018#§3.2, lines 670-671', 'eccp2018#§5.3, lines 843-846']},
  {id: 'located-semiconductor-and-digital-valley-suwon', from: 'semiconductor-and-digital-valley', to: 'suwon', cites: ['eccp2018#§3.1, lines 556-558']},
  {id: 'located-semiconductor-and-digital-valley-giheung', from: 'semiconductor-and-digital-valley', to: 'giheung', cites: ['eccp2018#§3.1, lines 556-558']},
  {id: 'located-lcd-cluster-paju-paju', from: 'lcd-cluster-paju', to: 'paju', cites: ['eccp2018#§3.1, lines 556-558']},
  {id: 'located-high-tech-it-complex-sangam-sangam', from: 'high-tech-it-complex-sangam', to: 'sangam', cites: ['eccp2018#§3.1, lines 555-556']},
  {id: 'located-digital-media-city-seoul', from: 'digital-media-city', to: 'seoul', cites: ['eccp2018#§3.1, lines 571-578']},
  {id: 'located-gwanggyo-technovalley-gyeonggi', from: 'gwanggyo-technovalley', to: 'gyeonggi', cites: ['eccp2018#§3.1, lines 577-578']},
  {id: 'located-pangyo-technovalley-gyeonggi', from: 'pangyo-technovalley', to: 'gyeonggi', cites: ['eccp2018#§3.1, lines 577-578']},
  {id: 'located-pan-regional-clusters-pan-region-seoul-metropolitan', from: 'pan-regional-clusters', to: 'pan-region-seoul-metropolitan', cites: ['eccp2018#§5.3, lines 863-867']},
  {id: 'located-pan-regional-clusters-pan-region-chungcheong', from: 'pan-regional-clusters', to: 'pan-region-chungcheong', cites: ['eccp2018#§5.3, lines 863-867']},
  {id: 'located-pan-regional-clusters-pan-region-honam', from: 'pan-regional-clusters', to: 'pan-region-honam', cites: ['eccp2018#§5.3, lines 863-867']},
  {id: 'located-pan-regional-clusters-pan-region-daekyung', from: 'pan-regional-clusters', to: 'pan-region-daekyung', cites: ['eccp2018#§5.3, lines 863-867']},
  {id: 'located-pan-regional-clusters-pan-region-dongnam', from: 'pan-regional-clusters', to: 'pan-region-dongnam', cites: ['eccp2018#§5.3, lines 863-867']},
  {id: 'located-pan-regional-clusters-pan-region-gangwon', from: 'pan-regional-clusters', to: 'pan-region-gangwon', cites: ['eccp2018#§5.3, lines 863-867']},
  {id: 'located-pan-regional-clusters-pan-region-jeju', from: 'pan-regional-clusters', to: 'pan-region-jeju', cites: ['eccp2018#§5.3, lines 863-867']},
  {id: 'located-innovation-support-centres-bupyeong', from: 'innovation-support-centres', to: 'bupyeong', status: 'PLANNED', cites: ['eccp2018#§3.2, lines 669-672']},
  {id: 'located-innovation-support-centres-changwon', from: 'innovation-support-centres', to: 'changwon', status: 'PLANNED', cites: ['eccp2018#§3.2, lines 669-672']},
  {id: 'located-innovation-support-centres-yeosu', from: 'innovation-support-centres', to: 'yeosu', status: 'PLANNED', cites: ['eccp2018#§3.2, lines 669-672']},
  {id: 'located-innovation-support-centres-daebul', from: 'innovation-support-centres', to: 'daebul', status: 'PLANNED', cites: ['eccp2018#§3.2, lines 669-672']},
  {id: 'located-silicon-valley-united-states', from: 'silicon-valley', to: 'united-states', cites: ['eccp2018#§3.3, line 735']},
  {id: 'located-eu-korea-cluster-matchmaking-2018-austria', from: 'eu-korea-cluster-matchmaking-2018', to: 'austria', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 729-730']},
  {id: 'located-mini-clusters-industrial-complexes', from: 'mini-clusters', to: 'industrial-complexes', role: 'grouped in their infrastructure', cites: ['eccp2018#§4, lines 784-786']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:LOCATED_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'specialises-cluster-gumi-electronics-industry', from: 'cluster-gumi', to: 'electronics-industry', cites: ['eccp2018#§5.3, line 841']},
  {id: 'specialises-cluster-changwon-machine-industry', from: 'cluster-changwon', to: 'machine-industry', cites: ['eccp2018#§3.2, line 632', 'eccp2018#§5.3, lines 841-842']},
  {id: 'specialises-cluster-ulsan-motor-vehicles', from: 'cluster-ulsan', to: 'motor-vehicles', cites: ['eccp2018#§5.3, line 842']},
  {id: 'specialises-cluster-banwol-sihwa-parts-and-materials', from: 'cluster-banwol-sihwa', to: 'parts-and-materials', cites: ['eccp2018#§5.3, line 842']},
  {id: 'specialises-cluster-gwangju-optical-industry', from: 'cluster-gwangju', to: 'optical-industry', cites: ['eccp2018#§5.3, lines 842-843']},
  {id: 'specialises-cluster-wonju-medical-devices', from: 'cluster-wonju', to: 'medical-devices', cites: ['eccp2018#§5.3, line 843']},
  {id: 'specialises-cluster-gunsan-auto-parts', from: 'cluster-gunsan', to: 'auto-parts', cites: ['eccp2018#§5.3, line 843']},
  {id: 'specialises-cluster-namdong-machine-parts', from: 'cluster-namdong', to: 'machine-parts', cites: ['eccp2018#§5.3, lines 844-845']},
  {id: 'specialises-cluster-myeongji-noksan-machine-industry', from: 'cluster-myeongji-noksan', to: 'machine-industry', cites: ['eccp2018#§5.3, line 845']},
  {id: 'specialises-cluster-seongseo-mechatronics', from: 'cluster-seongseo', to: 'mechatronics', cites: ['eccp2018#§5.3, line 845']},
  {id: 'specialises-cluster-daebul-shipbuilding', from: 'cluster-daebul', to: 'shipbuilding', cites: ['eccp2018#§5.3, line 845']},
  {id: 'specialises-cluster-ochang-electronic-information', from: 'cluster-ochang', to: 'electronic-information', cites: ['eccp2018#§5.3, lines 845-846']},
  {id: 'specialises-mini-cluster-changwon-machine-tools-machine-tools', from: 'mini-cluster-changwon-machine-tools', to: 'machine-tools', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'specialises-mini-cluster-changwon-moulds-moulds', from: 'mini-cluster-changwon-moulds', to: 'moulds', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'specialises-mini-cluster-changwon-transportation-equipment-transport-equipment', from: 'mini-cluster-changwon-transportation-equipment', to: 'transport-equipment', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'specialises-mini-cluster-changwon-mechatronics-mechatronics', from: 'mini-cluster-changwon-mechatronics', to: 'mechatronics', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'specialises-mini-cluster-changwon-metal-materials-metal-materials', from: 'mini-cluster-changwon-metal-materials', to: 'metal-materials', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'specialises-semiconductor-and-digital-valley-semiconductors', from: 'semiconductor-and-digital-valley', to: 'semiconductors', cites: ['eccp2018#§3.1, lines 556-557']},
  {id: 'specialises-lcd-cluster-paju-lcd', from: 'lcd-cluster-paju', to: 'lcd', cites: ['eccp2018#§3.1, line 557']},
  {id: 'specialises-high-tech-it-complex-sangam-information-technology', from: 'high-tech-it-complex-sangam', to: 'information-technology', cites: ['eccp2018#§3.1, lines 555-556']},
  {id: 'specialises-osong-bio-health-science-park-biotechnology', from: 'osong-bio-health-science-park', to: 'biotechnology', cites: ['eccp2018#§3.1, line 555']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SPECIALISES_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'targets-iccp-2005-cluster-gumi', from: 'industrial-complex-cluster-programme', to: 'cluster-gumi', start: '2005', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 841-843']},
  {id: 'targets-iccp-2005-cluster-changwon', from: 'industrial-complex-cluster-programme', to: 'cluster-changwon', start: '2005', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 841-843']},
  {id: 'targets-iccp-2005-cluster-ulsan', from: 'industrial-complex-cluster-programme', to: 'cluster-ulsan', start: '2005', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 841-843']},
  {id: 'targets-iccp-2005-cluster-banwol-sihwa', from: 'industrial-complex-cluster-programme', to: 'cluster-banwol-sihwa', start: '2005', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 841-843']},
  {id: 'targets-iccp-2005-cluster-gwangju', from: 'industrial-complex-cluster-programme', to: 'cluster-gwangju', start: '2005', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 841-843']},
  {id: 'targets-iccp-2005-cluster-wonju', from: 'industrial-complex-cluster-programme', to: 'cluster-wonju', start: '2005', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 841-843']},
  {id: 'targets-iccp-2005-cluster-gunsan', from: 'industrial-complex-cluster-programme', to: 'cluster-gunsan', start: '2005', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 841-843']},
  {id: 'targets-iccp-2005-cluster-namdong', from: 'industrial-complex-cluster-programme', to: 'cluster-namdong', start: '2008', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 843-846']},
  {id: 'targets-iccp-2005-cluster-myeongji-noksan', from: 'industrial-complex-cluster-programme', to: 'cluster-myeongji-noksan', start: '2008', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 843-846']},
  {id: 'targets-iccp-2005-cluster-seongseo', from: 'industrial-complex-cluster-programme', to: 'cluster-seongseo', start: '2008', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 843-846']},
  {id: 'targets-iccp-2005-cluster-daebul', from: 'industrial-complex-cluster-programme', to: 'cluster-daebul', start: '2008', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 843-846']},
  {id: 'targets-iccp-2005-cluster-ochang', from: 'industrial-complex-cluster-programme', to: 'cluster-ochang', start: '2008', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 843-846']},
  {id: 'targets-iccp-2005-industrial-complexes', from: 'industrial-complex-cluster-programme', to: 'industrial-complexes', role: 'all of the country since 2015', cites: ['eccp2018#§3.2, lines 591-593', 'eccp2018#§3.2, lines 616-620']},
  {id: 'targets-pan-regional-cluster-programme-pan-regional-clusters', from: 'pan-regional-cluster-programme', to: 'pan-regional-clusters', cites: ['eccp2018#§3.2, lines 616-618', 'eccp2018#§5.3, lines 856-858']},
  {id: 'targets-pan-regional-cluster-programme-economic-regions', from: 'pan-regional-cluster-programme', to: 'economic-regions', cites: ['eccp2018#§5.3, lines 855-856', 'eccp2018#§5.3, lines 864-867']},
  {id: 'targets-iccp-system-improvement-plan-pan-regional-clusters', from: 'iccp-system-improvement-plan', to: 'pan-regional-clusters', cites: ['eccp2018#§5.3, lines 856-858']},
  {id: 'targets-industrial-location-policies-pohang-industrial-complex', from: 'industrial-location-policies', to: 'pohang-industrial-complex', cites: ['eccp2018#§5.1, lines 807-810']},
  {id: 'targets-industrial-location-policies-changwon-industrial-complex', from: 'industrial-location-policies', to: 'changwon-industrial-complex', cites: ['eccp2018#§5.1, lines 807-810']},
  {id: 'targets-industrial-location-policies-ulsan-petrochemical-complex', from: 'industrial-location-policies', to: 'ulsan-petrochemical-complex', cites: ['eccp2018#§5.1, lines 807-810']},
  {id: 'targets-industrial-location-policies-large-cities', from: 'industrial-location-policies', to: 'large-cities', role: 'for their logistics', cites: ['eccp2018#§5.1, lines 810-813']},
  {id: 'targets-national-innovation-clusters-cities-and-provinces-of-national-innovation-clusters', from: 'national-innovation-clusters', to: 'cities-and-provinces-of-national-innovation-clusters', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 688-693']},
  {id: 'targets-national-innovation-clusters-non-seoul-metropolitan-area', from: 'national-innovation-clusters', to: 'non-seoul-metropolitan-area', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 690-693']},
  {id: 'targets-nurturing-hub-universities-local-universities', from: 'nurturing-hub-universities', to: 'local-universities', cites: ['eccp2018#§3.1, lines 552-553']},
  {id: 'targets-nurturing-daeduk-rd-special-district-daedeok-innopolis', from: 'nurturing-daeduk-rd-special-district', to: 'daedeok-innopolis', cites: ['eccp2018#§3.1, lines 553-555']},
  {id: 'targets-building-osong-bio-health-science-park-osong-bio-health-science-park', from: 'building-osong-bio-health-science-park', to: 'osong-bio-health-science-park', cites: ['eccp2018#§3.1, lines 553-555']},
  {id: 'targets-high-tech-it-complex-sangam-project-high-tech-it-complex-sangam', from: 'high-tech-it-complex-sangam-project', to: 'high-tech-it-complex-sangam', cites: ['eccp2018#§3.1, lines 553-556']},
  {id: 'targets-mocie-industrial-complexes', from: 'mocie', to: 'industrial-complexes', role: 'existing production complexes', cites: ['eccp2018#§3.1, lines 566-567']},
  {id: 'targets-innovation-support-centres-old-industrial-complexes', from: 'innovation-support-centres', to: 'old-industrial-complexes', status: 'PLANNED', role: 'businesses in outdated complexes', cites: ['eccp2018#§3.2, lines 669-672']},
  {id: 'targets-corporate-growth-support-centres-industrial-complexes', from: 'corporate-growth-support-centres', to: 'industrial-complexes', cites: ['eccp2018#§3.2, lines 636-638']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:TARGETS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
