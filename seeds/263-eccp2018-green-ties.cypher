// Who belongs to, leads, established, pays for, aims at and supports what, of green growth and the cluster community.
// Sources: the cluster briefing; a page of the act;
// a notice of the prime minister's office for a chair.

UNWIND [
  // Clusters around green technologies.
  {id: 'part-of-jeonbuk-wind-power-cluster-green-technology-clusters', from: 'jeonbuk-wind-power-cluster', to: 'green-technology-clusters', cites: ['eccp2018#§1, lines 448-451']},
  {id: 'part-of-daegu-water-cluster-green-technology-clusters', from: 'daegu-water-cluster', to: 'green-technology-clusters', cites: ['eccp2018#§1, lines 448-451']},
  {id: 'part-of-chungcheong-solar-energy-cluster-green-technology-clusters', from: 'chungcheong-solar-energy-cluster', to: 'green-technology-clusters', cites: ['eccp2018#§1, lines 448-451']},
  {id: 'part-of-asia-solar-valley-green-technology-clusters', from: 'asia-solar-valley', to: 'green-technology-clusters', cites: ['eccp2018#§1, lines 448-451']},
  {id: 'part-of-ochang-electric-cell-cluster-green-technology-clusters', from: 'ochang-electric-cell-cluster', to: 'green-technology-clusters', cites: ['eccp2018#§1, lines 448-451']},

  // Mini clusters and complexes.
  {id: 'part-of-g-park-industrial-complexes', from: 'g-park', to: 'industrial-complexes', cites: ['eccp2018#§2, lines 480-481']},
  {id: 'part-of-g-park-mini-clusters-g-park', from: 'g-park-mini-clusters', to: 'g-park', cites: ['eccp2018#§2, lines 480-481']},
  {id: 'part-of-g-park-mini-clusters-mini-clusters', from: 'g-park-mini-clusters', to: 'mini-clusters', cites: ['eccp2018#§2, lines 480-481']},
  {id: 'part-of-mini-cluster-health-ict-g-park-mini-clusters', from: 'mini-cluster-health-ict', to: 'g-park-mini-clusters', cites: ['eccp2018#§2, lines 480-481']},
  {id: 'part-of-mini-cluster-ict-infrastructure-g-park-mini-clusters', from: 'mini-cluster-ict-infrastructure', to: 'g-park-mini-clusters', cites: ['eccp2018#§2, lines 480-481']},

  // Growth areas, programmes and portals.
  {id: 'part-of-alternative-energy-new-growth-areas-of-korea', from: 'alternative-energy', to: 'new-growth-areas-of-korea', cites: ['eccp2018#§1, lines 319-320']},
  {id: 'part-of-green-technologies-new-growth-areas-of-korea', from: 'green-technologies', to: 'new-growth-areas-of-korea', cites: ['eccp2018#§1, lines 319-320']},
  {id: 'part-of-biotechnology-new-growth-areas-of-korea', from: 'biotechnology', to: 'new-growth-areas-of-korea', cites: ['eccp2018#§1, lines 319-320']},
  {id: 'part-of-green-growth-projects-2008-fiscal-stimulus-plan-2008', from: 'green-growth-projects-2008', to: 'fiscal-stimulus-plan-2008', cites: ['eccp2018#§1, lines 330-332']},
  {id: 'part-of-eu-gateway-green-energy-mission-2016-eu-gateway-business-avenues', from: 'eu-gateway-green-energy-mission-2016', to: 'eu-gateway-business-avenues', cites: ['eccp2018#§1, lines 417-418']},
  {id: 'part-of-mini-cluster-web-sites-kicox-cluster-platform', from: 'mini-cluster-web-sites', to: 'kicox-cluster-platform', role: 'reached from the map of the portal', cites: ['eccp2018#§2.1, lines 514-517']},
  {id: 'part-of-north-western-region-republic-of-korea', from: 'north-western-region', to: 'republic-of-korea', cites: ['eccp2018#§2.1, lines 509-511']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'member-of-cabinet-members-pcgg', from: 'cabinet-members', to: 'pcgg', role: 'relevant government ministers', cites: ['eccp2018#§1, lines 378-379']},
  {id: 'member-of-private-stakeholders-pcgg', from: 'private-stakeholders', to: 'pcgg', role: 'through representatives', cites: ['eccp2018#§1, lines 378-379']},
  {id: 'member-of-han-pan-sang-korean-delegation-to-the-oecd', from: 'han-pan-sang', to: 'korean-delegation-to-the-oecd', role: 'minister counsellor', cites: ['eccp2018#§1, lines 371-372', 'eccp2018#§1, lines 389-390']},
  {id: 'member-of-large-firms-mini-clusters', from: 'large-firms', to: 'mini-clusters', cites: ['eccp2018#§2, lines 464-465']},
  {id: 'member-of-small-and-medium-firms-mini-clusters', from: 'small-and-medium-firms', to: 'mini-clusters', cites: ['eccp2018#§2, lines 464-465']},
  {id: 'member-of-research-institutes-mini-clusters', from: 'research-institutes', to: 'mini-clusters', cites: ['eccp2018#§2, lines 464-465']},
  {id: 'member-of-korean-universities-mini-clusters', from: 'korean-universities', to: 'mini-clusters', cites: ['eccp2018#§2, lines 464-465']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:MEMBER_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'led-by-pcgg-prime-minister-of-korea', from: 'pcgg', to: 'prime-minister-of-korea', role: 'co-chair', cites: ['eccp2018#§1, lines 377-378', 'opm-2009-01-15#item 3']},
  {id: 'led-by-pcgg-private-co-chair-pcgg', from: 'pcgg', to: 'private-co-chair-pcgg', role: 'co-chair, for the private sector', cites: ['eccp2018#§1, lines 377-378']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:LED_BY {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'responsible-for-german-ministry-of-education-and-research-international-cooperation-portal-germany', from: 'german-ministry-of-education-and-research', to: 'international-cooperation-portal-germany', cites: ['eccp2018#§2.1, lines 528-529']},
  {id: 'responsible-for-european-commission-gateway-europe-korea', from: 'european-commission', to: 'gateway-europe-korea', cites: ['eccp2018#§1, lines 414-417']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:RESPONSIBLE_FOR {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'implements-pcgg-green-growth-strategy', from: 'pcgg', to: 'green-growth-strategy', cites: ['eccp2018#§1, lines 375-377']},
  {id: 'implements-songdo-smart-city', from: 'songdo', to: 'smart-city', status: 'PLANNED', cites: ['eccp2018#§1, lines 410-411']},
  {id: 'implements-government-of-korea-korea-renewable-energy-goal', from: 'government-of-korea', to: 'korea-renewable-energy-goal', cites: ['eccp2018#§1, lines 323-324']},
  {id: 'implements-government-of-korea-fiscal-stimulus-plan-2008', from: 'government-of-korea', to: 'fiscal-stimulus-plan-2008', cites: ['eccp2018#§1, lines 330-332']},
  {id: 'implements-renewable-portfolio-standard-renewable-energy-share-plan', from: 'renewable-portfolio-standard', to: 'renewable-energy-share-plan', cites: ['eccp2018#§1, lines 386-388']},
  {id: 'implements-renewable-energy-public-buildings-renewable-energy-share-plan', from: 'renewable-energy-public-buildings', to: 'renewable-energy-share-plan', cites: ['eccp2018#§1, lines 386-388']},
  {id: 'implements-one-million-green-homes-project-renewable-energy-share-plan', from: 'one-million-green-homes-project', to: 'renewable-energy-share-plan', cites: ['eccp2018#§1, lines 386-388']},
  {id: 'implements-green-car-development-renewable-energy-share-plan', from: 'green-car-development', to: 'renewable-energy-share-plan', cites: ['eccp2018#§1, lines 386-388']},
  {id: 'implements-government-of-korea-renewable-energy-share-plan', from: 'government-of-korea', to: 'renewable-energy-share-plan', cites: ['eccp2018#§1, lines 384-388']},
  {id: 'implements-fiscal-stimulus-plan-2008-green-growth', from: 'fiscal-stimulus-plan-2008', to: 'green-growth', role: 'four fifths of the plan', cites: ['eccp2018#§1, lines 330-332']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:IMPLEMENTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'established-government-of-korea-green-growth-strategy', from: 'government-of-korea', to: 'green-growth-strategy', start: '2008', cites: ['eccp2018#§1, lines 332-333']},
  {id: 'established-government-of-korea-green-new-deal', from: 'government-of-korea', to: 'green-new-deal', start: '2009', cites: ['eccp2018#§1, lines 356-358']},
  {id: 'established-government-of-korea-pcgg', from: 'government-of-korea', to: 'pcgg', cites: ['eccp2018#§1, lines 375-377']},
  {id: 'established-government-of-korea-new-and-renewable-energy-industry-strategy', from: 'government-of-korea', to: 'new-and-renewable-energy-industry-strategy', start: '2010-10', cites: ['eccp2018#§1, lines 380-383']},
  {id: 'established-oecd-green-growth-indicators', from: 'oecd', to: 'green-growth-indicators', cites: ['eccp2018#§1, lines 325-326', 'eccp2018#§1, lines 344-345']},
  {id: 'established-hyundai-motor-company-blueon', from: 'hyundai-motor-company', to: 'blueon', start: '2010', role: 'developed the car', cites: ['eccp2018#§1, lines 403-404']},
  {id: 'established-european-commission-gateway-europe-korea', from: 'european-commission', to: 'gateway-europe-korea', cites: ['eccp2018#§1, lines 414-417']},
  {id: 'established-kicox-kicox-cluster-platform', from: 'kicox', to: 'kicox-cluster-platform', start: '2015', cites: ['eccp2018#§2.1, lines 492-493', 'eccp2018#§2.1, lines 503-504']},
  {id: 'established-kicox-kicox-industrial-complex-pages', from: 'kicox', to: 'kicox-industrial-complex-pages', cites: ['eccp2018#§2.1, lines 537-538']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:ESTABLISHED {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'funds-government-of-korea-gtc', from: 'government-of-korea', to: 'gtc', cites: ['eccp2018#§1, lines 419-421']},
  {id: 'funds-government-of-korea-electric-vehicle-subsidy', from: 'government-of-korea', to: 'electric-vehicle-subsidy', cites: ['eccp2018#§1, lines 404-407']},
  {id: 'funds-top-30-private-enterprises-green-technologies', from: 'top-30-private-enterprises', to: 'green-technologies', start: '2011', end: '2014', cites: ['eccp2018#§1, lines 397-399']},
  {id: 'funds-electric-vehicle-subsidy-first-time-buyers-electric-vehicles', from: 'electric-vehicle-subsidy', to: 'first-time-buyers-electric-vehicles', cites: ['eccp2018#§1, lines 404-407']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:FUNDS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'based-on-industrial-complexes-korean-industrial-infrastructure-policy', from: 'industrial-complexes', to: 'korean-industrial-infrastructure-policy', cites: ['eccp2018#§2, lines 471-473']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:BASED_ON {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'located-in-jeonbuk-wind-power-cluster-jeonbuk', from: 'jeonbuk-wind-power-cluster', to: 'jeonbuk', cites: ['eccp2018#§1, lines 448-449']},
  {id: 'located-in-daegu-water-cluster-daegu', from: 'daegu-water-cluster', to: 'daegu', cites: ['eccp2018#§1, lines 448-449']},
  {id: 'located-in-chungcheong-solar-energy-cluster-chungcheong', from: 'chungcheong-solar-energy-cluster', to: 'chungcheong', cites: ['eccp2018#§1, lines 448-450']},
  {id: 'located-in-chungnam-techno-park-chungnam', from: 'chungnam-techno-park', to: 'chungnam', cites: ['eccp2018#§1, lines 449-450']},
  {id: 'located-in-ochang-electric-cell-cluster-ochang-scientific-industrial-complex', from: 'ochang-electric-cell-cluster', to: 'ochang-scientific-industrial-complex', cites: ['eccp2018#§1, lines 450-451']},
  {id: 'located-in-songdo-republic-of-korea', from: 'songdo', to: 'republic-of-korea', cites: ['eccp2018#§1, lines 409-410']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:LOCATED_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  // Technologies and sectors of programmes.
  {id: 'targets-five-ts-information-technology', from: 'five-ts', to: 'information-technology', cites: ['eccp2018#§1, lines 347-351']},
  {id: 'targets-five-ts-biotechnology', from: 'five-ts', to: 'biotechnology', cites: ['eccp2018#§1, lines 347-351']},
  {id: 'targets-five-ts-nanotechnology', from: 'five-ts', to: 'nanotechnology', cites: ['eccp2018#§1, lines 347-351']},
  {id: 'targets-five-ts-environmental-technology', from: 'five-ts', to: 'environmental-technology', cites: ['eccp2018#§1, lines 347-351']},
  {id: 'targets-five-ts-culture-technology', from: 'five-ts', to: 'culture-technology', cites: ['eccp2018#§1, lines 347-351']},
  {id: 'targets-fiscal-stimulus-plan-2008-infrastructure', from: 'fiscal-stimulus-plan-2008', to: 'infrastructure', cites: ['eccp2018#§1, lines 330-332']},
  {id: 'targets-fiscal-stimulus-plan-2008-transport', from: 'fiscal-stimulus-plan-2008', to: 'transport', cites: ['eccp2018#§1, lines 330-332']},
  {id: 'targets-korea-renewable-energy-goal-renewable-energy', from: 'korea-renewable-energy-goal', to: 'renewable-energy', cites: ['eccp2018#§1, lines 323-324']},
  {id: 'targets-green-new-deal-green-technologies', from: 'green-new-deal', to: 'green-technologies', cites: ['eccp2018#§1, lines 356-358']},
  {id: 'targets-green-new-deal-transport', from: 'green-new-deal', to: 'transport', cites: ['eccp2018#§1, lines 357-358']},
  {id: 'targets-green-new-deal-water-management', from: 'green-new-deal', to: 'water-management', cites: ['eccp2018#§1, lines 357-358']},
  {id: 'targets-green-new-deal-waste-industry', from: 'green-new-deal', to: 'waste-industry', cites: ['eccp2018#§1, lines 357-358']},
  {id: 'targets-green-new-deal-air-and-forests', from: 'green-new-deal', to: 'air-and-forests', cites: ['eccp2018#§1, lines 357-358']},
  {id: 'targets-green-new-deal-sustainable-construction', from: 'green-new-deal', to: 'sustainable-construction', cites: ['eccp2018#§1, lines 357-358']},
  {id: 'targets-new-and-renewable-energy-industry-strategy-new-and-renewable-energy', from: 'new-and-renewable-energy-industry-strategy', to: 'new-and-renewable-energy', cites: ['eccp2018#§1, lines 380-383']},
  {id: 'targets-renewable-energy-share-plan-renewable-energy', from: 'renewable-energy-share-plan', to: 'renewable-energy', cites: ['eccp2018#§1, lines 384-388']},
  {id: 'targets-renewable-energy-public-buildings-renewable-energy', from: 'renewable-energy-public-buildings', to: 'renewable-energy', cites: ['eccp2018#§1, lines 386-387']},
  {id: 'targets-green-car-development-green-cars', from: 'green-car-development', to: 'green-cars', cites: ['eccp2018#§1, line 387']},
  {id: 'targets-electric-vehicle-subsidy-electric-vehicles', from: 'electric-vehicle-subsidy', to: 'electric-vehicles', cites: ['eccp2018#§1, lines 404-407']},
  {id: 'targets-pcgg-fight-against-climate-change', from: 'pcgg', to: 'fight-against-climate-change', role: 'focus on issues of climate change', cites: ['eccp2018#§1, lines 424-425']},

  // European programmes, and the portal of the clusters.
  {id: 'targets-gateway-europe-korea-environment-industry', from: 'gateway-europe-korea', to: 'environment-industry', cites: ['eccp2018#§1, lines 414-417']},
  {id: 'targets-gateway-europe-korea-water-industry', from: 'gateway-europe-korea', to: 'water-industry', cites: ['eccp2018#§1, lines 414-417']},
  {id: 'targets-gateway-europe-korea-renewable-energy', from: 'gateway-europe-korea', to: 'renewable-energy', cites: ['eccp2018#§1, lines 414-417']},
  {id: 'targets-gateway-europe-korea-energy-efficiency-industry', from: 'gateway-europe-korea', to: 'energy-efficiency-industry', cites: ['eccp2018#§1, lines 414-417']},
  {id: 'targets-gateway-europe-korea-construction-materials', from: 'gateway-europe-korea', to: 'construction-materials', cites: ['eccp2018#§1, lines 414-417']},
  {id: 'targets-eu-gateway-business-avenues-green-energy-technologies', from: 'eu-gateway-business-avenues', to: 'green-energy-technologies', cites: ['eccp2018#§1, lines 456-459']},
  {id: 'targets-eu-gateway-business-avenues-healthcare-and-medical-technologies', from: 'eu-gateway-business-avenues', to: 'healthcare-and-medical-technologies', cites: ['eccp2018#§1, lines 456-459']},
  {id: 'targets-eu-gateway-business-avenues-environment-and-water-technologies', from: 'eu-gateway-business-avenues', to: 'environment-and-water-technologies', cites: ['eccp2018#§1, lines 456-459']},
  {id: 'targets-eu-gateway-business-avenues-construction-and-building-technologies', from: 'eu-gateway-business-avenues', to: 'construction-and-building-technologies', cites: ['eccp2018#§1, lines 456-459']},
  {id: 'targets-eu-gateway-business-avenues-organic-food-and-beverage', from: 'eu-gateway-business-avenues', to: 'organic-food-and-beverage', cites: ['eccp2018#§1, lines 456-459']},
  {id: 'targets-kicox-cluster-platform-mini-clusters', from: 'kicox-cluster-platform', to: 'mini-clusters', role: 'interactive map of all of them', cites: ['eccp2018#§2.1, lines 493-494']},
  {id: 'targets-kicox-cluster-platform-industrial-complexes', from: 'kicox-cluster-platform', to: 'industrial-complexes', role: 'map and information by region', cites: ['eccp2018#§2.1, lines 503-511']},
  {id: 'targets-kicox-industrial-complex-pages-industrial-complexes', from: 'kicox-industrial-complex-pages', to: 'industrial-complexes', cites: ['eccp2018#§2.1, lines 537-538', 'eccp2018#§2.1, lines 572-573']},
  {id: 'targets-international-cooperation-portal-germany-cluster-ansan', from: 'international-cooperation-portal-germany', to: 'cluster-ansan', role: 'detailed profile', cites: ['eccp2018#§2.1, lines 527-529']},
  {id: 'targets-international-cooperation-portal-germany-daedeok-innopolis', from: 'international-cooperation-portal-germany', to: 'daedeok-innopolis', role: 'detailed profile', cites: ['eccp2018#§2.1, lines 527-529']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:TARGETS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'specialises-in-gtc-green-climate-technology', from: 'gtc', to: 'green-climate-technology', cites: ['eccp2018#§1, lines 419-421', 'eccp2018#§1, lines 436-439']},
  {id: 'specialises-in-jeonbuk-wind-power-cluster-wind-power', from: 'jeonbuk-wind-power-cluster', to: 'wind-power', cites: ['eccp2018#§1, lines 448-449']},
  {id: 'specialises-in-jeonbuk-wind-power-cluster-renewable-energy', from: 'jeonbuk-wind-power-cluster', to: 'renewable-energy', cites: ['eccp2018#§1, lines 448-449']},
  {id: 'specialises-in-daegu-water-cluster-water-industry', from: 'daegu-water-cluster', to: 'water-industry', cites: ['eccp2018#§1, lines 448-449']},
  {id: 'specialises-in-chungcheong-solar-energy-cluster-solar-energy', from: 'chungcheong-solar-energy-cluster', to: 'solar-energy', cites: ['eccp2018#§1, lines 449-450']},
  {id: 'specialises-in-ochang-electric-cell-cluster-electric-cell-industry', from: 'ochang-electric-cell-cluster', to: 'electric-cell-industry', cites: ['eccp2018#§1, lines 450-451']},
  {id: 'specialises-in-lg-lithium-secondary-batteries', from: 'lg', to: 'lithium-secondary-batteries', cites: ['eccp2018#§1, lines 400-401']},
  {id: 'specialises-in-samsung-lithium-secondary-batteries', from: 'samsung', to: 'lithium-secondary-batteries', cites: ['eccp2018#§1, lines 400-401']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SPECIALISES_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'has-objective-government-of-korea-green-nation', from: 'government-of-korea', to: 'green-nation', cites: ['eccp2018#§1, lines 324-327']},
  {id: 'has-objective-green-new-deal-lower-co2-emissions', from: 'green-new-deal', to: 'lower-co2-emissions', cites: ['eccp2018#§1, lines 358-360']},
  {id: 'has-objective-green-new-deal-energy-efficiency', from: 'green-new-deal', to: 'energy-efficiency', cites: ['eccp2018#§1, lines 358-360']},
  {id: 'has-objective-green-new-deal-change-of-behaviour', from: 'green-new-deal', to: 'change-of-behaviour', cites: ['eccp2018#§1, lines 364-365']},
  {id: 'has-objective-national-strategy-for-green-growth-eco-friendly-growth-engines', from: 'national-strategy-for-green-growth', to: 'eco-friendly-growth-engines', cites: ['eccp2018#§1, lines 360-362']},
  {id: 'has-objective-national-strategy-for-green-growth-quality-of-life', from: 'national-strategy-for-green-growth', to: 'quality-of-life', cites: ['eccp2018#§1, lines 360-362']},
  {id: 'has-objective-national-strategy-for-green-growth-fight-against-climate-change', from: 'national-strategy-for-green-growth', to: 'fight-against-climate-change', cites: ['eccp2018#§1, lines 360-362']},
  {id: 'has-objective-korean-companies-leadership-in-green-technology', from: 'korean-companies', to: 'leadership-in-green-technology', role: 'among all Korean actors', cites: ['eccp2018#§1, lines 409-410']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:HAS_OBJECTIVE {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'uses-instrument-statistics-korea-green-growth-indicators', from: 'statistics-korea', to: 'green-growth-indicators', role: 'measure of the way to a green nation', cites: ['eccp2018#§1, lines 324-327', 'eccp2018#§1, lines 344-345']},
  {id: 'uses-instrument-government-of-korea-electric-vehicle-subsidy', from: 'government-of-korea', to: 'electric-vehicle-subsidy', cites: ['eccp2018#§1, lines 404-407']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:USES_INSTRUMENT {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'supports-national-strategy-for-green-growth-green-new-deal', from: 'national-strategy-for-green-growth', to: 'green-new-deal', cites: ['eccp2018#§1, lines 360-362']},
  {id: 'supports-framework-act-low-carbon-green-growth-national-strategy-for-green-growth', from: 'framework-act-low-carbon-green-growth', to: 'national-strategy-for-green-growth', start: '2010', cites: ['eccp2018#§1, lines 362-363']},
  {id: 'supports-government-of-korea-green-technologies', from: 'government-of-korea', to: 'green-technologies', cites: ['eccp2018#§1, lines 419-421']},
  {id: 'supports-government-of-korea-private-firms', from: 'government-of-korea', to: 'private-firms', role: 'parts and materials of electric vehicles', status: 'PLANNED', cites: ['eccp2018#§1, lines 404-406']},
  {id: 'supports-government-of-korea-industrial-complexes', from: 'government-of-korea', to: 'industrial-complexes', role: 'through its policies for industrial clusters', cites: ['eccp2018#§2.1, lines 498-501']},
  {id: 'supports-industrial-cluster-policy-industrial-complexes', from: 'industrial-cluster-policy', to: 'industrial-complexes', cites: ['eccp2018#§2.1, lines 498-501']},
  {id: 'supports-east-asia-climate-partnership-sri-lanka', from: 'east-asia-climate-partnership', to: 'sri-lanka', cites: ['eccp2018#§1, lines 445-446']},
  {id: 'supports-korea-international-cooperation-agency-azerbaijan', from: 'korea-international-cooperation-agency', to: 'azerbaijan', role: 'management of water resources', cites: ['eccp2018#§1, lines 446-447']},
  {id: 'supports-korea-international-cooperation-agency-water-management', from: 'korea-international-cooperation-agency', to: 'water-management', cites: ['eccp2018#§1, lines 446-447']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SUPPORTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'enacts-kr-law-9931-framework-act-low-carbon-green-growth', from: 'kr-law-9931', to: 'framework-act-low-carbon-green-growth', cites: ['klri-green-growth-act#heading']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:ENACTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'authored-statistics-korea-2012-statistics-korea', from: 'statistics-korea-2012', to: 'statistics-korea', cites: ['eccp2018#§1, lines 344-345']},
  {id: 'authored-whang-2011-whang-jooho', from: 'whang-2011', to: 'whang-jooho', cites: ['eccp2018#§1, lines 346-347']},
  {id: 'authored-kim-gi-eun-2010-kim-gi-eun', from: 'kim-gi-eun-2010', to: 'kim-gi-eun', cites: ['eccp2018#§1, lines 347-351']},
  {id: 'authored-choi-green-growth-movement-choi-sang-dae', from: 'choi-green-growth-movement', to: 'choi-sang-dae', cites: ['eccp2018#§1, lines 366-368', 'eccp2018#§1, lines 391-392']},
  {id: 'authored-han-2010-han-pan-sang', from: 'han-2010', to: 'han-pan-sang', cites: ['eccp2018#§1, lines 371-372', 'eccp2018#§1, lines 389-390']},
  {id: 'authored-oecd-green-growth-in-action-korea-oecd', from: 'oecd-green-growth-in-action-korea', to: 'oecd', cites: ['eccp2018#§1, lines 369-370']},
  {id: 'authored-world-bank-2012-world-bank', from: 'world-bank-2012', to: 'world-bank', cites: ['eccp2018#§1, lines 429-431']},
  {id: 'authored-eu-delegation-korea-2016-eu-delegation-korea', from: 'eu-delegation-korea-2016', to: 'eu-delegation-korea', cites: ['eccp2018#§1, lines 432-435']},
  {id: 'authored-gtc-website-gtc', from: 'gtc-website', to: 'gtc', cites: ['eccp2018#§1, lines 436-439']},
  {id: 'authored-mke-2010-iccp-mke', from: 'mke-2010-iccp', to: 'mke', role: 'with others', cites: ['eccp2018#§2.1, lines 531-532']},
  {id: 'authored-mke-2011-iccp-mke', from: 'mke-2011-iccp', to: 'mke', role: 'with others', cites: ['eccp2018#§2.1, lines 533-534']},
  {id: 'authored-motie-2016-iccp-motie', from: 'motie-2016-iccp', to: 'motie', role: 'with others', cites: ['eccp2018#§2, line 484', 'eccp2018#§2.1, line 506']},
  {id: 'authored-kicox-industrial-complex-kicox', from: 'kicox-industrial-complex', to: 'kicox', cites: ['eccp2018#§2, line 483', 'eccp2018#§2.1, lines 572-573']},
  {id: 'authored-kicox-cluster-portal-kicox', from: 'kicox-cluster-portal', to: 'kicox', cites: ['eccp2018#§2.1, line 495', 'eccp2018#§2.1, line 518', 'eccp2018#§2.1, line 534']},
  {id: 'authored-kicox-e-cluster-portal-kicox', from: 'kicox-e-cluster-portal', to: 'kicox', cites: ['eccp2018#§2.1, line 507']},
  {id: 'authored-kicox-gumi-koranet-jeoung-cited-by-eccp2018', from: 'kicox-gumi-koranet', to: 'jeoung-cited-by-eccp2018', cites: ['eccp2018#§2.1, line 536']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:AUTHORED_BY {id: row.id}]->(to)
SET r += row {.start, .end, .role, .confidence, .reason, .rank, .status, .cites};
