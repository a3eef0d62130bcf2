// Names that the cluster briefing uses for things of green growth and of the cluster community. Source: the briefing.

UNWIND [
  // Bodies and persons.
  {id: 'government-of-korea-name-eccp-korean-government', of: 'government-of-korea', text: 'Korean Government', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 332', 'eccp2018#§1, line 404', 'eccp2018#§1, line 419']},
  {id: 'government-of-korea-name-eccp-korean-administration', of: 'government-of-korea', text: 'Korean administration', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 380']},
  {id: 'gtc-name-eccp-green-technology-centre', of: 'gtc', text: 'Green Technology Centre', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 421']},
  {id: 'kicox-name-eccp-korean-industrial-complex-corp', of: 'kicox', text: 'Korean Industrial Complex Corp.', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§2.1, line 507']},
  {id: 'motie-name-eccp-ministry-of-trade-industry-energy', of: 'motie', text: 'Ministry of Trade, Industry & Energy', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§2, line 484', 'eccp2018#§2.1, line 506']},
  {id: 'eu-delegation-korea-name-eccp-european-union-delegation-to-south-korea', of: 'eu-delegation-korea', text: 'European Union Delegation to South Korea', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 433']},
  {id: 'kim-gi-eun-name-eccp-kim-gi-eun', of: 'kim-gi-eun', text: 'Kim, Gi Eun', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 348']},
  {id: 'korean-delegation-to-the-oecd-name-eccp-korean-delegation', of: 'korean-delegation-to-the-oecd', text: 'Korean Delegation', language: 'en', kind: 'SHORT', cites: ['eccp2018#§1, line 371']},
  {id: 'top-30-private-enterprises-name-eccp-top-30-private-enterprises', of: 'top-30-private-enterprises', text: 'Top 30 private enterprises', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 397']},

  // Programmes, portals and documents.
  {id: 'green-growth-strategy-name-eccp-low-carbon-green-growth', of: 'green-growth-strategy', text: 'Low Carbon, Green Growth', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 333']},
  {id: 'green-growth-strategy-name-eccp-strategic-plan-green-growth', of: 'green-growth-strategy', text: 'Strategic plan "Green Growth"', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 355']},
  {id: 'green-new-deal-name-eccp-korean-green-new-deal', of: 'green-new-deal', text: 'Korean Green New Deal', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 374']},
  {id: 'framework-act-low-carbon-green-growth-name-eccp-framework-act-on-low-carbon-green-growth', of: 'framework-act-low-carbon-green-growth', text: 'Framework Act on Low Carbon, Green Growth', language: 'en', kind: 'OFFICIAL', cites: ['klri-green-growth-act#heading']},
  {id: 'five-ts-name-eccp-5-ts', of: 'five-ts', text: '5 T\'s', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 349']},
  {id: 'green-new-deal-name-eccp-koreas-green-new-deal', of: 'green-new-deal', text: 'Korea\'s Green New Deal', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, lines 371-372']},
  {id: 'gateway-europe-korea-name-eccp-green-gateway', of: 'gateway-europe-korea', text: 'Green gateway', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 415']},
  {id: 'koranet-name-eccp-koranet-project', of: 'koranet', text: 'Koranet project', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§2.1, line 523']},
  {id: 'kicox-cluster-platform-name-eccp-e-cluster-net', of: 'kicox-cluster-platform', text: 'e-cluster.net', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§2.1, line 507', 'eccp2018#§2.1, line 513']},
  {id: 'kicox-cluster-platform-name-eccp-e-cluster-portal', of: 'kicox-cluster-platform', text: 'E-cluster portal', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§2.1, line 507']},
  {id: 'kicox-cluster-platform-name-eccp-kicox-cluster-portal', of: 'kicox-cluster-platform', text: 'KICOX Cluster portal', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§2.1, line 518', 'eccp2018#§2.1, line 534']},
  {id: 'kicox-cluster-platform-name-eccp-web-portal-for-industrial-clusters', of: 'kicox-cluster-platform', text: 'Web portal for industrial clusters', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§2.1, line 503']},
  {id: 'kicox-cluster-platform-name-eccp-platform-cluster', of: 'kicox-cluster-platform', text: 'Platform Cluster', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§2.1, line 492']},
  {id: 'kicox-cluster-platform-name-eccp-cluster-portal', of: 'kicox-cluster-platform', text: 'cluster portal', language: 'en', kind: 'SHORT', cites: ['eccp2018#§2.1, line 538']},

  // Clusters, places, industries and an occurrence.
  {id: 'daedeok-innopolis-name-eccp-daedeok-innopolis-science-park', of: 'daedeok-innopolis', text: 'Daedeok Innopolis Science Park', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§2.1, line 528']},
  {id: 'g-park-name-eccp-g-park-industrial-complex', of: 'g-park', text: 'G-Park industrial complex', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§2, lines 480-481']},
  {id: 'jeonbuk-name-eccp-jeonbuk', of: 'jeonbuk', text: 'Jeonbuk', language: 'en', kind: 'SHORT', cites: ['eccp2018#§1, line 449']},
  {id: 'jeonbuk-wind-power-cluster-name-eccp-wind-power-cluster', of: 'jeonbuk-wind-power-cluster', text: 'Wind power cluster in Jeonbuk Province', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 449']},
  {id: 'mini-clusters-name-eccp-mini-cluster', of: 'mini-clusters', text: 'Mini Cluster', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§2, line 473', 'eccp2018#§2.1, line 506']},
  {id: 'lithium-secondary-batteries-name-eccp-secondary-battery', of: 'lithium-secondary-batteries', text: 'Secondary battery', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 402']},
  {id: 'electric-vehicles-name-eccp-electric-cars', of: 'electric-vehicles', text: 'Electric cars', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, line 401']},
  {id: 'green-cars-name-eccp-eco-friendly-green-cars', of: 'green-cars', text: 'Eco-friendly green cars', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, lines 401-403']},
  {id: 'green-technologies-name-eccp-green-tech', of: 'green-technologies', text: 'Green tech', language: 'en', kind: 'SHORT', cites: ['eccp2018#§1, line 396', 'eccp2018#§1, line 442']},
  {id: 'financial-crisis-1998-name-eccp-korean-economic-crisis', of: 'financial-crisis-1998', text: 'Korean economic crisis', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§1, lines 348-349']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);
