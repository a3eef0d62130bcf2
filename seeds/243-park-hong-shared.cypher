// Places where Park and Hong speak of things that other scripts hold. Source: the paper.
// Its names for them and its other dates are in 246.

UNWIND [
  // Bodies and groups.
  {of: 'kiet', cites: ['park-hong#title page, lines 7-8', 'park-hong#title page, lines 12-13']},
  {of: 'pcbnd', cites: ['park-hong#§2-3(1), line 71']},
  {of: 'regional-innovation-councils', cites: ['park-hong#§2-2, line 53', 'park-hong#§2-3(1), line 73']},
  {of: 'roh-moo-hyun-administration', cites: ['park-hong#§1, lines 23-25', 'park-hong#§2-1, line 49']},
  {of: '2003-02-25-roh-moo-hyun-administration', cites: ['park-hong#§1, line 23', 'park-hong#§2-1, line 49']},
  {of: 'government-of-korea', cites: ['park-hong#§2-1, lines 33-39', 'park-hong#§2-1, line 49', 'park-hong#§2-3(4), line 95', 'park-hong#§3, line 125']},
  {of: 'national-assembly', cites: ['park-hong#§2-3(1), line 71']},
  {of: 'ministry-of-education-and-human-resources-development', cites: ['park-hong#§2-2, lines 59-61']},
  {of: 'mocie', cites: ['park-hong#§2-2, line 61']},
  {of: 'most', cites: ['park-hong#§2-2, line 61']},
  {of: 'government-ministries', cites: ['park-hong#§3, line 123']},
  {of: 'local-governments', cites: ['park-hong#§2-2, line 55', 'park-hong#§2-3(1), line 73', 'park-hong#§2-3(2), line 77']},
  {of: 'provincial-governments', cites: ['park-hong#§2-2, line 53', 'park-hong#§2-3(1), line 73', 'park-hong#§2-3(2), line 77']},
  {of: 'local-universities', cites: ['park-hong#§2-2, lines 55-61', 'park-hong#§2-3(3), lines 87-91', 'park-hong#§2-3(4), lines 97-99']},
  {of: 'korean-universities', cites: ['park-hong#§1, line 23', 'park-hong#§2-3(1), line 73']},
  {of: 'local-ngos', cites: ['park-hong#§2-3(1), line 73']},
  {of: 'private-firms', cites: ['park-hong#§1, line 23', 'park-hong#§2-2, line 55', 'park-hong#§2-3(1), line 73']},
  {of: 'large-firms', cites: ['park-hong#§1, line 17']},
  {of: 'small-and-medium-firms', cites: ['park-hong#§2-3(4), line 97']},
  {of: 'research-institutes', cites: ['park-hong#§2-2, line 55', 'park-hong#§2-3(5), line 107']},
  {of: 'daedeok-government-laboratories', cites: ['park-hong#§2-3(5), line 107']},
  {of: 'public-support-agencies', cites: ['park-hong#§1, line 23']},

  // Programmes, acts and accounts.
  {of: 'industrial-policy', cites: ['park-hong#§2-1, line 33']},
  {of: 'export-oriented-industrialisation', cites: ['park-hong#§2-1, line 33']},
  {of: 'five-year-economic-development-plans', cites: ['park-hong#§2-1, line 33', 'park-hong#§2-1, line 49']},
  {of: 'heavy-chemical-industrialisation', cites: ['park-hong#§2-1, line 37']},
  {of: 'regional-policy', cites: ['park-hong#§2-1, line 39', 'park-hong#§3, line 117']},
  {of: 'regional-industrial-promotion', cites: ['park-hong#§2-1, lines 43-49', 'park-hong#§2-3(2), lines 77-83']},
  {of: 'regional-industry-promotion-project-1999', cites: ['park-hong#§2-1, line 43']},
  {of: '1999-regional-industry-promotion-project', cites: ['park-hong#§2-1, line 43']},
  {of: 'regional-industry-basic-plan-2002', cites: ['park-hong#§2-1, line 45']},
  {of: 'regional-industry-promotion-project', cites: ['park-hong#§2-1, lines 45-47', 'park-hong#§2-2, line 57']},
  {of: '2002-01-17-regional-industry-promotion-project', cites: ['park-hong#§2-1, line 45']},
  {of: 'industrial-cluster-policy', cites: ['park-hong#§1, lines 25-27', 'park-hong#§2-1, line 45', 'park-hong#§2-2, lines 53-65', 'park-hong#§3, lines 115-119']},
  {of: '2000-industrial-cluster-policy', cites: ['park-hong#§1, line 25', 'park-hong#§2-1, line 45']},
  {of: 'industrial-cluster-policies', cites: ['park-hong#§1, line 25', 'park-hong#§2-1, line 49']},
  {of: 'regional-innovation-system-policy', cites: ['park-hong#§1, lines 23-25', 'park-hong#§2-2, line 53']},
  {of: 'balanced-national-development', cites: ['park-hong#§1, lines 23-25', 'park-hong#§2-3(1), line 71']},
  {of: 'balanced-development-plan-2004', cites: ['park-hong#§1, line 25', 'park-hong#§2-2, line 57', 'park-hong#§2-3(1), line 71', 'park-hong#§3, line 115']},
  {of: 'special-act-balanced-national-development', cites: ['park-hong#§2-3(1), line 71']},
  {of: 'special-act-passed', cites: ['park-hong#§2-3(1), line 71']},
  {of: 'special-account-balanced-national-development', cites: ['park-hong#§2-3(1), line 71']},
  {of: 'nuri', cites: ['park-hong#§2-2, line 59']},
  {of: 'iccp', cites: ['park-hong#§2-2, line 65', 'park-hong#§2-3(5), line 105']},
  {of: 'daedeok-special-zone-act', cites: ['park-hong#§2-3(5), line 107']},

  // Places and clusters.
  {of: 'republic-of-korea', cites: ['park-hong#§1, line 17', 'park-hong#§3, line 111']},
  {of: 'seoul-metropolitan-area', cites: ['park-hong#§1, lines 17-21', 'park-hong#§2-3(4), line 95', 'park-hong#§3, line 113', 'park-hong#§3, line 117']},
  {of: 'non-seoul-metropolitan-area', cites: ['park-hong#§1, line 17', 'park-hong#§1, line 23', 'park-hong#§2-1, lines 45-47', 'park-hong#§2-3(3), lines 85-87']},
  {of: 'seoul', cites: ['park-hong#§2-1, line 35']},
  {of: 'incheon', cites: ['park-hong#§2-1, line 35']},
  {of: 'ulsan', cites: ['park-hong#§2-1, lines 35-37', 'park-hong#§2-2, line 65']},
  {of: 'changwon', cites: ['park-hong#§2-1, line 37', 'park-hong#§2-2, line 65']},
  {of: 'gumi', cites: ['park-hong#§2-1, line 37', 'park-hong#§2-2, line 65']},
  {of: 'daegu', cites: ['park-hong#§2-1, line 43']},
  {of: 'busan', cites: ['park-hong#§2-1, line 43']},
  {of: 'gwangju', cites: ['park-hong#§2-1, lines 41-43', 'park-hong#§2-2, line 65']},
  {of: 'gyeongnam', cites: ['park-hong#§2-1, line 43']},
  {of: 'daejeon', cites: ['park-hong#§2-3(4), line 95', 'park-hong#§2-3(4), line 99']},
  {of: 'banwol-sihwa', cites: ['park-hong#§2-2, line 65']},
  {of: 'four-provinces', cites: ['park-hong#§2-1, lines 43-45']},
  {of: 'nine-provinces', cites: ['park-hong#§2-1, line 45']},
  {of: 'provinces', cites: ['park-hong#§2-1, line 47', 'park-hong#§2-2, line 57', 'park-hong#§2-3(2), line 77']},
  {of: 'lagged-regions', cites: ['park-hong#§2-1, line 39']},
  {of: 'administrative-districts', cites: ['park-hong#§3, line 119']},
  {of: 'state-designated-complexes', cites: ['park-hong#§2-2, lines 63-65']},
  {of: 'industrial-estates', cites: ['park-hong#§2-1, line 35', 'park-hong#§2-1, line 49', 'park-hong#§2-3(5), line 103']},
  {of: 'science-parks', cites: ['park-hong#§2-1, line 37', 'park-hong#§2-2, line 63', 'park-hong#§2-3(4), line 99']},
  {of: 'daedeok-science-town', cites: ['park-hong#§2-1, line 37', 'park-hong#§2-3(5), line 107']},
  {of: '1973-11-20-daedeok-science-town', cites: ['park-hong#§2-1, line 37', 'park-hong#§2-3(5), line 107']},
  {of: 'daedeok-innopolis', cites: ['park-hong#§2-2, line 65', 'park-hong#§2-3(5), line 107']},
  {of: 'pilot-innovation-clusters', cites: ['park-hong#§2-2, line 65', 'park-hong#§2-3(5), line 105']},
  {of: 'cluster-changwon', cites: ['park-hong#§2-2, line 65']},
  {of: 'cluster-ulsan', cites: ['park-hong#§2-2, line 65']},
  {of: 'cluster-gumi', cites: ['park-hong#§2-2, line 65']},
  {of: 'cluster-gwangju', cites: ['park-hong#§2-2, line 65']},
  {of: 'cluster-banwol-sihwa', cites: ['park-hong#§2-2, line 65']},
  {of: 'regional-industrial-clusters', cites: ['park-hong#§2-3(2), line 81', 'park-hong#§3, line 121']},

  // Industries and concepts.
  {of: 'light-industries', cites: ['park-hong#§2-1, line 33', 'park-hong#§2-1, line 37']},
  {of: 'heavy-chemical-industries', cites: ['park-hong#§2-1, line 37']},
  {of: 'shipbuilding', cites: ['park-hong#§2-1, line 37']},
  {of: 'machine-industry', cites: ['park-hong#§2-1, line 37', 'park-hong#§2-1, line 43']},
  {of: 'textile-industry', cites: ['park-hong#§2-1, line 43']},
  {of: 'footwear-industry', cites: ['park-hong#§2-1, line 43']},
  {of: 'optical-industry', cites: ['park-hong#§2-1, lines 41-43']},
  {of: 'strategic-industries', cites: ['park-hong#§1, line 25', 'park-hong#§2-1, line 45', 'park-hong#§2-2, line 57', 'park-hong#§2-3(2), lines 77-83']},
  {of: 'region-specific-industries', cites: ['park-hong#§2-2, line 57']},
  {of: 'regional-innovation-system', cites: ['park-hong#§1, lines 23-25']},
  {of: 'governance', cites: ['park-hong#§2-2, line 53', 'park-hong#§3, line 123']},
  {of: 'knowledge-based-economy', cites: ['park-hong#§2-1, line 49']},
  {of: 'localisation', cites: ['park-hong#§2-2, line 57', 'park-hong#§2-3(1), line 71', 'park-hong#§3, line 115']},
  {of: 'balanced-growth', cites: ['park-hong#§2-1, line 39', 'park-hong#§2-3(1), line 71']},
  {of: 'reduce-regional-disparity', cites: ['park-hong#§3, line 117']},
  {of: 'public-private-partnership', cites: ['park-hong#§2-2, line 55']},
  {of: 'bottom-up-approach', cites: ['park-hong#§3, line 115']},
  {of: 'metropolitan-location-regulation', cites: ['park-hong#§2-1, line 49']},
  {of: 'networking', cites: ['park-hong#§2-2, line 55', 'park-hong#§2-3(5), lines 105-107']}
] AS row
MATCH (n:Entity {id: row.of})
SET n.cites = n.cites + row.cites;

