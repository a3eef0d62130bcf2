// Who answered for, watched over, ran, joined, set up and wrote what. Source: Shin 2009. What pays for, aims at and uses what is in 226.

UNWIND [
  {id: 'shin2009-responsible-for-moct-ten-year-territorial-plan', from: 'moct', to: 'ten-year-territorial-plan', role: 'the planning process', cites: ['shin2009#§2-3, lines 199-209']},
  {id: 'shin2009-responsible-for-ministry-of-construction-1962-cnldp-1', from: 'ministry-of-construction-1962', to: 'cnldp-1', role: 'the ministry of that time; Shin 2009 has its later name', cites: ['shin2009#§2-3, lines 195-209']},
  {id: 'shin2009-responsible-for-mocie-ris-pilot-programme', from: 'mocie', to: 'ris-pilot-programme', cites: ['shin2009#§3-2(2), lines 614-616', 'shin2009#§3-2(2), lines 642-650']},
  {id: 'shin2009-responsible-for-ministry-of-education-and-human-resources-development-nuri', from: 'ministry-of-education-and-human-resources-development', to: 'nuri', cites: ['shin2009#§3-3, lines 1008-1012']},
  {id: 'shin2009-responsible-for-ministry-of-education-and-human-resources-development-brain-korea-21', from: 'ministry-of-education-and-human-resources-development', to: 'brain-korea-21', cites: ['shin2009#§3-3, lines 1008-1012']},
  {id: 'shin2009-responsible-for-roh-moo-hyun-administration-regional-innovation-system-policy', from: 'roh-moo-hyun-administration', to: 'regional-innovation-system-policy', cites: ['shin2009#§2-3, lines 289-299']},
  {id: 'shin2009-responsible-for-roh-moo-hyun-administration-industrial-cluster-policies', from: 'roh-moo-hyun-administration', to: 'industrial-cluster-policies', cites: ['shin2009#§3-1, lines 404-412']},
  {id: 'shin2009-responsible-for-dria-director-daedeok-innovative-cluster-plan', from: 'dria-director', to: 'daedeok-innovative-cluster-plan', cites: ['shin2009#§3-4, lines 1236-1242', 'shin2009#§3-4, lines 1361-1369']},
  {id: 'shin2009-responsible-for-most-1967-daedeok-science-town', from: 'most-1967', to: 'daedeok-science-town', role: 'main control', cites: ['shin2009#§3-4, lines 1212-1222']},
  {id: 'shin2009-responsible-for-most-daedeok-innopolis', from: 'most', to: 'daedeok-innopolis', role: 'main control', cites: ['shin2009#§3-4, lines 1212-1222']},
  {id: 'shin2009-responsible-for-most-daedeok-government-laboratories', from: 'most', to: 'daedeok-government-laboratories', role: 'partial control', cites: ['shin2009#§3-2(1), lines 576-582']},
  {id: 'shin2009-responsible-for-mic-industrial-cluster-policies', from: 'mic', to: 'industrial-cluster-policies', role: 'two to four programmes', cites: ['shin2009#§4, lines 1414-1422']},
  {id: 'shin2009-responsible-for-ministry-of-education-and-human-resources-development-industrial-cluster-policies', from: 'ministry-of-education-and-human-resources-development', to: 'industrial-cluster-policies', role: 'two to four programmes', cites: ['shin2009#§4, lines 1414-1422']},
  {id: 'shin2009-responsible-for-mocie-industrial-cluster-policies', from: 'mocie', to: 'industrial-cluster-policies', role: 'seven large programmes', cites: ['shin2009#§4, lines 1412-1416']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:RESPONSIBLE_FOR {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-oversees-pcbnd-industrial-cluster-policies', from: 'pcbnd', to: 'industrial-cluster-policies', role: 'the whole process', cites: ['shin2009#§3-1, lines 410-424']},
  {id: 'shin2009-oversees-pcbnd-mocie', from: 'pcbnd', to: 'mocie', role: 'coordinates the ministries', cites: ['shin2009#§3-1, lines 412-424']},
  {id: 'shin2009-oversees-pcbnd-ministry-of-education-and-human-resources-development', from: 'pcbnd', to: 'ministry-of-education-and-human-resources-development', role: 'coordinates the ministries', cites: ['shin2009#§3-1, lines 412-424']},
  {id: 'shin2009-oversees-pcbnd-mic', from: 'pcbnd', to: 'mic', role: 'coordinates the ministries', cites: ['shin2009#§3-1, lines 412-424']},
  {id: 'shin2009-oversees-pcbnd-ministry-of-culture-and-tourism', from: 'pcbnd', to: 'ministry-of-culture-and-tourism', role: 'coordinates the ministries', cites: ['shin2009#§3-1, lines 412-424']},
  {id: 'shin2009-oversees-bk21-nuri-committee-nuri', from: 'bk21-nuri-committee', to: 'nuri', cites: ['shin2009#§3-3, lines 1165-1171']},
  {id: 'shin2009-oversees-bk21-nuri-committee-brain-korea-21', from: 'bk21-nuri-committee', to: 'brain-korea-21', cites: ['shin2009#§3-3, lines 1165-1171']},
  {id: 'shin2009-oversees-innovative-networks-daedeok-valley-daedeok-clusters', from: 'innovative-networks-daedeok-valley', to: 'daedeok-clusters', role: 'activities of all clusters', status: 'PLANNED', cites: ['shin2009#§3-4, lines 1308-1314']},
  {id: 'shin2009-oversees-daejeon-city-government-daedeok-innopolis', from: 'daejeon-city-government', to: 'daedeok-innopolis', role: 'some power in recent years, no full control', cites: ['shin2009#§3-2(1), lines 566-574']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:OVERSEES {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-delegates-to-mocie-itep', from: 'mocie', to: 'itep', role: 'RIS Pilot Program', cites: ['shin2009#§3-2(2), lines 920-930', 'shin2009#§4, lines 1438-1442']},
  {id: 'shin2009-delegates-to-moct-krihs-1978', from: 'moct', to: 'krihs-1978', role: 'the work of planning', cites: ['shin2009#§2-3, lines 199-209']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:DELEGATES_TO {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-implements-krihs-1978-cnldp-1', from: 'krihs-1978', to: 'cnldp-1', role: 'organised the work', rank: 'ALTERNATIVE', reason: 'The record has the institute from 1978 only, six years after the plan began.', cites: ['shin2009#§2-3, lines 203-209']},
  {id: 'shin2009-implements-krihs-1978-ten-year-territorial-plan', from: 'krihs-1978', to: 'ten-year-territorial-plan', role: 'organised the work', cites: ['shin2009#§2-3, lines 203-209']},
  {id: 'shin2009-implements-krihs-1978-cnldp-3-revision', from: 'krihs-1978', to: 'cnldp-3-revision', cites: ['shin2009#§2-3, lines 215-223']},
  {id: 'shin2009-implements-mocie-industrial-cluster-policies', from: 'mocie', to: 'industrial-cluster-policies', cites: ['shin2009#§3-1, lines 404-416']},
  {id: 'shin2009-implements-mocie-technopark-programme', from: 'mocie', to: 'technopark-programme', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'shin2009-implements-mocie-regional-technology-innovation-centre-programme', from: 'mocie', to: 'regional-technology-innovation-centre-programme', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'shin2009-implements-mocie-new-technology-business-incubator-programme', from: 'mocie', to: 'new-technology-business-incubator-programme', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'shin2009-implements-mocie-ris-pilot-programme', from: 'mocie', to: 'ris-pilot-programme', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'shin2009-implements-mocie-regional-research-centre-programme', from: 'mocie', to: 'regional-research-centre-programme', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'shin2009-implements-ministry-of-education-and-human-resources-development-industrial-cluster-policies', from: 'ministry-of-education-and-human-resources-development', to: 'industrial-cluster-policies', cites: ['shin2009#§3-1, lines 404-416']},
  {id: 'shin2009-implements-mic-industrial-cluster-policies', from: 'mic', to: 'industrial-cluster-policies', cites: ['shin2009#§3-1, lines 404-416']},
  {id: 'shin2009-implements-ministry-of-culture-and-tourism-industrial-cluster-policies', from: 'ministry-of-culture-and-tourism', to: 'industrial-cluster-policies', cites: ['shin2009#§3-1, lines 404-416']},
  {id: 'shin2009-implements-local-governments-industrial-cluster-policies', from: 'local-governments', to: 'industrial-cluster-policies', role: 'mobilised by the ministries', cites: ['shin2009#§3-1, lines 420-424']},
  {id: 'shin2009-implements-korean-universities-industrial-cluster-policies', from: 'korean-universities', to: 'industrial-cluster-policies', role: 'used by some ministries', cites: ['shin2009#§3-1, lines 479-485']},
  {id: 'shin2009-implements-itep-ris-pilot-programme', from: 'itep', to: 'ris-pilot-programme', cites: ['shin2009#§3-2(2), lines 920-930', 'shin2009#§3-2(2), lines 980-986']},
  {id: 'shin2009-implements-subordinate-research-institutes-industrial-cluster-policies', from: 'subordinate-research-institutes', to: 'industrial-cluster-policies', cites: ['shin2009#§4, lines 1438-1457']},
  {id: 'shin2009-implements-dria-daedeok-innovative-cluster-plan', from: 'dria', to: 'daedeok-innovative-cluster-plan', cites: ['shin2009#§3-4, lines 1375-1381']},
  {id: 'shin2009-implements-ris-pilot-project-teams-ris-pilot-programme', from: 'ris-pilot-project-teams', to: 'ris-pilot-programme', cites: ['shin2009#§3-2(2), lines 724-728']},
  {id: 'shin2009-implements-nuri-project-teams-nuri', from: 'nuri-project-teams', to: 'nuri', cites: ['shin2009#§3-3, lines 1093-1101']},
  {id: 'shin2009-implements-daejeon-city-government-industrial-cluster-policies', from: 'daejeon-city-government', to: 'industrial-cluster-policies', role: 'went along with the ministries', cites: ['shin2009#§3-2(1), lines 582-600']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:IMPLEMENTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .reason, .status, .cites};

UNWIND [
  {id: 'shin2009-participated-in-mayor-of-daejeon-until-2006-local-elections-2006', from: 'mayor-of-daejeon-until-2006', to: 'local-elections-2006', role: 'lost', cites: ['shin2009#§3-4, lines 1351-1359']},
  {id: 'shin2009-participated-in-korean-universities-ris-pilot-call-2004', from: 'korean-universities', to: 'ris-pilot-call-2004', cites: ['shin2009#§3-2(2), lines 652-658']},
  {id: 'shin2009-participated-in-korean-universities-nuri-call-2004', from: 'korean-universities', to: 'nuri-call-2004', cites: ['shin2009#§3-3, lines 1057-1075']},
  {id: 'shin2009-participated-in-kaist-ris-pilot-programme', from: 'kaist', to: 'ris-pilot-programme', cites: ['shin2009#§3-2(2), lines 668-680']},
  {id: 'shin2009-participated-in-dria-ris-pilot-programme', from: 'dria', to: 'ris-pilot-programme', cites: ['shin2009#§3-2(2), lines 668-676']},
  {id: 'shin2009-participated-in-hanbat-national-university-ris-pilot-programme', from: 'hanbat-national-university', to: 'ris-pilot-programme', cites: ['shin2009#§3-2(2), lines 668-676']},
  {id: 'shin2009-participated-in-local-university-logistics-ris-pilot-programme', from: 'local-university-logistics', to: 'ris-pilot-programme', cites: ['shin2009#§3-2(2), lines 777-787']},
  {id: 'shin2009-participated-in-nonghyup-daejeon-branch-ris-pilot-programme', from: 'nonghyup-daejeon-branch', to: 'ris-pilot-programme', cites: ['shin2009#§3-2(2), lines 777-787']},
  {id: 'shin2009-participated-in-university-professors-ris-pilot-programme', from: 'university-professors', to: 'ris-pilot-programme', cites: ['shin2009#§3-2(2), lines 958-968']},
  {id: 'shin2009-participated-in-university-professors-industrial-cluster-policies', from: 'university-professors', to: 'industrial-cluster-policies', role: 'volunteers', cites: ['shin2009#§4, lines 1561-1573']},
  {id: 'shin2009-participated-in-scientists-engineers-daejeon-dria-survey', from: 'scientists-engineers-daejeon', to: 'dria-survey', cites: ['shin2009#§3-4, lines 1258-1264']},
  {id: 'shin2009-participated-in-daedeok-clusters-daedeok-cluster-meetings', from: 'daedeok-clusters', to: 'daedeok-cluster-meetings', cites: ['shin2009#§3-4, lines 1321-1341']},
  {id: 'shin2009-participated-in-dria-daedeok-cluster-meetings', from: 'dria', to: 'daedeok-cluster-meetings', cites: ['shin2009#§3-4, lines 1321-1327']},
  {id: 'shin2009-participated-in-provincial-governments-ris-pilot-programme', from: 'provincial-governments', to: 'ris-pilot-programme', cites: ['shin2009#§3-2(2), lines 658-666']},
  {id: 'shin2009-participated-in-daejeon-city-government-ris-pilot-programme', from: 'daejeon-city-government', to: 'ris-pilot-programme', cites: ['shin2009#§3-2(2), lines 668-676']},
  {id: 'shin2009-participated-in-daejeon-city-government-industrial-cluster-policies', from: 'daejeon-city-government', to: 'industrial-cluster-policies', cites: ['shin2009#§3-2(1), lines 588-600']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PARTICIPATED_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-established-government-of-korea-new-community-movement', from: 'government-of-korea', to: 'new-community-movement', role: 'proposed', cites: ['shin2009#§2-2, lines 148-158']},
  {id: 'shin2009-established-government-of-korea-ten-year-territorial-plan', from: 'government-of-korea', to: 'ten-year-territorial-plan', cites: ['shin2009#§2-3, lines 175-183']},
  {id: 'shin2009-established-government-of-korea-growth-control-seoul', from: 'government-of-korea', to: 'growth-control-seoul', cites: ['shin2009#§2-1, lines 104-116']},
  {id: 'shin2009-established-government-of-korea-industrial-estates-outside-capital', from: 'government-of-korea', to: 'industrial-estates-outside-capital', cites: ['shin2009#§2, lines 68-78']},
  {id: 'shin2009-established-growth-control-seoul-suwon', from: 'growth-control-seoul', to: 'suwon', role: 'satellite city', cites: ['shin2009#§2-1, lines 116-126']},
  {id: 'shin2009-established-growth-control-seoul-seongnam', from: 'growth-control-seoul', to: 'seongnam', role: 'satellite city', cites: ['shin2009#§2-1, lines 116-126']},
  {id: 'shin2009-established-growth-control-seoul-gunpo', from: 'growth-control-seoul', to: 'gunpo', role: 'satellite city', cites: ['shin2009#§2-1, lines 116-126']},
  {id: 'shin2009-established-growth-control-seoul-bucheon', from: 'growth-control-seoul', to: 'bucheon', role: 'satellite city', cites: ['shin2009#§2-1, lines 116-126']},
  {id: 'shin2009-established-growth-control-seoul-uijeongbu', from: 'growth-control-seoul', to: 'uijeongbu', role: 'satellite city', cites: ['shin2009#§2-1, lines 116-126']},
  {id: 'shin2009-established-growth-control-seoul-anyang', from: 'growth-control-seoul', to: 'anyang', role: 'satellite city', cites: ['shin2009#§2-1, lines 116-126']},
  {id: 'shin2009-established-roh-moo-hyun-administration-regional-innovation-system-policy', from: 'roh-moo-hyun-administration', to: 'regional-innovation-system-policy', cites: ['shin2009#§3, lines 341-353']},
  {id: 'shin2009-established-roh-moo-hyun-administration-industrial-cluster-policies', from: 'roh-moo-hyun-administration', to: 'industrial-cluster-policies', cites: ['shin2009#§3, lines 341-353']},
  {id: 'shin2009-established-ministry-of-education-and-human-resources-development-brain-korea-21', from: 'ministry-of-education-and-human-resources-development', to: 'brain-korea-21', cites: ['shin2009#§3-1, lines 440-447']},
  {id: 'shin2009-established-ministry-of-education-and-human-resources-development-nuri', from: 'ministry-of-education-and-human-resources-development', to: 'nuri', cites: ['shin2009#§3-1, lines 440-447']},
  {id: 'shin2009-established-mic-software-promotion-centre-assistance', from: 'mic', to: 'software-promotion-centre-assistance', cites: ['shin2009#§3-1, lines 449-453']},
  {id: 'shin2009-established-ministry-of-culture-and-tourism-culture-cluster-centre-project', from: 'ministry-of-culture-and-tourism', to: 'culture-cluster-centre-project', cites: ['shin2009#§3-1, lines 453-459']},
  {id: 'shin2009-established-ministry-of-culture-and-tourism-it-startup-assistance-project', from: 'ministry-of-culture-and-tourism', to: 'it-startup-assistance-project', cites: ['shin2009#§3-1, lines 453-459']},
  {id: 'shin2009-established-mocie-techno-parks', from: 'mocie', to: 'techno-parks', cites: ['shin2009#§3-1, lines 485-489']},
  {id: 'shin2009-established-mocie-regional-innovation-agencies', from: 'mocie', to: 'regional-innovation-agencies', cites: ['shin2009#§3-1, lines 489-495']},
  {id: 'shin2009-established-mocie-dria', from: 'mocie', to: 'dria', cites: ['shin2009#§3-1, lines 489-495']},
  {id: 'shin2009-established-most-1967-daedeok-science-town', from: 'most-1967', to: 'daedeok-science-town', start: '1974', cites: ['shin2009#§3-2(1), lines 574-578']},
  {id: 'shin2009-established-most-1967-daedeok-government-laboratories', from: 'most-1967', to: 'daedeok-government-laboratories', role: 'many of them', cites: ['shin2009#§3-2(1), lines 576-582']},
  {id: 'shin2009-established-mocie-ris-pilot-programme', from: 'mocie', to: 'ris-pilot-programme', role: 'designed it', cites: ['shin2009#§3-2(2), lines 614-616']},
  {id: 'shin2009-established-mocie-ris-pilot-call-2004', from: 'mocie', to: 'ris-pilot-call-2004', cites: ['shin2009#§3-2(2), lines 638-650']},
  {id: 'shin2009-established-mocie-ris-pilot-review-committee', from: 'mocie', to: 'ris-pilot-review-committee', cites: ['shin2009#§3-2(2), lines 688-696']},
  {id: 'shin2009-established-mocie-ris-pilot-team-daejeon-merged', from: 'mocie', to: 'ris-pilot-team-daejeon-merged', role: 'merged three teams', cites: ['shin2009#§3-2(2), lines 704-718']},
  {id: 'shin2009-established-ministry-of-education-and-human-resources-development-nuri-call-2004', from: 'ministry-of-education-and-human-resources-development', to: 'nuri-call-2004', cites: ['shin2009#§3-3, lines 1057-1061']},
  {id: 'shin2009-established-dria-daedeok-innovative-cluster-plan', from: 'dria', to: 'daedeok-innovative-cluster-plan', cites: ['shin2009#§3-4, lines 1375-1381']},
  {id: 'shin2009-established-daejeon-city-government-daedeok-innovative-cluster-plan', from: 'daejeon-city-government', to: 'daedeok-innovative-cluster-plan', role: 'effort of the city', cites: ['shin2009#§3-4, lines 1228-1234']},
  {id: 'shin2009-established-dria-dria-survey', from: 'dria', to: 'dria-survey', cites: ['shin2009#§3-4, lines 1258-1264']},
  {id: 'shin2009-established-dria-daedeok-clusters', from: 'dria', to: 'daedeok-clusters', cites: ['shin2009#§3-4, lines 1262-1280']},
  {id: 'shin2009-established-dria-daedeok-mini-clusters', from: 'dria', to: 'daedeok-mini-clusters', cites: ['shin2009#§3-4, lines 1282-1288']},
  {id: 'shin2009-established-kaist-ris-pilot-team-kaist', from: 'kaist', to: 'ris-pilot-team-kaist', cites: ['shin2009#§3-2(2), lines 676-680']},
  {id: 'shin2009-established-local-university-logistics-ris-pilot-team-daejeon-logistics', from: 'local-university-logistics', to: 'ris-pilot-team-daejeon-logistics', cites: ['shin2009#§3-2(2), lines 676-684', 'shin2009#§3-2(2), lines 777-783']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:ESTABLISHED {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-authored-by-shin2009-shin-dong-ho', from: 'shin2009', to: 'shin-dong-ho', cites: ['shin2009#§3-2(1), line 584', 'shin2009#abstract, line 1693', 'koreascience-shin2009#authors']},
  {id: 'shin2009-authored-by-shin-2001-shin-dong-ho', from: 'shin-2001', to: 'shin-dong-ho', confidence: 0.8, reason: 'Same surname, same city; Shin 2009 gives no first name and its list of references is not in the plain text.', cites: ['shin2009#§3-4, line 1222']},
  {id: 'shin2009-authored-by-cooke-1998-cooke-cited-by-shin2009', from: 'cooke-1998', to: 'cooke-cited-by-shin2009', cites: ['shin2009#§3, lines 345-351']},
  {id: 'shin2009-authored-by-porter-1990-porter-cited-by-shin2009', from: 'porter-1990', to: 'porter-cited-by-shin2009', cites: ['shin2009#§3, lines 345-351']},
  {id: 'shin2009-authored-by-florida-2002-florida-cited-by-shin2009', from: 'florida-2002', to: 'florida-cited-by-shin2009', cites: ['shin2009#§5, lines 1678-1684']},
  {id: 'shin2009-authored-by-pratt-1997-pratt-cited-by-shin2009', from: 'pratt-1997', to: 'pratt-cited-by-shin2009', cites: ['shin2009#§5, lines 1678-1684']},
  {id: 'shin2009-authored-by-scott-2000-scott-cited-by-shin2009', from: 'scott-2000', to: 'scott-cited-by-shin2009', cites: ['shin2009#§5, lines 1678-1684']},
  {id: 'shin2009-authored-by-mcie-2004a-mocie', from: 'mcie-2004a', to: 'mocie', cites: ['shin2009#§3-2(2), lines 724-730']},
  {id: 'shin2009-authored-by-mcie-2004b-mocie', from: 'mcie-2004b', to: 'mocie', cites: ['shin2009#§3-2(2), lines 698-700']},
  {id: 'shin2009-authored-by-mehrd-2004-ministry-of-education-and-human-resources-development', from: 'mehrd-2004', to: 'ministry-of-education-and-human-resources-development', cites: ['shin2009#§3-3, lines 1037-1043']},
  {id: 'shin2009-authored-by-bnc-2007-bk21-nuri-committee', from: 'bnc-2007', to: 'bk21-nuri-committee', cites: ['shin2009#§3-3, line 1176']},
  {id: 'shin2009-authored-by-city-of-daejeon-2007-daejeon-city-government', from: 'city-of-daejeon-2007', to: 'daejeon-city-government', cites: ['shin2009#§3-3, lines 1137-1139']},
  {id: 'shin2009-authored-by-daedeok-innovative-cluster-plan-dria-director-until-2006', from: 'daedeok-innovative-cluster-plan', to: 'dria-director-until-2006', role: 'designer', cites: ['shin2009#§3-4, lines 1236-1240']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:AUTHORED_BY {id: row.id}]->(to)
SET r += row {.start, .end, .role, .confidence, .reason, .rank, .status, .cites};

UNWIND [
  {id: 'shin2009-refers-to-shin2009-cooke-1998', from: 'shin2009', to: 'cooke-1998', cites: ['shin2009#§3, lines 345-351']},
  {id: 'shin2009-refers-to-shin2009-porter-1990', from: 'shin2009', to: 'porter-1990', cites: ['shin2009#§3, lines 345-351']},
  {id: 'shin2009-refers-to-shin2009-mcie-2004a', from: 'shin2009', to: 'mcie-2004a', cites: ['shin2009#§3-2(2), lines 724-730']},
  {id: 'shin2009-refers-to-shin2009-mcie-2004b', from: 'shin2009', to: 'mcie-2004b', cites: ['shin2009#§3-2(2), lines 668-676', 'shin2009#§3-2(2), lines 698-700']},
  {id: 'shin2009-refers-to-shin2009-bnc-2007', from: 'shin2009', to: 'bnc-2007', cites: ['shin2009#§3-3, lines 1012-1014', 'shin2009#§3-3, lines 1101-1105', 'shin2009#§3-3, line 1176', 'shin2009#§3-3, lines 1202-1204']},
  {id: 'shin2009-refers-to-shin2009-mehrd-2004', from: 'shin2009', to: 'mehrd-2004', cites: ['shin2009#§3-3, lines 1037-1043', 'shin2009#§3-3, lines 1085-1089']},
  {id: 'shin2009-refers-to-shin2009-city-of-daejeon-2007', from: 'shin2009', to: 'city-of-daejeon-2007', cites: ['shin2009#§3-3, lines 1133-1139']},
  {id: 'shin2009-refers-to-shin2009-shin-2001', from: 'shin2009', to: 'shin-2001', cites: ['shin2009#§3-4, lines 1218-1222']},
  {id: 'shin2009-refers-to-shin2009-florida-2002', from: 'shin2009', to: 'florida-2002', cites: ['shin2009#§5, lines 1678-1684']},
  {id: 'shin2009-refers-to-shin2009-pratt-1997', from: 'shin2009', to: 'pratt-1997', cites: ['shin2009#§5, lines 1678-1684']},
  {id: 'shin2009-refers-to-shin2009-scott-2000', from: 'shin2009', to: 'scott-2000', cites: ['shin2009#§5, lines 1678-1684']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:REFERS_TO {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
