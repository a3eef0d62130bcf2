// Who answers for what, runs it, pays for it and works with whom: relations of section 3 and of the annexes of the cluster
// briefing. Source: the briefing.

UNWIND [
  {id: 'responsible-kicox-iccp-2005', from: 'kicox', to: 'industrial-complex-cluster-programme', role: 'controls, plans, evaluates and manages it as cluster promotion agency', cites: ['eccp2018#§3.2, lines 613-615', 'eccp2018#§3.2, lines 673-674']},
  {id: 'responsible-cluster-agencies-industrial-complexes', from: 'cluster-agencies', to: 'industrial-complexes', role: 'one for each complex of the programme', cites: ['eccp2018#§3.2, lines 623-627']},
  {id: 'responsible-cluster-regional-headquarters-mini-clusters', from: 'cluster-regional-headquarters', to: 'mini-clusters', role: 'operate them', cites: ['eccp2018#§3.2, lines 625-629']},
  {id: 'responsible-motie-national-innovation-clusters', from: 'motie', to: 'national-innovation-clusters', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 680-684']},
  {id: 'responsible-kiat-national-innovation-clusters', from: 'kiat', to: 'national-innovation-clusters', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 680-684']},
  {id: 'responsible-kicox-innovation-support-centres', from: 'kicox', to: 'innovation-support-centres', status: 'PLANNED', cites: ['eccp2018#§3.2, lines 669-672']},
  {id: 'responsible-kicox-next-cluster-policy-2021', from: 'kicox', to: 'next-cluster-policy-2021', status: 'PLANNED', cites: ['eccp2018#§3.2, lines 674-677']},
  {id: 'responsible-cluster-agencies-function-cluster-projects', from: 'cluster-agencies', to: 'function-cluster-projects', cites: ['eccp2018#§3.2, lines 623-627']},
  {id: 'responsible-cluster-regional-headquarters-function-cluster-projects', from: 'cluster-regional-headquarters', to: 'function-cluster-projects', cites: ['eccp2018#§3.2, lines 625-627']},
  {id: 'responsible-kiat-function-industrial-technology-policy-planning', from: 'kiat', to: 'function-industrial-technology-policy-planning', cites: ['eccp2018#§3.3, lines 686-687']},
  {id: 'responsible-kiat-function-industry-university-cooperation', from: 'kiat', to: 'function-industry-university-cooperation', cites: ['eccp2018#§3.3, lines 686-687']},
  {id: 'responsible-kiat-function-industrial-technology-cooperation', from: 'kiat', to: 'function-industrial-technology-cooperation', cites: ['eccp2018#§3.3, lines 686-687']},
  {id: 'responsible-kiat-function-technology-commercialisation', from: 'kiat', to: 'function-technology-commercialisation', cites: ['eccp2018#§3.3, lines 686-687']},
  {id: 'responsible-kiat-function-regional-industrial-development', from: 'kiat', to: 'function-regional-industrial-development', cites: ['eccp2018#§3.3, lines 686-687']},
  {id: 'responsible-kiat-function-medium-sized-business-support', from: 'kiat', to: 'function-medium-sized-business-support', cites: ['eccp2018#§3.3, lines 686-687']},
  {id: 'responsible-kicox-function-cluster-programme-management', from: 'kicox', to: 'function-cluster-programme-management', cites: ['eccp2018#§3.2, lines 613-615']},
  {id: 'responsible-kicox-kicox-cluster-platform', from: 'kicox', to: 'kicox-cluster-platform', cites: ['eccp2018#§3.2, line 662', 'eccp2018#§3.3, lines 725-728']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:RESPONSIBLE_FOR {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'oversees-mke-iccp-2005', from: 'mke', to: 'industrial-complex-cluster-programme', start: '2008', end: '2013', cites: ['eccp2018#§3.2, lines 605-607']},
  {id: 'oversees-motie-iccp-2005', from: 'motie', to: 'industrial-complex-cluster-programme', start: '2013', cites: ['eccp2018#§3.2, lines 605-607']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:OVERSEES {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'delegates-motie-kicox', from: 'motie', to: 'kicox', role: 'control, planning, evaluation and management of the cluster programme', cites: ['eccp2018#§3.2, lines 613-615']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:DELEGATES_TO {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'funds-motie-iccp-2005', from: 'motie', to: 'industrial-complex-cluster-programme', role: '2005-2015, as the briefing counts it', cites: ['eccp2018#§3.2, lines 607-613']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:FUNDS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'established-government-of-korea-iccp-2005', from: 'government-of-korea', to: 'industrial-complex-cluster-programme', start: '2005', cites: ['eccp2018#§3.2, lines 591-593', 'eccp2018#§5.3, line 847']},
  {id: 'established-government-of-korea-pan-regional-cluster-programme', from: 'government-of-korea', to: 'pan-regional-cluster-programme', start: '2010', cites: ['eccp2018#§3.2, lines 616-618']},
  {id: 'established-mke-iccp-system-improvement-plan', from: 'mke', to: 'iccp-system-improvement-plan', start: '2010', cites: ['eccp2018#§5.3, lines 856-858']},
  {id: 'established-most-daedeok-innopolis', from: 'most', to: 'daedeok-innopolis', role: 'new legal status of Daedeok Science Town', cites: ['eccp2018#§3.1, lines 563-566']},
  {id: 'established-mocie-techno-parks', from: 'mocie', to: 'techno-parks', role: 'chosen and designated with the regional governments', cites: ['eccp2018#§3.1, lines 567-568']},
  {id: 'established-local-governments-techno-parks', from: 'local-governments', to: 'techno-parks', role: 'regional governments, with the ministry', cites: ['eccp2018#§3.1, lines 567-568']},
  {id: 'established-seoul-metropolitan-government-digital-media-city', from: 'seoul-metropolitan-government', to: 'digital-media-city', cites: ['eccp2018#§3.1, lines 571-578']},
  {id: 'established-gyeonggi-provincial-government-gwanggyo-technovalley', from: 'gyeonggi-provincial-government', to: 'gwanggyo-technovalley', cites: ['eccp2018#§3.1, lines 571-578']},
  {id: 'established-gyeonggi-provincial-government-pangyo-technovalley', from: 'gyeonggi-provincial-government', to: 'pangyo-technovalley', cites: ['eccp2018#§3.1, lines 571-578']},
  {id: 'established-local-governments-st-complexes-regional-governments', from: 'local-governments', to: 'st-complexes-regional-governments', cites: ['eccp2018#§3.1, lines 546-547']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:ESTABLISHED {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'led-by-kicox-president-of-kicox', from: 'kicox', to: 'president-of-kicox', cites: ['eccp2018#§3.2, lines 669-670']},
  {id: 'led-by-semiconductor-and-digital-valley-global-companies-korea', from: 'semiconductor-and-digital-valley', to: 'global-companies-korea', cites: ['eccp2018#§3.1, lines 556-558']},
  {id: 'led-by-lcd-cluster-paju-global-companies-korea', from: 'lcd-cluster-paju', to: 'global-companies-korea', cites: ['eccp2018#§3.1, lines 556-558']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:LED_BY {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'implements-government-of-korea-industrial-cluster-policy', from: 'government-of-korea', to: 'industrial-cluster-policy', start: '2003', cites: ['eccp2018#§3.1, lines 545-546']},
  {id: 'implements-government-ministries-industrial-cluster-policy', from: 'government-ministries', to: 'industrial-cluster-policy', role: 'policies of their own', start: '2003', cites: ['eccp2018#§3.1, lines 546-547']},
  {id: 'implements-daedeok-innopolis-industrial-cluster-policy', from: 'daedeok-innopolis', to: 'industrial-cluster-policy', cites: ['eccp2018#§3.1, line 547']},
  {id: 'implements-techno-parks-industrial-cluster-policy', from: 'techno-parks', to: 'industrial-cluster-policy', cites: ['eccp2018#§3.1, line 547']},
  {id: 'implements-mini-clusters-industrial-cluster-policy', from: 'mini-clusters', to: 'industrial-cluster-policy', cites: ['eccp2018#§3.1, line 547']},
  {id: 'implements-st-complexes-regional-governments-industrial-cluster-policy', from: 'st-complexes-regional-governments', to: 'industrial-cluster-policy', cites: ['eccp2018#§3.1, line 547']},
  {id: 'implements-most-industrial-cluster-policy', from: 'most', to: 'industrial-cluster-policy', role: 'science and research', cites: ['eccp2018#§3.1, lines 559-563']},
  {id: 'implements-mocie-industrial-cluster-policy', from: 'mocie', to: 'industrial-cluster-policy', role: 'production and regional technoparks', cites: ['eccp2018#§3.1, lines 559-563']},
  {id: 'implements-mohw-industrial-cluster-policy', from: 'mohw', to: 'industrial-cluster-policy', role: 'an innovation cluster by fields of technology', cites: ['eccp2018#§3.1, lines 569-571']},
  {id: 'implements-local-governments-industrial-cluster-policy', from: 'local-governments', to: 'industrial-cluster-policy', role: 'innovation clusters of their own', cites: ['eccp2018#§3.1, lines 571-578']},
  {id: 'implements-mini-clusters-iccp-2005', from: 'mini-clusters', to: 'industrial-complex-cluster-programme', cites: ['eccp2018#§3.2, lines 644-647']},
  {id: 'implements-kicox-iccp-2005', from: 'kicox', to: 'industrial-complex-cluster-programme', cites: ['eccp2018#§3.2, lines 613-615']},
  {id: 'implements-cluster-agencies-iccp-2005', from: 'cluster-agencies', to: 'industrial-complex-cluster-programme', cites: ['eccp2018#§3.2, lines 623-627']},
  {id: 'implements-cluster-regional-headquarters-iccp-2005', from: 'cluster-regional-headquarters', to: 'industrial-complex-cluster-programme', cites: ['eccp2018#§3.2, lines 625-629']},
  {id: 'implements-pan-regional-clusters-pan-regional-cluster-programme', from: 'pan-regional-clusters', to: 'pan-regional-cluster-programme', cites: ['eccp2018#§5.3, lines 856-858']},
  {id: 'implements-government-of-korea-industrial-location-policies', from: 'government-of-korea', to: 'industrial-location-policies', cites: ['eccp2018#§5.1, lines 807-810']},
  {id: 'implements-government-of-korea-promoting-regional-strategical-industries', from: 'government-of-korea', to: 'promoting-regional-strategical-industries', cites: ['eccp2018#§3.1, lines 549-552']},
  {id: 'implements-motie-national-innovation-clusters', from: 'motie', to: 'national-innovation-clusters', status: 'PLANNED', cites: ['eccp2018#§3.3, line 688']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:IMPLEMENTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'participated-cities-and-provinces-of-national-innovation-clusters-national-innovation-clusters', from: 'cities-and-provinces-of-national-innovation-clusters', to: 'national-innovation-clusters', status: 'PLANNED', cites: ['eccp2018#§3.3, line 688']},
  {id: 'participated-kicox-eu-korea-cluster-matchmaking-2018', from: 'kicox', to: 'eu-korea-cluster-matchmaking-2018', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 729-731']},
  {id: 'participated-kiat-eu-korea-cluster-matchmaking-2018', from: 'kiat', to: 'eu-korea-cluster-matchmaking-2018', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 729-731']},
  {id: 'participated-techno-parks-eu-korea-cluster-matchmaking-2018', from: 'techno-parks', to: 'eu-korea-cluster-matchmaking-2018', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 729-731']},
  {id: 'participated-kpu-eu-korea-cluster-matchmaking-2018', from: 'kpu', to: 'eu-korea-cluster-matchmaking-2018', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 729-731']},
  {id: 'participated-kicox-tci-conference-2015', from: 'kicox', to: 'tci-conference-2015', role: 'organisation', cites: ['eccp2018#§3.3, lines 715-717']},
  {id: 'participated-tci-tci-conference-2015', from: 'tci', to: 'tci-conference-2015', cites: ['eccp2018#§3.3, lines 715-717']},
  {id: 'participated-kicox-cluster-policy-feasibility-evaluation', from: 'kicox', to: 'cluster-policy-feasibility-evaluation', status: 'PLANNED', cites: ['eccp2018#§3.2, lines 675-677']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PARTICIPATED_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'party-kicox-mou-kicox-china', from: 'kicox', to: 'mou-kicox-china', cites: ['eccp2018#§3.3, lines 714-715']},
  {id: 'party-china-mou-kicox-china', from: 'china', to: 'mou-kicox-china', cites: ['eccp2018#§3.3, lines 714-715']},
  {id: 'party-kicox-mou-kicox-germany', from: 'kicox', to: 'mou-kicox-germany', cites: ['eccp2018#§3.3, lines 714-715']},
  {id: 'party-germany-mou-kicox-germany', from: 'germany', to: 'mou-kicox-germany', cites: ['eccp2018#§3.3, lines 714-715']},
  {id: 'party-kicox-mou-kicox-united-states', from: 'kicox', to: 'mou-kicox-united-states', cites: ['eccp2018#§3.3, lines 714-715']},
  {id: 'party-united-states-mou-kicox-united-states', from: 'united-states', to: 'mou-kicox-united-states', cites: ['eccp2018#§3.3, lines 714-715']},
  {id: 'party-kicox-cooperation-agreement-kicox-tci', from: 'kicox', to: 'cooperation-agreement-kicox-tci', cites: ['eccp2018#§3.3, lines 715-717']},
  {id: 'party-tci-cooperation-agreement-kicox-tci', from: 'tci', to: 'cooperation-agreement-kicox-tci', cites: ['eccp2018#§3.3, lines 715-717']},
  {id: 'party-motie-mou-motie-kicox-dg-growth', from: 'motie', to: 'mou-motie-kicox-dg-growth', cites: ['eccp2018#§3.3, lines 718-719', 'eccp2018#§4, lines 794-796']},
  {id: 'party-kicox-mou-motie-kicox-dg-growth', from: 'kicox', to: 'mou-motie-kicox-dg-growth', cites: ['eccp2018#§3.3, lines 718-719', 'eccp2018#§4, lines 794-796']},
  {id: 'party-dg-growth-mou-motie-kicox-dg-growth', from: 'dg-growth', to: 'mou-motie-kicox-dg-growth', cites: ['eccp2018#§3.3, lines 718-719', 'eccp2018#§4, lines 794-796']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PARTY_TO {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'cooperates-kicox-tci', from: 'kicox', to: 'tci', start: '2014-06', cites: ['eccp2018#§3.3, lines 715-717']},
  {id: 'cooperates-kicox-cluster-platform-european-cluster-collaboration-platform', from: 'kicox-cluster-platform', to: 'european-cluster-collaboration-platform', status: 'PLANNED', role: 'links and regular updates', cites: ['eccp2018#§3.3, lines 725-728']},
  {id: 'cooperates-kicox-dg-growth', from: 'kicox', to: 'dg-growth', start: '2018-05', cites: ['eccp2018#§3.3, lines 718-728']},
  {id: 'cooperates-motie-dg-growth', from: 'motie', to: 'dg-growth', start: '2018-05', cites: ['eccp2018#§3.3, lines 718-728']},
  {id: 'cooperates-cluster-regional-headquarters-local-governments', from: 'cluster-regional-headquarters', to: 'local-governments', cites: ['eccp2018#§3.2, lines 628-630']},
  {id: 'cooperates-cluster-regional-headquarters-cluster-expert-pool', from: 'cluster-regional-headquarters', to: 'cluster-expert-pool', cites: ['eccp2018#§3.2, lines 628-630']},
  {id: 'cooperates-cluster-regional-headquarters-cluster-organisation-alliances', from: 'cluster-regional-headquarters', to: 'cluster-organisation-alliances', cites: ['eccp2018#§3.2, lines 628-630']},
  {id: 'cooperates-cluster-organisation-alliances-local-governments', from: 'cluster-organisation-alliances', to: 'local-governments', cites: ['eccp2018#§3.2, lines 628-630']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:COOPERATES_WITH {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'supports-iccp-2005-mini-clusters', from: 'industrial-complex-cluster-programme', to: 'mini-clusters', cites: ['eccp2018#§3.2, lines 644-647']},
  {id: 'supports-iccp-2005-small-and-medium-firms', from: 'industrial-complex-cluster-programme', to: 'small-and-medium-firms', role: 'capability to innovate', cites: ['eccp2018#§3.2, lines 601-603']},
  {id: 'supports-corporate-growth-support-centres-industrial-firms', from: 'corporate-growth-support-centres', to: 'industrial-firms', role: 'consulting', cites: ['eccp2018#§3.2, lines 636-638']},
  {id: 'supports-rbd-promotion-programmes-industrial-firms', from: 'rbd-promotion-programmes', to: 'industrial-firms', cites: ['eccp2018#§3.3, lines 738-741']},
  {id: 'supports-global-cluster-exchange-programme-regional-industrial-clusters', from: 'global-cluster-exchange-programme', to: 'regional-industrial-clusters', role: 'exchange and cooperation at home and abroad', cites: ['eccp2018#§3.3, lines 711-713']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SUPPORTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
