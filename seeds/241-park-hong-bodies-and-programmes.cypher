// Bodies, persons, programmes and funds that Park and Hong name and the scripts before do not. Source: the paper.

// English names are those of the paper. What it speaks of without a name has a name that says so.

UNWIND [
  {id: 'hyung-jin-park', kind: 'PERSON', nameEn: 'Hyung Jin Park', description: 'Research fellow of KIET in Seoul.', cites: ['park-hong#title page, lines 5-8']},
  {id: 'jin-ki-hong', kind: 'PERSON', nameEn: 'Jin-ki Hong', description: 'Research fellow of KIET in Seoul.', cites: ['park-hong#title page, lines 10-13']},
  {id: 'cluster-project-agency', kind: 'AGENCY', nameEn: 'Project-based agency for clusters', jurisdiction: 'KR', status: 'PROPOSED', description: 'To plan, carry out and evaluate projects, at least for some time, with leadership in matters of budget and law.', cites: ['park-hong#§3, line 123']},
  {id: 'branch-plants-provinces', kind: 'COMPANY', nameEn: 'Branch plants in the provinces', jurisdiction: 'KR', group: true, cites: ['park-hong#§1, line 17']},
  {id: 'parent-companies-seoul', kind: 'COMPANY', nameEn: 'Parent companies in the Seoul Metropolitan Area', jurisdiction: 'KR', group: true, cites: ['park-hong#§2-3(5), line 103']},
  {id: 'foreign-investors', kind: 'GROUP', nameEn: 'Foreign investors', jurisdiction: 'INT', group: true, cites: ['park-hong#§2-3(2), line 83']},
  {id: 'foreign-technology-companies', kind: 'COMPANY', nameEn: 'Foreign companies of advanced technology', jurisdiction: 'INT', group: true, cites: ['park-hong#§2-3(5), line 107']},
  {id: 'companies-outside-capital', kind: 'COMPANY', nameEn: 'Companies in provincial areas', jurisdiction: 'KR', group: true, cites: ['park-hong#§2-3(3), line 87']},
  {id: 'regional-schools', kind: 'INSTITUTE', nameEn: 'Elementary, junior high and high schools in the regions', jurisdiction: 'KR', group: true, cites: ['park-hong#§2-3(3), line 89']},
  {id: 'community-residents', kind: 'GROUP', nameEn: 'Residents of the regions', jurisdiction: 'KR', group: true, cites: ['park-hong#§2-2, line 55', 'park-hong#§2-3(3), line 89']},
  {id: 'graduates-local-universities', kind: 'GROUP', nameEn: 'Graduates of local universities', jurisdiction: 'KR', group: true, cites: ['park-hong#§2-3(3), line 91']},
  {id: 'industry-academia-universities', kind: 'UNIVERSITY', nameEn: 'Provincial universities that focus on work with industry', jurisdiction: 'KR', group: true, cites: ['park-hong#§2-2, line 61']},
  {id: 'research-focused-universities', kind: 'UNIVERSITY', nameEn: 'Research-focused universities in provincial cities', jurisdiction: 'KR', group: true, cites: ['park-hong#§2-2, line 61']},
  {id: 'outstanding-science-departments', kind: 'UNIVERSITY', nameEn: 'Outstanding science and technology departments of provincial colleges', jurisdiction: 'KR', group: true, cites: ['park-hong#§2-3(4), line 99']},
  {id: 'government-funded-rd-institutes', kind: 'INSTITUTE', nameEn: 'R&D institutes of science and technology that the government supports', jurisdiction: 'KR', group: true, cites: ['park-hong#§2-1, line 37', 'park-hong#§2-3(4), line 99']},
  {id: 'regional-branches-rd-institutes', kind: 'INSTITUTE', nameEn: 'Regional branches of the R&D institutes that the government supports', jurisdiction: 'KR', group: true, status: 'PLANNED', cites: ['park-hong#§2-3(4), line 99']},
  {id: 'specialised-research-institutes', kind: 'INSTITUTE', nameEn: 'Research institutes for the specialised sectors of each region', jurisdiction: 'KR', group: true, status: 'PLANNED', cites: ['park-hong#§2-3(4), line 99']},
  {id: 'technology-innovation-support-centres', kind: 'INSTITUTE', nameEn: 'Technology innovation support centers', jurisdiction: 'KR', group: true, cites: ['park-hong#§2-3(2), line 79']},
  {id: 'public-private-bodies-regions', kind: 'GROUP', nameEn: 'Organisations and institutions of public and private partners in the regions', jurisdiction: 'KR', group: true, status: 'PLANNED', cites: ['park-hong#§2-2, line 55']},
  {id: 'daedeok-venture-companies', kind: 'COMPANY', nameEn: 'Venture companies in Daedeok Science Town', jurisdiction: 'KR', group: true, cites: ['park-hong#§2-3(5), line 107']},
  {id: 'daedeok-rd-institutes', kind: 'INSTITUTE', nameEn: 'R&D institutes in Daedeok Science Town', jurisdiction: 'KR', group: true, cites: ['park-hong#§2-3(5), line 107']},
  {id: 'daedeok-research-staff', kind: 'GROUP', nameEn: 'Research staff in Daedeok Science Town', jurisdiction: 'KR', group: true, cites: ['park-hong#§2-3(5), line 107']},
  {id: 'cluster-experts', kind: 'GROUP', nameEn: 'Experts who advise on the projects of the regions', jurisdiction: 'KR', group: true, cites: ['park-hong#§3, line 125']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

UNWIND [
  // Growth, complexes and location up to the 1990s.
  {id: 'unbalanced-growth-strategy', kind: 'STRATEGY', nameEn: 'Unbalanced growth strategy', endUnknown: true, cites: ['park-hong#§1, line 17']},
  {id: 'economic-development-plan-1', kind: 'PLAN', nameEn: 'First five-year Economic Development Plan', start: '1962', endUnknown: true, cites: ['park-hong#§2-1, line 33']},
  {id: 'import-substitution-infrastructure-industries', kind: 'POLICY', nameEn: 'Replacement of imports by infrastructure industries', start: '1962', endUnknown: true, cites: ['park-hong#§2-1, line 33']},
  {id: 'large-complex-development', kind: 'POLICY', nameEn: 'Development by large industrial complexes', start: '196X', endUnknown: true, cites: ['park-hong#§2-1, lines 35-39', 'park-hong#§2-1, line 49']},
  {id: 'small-complex-allocation', kind: 'POLICY', nameEn: 'Small and medium complexes for all parts of the country', start: '198X', endUnknown: true, cites: ['park-hong#§2-1, line 39']},

  // From 2000 on.
  {id: 'regional-industry-master-plan-2000', kind: 'PLAN', nameEn: 'Master plan for the development of regional industry', start: '2000', endUnknown: true, description: 'With a view of the middle and long term.', cites: ['park-hong#§2-1, line 45']},
  {id: 'rhrd', kind: 'PROGRAMME', nameEn: 'Regional Human Resources Development', acronym: 'RHRD', cites: ['park-hong#§2-2, line 59']},
  {id: 'industry-academia-rd-projects', kind: 'PROJECT', nameEn: 'R&D projects of industry and universities', group: true, status: 'PLANNED', cites: ['park-hong#§2-2, line 61']},
  {id: 'industry-academia-training-projects', kind: 'PROJECT', nameEn: 'Education and training projects of industry and universities', group: true, status: 'PLANNED', cites: ['park-hong#§2-2, line 61']},
  {id: 'most-regional-rd-projects', kind: 'PROJECT', nameEn: 'Projects of the science ministry for the R&D of local areas', group: true, status: 'PLANNED', description: 'Technology for the specialised sectors of the future, and basic technology.', cites: ['park-hong#§2-2, line 61']},
  {id: 'regional-development-plans-councils', kind: 'PLAN', nameEn: 'Regional development plans that the innovation councils review', group: true, cites: ['park-hong#§2-3(1), line 73']},
  {id: 'regional-information-infrastructure', kind: 'PROJECT', nameEn: 'Information infrastructure for small and medium firms', status: 'PLANNED', cites: ['park-hong#§2-3(4), line 97']},
  {id: 'regional-technology-initiatives', kind: 'PROJECT', nameEn: 'Technology development initiatives by local universities', group: true, status: 'PLANNED', cites: ['park-hong#§2-3(4), line 97']},
  // The paper says "this year"; of its year see script 240.
  {id: 'rd-complex-support-project', kind: 'PROJECT', nameEn: 'Project to foster and support R&D complexes', start: '2004/2005', cites: ['park-hong#§2-3(4), line 99']},
  {id: 'regional-science-roadmap', kind: 'PLAN', nameEn: 'Road map for science and technology innovation in the regions', status: 'PLANNED', description: 'For each year up to 2012.', cites: ['park-hong#§2-3(4), line 99']},
  {id: 'industrial-development-master-plan', kind: 'PLAN', nameEn: 'Master plan for industrial development', status: 'PROPOSED', cites: ['park-hong#§3, line 115']},
  {id: 'regional-industrial-mid-term-plan', kind: 'PLAN', nameEn: 'Mid-term plan for industrial development by regional characteristics', cites: ['park-hong#§3, line 115']},
  {id: 'cluster-business-model', kind: 'PROJECT', nameEn: 'More detailed business model on the basis of clusters', status: 'PROPOSED', cites: ['park-hong#§3, line 115']},
  {id: 'cooperative-projects-provinces', kind: 'PROJECT', nameEn: 'Cooperative projects among cities and provinces', group: true, status: 'PROPOSED', cites: ['park-hong#§3, line 121']},
  {id: 'regional-development-investment-convention', kind: 'AGREEMENT', nameEn: 'Convention on investment for regional development', cites: ['park-hong#§3, line 125']},
  {id: 'growth-gap-support', kind: 'POLICY', nameEn: 'Stronger support of the central government for the growth of the regions', status: 'PROPOSED', cites: ['park-hong#§3, line 117']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Programme;

UNWIND [
  {id: 'government-rd-budget', kind: 'BUDGET', nameEn: 'Governmental R&D budget', cites: ['park-hong#§2-3(4), line 95', 'park-hong#§2-3(4), line 99']},
  {id: 'regional-industry-budget-1999', kind: 'BUDGET', nameEn: 'Budget for the regional industries of the project of 1999', start: '1999', endUnknown: true, cites: ['park-hong#§2-1, line 43']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Fund;
