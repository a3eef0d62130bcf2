// Bodies, persons, programmes, an act and funds of green growth that the cluster briefing names. Sources: the briefing;
// a page of the act; a notice of the prime minister's office for a Korean name.

UNWIND [
  // Who carries the policy.
  {id: 'pcgg', kind: 'COMMITTEE', nameEn: 'Presidential Committee on Green Growth', nameKo: '녹색성장위원회', acronym: 'PcGG', jurisdiction: 'KR', description: 'Highest body between the ministries for the green policy, with wide part of the private sector.', cites: ['eccp2018#§1, lines 375-379', 'eccp2018#§1, lines 424-425', 'opm-2009-01-15#item 3']},
  {id: 'prime-minister-of-korea', kind: 'OFFICE', nameEn: 'Prime Minister of the Republic of Korea', jurisdiction: 'KR', cites: ['eccp2018#§1, lines 377-378']},
  {id: 'private-co-chair-pcgg', kind: 'OFFICE', nameEn: 'Co-chair from the private sector of the Presidential Committee on Green Growth', jurisdiction: 'KR', cites: ['eccp2018#§1, lines 377-378']},
  {id: 'private-stakeholders', kind: 'GROUP', nameEn: 'Private stakeholders', jurisdiction: 'KR', group: true, cites: ['eccp2018#§1, lines 377-379']},
  {id: 'gtc', kind: 'INSTITUTE', nameEn: 'Green Technology Center', acronym: 'GTC', jurisdiction: 'KR', start: '2013', description: 'Think tank on green climate technology, paid by the government.', cites: ['eccp2018#§1, lines 419-423', 'eccp2018#§1, lines 436-440']},
  {id: 'global-green-growth-institute', kind: 'INSTITUTE', nameEn: 'Global Green Growth Institute', jurisdiction: 'INT', cites: ['eccp2018#§1, lines 423-424']},
  {id: 'korea-international-cooperation-agency', kind: 'AGENCY', nameEn: 'Korea International Cooperation Agency', jurisdiction: 'KR', cites: ['eccp2018#§1, lines 446-447']},

  // Firms and buyers.
  {id: 'top-30-private-enterprises', kind: 'COMPANY', nameEn: 'Thirty largest private enterprises of Korea', jurisdiction: 'KR', group: true, cites: ['eccp2018#§1, lines 397-399']},
  {id: 'first-time-buyers-electric-vehicles', kind: 'GROUP', nameEn: 'First-time buyers of electric vehicles', jurisdiction: 'KR', group: true, cites: ['eccp2018#§1, lines 404-406']},
  {id: 'korean-companies', kind: 'COMPANY', nameEn: 'Korean companies', jurisdiction: 'KR', group: true, cites: ['eccp2018#§1, lines 456-459']},

  // Authors of works that are cited, and where one of them serves.
  {id: 'whang-jooho', kind: 'PERSON', nameEn: 'Whang Jooho', cites: ['eccp2018#§1, lines 346-347']},
  {id: 'kim-gi-eun', kind: 'PERSON', nameEn: 'Kim Gi Eun', description: 'Professor and engineer; author of a work of 2010 on technology innovation and green policy.', cites: ['eccp2018#§1, lines 347-351']},
  {id: 'choi-sang-dae', kind: 'PERSON', nameEn: 'Sang Dae Choi', cites: ['eccp2018#§1, lines 366-368', 'eccp2018#§1, lines 391-392']},
  {id: 'han-pan-sang', kind: 'PERSON', nameEn: 'Pan Sang Han', description: 'Minister counsellor in 2010.', cites: ['eccp2018#§1, lines 371-372', 'eccp2018#§1, lines 389-390']},
  {id: 'korean-delegation-to-the-oecd', kind: 'AGENCY', nameEn: 'Korean Delegation to the OECD', jurisdiction: 'KR', cites: ['eccp2018#§1, lines 371-372', 'eccp2018#§1, lines 389-390']},
  {id: 'jeoung-cited-by-eccp2018', kind: 'PERSON', nameEn: 'Jeoung', description: 'Known by the name of a file alone: author of a presentation on Gumi.', cites: ['eccp2018#§2.1, line 536']},

  // The cluster community.
  {id: 'german-ministry-of-education-and-research', kind: 'MINISTRY', nameEn: 'German Ministry for Education and Research', jurisdiction: 'DE', cites: ['eccp2018#§2.1, lines 527-529']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

UNWIND [
  // Green growth.
  {id: 'korea-renewable-energy-goal', kind: 'STRATEGY', nameEn: 'Aim of Korea to be one of the top renewable energy powerhouses', cites: ['eccp2018#§1, lines 323-324']},
  {id: 'five-ts', kind: 'POLICY', nameEn: 'Five Ts as growth engines', description: 'Information, bio-, nano-, environmental and culture technology.', cites: ['eccp2018#§1, lines 347-351']},
  {id: 'fiscal-stimulus-plan-2008', kind: 'PLAN', nameEn: 'Fiscal stimulus plan of Korea of 2008', start: '2008', endUnknown: true, cites: ['eccp2018#§1, lines 330-332']},
  {id: 'green-growth-projects-2008', kind: 'PROJECT', nameEn: 'Green growth projects of the fiscal stimulus plan of 2008', group: true, endUnknown: true, cites: ['eccp2018#§1, lines 330-332']},
  {id: 'green-new-deal', kind: 'PROGRAMME', nameEn: 'Green New Deal', start: '2009', end: '2013', description: 'Investment in green technologies in the years 2009 to 2012.', cites: ['eccp2018#§1, lines 356-360', 'eccp2018#§1, lines 364-365']},
  {id: 'national-strategy-for-green-growth', kind: 'STRATEGY', nameEn: 'National Strategy for Green Growth', start: '2009', description: 'For the years 2009 to 2050.', cites: ['eccp2018#§1, lines 360-362']},
  {id: 'new-and-renewable-energy-industry-strategy', kind: 'STRATEGY', nameEn: 'Development Strategy for New and Renewable Energy Industry', start: '2010-10', cites: ['eccp2018#§1, lines 380-383']},
  {id: 'renewable-energy-share-plan', kind: 'POLICY', nameEn: 'Plan for a higher share of renewable energy by 2030', cites: ['eccp2018#§1, lines 384-388']},
  {id: 'renewable-portfolio-standard', kind: 'POLICY', nameEn: 'Renewable Portfolio Standard', cites: ['eccp2018#§1, lines 386-388']},
  {id: 'renewable-energy-public-buildings', kind: 'POLICY', nameEn: 'Mandatory use of renewable energy for public buildings', cites: ['eccp2018#§1, lines 386-388']},
  {id: 'one-million-green-homes-project', kind: 'PROJECT', nameEn: 'One Million Green Homes Project', cites: ['eccp2018#§1, lines 386-388']},
  {id: 'green-car-development', kind: 'PROJECT', nameEn: 'Green car development', cites: ['eccp2018#§1, lines 386-388']},
  {id: 'east-asia-climate-partnership', kind: 'PROGRAMME', nameEn: 'East Asia Climate Partnership', cites: ['eccp2018#§1, lines 445-447']},

  // Portals, and projects that describe clusters.
  {id: 'gateway-europe-korea', kind: 'PLATFORM', nameEn: 'Gateway Europe | Korea', description: 'Portal of the European Commission that means to be a green gateway.', cites: ['eccp2018#§1, lines 414-417']},
  {id: 'kicox-cluster-platform', kind: 'PLATFORM', nameEn: 'Cluster', start: '2015', description: 'Portal of KICOX for the industrial clusters of Korea, with a map of all mini clusters and a part in English.', cites: ['eccp2018#§2.1, lines 492-494', 'eccp2018#§2.1, lines 503-504']},
  {id: 'kicox-industrial-complex-pages', kind: 'PLATFORM', nameEn: 'Web portal of KICOX with descriptions of industrial complexes', start: '../2018-08', end: '2015/2018-08', description: 'At kicox.or.kr; its presentations of the zones are cited.', cites: ['eccp2018#§2.1, lines 537-538', 'eccp2018#§2.1, lines 572-573']},
  {id: 'mini-cluster-web-sites', kind: 'PLATFORM', nameEn: 'Web sites of the mini clusters', group: true, description: 'In Korean alone.', cites: ['eccp2018#§2.1, lines 514-517']},
  {id: 'koranet', kind: 'PROJECT', nameEn: 'Koranet', cites: ['eccp2018#§2.1, lines 523-524', 'eccp2018#§2.1, lines 535-536']},
  {id: 'european-cluster-collaboration-platform', kind: 'PLATFORM', nameEn: 'European Cluster Collaboration Platform', cites: ['eccp2018#§2.1, line 526']},
  {id: 'international-cooperation-portal-germany', kind: 'PLATFORM', nameEn: 'International Cooperation portal of the German Ministry for Education and Research', description: 'Its profiles of two Korean clusters are in German alone.', cites: ['eccp2018#§2.1, lines 527-529']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Programme;

UNWIND [
  {id: 'framework-act-low-carbon-green-growth', kind: 'ACT', nameEn: 'Framework Act on Low Carbon Green Growth', nameKo: '저탄소 녹색성장 기본법', start: '2010', endUnknown: true, cites: ['eccp2018#§1, lines 362-363', 'klri-green-growth-act#heading', 'climate-laws-green-growth-act#status']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Act;

UNWIND [
  {id: 'kr-law-9931', kind: 'LAW', number: '9931', nameEn: 'Law No. 9931: Framework Act on Low Carbon Green Growth, enactment', nameKo: '법률 제9931호 저탄소 녹색성장 기본법', title: 'Framework Act on Low Carbon, Green Growth (저탄소 녹색성장 기본법), Law No. 9931 of 2010-01-13', language: 'ko', promulgated: '2010-01-13', cites: ['klri-green-growth-act#heading']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Act:Source;

UNWIND [
  {id: 'electric-vehicle-subsidy', kind: 'GRANT', nameEn: 'Subsidy for the first electric vehicle of a buyer', cites: ['eccp2018#§1, lines 404-407']},
  {id: 'foreign-assistance-budget-of-korea', kind: 'BUDGET', nameEn: 'Foreign assistance budget of Korea', cites: ['eccp2018#§1, lines 442-445']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Fund;
