// What supports, rests on, lies in and works with what, who houses whom, and what is probably one thing. Source: Shin 2009.

UNWIND [
  {id: 'shin2009-supports-ministry-of-education-and-human-resources-development-korea-research-foundation', from: 'ministry-of-education-and-human-resources-development', to: 'korea-research-foundation', cites: ['shin2009#§3-3, lines 1171-1176']},
  {id: 'shin2009-supports-government-of-korea-regional-innovation-system-policy', from: 'government-of-korea', to: 'regional-innovation-system-policy', cites: ['shin2009#§3-1, lines 392-402']},
  {id: 'shin2009-supports-korean-universities-regional-innovation-system-policy', from: 'korean-universities', to: 'regional-innovation-system-policy', cites: ['shin2009#§3-1, lines 392-402']},
  {id: 'shin2009-supports-nuri-local-business-community', from: 'nuri', to: 'local-business-community', cites: ['shin2009#§3-3, lines 1020-1035']},
  {id: 'shin2009-supports-bk21-nuri-committee-nuri', from: 'bk21-nuri-committee', to: 'nuri', role: 'reports success', cites: ['shin2009#§3-3, lines 1176-1184']},
  {id: 'shin2009-supports-innovative-networks-daedeok-valley-daedeok-innovative-cluster-plan', from: 'innovative-networks-daedeok-valley', to: 'daedeok-innovative-cluster-plan', cites: ['shin2009#§3-4, lines 1308-1314']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SUPPORTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-based-on-regional-innovation-system-policy-regional-innovation-system', from: 'regional-innovation-system-policy', to: 'regional-innovation-system', cites: ['shin2009#§3, lines 341-353']},
  {id: 'shin2009-based-on-industrial-cluster-policies-industrial-cluster-theory', from: 'industrial-cluster-policies', to: 'industrial-cluster-theory', cites: ['shin2009#§3, lines 341-353', 'shin2009#§4, lines 1408-1412']},
  {id: 'shin2009-based-on-industrial-cluster-policies-regional-innovation-system', from: 'industrial-cluster-policies', to: 'regional-innovation-system', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-technopark-programme-industrial-cluster-theory', from: 'technopark-programme', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-ris-pilot-programme-industrial-cluster-theory', from: 'ris-pilot-programme', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-nuri-industrial-cluster-theory', from: 'nuri', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-software-promotion-centre-assistance-industrial-cluster-theory', from: 'software-promotion-centre-assistance', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-culture-cluster-centre-project-industrial-cluster-theory', from: 'culture-cluster-centre-project', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-it-startup-assistance-project-industrial-cluster-theory', from: 'it-startup-assistance-project', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-regional-technology-innovation-centre-programme-industrial-cluster-theory', from: 'regional-technology-innovation-centre-programme', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-new-technology-business-incubator-programme-industrial-cluster-theory', from: 'new-technology-business-incubator-programme', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-regional-research-centre-programme-industrial-cluster-theory', from: 'regional-research-centre-programme', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-brain-korea-21-industrial-cluster-theory', from: 'brain-korea-21', to: 'industrial-cluster-theory', cites: ['shin2009#§3-1, lines 459-463']},
  {id: 'shin2009-based-on-ris-pilot-programme-regional-innovation-system', from: 'ris-pilot-programme', to: 'regional-innovation-system', cites: ['shin2009#§3-1, lines 459-463', 'shin2009#§3-2(2), lines 614-628']},
  {id: 'shin2009-based-on-daedeok-clusters-dria-survey', from: 'daedeok-clusters', to: 'dria-survey', cites: ['shin2009#§3-4, lines 1262-1266']},
  {id: 'shin2009-based-on-daedeok-innovative-cluster-plan-dria-survey', from: 'daedeok-innovative-cluster-plan', to: 'dria-survey', cites: ['shin2009#§3-4, lines 1258-1266']},
  {id: 'shin2009-based-on-creative-industry-approach-creative-industry', from: 'creative-industry-approach', to: 'creative-industry', cites: ['shin2009#§5, lines 1678-1684']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:BASED_ON {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-located-in-daejeon-republic-of-korea', from: 'daejeon', to: 'republic-of-korea', role: 'in the middle of the country', cites: ['shin2009#§3-2(1), lines 540-546']},
  {id: 'shin2009-located-in-daedeok-innopolis-daejeon', from: 'daedeok-innopolis', to: 'daejeon', cites: ['shin2009#§3-2(1), lines 550-558', 'shin2009#§3-4, lines 1208-1210']},
  {id: 'shin2009-located-in-daedeok-science-town-daejeon', from: 'daedeok-science-town', to: 'daejeon', start: '1974', cites: ['shin2009#§3-4, lines 1208-1210']},
  {id: 'shin2009-located-in-seoul-seoul-metropolitan-area', from: 'seoul', to: 'seoul-metropolitan-area', cites: ['shin2009#§3-1, lines 362-370']},
  {id: 'shin2009-located-in-gyeonggi-republic-of-korea', from: 'gyeonggi', to: 'republic-of-korea', cites: ['shin2009#§3-1, lines 362-370']},
  {id: 'shin2009-located-in-incheon-republic-of-korea', from: 'incheon', to: 'republic-of-korea', cites: ['shin2009#§3-1, lines 362-370']},
  {id: 'shin2009-located-in-dria-daejeon', from: 'dria', to: 'daejeon', cites: ['shin2009#§3-1, lines 489-495']},
  {id: 'shin2009-located-in-kaist-daejeon', from: 'kaist', to: 'daejeon', cites: ['shin2009#§3-2(2), lines 668-676']},
  {id: 'shin2009-located-in-hanbat-national-university-daejeon', from: 'hanbat-national-university', to: 'daejeon', cites: ['shin2009#§3-2(2), lines 668-676']},
  {id: 'shin2009-located-in-daejeon-development-institute-daejeon', from: 'daejeon-development-institute', to: 'daejeon', cites: ['shin2009#§3-4, lines 1369-1375']},
  {id: 'shin2009-located-in-daejeon-technopark-daejeon', from: 'daejeon-technopark', to: 'daejeon', cites: ['shin2009#§3-4, lines 1381-1387']},
  {id: 'shin2009-located-in-daejeon-city-government-daejeon', from: 'daejeon-city-government', to: 'daejeon', cites: ['shin2009#§3-2(1), lines 540-546']},
  {id: 'shin2009-located-in-daedeok-clusters-daedeok-innopolis', from: 'daedeok-clusters', to: 'daedeok-innopolis', cites: ['shin2009#§3-4, lines 1228-1242']},
  {id: 'shin2009-located-in-ris-pilot-team-daejeon-merged-daejeon', from: 'ris-pilot-team-daejeon-merged', to: 'daejeon', cites: ['shin2009#§3-2(2), lines 700-718']},
  {id: 'shin2009-located-in-ris-pilot-team-daejeon-logistics-daejeon', from: 'ris-pilot-team-daejeon-logistics', to: 'daejeon', cites: ['shin2009#§3-2(2), lines 777-783']},
  {id: 'shin2009-located-in-agricultural-logistics-cluster-daejeon', from: 'agricultural-logistics-cluster', to: 'daejeon', status: 'PLANNED', cites: ['shin2009#§3-2(2), lines 803-815']},
  {id: 'shin2009-located-in-nonghyup-daejeon-branch-daejeon', from: 'nonghyup-daejeon-branch', to: 'daejeon', cites: ['shin2009#§3-2(2), lines 781-787']},
  {id: 'shin2009-located-in-local-university-logistics-daejeon', from: 'local-university-logistics', to: 'daejeon', cites: ['shin2009#§3-2(2), lines 777-787']},
  {id: 'shin2009-located-in-partner-university-logistics-daejeon', from: 'partner-university-logistics', to: 'daejeon', cites: ['shin2009#§3-2(2), lines 777-787']},
  {id: 'shin2009-located-in-daedeok-technology-firms-daejeon', from: 'daedeok-technology-firms', to: 'daejeon', cites: ['shin2009#§3-4, lines 1242-1252']},
  {id: 'shin2009-located-in-nuri-daejeon-projects-daejeon', from: 'nuri-daejeon-projects', to: 'daejeon', cites: ['shin2009#§3-3, lines 1133-1139']},
  {id: 'shin2009-located-in-large-and-medium-companies-republic-of-korea', from: 'large-and-medium-companies', to: 'republic-of-korea', cites: ['shin2009#§2-3, lines 269-277']},
  {id: 'shin2009-located-in-local-elections-2006-daejeon', from: 'local-elections-2006', to: 'daejeon', cites: ['shin2009#§3-4, lines 1351-1359']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:LOCATED_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-hosted-by-bk21-nuri-committee-korea-research-foundation', from: 'bk21-nuri-committee', to: 'korea-research-foundation', cites: ['shin2009#§3-3, lines 1171-1176']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:HOSTED_BY {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-cooperates-with-daejeon-city-government-mocie', from: 'daejeon-city-government', to: 'mocie', role: 'goes along with what the ministry asks', cites: ['shin2009#§3-2(1), lines 594-602']},
  {id: 'shin2009-cooperates-with-daejeon-city-government-ministry-of-education-and-human-resources-development', from: 'daejeon-city-government', to: 'ministry-of-education-and-human-resources-development', role: 'goes along with what the ministry asks', cites: ['shin2009#§3-2(1), lines 594-602']},
  {id: 'shin2009-cooperates-with-ris-pilot-team-dria-ris-pilot-team-kaist', from: 'ris-pilot-team-dria', to: 'ris-pilot-team-kaist', role: 'as little as possible', cites: ['shin2009#§3-2(2), lines 749-765']},
  {id: 'shin2009-cooperates-with-ris-pilot-team-dria-ris-pilot-team-hanbat', from: 'ris-pilot-team-dria', to: 'ris-pilot-team-hanbat', role: 'as little as possible', cites: ['shin2009#§3-2(2), lines 749-765']},
  {id: 'shin2009-cooperates-with-korean-universities-local-business-community', from: 'korean-universities', to: 'local-business-community', role: 'better relations since NURI', cites: ['shin2009#§3-3, lines 1196-1204']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:COOPERATES_WITH {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-party-to-mocie-ris-pilot-contracts', from: 'mocie', to: 'ris-pilot-contracts', cites: ['shin2009#§3-2(2), lines 718-722']},
  {id: 'shin2009-party-to-ris-pilot-project-teams-ris-pilot-contracts', from: 'ris-pilot-project-teams', to: 'ris-pilot-contracts', role: 'by the leading institution of each', cites: ['shin2009#§3-2(2), lines 718-722']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PARTY_TO {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-same-as-technopark-programme-technopark-pilot-programme', from: 'technopark-programme', to: 'technopark-pilot-programme', confidence: 0.5, reason: 'Shin 2009 names a programme for technoparks without a year; the record has the pilot programme of 1997.', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'shin2009-same-as-regional-innovation-agencies-strategic-industry-planning-groups', from: 'regional-innovation-agencies', to: 'strategic-industry-planning-groups', confidence: 0.8, reason: 'The Korean keyword has no other counterpart in Shin 2009 than the agencies that the ministry set up for each provincial government.', cites: ['shin2009#§3-1, lines 489-495', 'shin2009#abstract, line 1709']},
  {id: 'shin2009-same-as-five-year-economic-development-plans-economic-plan', from: 'five-year-economic-development-plans', to: 'economic-plan', confidence: 0.7, reason: 'Both papers set national economic plans beside the spatial plans; only one names the five years.', cites: ['shin2009#§2-3, lines 253-259']},
  {id: 'shin2009-same-as-daedeok-discussion-groups-daedeok-clusters', from: 'daedeok-discussion-groups', to: 'daedeok-clusters', confidence: 0.6, reason: 'The plan speaks of discussion groups, the account of its work of eight clusters.', cites: ['shin2009#§3-4, lines 1242-1252', 'shin2009#§3-4, lines 1262-1266']},
  {id: 'shin2009-same-as-elected-local-government-1992-popular-vote-local', from: 'elected-local-government-1992', to: 'popular-vote-local', confidence: 0.7, reason: 'Both papers speak of the first votes for local executives and councils; one dates them to 1992, the other to the early 1990s.', cites: ['shin2009#§2-4, lines 307-318']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SAME_AS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .confidence, .reason, .rank, .status, .cites};
