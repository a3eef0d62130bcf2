// Cluster policies and programmes of section 3 and of the annexes of the cluster briefing: works, programmes, bodies, occasions.
// Source: the briefing.

UNWIND [
  {id: 'park-koo-cluster-strategies', title: 'Innovation-driven cluster development strategies in Korea', authors: ['Sam Ock Park', 'Yangmi Koo'], language: 'en', url: 'http://revel.unice.fr/eriep/?id=3514'},
  {id: 'cluster-management-analysis-2010', title: 'Work cited as the cluster management analysis of 2010', year: 2010}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;

UNWIND [
  // The programme as the briefing draws it; the record ends its own node in 2010. SAME_AS joins the two.
  {id: 'industrial-complex-cluster-programme', kind: 'PROGRAMME', nameEn: 'Industrial Complex Cluster Programme', acronym: 'ICCP', start: '2005', end: '2021', description: 'Meant to be complete in 2016; by the extension that was approved in 2017 it goes on to 2020.', cites: ['eccp2018#§2, line 466', 'eccp2018#§3.2, lines 591-593', 'eccp2018#§3.2, lines 639-640', 'eccp2018#§3.2, lines 673-674']},
  {id: 'iccp-formation-stage', kind: 'PHASE', nameEn: 'Formation Stage of the cluster programme', start: '2005', end: '2009', description: '2005-2008.', cites: ['eccp2018#§3.2, lines 639-641', 'eccp2018#§3.2, lines 664-665']},
  {id: 'iccp-growth-stage', kind: 'PHASE', nameEn: 'Growth Stage of the cluster programme', start: '2009', end: '2013', description: '2009-2012.', cites: ['eccp2018#§3.2, lines 639-641', 'eccp2018#§3.2, lines 665-666']},
  {id: 'iccp-independence-stage', kind: 'PHASE', nameEn: 'Independence Stage of the cluster programme', start: '2013', end: '2017', description: '2013-2016; another passage has 2013-2018.', cites: ['eccp2018#§3.2, lines 639-641', 'eccp2018#§3.3, lines 733-735']},
  {id: 'turning-complexes-into-innovation-clusters', kind: 'PROJECT', nameEn: 'Turning industrial complexes to innovation clusters', cites: ['eccp2018#§3.2, lines 588-590']},
  {id: 'pan-regional-cluster-programme', kind: 'PROGRAMME', nameEn: 'Pan-regional cluster programme', start: '2010', cites: ['eccp2018#§3.2, lines 616-618']},
  {id: 'iccp-system-improvement-plan', kind: 'PLAN', nameEn: 'System Improvement Plan of the cluster programme', start: '2010', cites: ['eccp2018#§5.3, lines 856-858']},
  {id: 'iccp-support-programmes', kind: 'PROGRAMME', nameEn: 'Support programmes of the cluster programme', group: true, cites: ['eccp2018#§3.2, lines 635-638']},
  {id: 'global-cluster-exchange-programme', kind: 'PROGRAMME', nameEn: 'Global Cluster Exchange and Cooperation Programme', cites: ['eccp2018#§3.3, lines 711-713']},
  {id: 'rbd-promotion-programmes', kind: 'PROGRAMME', nameEn: 'Research & Business Development promotion programmes', acronym: 'R&BD', group: true, cites: ['eccp2018#§3.3, lines 738-741']},
  {id: 'next-cluster-policy-2021', kind: 'POLICY', nameEn: 'Next phase of the cluster policy of Korea', start: '2021', status: 'PLANNED', cites: ['eccp2018#§3.2, lines 674-677']},
  {id: 'national-innovation-clusters', kind: 'POLICY', nameEn: 'National Innovation Clusters', start: '2018-11', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 679-684', 'eccp2018#§3.3, lines 688-689']},

  // Policies and projects before or beside it.
  {id: 'industrial-location-policies', kind: 'POLICY', nameEn: 'Industrial location policies of Korea', cites: ['eccp2018#§5.1, lines 807-813']},
  {id: 'promoting-regional-strategical-industries', kind: 'PROGRAMME', nameEn: 'Promoting Regional Strategical Industries', start: '2002', end: '2009', description: 'In two phases from 2002 to 2008.', cites: ['eccp2018#§3.1, lines 549-552']},
  {id: 'nurturing-hub-universities', kind: 'PROGRAMME', nameEn: 'Nurturing Hub Universities for Industrial Collaboration', start: '2004', end: '2009', description: '2004-2008.', cites: ['eccp2018#§3.1, lines 552-553']},
  {id: 'nurturing-daeduk-rd-special-district', kind: 'PROJECT', nameEn: 'Nurturing Daeduk R&D Special District', cites: ['eccp2018#§3.1, lines 553-555']},
  {id: 'building-osong-bio-health-science-park', kind: 'PROJECT', nameEn: 'Building Osong Bio-Health Science Park', cites: ['eccp2018#§3.1, lines 553-555']},
  {id: 'high-tech-it-complex-sangam-project', kind: 'PROJECT', nameEn: 'Building of the High-Tech IT Complex at Sangam', cites: ['eccp2018#§3.1, lines 553-556']},

  // Agreements of KICOX.
  {id: 'mou-kicox-china', kind: 'AGREEMENT', nameEn: 'Memorandum of understanding of KICOX with China', cites: ['eccp2018#§3.3, lines 714-715']},
  {id: 'mou-kicox-germany', kind: 'AGREEMENT', nameEn: 'Memorandum of understanding of KICOX with Germany', cites: ['eccp2018#§3.3, lines 714-715']},
  {id: 'mou-kicox-united-states', kind: 'AGREEMENT', nameEn: 'Memorandum of understanding of KICOX with the United States', cites: ['eccp2018#§3.3, lines 714-715']},
  {id: 'cooperation-agreement-kicox-tci', kind: 'AGREEMENT', nameEn: 'Cooperation agreement of KICOX and TCI', start: '2014-06', cites: ['eccp2018#§3.3, lines 715-717']},
  {id: 'mou-motie-kicox-dg-growth', kind: 'AGREEMENT', nameEn: 'Memorandum of understanding on cluster collaboration with DG Growth', start: '2018-05', cites: ['eccp2018#§3.3, lines 718-721', 'eccp2018#§3.3, lines 729-730', 'eccp2018#§4, lines 794-796']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Programme;

UNWIND [
  // Agencies in the first phase; the briefing does not date what came after them.
  {id: 'cluster-agencies', kind: 'AGENCY', nameEn: 'Cluster agencies of the complexes', jurisdiction: 'KR', group: true, start: '2005/2008', end: '2009/2018', description: 'One for each complex.', cites: ['eccp2018#§3.2, lines 623-627']},
  {id: 'cluster-regional-headquarters', kind: 'AGENCY', nameEn: 'Regional headquarters of the cluster programme', jurisdiction: 'KR', group: true, start: '2009/2018', cites: ['eccp2018#§3.2, lines 625-629']},
  {id: 'cluster-expert-pool', kind: 'GROUP', nameEn: 'Pool of experts of the cluster programme', jurisdiction: 'KR', group: true, cites: ['eccp2018#§3.2, lines 628-630']},
  {id: 'cluster-organisation-alliances', kind: 'GROUP', nameEn: 'Alliances of organisations that support the clusters', jurisdiction: 'KR', group: true, description: 'With local governments and innovation parks.', cites: ['eccp2018#§3.2, lines 628-630']},
  {id: 'corporate-growth-support-centres', kind: 'INSTITUTE', nameEn: 'Corporate Growth Support Centres', jurisdiction: 'KR', group: true, cites: ['eccp2018#§3.2, lines 636-638']},
  {id: 'innovation-support-centres', kind: 'INSTITUTE', nameEn: 'Innovation support centres of KICOX', jurisdiction: 'KR', group: true, status: 'PLANNED', cites: ['eccp2018#§3.2, lines 669-672']},
  {id: 'president-of-kicox', kind: 'OFFICE', nameEn: 'President of the Korea Industrial Complex Corporation', jurisdiction: 'KR', cites: ['eccp2018#§3.2, lines 669-670']},
  {id: 'jeon-chan-ho', kind: 'PERSON', nameEn: 'Jeon Chan ho', cites: ['eccp2018#§3.3, line 683']},
  {id: 'tci', kind: 'ASSOCIATION', nameEn: 'TCI', jurisdiction: 'INT', cites: ['eccp2018#§3.3, lines 715-717']},
  {id: 'dg-growth', kind: 'AGENCY', nameEn: 'DG Growth', jurisdiction: 'EU', cites: ['eccp2018#§3.3, lines 718-719', 'eccp2018#§4, lines 794-796']},
  {id: 'kpu', kind: 'INSTITUTE', nameEn: 'KPU', jurisdiction: 'KR', description: 'Stands beside KIAT and Techno Park; the briefing does not spell the letters out.', cites: ['eccp2018#§3.3, lines 729-731']},
  {id: 'seoul-metropolitan-government', kind: 'LOCAL_GOVERNMENT', nameEn: 'Seoul Metropolitan City', jurisdiction: 'KR', cites: ['eccp2018#§3.1, lines 571-578']},
  {id: 'gyeonggi-provincial-government', kind: 'LOCAL_GOVERNMENT', nameEn: 'Gyeonggi Provincial Government', jurisdiction: 'KR', cites: ['eccp2018#§3.1, lines 571-578']},
  {id: 'global-companies-korea', kind: 'COMPANY', nameEn: 'Global companies that lead clusters in Korea', jurisdiction: 'KR', group: true, cites: ['eccp2018#§3.1, lines 556-558']},
  // Who wrote the briefing, as far as its last note says.
  {id: 'inno-tsd', kind: 'COMPANY', nameEn: 'inno TSD', jurisdiction: 'FR', cites: ['eccp2018#§4, line 798']},
  {id: 'park-sam-ock', kind: 'PERSON', nameEn: 'Sam Ock Park', cites: ['eccp2018#§5.1, lines 826-827']},
  {id: 'koo-yangmi', kind: 'PERSON', nameEn: 'Yangmi Koo', cites: ['eccp2018#§5.1, lines 826-827']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

// A milestone names in `of` what it is a milestone of.
UNWIND [
  {id: 'kicox-cluster-promotion-agency', of: 'kicox', kind: 'MILESTONE', nameEn: 'Assignment of KICOX as the cluster promotion agency', start: '2004', cites: ['eccp2018#§3.2, lines 613-615']},
  {id: 'iccp-turn-to-pan-regions', of: 'industrial-complex-cluster-programme', kind: 'MILESTONE', nameEn: 'Turn of the cluster programme from twelve complexes to economic zones', start: '2009', cites: ['eccp2018#§5.3, lines 855-856']},
  {id: 'iccp-nationwide-2015', of: 'industrial-complex-cluster-programme', kind: 'MILESTONE', nameEn: 'Expansion of the cluster programme to all complexes and clusters', start: '2015', cites: ['eccp2018#§3.2, lines 616-620']},
  {id: 'iccp-extension-2017', of: 'industrial-complex-cluster-programme', kind: 'MILESTONE', nameEn: 'Approval of the extension of the cluster programme', start: '2017', cites: ['eccp2018#§3.2, lines 673-674']},
  {id: 'cluster-policy-feasibility-evaluation', kind: 'OTHER', nameEn: 'Government evaluation of the feasibility of the next cluster policy', start: '2018', status: 'PLANNED', cites: ['eccp2018#§3.2, lines 675-677']},
  {id: 'national-innovation-clusters-laws', of: 'national-innovation-clusters', kind: 'MILESTONE', nameEn: 'Passage of the laws for the National Innovation Clusters', start: '../2018-08', cites: ['eccp2018#§3.3, lines 688-689']},
  {id: 'tci-conference-2015', kind: 'CONFERENCE', nameEn: 'TCI 2015 Global Conference', start: '2015', cites: ['eccp2018#§3.3, lines 715-717']},
  {id: 'eu-korea-cluster-matchmaking-2018', kind: 'CONFERENCE', nameEn: 'First EU-Korea Cluster Matchmaking event', start: '2018-11', status: 'PLANNED', cites: ['eccp2018#§3.3, lines 729-731']},
  {id: 'korean-war', kind: 'OTHER', nameEn: 'Korean War', start: '1950', end: '1954', description: '1950-1953.', cites: ['eccp2018#§5.1, line 807']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row {.kind, .nameEn, .nameKo, .group, .start, .end, .status, .description, .cites}, n:Thing:Occurrence
WITH row, n
CALL (row, n) { UNWIND row.of AS id MATCH (x:Entity {id: id}) MERGE (n)-[:OF]->(x) };