// Citations for relations that other scripts state.
UNWIND [
  {of: 'based-on-pcbnd-special-act', cites: ['park-hong#§2-3(1), line 71']},
  {of: 'based-on-special-account-2005', cites: ['park-hong#§2-3(1), line 71']},
  {of: 'based-on-balanced-development-plan-2004', cites: ['park-hong#§2-3(1), line 71']},
  {of: 'based-on-daedeok-innopolis', cites: ['park-hong#§2-2, line 65', 'park-hong#§2-3(5), line 107']}
] AS row
MATCH (:Entity)-[r:BASED_ON {id: row.of}]->(:Entity)
SET r.cites = r.cites + row.cites;

UNWIND [
  {of: 'part-of-machine-industry-heavy-chemical-industries', cites: ['park-hong#§2-1, line 37']},
  {of: 'part-of-shipbuilding-heavy-chemical-industries', cites: ['park-hong#§2-1, line 37']},
  {of: 'part-of-regional-innovation-system-policy-balanced-national-development', cites: ['park-hong#§1, line 25']}
] AS row
MATCH (:Entity)-[r:PART_OF {id: row.of}]->(:Entity)
SET r.cites = r.cites + row.cites;

UNWIND [
  {of: 'established-roh-moo-hyun-administration-balanced-development-plan-2004', cites: ['park-hong#§1, line 25', 'park-hong#§3, line 115']},
  {of: 'established-special-act-balanced-national-development-special-account-balanced-national-development', cites: ['park-hong#§2-3(1), line 71']}
] AS row
MATCH (:Entity)-[r:ESTABLISHED {id: row.of}]->(:Entity)
SET r.cites = r.cites + row.cites;

