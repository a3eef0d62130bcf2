// Clusters, places, industries and aims of green growth and of the cluster community that the briefing names. Source: the briefing.

UNWIND [
  // Clusters around green technologies.
  {id: 'green-technology-clusters', kind: 'CLUSTER', nameEn: 'Clusters around green technologies', group: true, cites: ['eccp2018#§1, lines 448-451']},
  {id: 'jeonbuk-wind-power-cluster', kind: 'CLUSTER', nameEn: 'Renewable energy and wind power cluster in Jeonbuk Province', cites: ['eccp2018#§1, lines 448-449']},
  {id: 'daegu-water-cluster', kind: 'CLUSTER', nameEn: 'Daegu water cluster', cites: ['eccp2018#§1, lines 448-449']},
  {id: 'chungcheong-solar-energy-cluster', kind: 'CLUSTER', nameEn: 'Chungcheong solar energy cluster', description: 'Named in one breath with Chungnam Techno Park.', cites: ['eccp2018#§1, lines 448-450']},
  {id: 'asia-solar-valley', kind: 'CLUSTER', nameEn: 'Asia Solar Valley', cites: ['eccp2018#§1, lines 448-450']},
  {id: 'ochang-electric-cell-cluster', kind: 'CLUSTER', nameEn: 'Cluster for next-generation electric cell industry', cites: ['eccp2018#§1, lines 448-451']},

  // Mini clusters and a cluster that is profiled abroad.
  {id: 'g-park-mini-clusters', kind: 'MINI_CLUSTER', nameEn: 'Mini clusters of the G-Park', group: true, cites: ['eccp2018#§2, lines 480-481']},
  {id: 'mini-cluster-health-ict', kind: 'MINI_CLUSTER', nameEn: 'Health ICT', cites: ['eccp2018#§2, lines 480-481']},
  {id: 'mini-cluster-ict-infrastructure', kind: 'MINI_CLUSTER', nameEn: 'ICT Infrastructure', cites: ['eccp2018#§2, lines 480-481']},
  {id: 'cluster-ansan', kind: 'CLUSTER', nameEn: 'Cluster Ansan', cites: ['eccp2018#§2.1, lines 527-529']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Cluster;

UNWIND [
  {id: 'jeonbuk', kind: 'PROVINCE', nameEn: 'Jeonbuk Province', cites: ['eccp2018#§1, lines 448-449']},
  {id: 'chungcheong', kind: 'REGION', nameEn: 'Chungcheong', cites: ['eccp2018#§1, lines 448-450']},
  {id: 'songdo', kind: 'CITY', nameEn: 'Songdo', cites: ['eccp2018#§1, lines 410-413']},
  {id: 'ochang-scientific-industrial-complex', kind: 'COMPLEX', nameEn: 'Ochang Scientific Industrial Complex', cites: ['eccp2018#§1, lines 450-451']},
  {id: 'chungnam-techno-park', kind: 'PARK', nameEn: 'Chungnam Techno Park', cites: ['eccp2018#§1, lines 449-450']},
  {id: 'g-park', kind: 'COMPLEX', nameEn: 'G-Park', description: 'An industrial complex that is called a science park.', cites: ['eccp2018#§2, lines 480-481']},
  {id: 'north-western-region', kind: 'REGION', nameEn: 'North-Western region of Korea', cites: ['eccp2018#§2.1, lines 509-511']},
  {id: 'sri-lanka', kind: 'COUNTRY', nameEn: 'Sri Lanka', cites: ['eccp2018#§1, lines 445-446']},
  {id: 'azerbaijan', kind: 'COUNTRY', nameEn: 'Azerbaijan', cites: ['eccp2018#§1, lines 446-447']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Place;

UNWIND [
  // Energy and technologies.
  {id: 'new-growth-areas-of-korea', kind: 'SECTOR', nameEn: 'New growth areas of Korea', group: true, cites: ['eccp2018#§1, lines 319-320']},
  {id: 'green-technologies', kind: 'SECTOR', nameEn: 'Green technologies', cites: ['eccp2018#§1, line 320', 'eccp2018#§1, line 322', 'eccp2018#§1, lines 397-399', 'eccp2018#§1, line 419', 'eccp2018#§1, line 448']},
  {id: 'alternative-energy', kind: 'SECTOR', nameEn: 'Alternative energy', cites: ['eccp2018#§1, line 320']},
  {id: 'renewable-energy', kind: 'SECTOR', nameEn: 'Renewable energy', cites: ['eccp2018#§1, lines 323-324', 'eccp2018#§1, lines 384-388', 'eccp2018#§1, line 416', 'eccp2018#§1, line 449']},
  {id: 'green-climate-technology', kind: 'TECHNOLOGY', nameEn: 'Green climate technology', cites: ['eccp2018#§1, lines 419-421', 'eccp2018#§1, lines 436-439']},
  {id: 'new-and-renewable-energy', kind: 'SECTOR', nameEn: 'New and renewable energy', cites: ['eccp2018#§1, lines 380-383']},
  {id: 'wind-power', kind: 'SECTOR', nameEn: 'Wind power', cites: ['eccp2018#§1, line 449']},
  {id: 'solar-energy', kind: 'SECTOR', nameEn: 'Solar energy', cites: ['eccp2018#§1, lines 449-450']},
  {id: 'electric-cell-industry', kind: 'SECTOR', nameEn: 'Next-generation electric cell industry', cites: ['eccp2018#§1, lines 450-451']},
  {id: 'nanotechnology', kind: 'TECHNOLOGY', nameEn: 'Nanotechnology', cites: ['eccp2018#§1, lines 347-351']},

  // What the Green New Deal invests in, and what the portal of the European Commission promotes.
  {id: 'transport', kind: 'SECTOR', nameEn: 'Transport', cites: ['eccp2018#§1, line 357', 'eccp2018#§1, lines 331-332']},
  {id: 'infrastructure', kind: 'SECTOR', nameEn: 'Infrastructure', cites: ['eccp2018#§1, lines 331-332']},
  {id: 'water-management', kind: 'SECTOR', nameEn: 'Water management', cites: ['eccp2018#§1, line 357', 'eccp2018#§1, line 447']},
  {id: 'waste-industry', kind: 'SECTOR', nameEn: 'Waste', cites: ['eccp2018#§1, line 357']},
  {id: 'air-and-forests', kind: 'SECTOR', nameEn: 'Air and forests', cites: ['eccp2018#§1, line 357']},
  {id: 'sustainable-construction', kind: 'SECTOR', nameEn: 'Sustainable construction', cites: ['eccp2018#§1, line 358']},
  {id: 'environment-industry', kind: 'SECTOR', nameEn: 'Environment', cites: ['eccp2018#§1, line 416']},
  {id: 'water-industry', kind: 'SECTOR', nameEn: 'Water', cites: ['eccp2018#§1, line 416', 'eccp2018#§1, line 449']},
  {id: 'energy-efficiency-industry', kind: 'SECTOR', nameEn: 'Energy efficiency', cites: ['eccp2018#§1, lines 416-417']},
  {id: 'construction-materials', kind: 'PRODUCT', nameEn: 'Construction materials', cites: ['eccp2018#§1, line 417']},

  // Batteries and cars.
  {id: 'lithium-secondary-batteries', kind: 'PRODUCT', nameEn: 'Lithium secondary batteries', cites: ['eccp2018#§1, lines 400-403']},
  {id: 'smart-phones', kind: 'PRODUCT', nameEn: 'Smart phones', cites: ['eccp2018#§1, line 401']},
  {id: 'green-cars', kind: 'PRODUCT', nameEn: 'Green cars', cites: ['eccp2018#§1, line 387', 'eccp2018#§1, lines 401-403']},
  {id: 'electric-vehicles', kind: 'PRODUCT', nameEn: 'Electric vehicles', cites: ['eccp2018#§1, line 401', 'eccp2018#§1, lines 403-406']},
  {id: 'blueon', kind: 'PRODUCT', nameEn: 'BlueOn', start: '2010', description: 'Electric vehicle of Hyundai Motor Company.', cites: ['eccp2018#§1, lines 403-404']},
  {id: 'electric-vehicle-parts-and-materials', kind: 'PRODUCT', nameEn: 'Parts and materials of electric vehicles', cites: ['eccp2018#§1, lines 404-406']},

  // The five sectors of EU Gateway in Korea.
  {id: 'green-energy-technologies', kind: 'SECTOR', nameEn: 'Green Energy Technologies', cites: ['eccp2018#§1, line 418', 'eccp2018#§1, lines 457-458']},
  {id: 'healthcare-and-medical-technologies', kind: 'SECTOR', nameEn: 'Healthcare & Medical Technologies', cites: ['eccp2018#§1, lines 457-458']},
  {id: 'environment-and-water-technologies', kind: 'SECTOR', nameEn: 'Environment & Water Technologies', cites: ['eccp2018#§1, lines 457-459']},
  {id: 'construction-and-building-technologies', kind: 'SECTOR', nameEn: 'Construction & Building Technologies', cites: ['eccp2018#§1, lines 457-459']},
  {id: 'organic-food-and-beverage', kind: 'SECTOR', nameEn: 'Organic Food & Beverage', cites: ['eccp2018#§1, lines 457-459']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Industry;

UNWIND [
  {id: 'eco-friendly-growth-engines', kind: 'OBJECTIVE', nameEn: 'New growth engines that are friendly to the environment', cites: ['eccp2018#§1, lines 360-362']},
  {id: 'quality-of-life', kind: 'OBJECTIVE', nameEn: 'Quality of life', cites: ['eccp2018#§1, lines 361-362']},
  {id: 'fight-against-climate-change', kind: 'OBJECTIVE', nameEn: 'Fight against climate change', cites: ['eccp2018#§1, line 362', 'eccp2018#§1, line 425']},
  {id: 'lower-co2-emissions', kind: 'OBJECTIVE', nameEn: 'Lower CO2 emissions', cites: ['eccp2018#§1, lines 358-359']},
  {id: 'energy-efficiency', kind: 'OBJECTIVE', nameEn: 'Energy efficiency in industry, buildings and transport', cites: ['eccp2018#§1, lines 359-360']},
  {id: 'change-of-behaviour', kind: 'OBJECTIVE', nameEn: 'Change of how people behave and think', cites: ['eccp2018#§1, lines 364-365']},
  {id: 'leadership-in-green-technology', kind: 'OBJECTIVE', nameEn: 'Leadership in green technology', cites: ['eccp2018#§1, lines 409-410']},
  {id: 'green-nation', kind: 'OBJECTIVE', nameEn: 'Green nation', cites: ['eccp2018#§1, lines 324-327']},
  {id: 'smart-city', kind: 'PARADIGM', nameEn: 'Smart city', cites: ['eccp2018#§1, lines 410-413']},
  {id: 'innovation-ecosystem', kind: 'OBJECTIVE', nameEn: 'Innovation ecosystem', cites: ['eccp2018#§2.1, lines 498-501']},
  {id: 'green-growth-indicators', kind: 'INSTRUMENT', nameEn: 'Green growth indicators of the OECD', cites: ['eccp2018#§1, lines 324-327', 'eccp2018#§1, lines 344-345']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Concept;

UNWIND [
  {id: 'eu-gateway-green-energy-mission-2016', kind: 'CONFERENCE', nameEn: 'First business mission of EU Gateway | Business Avenues, on green energy technologies in Korea', start: '2016-07-04', end: '2016-07-09', cites: ['eccp2018#§1, lines 417-418']},
  {id: 'green-new-deal-announced', kind: 'MILESTONE', nameEn: 'Announcement of the Green New Deal', start: '2009', cites: ['eccp2018#§1, lines 356-358'], of: 'green-new-deal'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row {.kind, .nameEn, .nameKo, .group, .start, .end, .status, .description, .cites}, n:Thing:Occurrence
WITH row, n
CALL (row, n) { UNWIND row.of AS id MATCH (x:Entity {id: id}) MERGE (n)-[:OF]->(x) };
