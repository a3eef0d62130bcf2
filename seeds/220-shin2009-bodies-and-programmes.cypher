// Bodies, persons, programmes and funds that Shin 2009 names and the scripts before do not. Sources: Shin 2009; the page of
// the paper in a journal index for the author's university.

// English names are those of the paper, its slips excepted; those are in 230. A body without a name in the paper says so.

UNWIND [
  // The author, those he cites and an administration, with the days of the list of presidents.
  {id: 'shin-dong-ho', kind: 'PERSON', nameEn: 'Shin Dong-Ho', description: 'Author of a paper of 2009 on cluster policies in Daejeon.', cites: ['shin2009#§3-2(1), line 584', 'shin2009#abstract, line 1693', 'koreascience-shin2009#authors']},
  {id: 'cooke-cited-by-shin2009', kind: 'PERSON', nameEn: 'Cooke', description: 'Author of a work that Shin 2009 cites by surname only.', cites: ['shin2009#§3, lines 345-351']},
  {id: 'porter-cited-by-shin2009', kind: 'PERSON', nameEn: 'Porter', description: 'Author of a work that Shin 2009 cites by surname only.', cites: ['shin2009#§3, lines 345-351']},
  {id: 'florida-cited-by-shin2009', kind: 'PERSON', nameEn: 'Florida', description: 'Author of a work that Shin 2009 cites by surname only.', cites: ['shin2009#§5, lines 1678-1684']},
  {id: 'pratt-cited-by-shin2009', kind: 'PERSON', nameEn: 'Pratt', description: 'Author of a work that Shin 2009 cites by surname only.', cites: ['shin2009#§5, lines 1678-1684']},
  {id: 'scott-cited-by-shin2009', kind: 'PERSON', nameEn: 'Scott', description: 'Author of a work that Shin 2009 cites by surname only.', cites: ['shin2009#§5, lines 1678-1684']},
  {id: 'hannam-university', kind: 'UNIVERSITY', nameEn: 'Hannam University', jurisdiction: 'KR', cites: ['koreascience-shin2009#authors']},
  {id: 'hannam-university-urban-real-estate', kind: 'INSTITUTE', nameEn: 'Department of Urban and Real Estate Studies, Hannam University', jurisdiction: 'KR', cites: ['koreascience-shin2009#authors']},
  {id: 'kim-young-sam-administration', kind: 'ADMINISTRATION', nameEn: 'Kim Young-sam administration', jurisdiction: 'KR', start: '1993-02-25', end: '1998-02-25', cites: ['shin2009#§2-3, lines 225-231', 'daum-presidents#list']},

  // Ministries, agencies and groups of the whole country.
  {id: 'korea-research-foundation', kind: 'AGENCY', nameEn: 'Korea Research Foundation', jurisdiction: 'KR', description: 'Governmental agency in the field of the education ministry.', cites: ['shin2009#§3-3, lines 1171-1176']},
  {id: 'bk21-nuri-committee', kind: 'COMMITTEE', nameEn: 'BK21-NURI Committee', acronym: 'BNC', jurisdiction: 'KR', description: 'Special committee for two programmes of the education ministry.', cites: ['shin2009#§3-3, lines 1165-1176']},
  {id: 'ris-pilot-review-committee', kind: 'COMMITTEE', nameEn: 'Review committee of the RIS Pilot Program', jurisdiction: 'KR', start: '2004', endUnknown: true, description: 'Experts, most of them from universities and governmental institutes.', cites: ['shin2009#§3-2(2), lines 686-696']},
  {id: 'regional-innovation-agencies', kind: 'AGENCY', nameEn: 'Regional innovation agencies', jurisdiction: 'KR', group: true, description: 'One for each government of the provincial level; that of Daejeon is DRIA.', cites: ['shin2009#§3-1, lines 489-495']},
  {id: 'strategic-industry-planning-groups', kind: 'AGENCY', nameEn: 'Strategic industry planning groups', jurisdiction: 'KR', group: true, description: 'Named only among the Korean keywords of Shin 2009.', cites: ['shin2009#abstract, line 1709']},
  {id: 'large-and-medium-companies', kind: 'COMPANY', nameEn: 'Large and medium-sized companies of Korea', jurisdiction: 'KR', group: true, cites: ['shin2009#§2-3, lines 269-277']},
  {id: 'korean-universities', kind: 'UNIVERSITY', nameEn: 'Universities of Korea', jurisdiction: 'KR', group: true, cites: ['shin2009#§3-1, lines 396-402', 'shin2009#§2-1, lines 128-144']},
  {id: 'public-research-institutes', kind: 'INSTITUTE', nameEn: 'Public research institutes of Korea', jurisdiction: 'KR', group: true, cites: ['shin2009#§3-1, lines 396-402']},
  {id: 'university-professors', kind: 'GROUP', nameEn: 'University professors in project teams', jurisdiction: 'KR', group: true, cites: ['shin2009#§3-2(2), lines 950-974', 'shin2009#§4, lines 1555-1573']},
  {id: 'subordinate-research-institutes', kind: 'INSTITUTE', nameEn: 'Research institutes under the ministries', jurisdiction: 'KR', group: true, cites: ['shin2009#§4, lines 1438-1457', 'shin2009#§4, lines 1487-1495']},

  // Local bodies, most of them in Daejeon.
  {id: 'metropolitan-governments', kind: 'LOCAL_GOVERNMENT', nameEn: 'Metropolitan governments', jurisdiction: 'KR', group: true, cites: ['shin2009#§3-2(1), lines 536-546']},
  {id: 'provinces-of-korea', kind: 'LOCAL_GOVERNMENT', nameEn: 'Provinces', jurisdiction: 'KR', group: true, cites: ['shin2009#§3-2(1), lines 536-540']},
  {id: 'daejeon-city-government', kind: 'LOCAL_GOVERNMENT', nameEn: 'Daejeon Metropolitan City', jurisdiction: 'KR', description: 'Government of the city of Daejeon.', cites: ['shin2009#§3-2(1), lines 540-546', 'shin2009#§3-2(1), lines 594-610', 'shin2009#abstract, line 1691']},
  {id: 'daejeon-department-economy-science', kind: 'AGENCY', nameEn: 'Department of Economy and Science of Daejeon', jurisdiction: 'KR', cites: ['shin2009#§3-4, lines 1314-1319']},
  {id: 'daejeon-director-economy-science', kind: 'OFFICE', nameEn: 'Director of the Department of Economy and Science of Daejeon', jurisdiction: 'KR', cites: ['shin2009#§3-4, lines 1314-1319']},
  {id: 'mayor-of-daejeon', kind: 'OFFICE', nameEn: 'Mayor of Daejeon', jurisdiction: 'KR', cites: ['shin2009#§3-4, lines 1351-1359']},
  {id: 'mayor-of-daejeon-until-2006', kind: 'PERSON', nameEn: 'Mayor of Daejeon until 2006 (not named)', description: 'Named the director of DRIA and lost the election of May 2006.', cites: ['shin2009#§3-4, lines 1351-1359']},
  {id: 'dria', kind: 'AGENCY', nameEn: 'Daejeon Regional Innovation Agency', acronym: 'DRIA', jurisdiction: 'KR', start: '../2004-07-01', cites: ['shin2009#§3-2(2), lines 652-676', 'shin2009#§3-1, lines 485-495', 'shin2009#§3-4, lines 1367-1387']},
  {id: 'dria-director', kind: 'OFFICE', nameEn: 'Director of the Daejeon Regional Innovation Agency', jurisdiction: 'KR', cites: ['shin2009#§3-4, lines 1349-1369']},
  {id: 'dria-director-until-2006', kind: 'PERSON', nameEn: 'Director of DRIA until December 2006 (not named)', description: 'Designer of the Daedeok Innovative Cluster Plan.', cites: ['shin2009#§3-4, lines 1236-1240', 'shin2009#§3-4, lines 1349-1369']},
  {id: 'daejeon-development-institute', kind: 'INSTITUTE', nameEn: 'Daejeon Development Institute', jurisdiction: 'KR', description: 'Planning agency of the city.', cites: ['shin2009#§3-4, lines 1369-1375']},
  {id: 'daejeon-technopark', kind: 'AGENCY', nameEn: 'Daejeon Technopark', jurisdiction: 'KR', start: '2008-03', cites: ['shin2009#§3-4, lines 1381-1387']},
  {id: 'innovative-networks-daedeok-valley', kind: 'COMMITTEE', nameEn: 'Innovative Networks of Daedeok Valley', jurisdiction: 'KR', description: 'Steering committee of the clusters in Daedeok.', cites: ['shin2009#§3-4, lines 1308-1319']},
  {id: 'daedeok-cluster-representatives', kind: 'GROUP', nameEn: 'Representatives of the clusters in Daedeok', jurisdiction: 'KR', group: true, cites: ['shin2009#§3-4, lines 1314-1329']},
  {id: 'daedeok-government-laboratories', kind: 'INSTITUTE', nameEn: 'Governmental laboratories in Daedeok', jurisdiction: 'KR', group: true, cites: ['shin2009#§3-2(1), lines 574-582']},
  {id: 'kaist', kind: 'UNIVERSITY', nameEn: 'Korea Advanced Institute of Science and Technology', acronym: 'KAIST', jurisdiction: 'KR', cites: ['shin2009#§3-2(2), lines 668-684']},
  {id: 'hanbat-national-university', kind: 'UNIVERSITY', nameEn: 'Hanbat National University', jurisdiction: 'KR', cites: ['shin2009#§3-2(2), lines 668-676', 'shin2009#§3-2(2), lines 714-718']},
  {id: 'local-university-logistics', kind: 'UNIVERSITY', nameEn: 'University in Daejeon that leads the logistics team (not named)', jurisdiction: 'KR', cites: ['shin2009#§3-2(2), lines 676-684', 'shin2009#§3-2(2), lines 777-787']},
  {id: 'partner-university-logistics', kind: 'UNIVERSITY', nameEn: 'University in Daejeon that is a partner of the logistics team (not named)', jurisdiction: 'KR', cites: ['shin2009#§3-2(2), lines 777-787']},
  {id: 'nonghyup', kind: 'ASSOCIATION', nameEn: 'Korean Agricultural Cooperative', jurisdiction: 'KR', cites: ['shin2009#§3-2(2), lines 781-787', 'shin2009#§3-2(2), lines 809-815']},
  {id: 'nonghyup-daejeon-branch', kind: 'ASSOCIATION', nameEn: 'Branch office of the Korean Agricultural Cooperative in Daejeon', jurisdiction: 'KR', cites: ['shin2009#§3-2(2), lines 781-787']},
  {id: 'organic-farming-firms', kind: 'COMPANY', nameEn: 'Firms of organic farming and farm products in the logistics team', jurisdiction: 'KR', group: true, cites: ['shin2009#§3-2(2), lines 781-791']},
  {id: 'daedeok-technology-firms', kind: 'COMPANY', nameEn: 'Small and medium firms of high technology around Daedeok', jurisdiction: 'KR', group: true, cites: ['shin2009#§3-4, lines 1242-1256']},
  {id: 'scientists-engineers-daejeon', kind: 'GROUP', nameEn: 'Scientists and engineers of universities, institutes and firms in Daejeon', jurisdiction: 'KR', group: true, cites: ['shin2009#§3-4, lines 1258-1266', 'shin2009#§3-4, lines 1282-1288']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

UNWIND [
  // Policies and plans before 2003.
  {id: 'growth-control-seoul', kind: 'POLICY', nameEn: 'Control of the growth of Seoul', start: '196X', endUnknown: true, cites: ['shin2009#§2, lines 58-78', 'shin2009#§2-1, lines 104-126']},
  {id: 'seoul-southern-suburbs-development', kind: 'PROJECT', nameEn: 'Development of the southern suburbs of Seoul', start: '196X', endUnknown: true, cites: ['shin2009#§2-1, lines 104-116']},
  {id: 'seoul-location-controls', kind: 'POLICY', nameEn: 'Discouragement of schools and factories in central Seoul', endUnknown: true, cites: ['shin2009#§2-1, lines 110-116', 'shin2009#§2-1, lines 128-144']},
  {id: 'industrial-estates-outside-capital', kind: 'POLICY', nameEn: 'Industrial estates outside the capital region', endUnknown: true, cites: ['shin2009#§2, lines 68-78']},
  {id: 'new-community-movement', kind: 'PROGRAMME', nameEn: 'New Community Movement', start: '1970/1973', endUnknown: true, description: 'Modernisation of life and economy in rural areas.', cites: ['shin2009#§2-2, lines 148-171']},
  {id: 'cnldp-1', kind: 'PLAN', nameEn: 'First Comprehensive National Land Development Plan', start: '1972', end: '1982', cites: ['shin2009#§2-3, lines 195-199']},
  {id: 'cnldp-1-preparation', kind: 'PHASE', nameEn: 'Preparation of the First Comprehensive National Land Development Plan', start: '1968', end: '1972', cites: ['shin2009#§2-3, lines 195-199']},
  {id: 'cnldp-2', kind: 'PLAN', nameEn: 'Second Comprehensive National Land Development Plan', start: '1982', end: '1992', cites: ['shin2009#§2-3, lines 211-215']},
  {id: 'cnldp-3', kind: 'PLAN', nameEn: 'Third Comprehensive National Land Development Plan', start: '1992', end: '2001', cites: ['shin2009#§2-3, lines 211-223']},
  {id: 'cnldp-3-revision', kind: 'PROJECT', nameEn: 'Update of the Third Comprehensive National Land Development Plan', status: 'DROPPED', description: 'Attempted in the middle of the period of the plan.', cites: ['shin2009#§2-3, lines 215-237']},
  {id: 'cnldp-4', kind: 'PLAN', nameEn: 'Fourth Comprehensive National Land Development Plan', start: '2001', end: '2003/2004', description: 'Released in 2000 for 2001 to 2015.', cites: ['shin2009#§2-3, lines 237-249']},
  {id: 'five-year-economic-development-plans', kind: 'PLAN', nameEn: 'Five-Year Economic Development Plans', group: true, end: '2003/2004', cites: ['shin2009#§2-3, lines 253-259']},

  // Programmes of the Roh government, their calls and projects.
  {id: 'industrial-cluster-policies', kind: 'POLICY', nameEn: 'Industrial cluster policies of the Roh government', group: true, start: '2003/2004', endUnknown: true, cites: ['shin2009#§2-3, lines 253-259', 'shin2009#§3-1, lines 404-424', 'unamwiki-presidents#list']},
  {id: 'technopark-programme', kind: 'PROGRAMME', nameEn: 'Technopark', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'regional-technology-innovation-centre-programme', kind: 'PROGRAMME', nameEn: 'Regional Technology Innovation Center', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'new-technology-business-incubator-programme', kind: 'PROGRAMME', nameEn: 'New Technology Business Incubator Center', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'ris-pilot-programme', kind: 'PROGRAMME', nameEn: 'RIS Pilot Program', start: '2004-07-01', end: '2007-07-01', cites: ['shin2009#§3-1, lines 424-440', 'shin2009#§3-2(2), lines 614-628', 'shin2009#§3-2(2), lines 724-728']},
  {id: 'regional-research-centre-programme', kind: 'PROGRAMME', nameEn: 'Regional Research Center', cites: ['shin2009#§3-1, lines 424-440']},
  {id: 'brain-korea-21', kind: 'PROGRAMME', nameEn: 'Brain Korea 21', acronym: 'BK21', cites: ['shin2009#§3-1, lines 440-447', 'shin2009#§3-3, lines 1008-1020']},
  {id: 'nuri', kind: 'PROGRAMME', nameEn: 'New Universities for Regional Innovation', acronym: 'NURI', start: '2004', endUnknown: true, cites: ['shin2009#§3-1, lines 440-447', 'shin2009#§3-3, lines 1008-1020', 'unamwiki-presidents#list']},
  {id: 'software-promotion-centre-assistance', kind: 'PROGRAMME', nameEn: 'Software Promotion Center Assistance', cites: ['shin2009#§3-1, lines 449-453']},
  {id: 'culture-cluster-centre-project', kind: 'PROJECT', nameEn: 'Culture Cluster Center', cites: ['shin2009#§3-1, lines 453-459']},
  {id: 'it-startup-assistance-project', kind: 'PROJECT', nameEn: 'Project for Assisting IT Start-ups', cites: ['shin2009#§3-1, lines 453-459']},
  {id: 'ris-pilot-call-2004', kind: 'CALL', nameEn: 'Call for proposals of the RIS Pilot Program', start: '2004-03', endUnknown: true, cites: ['shin2009#§3-2(2), lines 638-650']},
  {id: 'ris-pilot-year-1', kind: 'PHASE', nameEn: 'First year of the RIS Pilot Program', start: '2004-07-01', end: '2005-07-01', cites: ['shin2009#§3-2(2), lines 724-728', 'shin2009#§3-2(2), lines 867-873']},
  {id: 'ris-pilot-year-2', kind: 'PHASE', nameEn: 'Second year of the RIS Pilot Program', start: '2005-07-01', end: '2006-07-01', cites: ['shin2009#§3-2(2), lines 873-881']},
  {id: 'ris-pilot-year-3', kind: 'PHASE', nameEn: 'Third year of the RIS Pilot Program', start: '2006-07-01', end: '2007-07-01', cites: ['shin2009#§3-2(2), lines 873-881']},
  {id: 'ris-pilot-contracts', kind: 'AGREEMENT', nameEn: 'Contracts of the RIS Pilot Program', group: true, start: '2004', endUnknown: true, cites: ['shin2009#§3-2(2), lines 718-722']},
  {id: 'nuri-call-2004', kind: 'CALL', nameEn: 'Call for proposals of NURI of 2004', start: '2004', endUnknown: true, cites: ['shin2009#§3-3, lines 1057-1075']},
  {id: 'nuri-intake-2005', kind: 'CALL', nameEn: 'Second intake of NURI', start: '2005', endUnknown: true, cites: ['shin2009#§3-3, lines 1101-1125']},
  {id: 'nuri-large-projects', kind: 'PROJECT', nameEn: 'Large-scale projects of NURI', group: true, start: '2004', endUnknown: true, cites: ['shin2009#§3-3, lines 1043-1057']},
  {id: 'nuri-medium-projects', kind: 'PROJECT', nameEn: 'Medium-scale projects of NURI', group: true, start: '2004', endUnknown: true, cites: ['shin2009#§3-3, lines 1043-1057']},
  {id: 'nuri-small-projects', kind: 'PROJECT', nameEn: 'Small-scale projects of NURI', group: true, start: '2004', endUnknown: true, cites: ['shin2009#§3-3, lines 1043-1057']},
  {id: 'nuri-daejeon-projects', kind: 'PROJECT', nameEn: 'Projects of NURI in Daejeon', group: true, start: '2004', endUnknown: true, cites: ['shin2009#§3-3, lines 1133-1149']},
  {id: 'daedeok-innovative-cluster-plan', kind: 'PLAN', nameEn: 'Daedeok Innovative Cluster Plan', start: '2005-12', endUnknown: true, cites: ['shin2009#§3-4, lines 1236-1256', 'shin2009#§3-4, lines 1367-1387']},
  {id: 'creative-industry-approach', kind: 'STRATEGY', nameEn: 'Creative industry as the approach of the next government', status: 'PROPOSED', cites: ['shin2009#§5, lines 1678-1690']},
  {id: 'future-cluster-approach', kind: 'STRATEGY', nameEn: 'Decentralised and flexible cluster approach of the future', status: 'PROPOSED', cites: ['shin2009#§5, lines 1666-1690', 'shin2009#§4, lines 1597-1601']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Programme;

// Grants.
UNWIND [
  {id: 'ris-pilot-grants', kind: 'GRANT', nameEn: 'Grants of the RIS Pilot Program', start: '2004', endUnknown: true, cites: ['shin2009#§3-2(2), lines 724-747', 'shin2009#§3-2(2), lines 881-894']},
  {id: 'nuri-grants', kind: 'GRANT', nameEn: 'Grants of NURI', start: '2004', endUnknown: true, cites: ['shin2009#§3-3, lines 1037-1057', 'shin2009#§3-3, lines 1093-1101']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Fund;