UNWIND [
  {of: 'targets-balanced-development-plan-2004-strategic-industries', cites: ['park-hong#§2-2, line 57', 'park-hong#§2-3(2), line 77']},
  {of: 'targets-industrial-cluster-policy-science-parks', cites: ['park-hong#§2-2, line 63']}
] AS row
MATCH (:Entity)-[r:TARGETS {id: row.of}]->(:Entity)
SET r.cites = r.cites + row.cites;

UNWIND [
  {of: 'hosted-regional-innovation-councils-provincial-governments', cites: ['park-hong#§2-2, line 53', 'park-hong#§2-3(1), line 73']}
] AS row
MATCH (:Entity)-[r:HOSTED_BY {id: row.of}]->(:Entity)
SET r.cites = r.cites + row.cites;

UNWIND [
  {of: 'implements-roh-moo-hyun-administration-balanced-national-development', cites: ['park-hong#§1, line 23']}
] AS row
MATCH (:Entity)-[r:IMPLEMENTS {id: row.of}]->(:Entity)
SET r.cites = r.cites + row.cites;

UNWIND [
  {of: 'funds-special-account-balanced-national-development-balanced-national-development', cites: ['park-hong#§2-3(1), line 71']}
] AS row
MATCH (:Entity)-[r:FUNDS {id: row.of}]->(:Entity)
SET r.cites = r.cites + row.cites;

