// What the abstract on strategies for regional industry names, its terms in both languages, and its relations. Source: the abstract.

// Where one version alone has a term, the description says so, and the name in the other language is left out or is in our own words.

UNWIND [
  {id: 'regional-industry-strategy-abstract', kind: 'STRATEGY', nameEn: 'Strategies for regional industry development', nameKo: '지방의 산업 육성 전략', status: 'PROPOSED', description: 'Of three dimensions, proposed by a policy paper.', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'targeted-mega-projects', kind: 'PROJECT', nameEn: 'Targeted mega projects', nameKo: '대규모 거점 프로젝트', group: true, status: 'PROPOSED', description: 'The Korean version has them reach beyond single local governments.', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'micro-level-industry-development', kind: 'POLICY', nameEn: 'Micro-level industry development', nameKo: '미시적 산업 육성', status: 'PROPOSED', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Programme;

UNWIND [
  {id: 'craft-or-embedded-industries', kind: 'SECTOR', nameEn: 'Craft based or regionally embedded industries', nameKo: '장인적ㆍ지연적 지역 산업', group: true, cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'local-energy-firms', kind: 'SECTOR', nameEn: 'Local energy related firms', nameKo: '지역 에너지 공급 산업', group: true, description: 'The Korean version speaks of the industry that supplies local energy.', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Industry;

UNWIND [
  {id: 'technology-mid-sized-firms', kind: 'COMPANY', nameEn: 'Technology-based mid-sized firms', nameKo: '기술기반중견기업', jurisdiction: 'KR', group: true, description: 'Named in the Korean version only; the English name is our own.', cites: ['regional-strategy-abstract#Korean abstract, line 3']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

UNWIND [
  {id: 'key-environmental-features', kind: 'PARADIGM', nameEn: 'Key environmental features', nameKo: '세계적인 산업 패러다임의 변화', group: true, description: 'The Korean version calls them a change of the industrial paradigm of the world.', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'local-energy', kind: 'PARADIGM', nameEn: 'Local energy', nameKo: '지역에너지', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'cluster-oriented-development', kind: 'PARADIGM', nameEn: 'Cluster-oriented regional development', nameKo: '신산업지구(클러스터론)', description: 'The Korean version speaks of new industrial districts, with cluster theory in brackets.', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'ex-ante-cluster-target', kind: 'INSTRUMENT', nameEn: 'Ex-ante target of cluster', nameKo: '사전적 측면에서의 신산업지구', description: 'What the strategy is not; the English version has it in the strategy, the Korean one in the lesson.', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'ex-post-clusterisation', kind: 'INSTRUMENT', nameEn: 'Ex-post clusterisation', nameKo: '사후적 클러스터화', status: 'PROPOSED', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'existing-industrial-seeds', kind: 'PRINCIPLE', nameEn: 'Existing industrial seeds', description: 'Named in the English version only.', cites: ['regional-strategy-abstract#English abstract, line 6']},
  {id: 'mid-sized-firm-ecosystem', kind: 'PARADIGM', nameEn: 'Business ecosystem around technology-based mid-sized firms', nameKo: '기술기반중견기업중심의 기업생태계', description: 'Named in the Korean version only; the English name is our own.', cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'local-energy-localisation', kind: 'INSTRUMENT', nameEn: 'Local energy related firms and their spillover effects on the local economy', nameKo: '지역 에너지 공급 산업의 지역화', status: 'PROPOSED', description: 'The Korean version says that the industry is to become local, the English one that it spills over.', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'clear-division-of-role', kind: 'PRINCIPLE', nameEn: 'Clear division of role between central and local government', status: 'PROPOSED', description: 'The Korean version says it without a term.', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'central-local-coordination-failure', kind: 'PARADIGM', nameEn: 'Coordination failure between central and local government', description: 'Named in the English version only.', cites: ['regional-strategy-abstract#English abstract, line 6']},
  {id: 'unclear-roles-of-levels', kind: 'PARADIGM', nameEn: 'Unclear division of agendas, roles and responsibility', nameKo: '의제와 해당 주체의 역할의 불명확한 구분과 책임소재', description: 'Of the level of the nation and of the regions; in the Korean version only, the English name is our own.', cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'concentration-in-central-government', kind: 'PARADIGM', nameEn: 'Concentration of power and budget in the hands of central government', description: 'Named in the English version only.', cites: ['regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-agenda', kind: 'PARADIGM', nameEn: 'Regional agenda', nameKo: '지역의제', description: 'Named in the Korean version only; the English name is our own.', cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'attract-people', kind: 'OBJECTIVE', nameEn: 'Attraction of people', cites: ['regional-strategy-abstract#English abstract, line 6']},
  {id: 'boost-local-market', kind: 'OBJECTIVE', nameEn: 'Boost of the local market for regional products', cites: ['regional-strategy-abstract#English abstract, line 6']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Concept;

UNWIND [
  {of: 'globalisation', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {of: 'post-fordism', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {of: 'roh-moo-hyun-administration', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {of: 'roh-moo-hyun', cites: ['regional-strategy-abstract#English abstract, line 6']},
  {of: 'republic-of-korea', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {of: 'regional-industrial-promotion', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {of: 'local-governments', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {of: 'government-of-korea', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {of: 'industrial-cluster-theory', cites: ['regional-strategy-abstract#Korean abstract, line 3']}
] AS row
MATCH (n:Entity {id: row.of})
SET n.cites = n.cites + row.cites;

// Korean names that no document before gave.
UNWIND [
  {of: 'globalisation', nameKo: '세계화'},
  {of: 'post-fordism', nameKo: '후기포디즘'}
] AS row
MATCH (n:Entity {id: row.of})
SET n.nameKo = row.nameKo;

UNWIND [
  {id: 'post-fordism-name-regional-strategy-abstract-post-fordism', of: 'post-fordism', text: 'post-Fordism', language: 'en', kind: 'VARIANT', cites: ['regional-strategy-abstract#English abstract, line 6']},
  {id: 'roh-moo-hyun-administration-name-regional-strategy-abstract-rho', of: 'roh-moo-hyun-administration', text: 'President Rho\'s government', language: 'en', kind: 'VARIANT', cites: ['regional-strategy-abstract#English abstract, line 6']},
  {id: 'roh-moo-hyun-administration-name-regional-strategy-abstract-period', of: 'roh-moo-hyun-administration', text: '노무현 정부시기', language: 'ko', kind: 'VARIANT', cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'roh-moo-hyun-name-regional-strategy-abstract-rho', of: 'roh-moo-hyun', text: 'President Rho', language: 'en', kind: 'VARIANT', cites: ['regional-strategy-abstract#English abstract, line 6']},
  {id: 'republic-of-korea-name-regional-strategy-abstract-south', of: 'republic-of-korea', text: 'South Korea', language: 'en', kind: 'SHORT', cites: ['regional-strategy-abstract#English abstract, line 6']},
  {id: 'republic-of-korea-name-regional-strategy-abstract-hanguk', of: 'republic-of-korea', text: '한국', language: 'ko', kind: 'SHORT', cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'regional-industrial-promotion-name-regional-strategy-abstract-development', of: 'regional-industrial-promotion', text: 'regional industry development', language: 'en', kind: 'VARIANT', cites: ['regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-industrial-promotion-name-regional-strategy-abstract-policy', of: 'regional-industrial-promotion', text: '지역 산업 정책', language: 'ko', kind: 'VARIANT', cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'local-governments-name-regional-strategy-abstract-local', of: 'local-governments', text: 'local government', language: 'en', kind: 'VARIANT', cites: ['regional-strategy-abstract#English abstract, line 6']},
  {id: 'local-governments-name-regional-strategy-abstract-jijache', of: 'local-governments', text: '지자체', language: 'ko', kind: 'SHORT', cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'government-of-korea-name-regional-strategy-abstract-central', of: 'government-of-korea', text: 'central government', language: 'en', kind: 'VARIANT', cites: ['regional-strategy-abstract#English abstract, line 6']},
  {id: 'government-of-korea-name-regional-strategy-abstract-jeongbu', of: 'government-of-korea', text: '정부', language: 'ko', kind: 'SHORT', cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'cluster-oriented-development-name-regional-strategy-abstract-sinsaneop', of: 'cluster-oriented-development', text: '신산업지구', language: 'ko', kind: 'VARIANT', cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'industrial-cluster-theory-name-regional-strategy-abstract-cluster', of: 'industrial-cluster-theory', text: '클러스터론', language: 'ko', kind: 'VARIANT', cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'targeted-mega-projects-name-regional-strategy-abstract-geojeom', of: 'targeted-mega-projects', text: '대규모 거점', language: 'ko', kind: 'SHORT', cites: ['regional-strategy-abstract#Korean abstract, line 3']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);