UNWIND [
  {of: 'passed-kr-law-7061-national-assembly', cites: ['park-hong#§2-3(1), line 71']}
] AS row
MATCH (:Entity)-[r:PASSED_BY {id: row.of}]->(:Entity)
SET r.cites = r.cites + row.cites;

UNWIND [
  {of: 'member-of-cluster-changwon-pilot-innovation-clusters', cites: ['park-hong#§2-2, line 65']},
  {of: 'member-of-cluster-gumi-pilot-innovation-clusters', cites: ['park-hong#§2-2, line 65']},
  {of: 'member-of-cluster-ulsan-pilot-innovation-clusters', cites: ['park-hong#§2-2, line 65']},
  {of: 'member-of-cluster-gwangju-pilot-innovation-clusters', cites: ['park-hong#§2-2, line 65']},
  {of: 'member-of-cluster-banwol-sihwa-pilot-innovation-clusters', cites: ['park-hong#§2-2, line 65']}
] AS row
MATCH (:Entity)-[r:MEMBER_OF {id: row.of}]->(:Entity)
SET r.cites = r.cites + row.cites;

// A beginning that only this paper gives; the event is in 246.
UNWIND [
  {of: 'five-year-economic-development-plans', start: '1962'}
] AS row
MATCH (n:Entity {id: row.of})
SET n.start = row.start;
