// Figures of Shin 2009. Money is in dollars as the paper has it. A figure that rests on a document it cites names that document.

UNWIND [
  // The country and the years before 2003.
  {id: 'observation-shin2009-population', of: 'republic-of-korea', indicator: 'population', value: 50000000.0, approximate: true, unit: 'persons', period: '2009', basis: 'REPORTED', cites: ['shin2009#§1, lines 14-18']},
  {id: 'observation-shin2009-economy-rank', of: 'republic-of-korea', indicator: 'rank of the economy in the world', value: 12, approximate: true, unit: 'rank', period: '2009', basis: 'REPORTED', cites: ['shin2009#§1, lines 14-18']},
  {id: 'observation-shin2009-land-area', of: 'republic-of-korea', indicator: 'land area as part of that of California', value: 0.25, approximate: true, unit: 'ratio', basis: 'REPORTED', cites: ['shin2009#§1, lines 4-10']},
  {id: 'observation-shin2009-historical-regions', of: 'republic-of-korea', indicator: 'historical regions in rivalry', value: 3, unit: 'regions', basis: 'REPORTED', cites: ['shin2009#§1, lines 20-24']},
  {id: 'observation-shin2009-rivalry-years', of: 'republic-of-korea', indicator: 'length of the rivalry of the regions', valueLow: 1000, unit: 'years', basis: 'REPORTED', cites: ['shin2009#§1, lines 20-24']},
  {id: 'observation-shin2009-regional-groups', of: 'republic-of-korea', indicator: 'groups of people told apart by dialect and custom', valueLow: 3, unit: 'groups', basis: 'REPORTED', cites: ['shin2009#§1, lines 26-32']},
  {id: 'observation-shin2009-satellite-distance', of: 'satellite-cities', indicator: 'distance from the centre of Seoul', valueLow: 30, valueHigh: 60, unit: 'kilometres', basis: 'REPORTED', cites: ['shin2009#§2-1, lines 116-118']},
  {id: 'observation-shin2009-population-suwon', of: 'suwon', indicator: 'population', valueLow: 500000, unit: 'persons', period: '2009', basis: 'REPORTED', cites: ['shin2009#§2-1, lines 118-126']},
  {id: 'observation-shin2009-population-seongnam', of: 'seongnam', indicator: 'population', valueLow: 500000, unit: 'persons', period: '2009', basis: 'REPORTED', cites: ['shin2009#§2-1, lines 118-126']},
  {id: 'observation-shin2009-population-gunpo', of: 'gunpo', indicator: 'population', valueLow: 500000, unit: 'persons', period: '2009', basis: 'REPORTED', cites: ['shin2009#§2-1, lines 118-126']},
  {id: 'observation-shin2009-population-bucheon', of: 'bucheon', indicator: 'population', valueLow: 500000, unit: 'persons', period: '2009', basis: 'REPORTED', cites: ['shin2009#§2-1, lines 118-126']},
  {id: 'observation-shin2009-population-uijeongbu', of: 'uijeongbu', indicator: 'population', valueLow: 500000, unit: 'persons', period: '2009', basis: 'REPORTED', cites: ['shin2009#§2-1, lines 118-126']},
  {id: 'observation-shin2009-population-anyang', of: 'anyang', indicator: 'population', valueLow: 500000, unit: 'persons', period: '2009', basis: 'REPORTED', cites: ['shin2009#§2-1, lines 118-126']},
  {id: 'observation-shin2009-distance-cheonan', of: 'cheonan', indicator: 'distance from Seoul', value: 80, approximate: true, unit: 'kilometres', basis: 'REPORTED', cites: ['shin2009#§2-1, lines 138-144']},
  {id: 'observation-shin2009-distance-asan', of: 'asan', indicator: 'distance from Seoul', value: 80, approximate: true, unit: 'kilometres', basis: 'REPORTED', cites: ['shin2009#§2-1, lines 138-144']},
  {id: 'observation-shin2009-distance-jochiwon', of: 'jochiwon', indicator: 'distance from Seoul', value: 80, approximate: true, unit: 'kilometres', basis: 'REPORTED', cites: ['shin2009#§2-1, lines 138-144']},
  {id: 'observation-shin2009-cnldp-length', of: 'ten-year-territorial-plan', indicator: 'length of a plan by design', value: 10, unit: 'years', basis: 'PLANNED', cites: ['shin2009#§2-3, lines 195-199']},
  {id: 'observation-shin2009-cnldp-3-number', of: 'ten-year-territorial-plan', indicator: 'plans after the first, up to 2001', value: 2, unit: 'plans', basis: 'REPORTED', cites: ['shin2009#§2-3, lines 211-215']},
  {id: 'observation-shin2009-cnldp-4-length', of: 'cnldp-4', indicator: 'length of the plan', value: 15, unit: 'years', period: '2001/2015', basis: 'PLANNED', cites: ['shin2009#§2-3, lines 237-241']},
  {id: 'observation-shin2009-cnldp-4-in-force', of: 'cnldp-4', indicator: 'years in force', value: 3, unit: 'years', basis: 'REPORTED', cites: ['shin2009#§2-3, lines 243-249']},
  {id: 'observation-shin2009-capital-provinces', of: 'seoul-metropolitan-area', indicator: 'governments of the provincial level', value: 3, unit: 'governments', basis: 'REPORTED', cites: ['shin2009#§3-1, lines 364-370']},
  {id: 'observation-shin2009-technoparks', of: 'techno-parks', by: ['mocie'], indicator: 'technoparks created', value: 12, unit: 'technoparks', basis: 'REPORTED', cites: ['shin2009#§3-1, lines 485-489']},
  {id: 'observation-shin2009-programme-length', of: 'industrial-cluster-policies', indicator: 'length of short programmes', valueHigh: 3, unit: 'years', basis: 'LIMIT', cites: ['shin2009#§3-1, lines 515-521']},

  // Governments and Daejeon.
  {id: 'observation-shin2009-provincial-governments', of: 'provincial-governments', indicator: 'governments of the provincial level', value: 16, unit: 'governments', basis: 'REPORTED', cites: ['shin2009#§3-2(1), lines 536-540']},
  {id: 'observation-shin2009-metropolitan-governments', of: 'metropolitan-governments', indicator: 'metropolitan governments', value: 7, unit: 'governments', basis: 'REPORTED', cites: ['shin2009#§3-2(1), lines 536-544']},
  {id: 'observation-shin2009-provinces', of: 'provinces-of-korea', indicator: 'provinces', value: 9, unit: 'governments', basis: 'REPORTED', cites: ['shin2009#§3-2(1), lines 536-540']},
  {id: 'observation-shin2009-daejeon-residents', of: 'daejeon', indicator: 'population', value: 1500000.0, approximate: true, unit: 'persons', basis: 'REPORTED', cites: ['shin2009#§3-2(1), lines 550-552']},
  {id: 'observation-shin2009-daedeok-laboratories', of: 'daedeok-government-laboratories', in: ['daedeok-innopolis'], indicator: 'governmental laboratories', value: 16, unit: 'laboratories', basis: 'REPORTED', cites: ['shin2009#§3-2(1), lines 576-582']},

  // The RIS Pilot Program.
  {id: 'observation-shin2009-ris-teams-planned', of: 'ris-pilot-call-2004', indicator: 'project teams for each province', value: 2, unit: 'teams', basis: 'PLANNED', cites: ['shin2009#§3-2(2), lines 642-650']},
  {id: 'observation-shin2009-ris-grant-province', of: 'ris-pilot-grants', by: ['mocie'], indicator: 'yearly grant to each provincial government', value: 2500000.0, approximate: true, unit: 'USD', period: '2004-07/2007-06', basis: 'PLANNED', cites: ['shin2009#§3-2(2), lines 642-650']},
  {id: 'observation-shin2009-ris-length', of: 'ris-pilot-programme', indicator: 'length of the programme', value: 3, unit: 'years', basis: 'PLANNED', cites: ['shin2009#§3-2(2), lines 642-650', 'shin2009#§3-2(2), lines 817-821']},
  {id: 'observation-shin2009-ris-contribution', of: 'matching-contribution', by: ['provincial-governments'], in: ['ris-pilot-programme'], indicator: 'part of the budget paid by the regional government', value: 10, approximate: true, unit: 'percent', basis: 'LIMIT', cites: ['shin2009#§3-2(2), lines 658-666']},
  {id: 'observation-shin2009-ris-proposals-daejeon', of: 'daejeon-city-government', in: ['ris-pilot-call-2004'], statedBy: ['mcie-2004b'], indicator: 'proposals submitted', value: 6, unit: 'proposals', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-2(2), lines 668-676']},
  {id: 'observation-shin2009-ris-proposals', of: 'ris-pilot-call-2004', statedBy: ['mcie-2004b'], indicator: 'proposals accepted for review', value: 110, approximate: true, unit: 'proposals', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-2(2), lines 686-700']},
  {id: 'observation-shin2009-ris-experts', of: 'ris-pilot-review-committee', indicator: 'experts', value: 40, approximate: true, unit: 'persons', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-2(2), lines 688-696']},
  {id: 'observation-shin2009-ris-selected', of: 'ris-pilot-call-2004', statedBy: ['mcie-2004b'], indicator: 'project teams selected', value: 43, unit: 'teams', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-2(2), lines 698-700']},
  {id: 'observation-shin2009-ris-daejeon-official', of: 'ris-pilot-project-teams', in: ['daejeon'], indicator: 'official teams of Daejeon', value: 2, unit: 'teams', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-2(2), lines 700-704']},
  {id: 'observation-shin2009-ris-daejeon-real', of: 'ris-pilot-project-teams', in: ['daejeon'], indicator: 'real teams of Daejeon', value: 4, unit: 'teams', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-2(2), lines 702-706']},
  {id: 'observation-shin2009-ris-merged', of: 'ris-pilot-team-daejeon-merged', indicator: 'original teams in it', value: 3, unit: 'teams', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-2(2), lines 702-718']},
  {id: 'observation-shin2009-ris-grant-team', of: 'ris-pilot-grants', by: ['mocie'], statedBy: ['mcie-2004a'], indicator: 'yearly grant to each team', value: 1300000.0, approximate: true, unit: 'USD', period: '2004-07/2007-06', basis: 'PLANNED', cites: ['shin2009#§3-2(2), lines 724-730']},
  {id: 'observation-shin2009-ris-grant-third', of: 'ris-pilot-team-daejeon-merged', indicator: 'budget of an original team as part of what it had asked for', value: 0.333, approximate: true, unit: 'ratio', basis: 'REPORTED', cites: ['shin2009#§3-2(2), lines 741-747']},
  {id: 'observation-shin2009-ris-since-end', of: 'ris-pilot-programme', indicator: 'time since the end of the programme', value: 2, unit: 'years', period: '2009', basis: 'REPORTED', cites: ['shin2009#§3-2(2), lines 817-823']},
  {id: 'observation-shin2009-ris-delay', of: 'ris-pilot-grants', indicator: 'delay of the grants in the first year', value: 5, unit: 'months', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-2(2), lines 867-873']},
  {id: 'observation-shin2009-ris-working-time', of: 'ris-pilot-programme', by: ['ris-pilot-project-teams'], indicator: 'working time of a year with money at hand', value: 6, unit: 'months', basis: 'REPORTED', cites: ['shin2009#§3-2(2), lines 912-920']},
  {id: 'observation-shin2009-ris-time-lag', of: 'ris-pilot-programme', indicator: 'time lag between the years of the teams and of the ministry', value: 1, unit: 'months', basis: 'REPORTED', cites: ['shin2009#§3-2(2), lines 900-916']},
  {id: 'observation-shin2009-ris-spending-categories', of: 'spending-ceilings', in: ['ris-pilot-programme'], indicator: 'kinds of spending with a fixed part', value: 3, unit: 'kinds', basis: 'REPORTED', cites: ['shin2009#§3-2(2), lines 936-946']},
  {id: 'observation-shin2009-ris-salaries', of: 'ris-pilot-grants', by: ['ris-pilot-project-teams'], indicator: 'part of the budget allowed for salaries', value: 20, unit: 'percent', basis: 'LIMIT', cites: ['shin2009#§3-2(2), lines 944-950']},
  {id: 'observation-shin2009-ris-reports', of: 'quarterly-reporting', by: ['ris-pilot-project-teams'], in: ['ris-pilot-programme'], indicator: 'reports a team has to make', value: 4, unit: 'reports per year', basis: 'REPORTED', cites: ['shin2009#§3-2(2), lines 980-986']},
  {id: 'observation-shin2009-ris-reports-enough', of: 'quarterly-reporting', indicator: 'reports a team has to make, as Shin 2009 advises', value: 1, unit: 'reports per year', basis: 'TARGET', cites: ['shin2009#§4, lines 1505-1509']},

  // NURI. In the figure for 2005 a number is misprinted as "to": two or ten, by the sound or by the missing letters.
  {id: 'observation-shin2009-nuri-budget-planned', of: 'nuri-grants', by: ['ministry-of-education-and-human-resources-development'], in: ['nuri'], statedBy: ['mehrd-2004'], indicator: 'yearly investment planned', value: 260000000.0, unit: 'USD', period: '2004/2008', basis: 'PLANNED', cites: ['shin2009#§3-3, lines 1037-1043']},
  {id: 'observation-shin2009-nuri-length', of: 'nuri', indicator: 'length of the programme', value: 5, unit: 'years', basis: 'PLANNED', cites: ['shin2009#§3-3, lines 1037-1043']},
  {id: 'observation-shin2009-nuri-categories', of: 'nuri', indicator: 'categories of project teams', value: 3, unit: 'categories', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1043-1047']},
  {id: 'observation-shin2009-nuri-large-budget', of: 'nuri-large-projects', indicator: 'yearly budget of a project', valueLow: 3000000.0, valueHigh: 5000000.0, unit: 'USD', basis: 'LIMIT', cites: ['shin2009#§3-3, lines 1047-1051']},
  {id: 'observation-shin2009-nuri-medium-budget', of: 'nuri-medium-projects', indicator: 'yearly budget of a project', valueLow: 1000000.0, valueHigh: 3000000.0, unit: 'USD', basis: 'LIMIT', cites: ['shin2009#§3-3, lines 1051-1055']},
  {id: 'observation-shin2009-nuri-small-budget', of: 'nuri-small-projects', indicator: 'yearly budget of a project', valueHigh: 1000000.0, unit: 'USD', basis: 'LIMIT', cites: ['shin2009#§3-3, lines 1055-1057']},
  {id: 'observation-shin2009-nuri-applied', of: 'nuri-call-2004', statedBy: ['mehrd-2004'], indicator: 'project teams that applied', value: 454, unit: 'teams', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1085-1089']},
  {id: 'observation-shin2009-nuri-selected', of: 'nuri-call-2004', indicator: 'projects selected', value: 111, unit: 'projects', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1089-1093']},
  {id: 'observation-shin2009-nuri-selected-large', of: 'nuri-large-projects', in: ['nuri-call-2004'], indicator: 'projects selected', value: 25, unit: 'projects', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1089-1093']},
  {id: 'observation-shin2009-nuri-selected-medium', of: 'nuri-medium-projects', in: ['nuri-call-2004'], indicator: 'projects selected', value: 25, unit: 'projects', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1089-1093']},
  {id: 'observation-shin2009-nuri-selected-small', of: 'nuri-small-projects', in: ['nuri-call-2004'], indicator: 'projects selected', value: 61, unit: 'projects', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1089-1093']},
  {id: 'observation-shin2009-nuri-budget-first-year', of: 'nuri-grants', by: ['ministry-of-education-and-human-resources-development'], indicator: 'budget of the first year', value: 220000000.0, unit: 'USD', period: '2004', basis: 'PLANNED', cites: ['shin2009#§3-3, lines 1093-1101']},
  {id: 'observation-shin2009-nuri-budget-later-years', of: 'nuri-grants', by: ['ministry-of-education-and-human-resources-development'], indicator: 'yearly budget after the first year', value: 300000000.0, unit: 'USD', period: '2005/2009', basis: 'PLANNED', cites: ['shin2009#§3-3, lines 1093-1101']},
  {id: 'observation-shin2009-nuri-added', of: 'nuri-intake-2005', statedBy: ['bnc-2007'], indicator: 'project teams that joined', value: 7, unit: 'teams', period: '2005', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1101-1105']},
  {id: 'observation-shin2009-nuri-dropped', of: 'nuri-project-teams', indicator: 'project teams that dropped out in the first year', value: 7, unit: 'teams', period: '2004/2005', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1105-1119']},
  {id: 'observation-shin2009-nuri-excluded', of: 'nuri-project-teams', indicator: 'project teams excluded after the review of the second year', value: 2, unit: 'teams', period: '2005/2006', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1125-1131']},
  {id: 'observation-shin2009-nuri-cuts', of: 'nuri-project-teams', indicator: 'project teams with a smaller budget after the review of the second year', value: 34, unit: 'teams', period: '2005/2006', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1125-1131']},
  {id: 'observation-shin2009-nuri-daejeon-large', of: 'nuri-large-projects', in: ['daejeon'], statedBy: ['city-of-daejeon-2007'], indicator: 'projects selected in Daejeon', value: 3, unit: 'projects', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1133-1139']},
  {id: 'observation-shin2009-nuri-daejeon-medium', of: 'nuri-medium-projects', in: ['daejeon'], statedBy: ['city-of-daejeon-2007'], indicator: 'projects selected in Daejeon', value: 2, unit: 'projects', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1133-1139']},
  {id: 'observation-shin2009-nuri-daejeon-small', of: 'nuri-small-projects', in: ['daejeon'], statedBy: ['city-of-daejeon-2007'], indicator: 'projects selected in Daejeon', value: 4, unit: 'projects', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1133-1139']},
  {id: 'observation-shin2009-nuri-daejeon-applied-2004', of: 'nuri-daejeon-projects', indicator: 'project teams that applied', value: 25, unit: 'teams', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1139-1145']},
  {id: 'observation-shin2009-nuri-daejeon-universities-2004', of: 'nuri-daejeon-projects', indicator: 'universities that applied', value: 7, unit: 'universities', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1139-1145']},
  {id: 'observation-shin2009-nuri-daejeon-selected-2004', of: 'nuri-daejeon-projects', indicator: 'project teams selected', value: 6, unit: 'teams', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1139-1145']},
  {id: 'observation-shin2009-nuri-daejeon-universities-selected-2004', of: 'nuri-daejeon-projects', indicator: 'universities with a selected team', value: 4, unit: 'universities', period: '2004', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1139-1145']},
  {id: 'observation-shin2009-nuri-daejeon-applied-2005', of: 'nuri-daejeon-projects', indicator: 'project teams that applied', valueLow: 2, valueHigh: 10, unit: 'teams', period: '2005', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1145-1149']},
  {id: 'observation-shin2009-nuri-daejeon-universities-2005', of: 'nuri-daejeon-projects', indicator: 'universities that applied', value: 5, unit: 'universities', period: '2005', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1145-1149']},
  {id: 'observation-shin2009-nuri-daejeon-selected-2005', of: 'nuri-daejeon-projects', indicator: 'project teams selected', value: 2, unit: 'teams', period: '2005', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1145-1149']},
  {id: 'observation-shin2009-nuri-daejeon-universities-selected-2005', of: 'nuri-daejeon-projects', indicator: 'universities with a selected team', value: 1, unit: 'universities', period: '2005', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1145-1149']},
  {id: 'observation-shin2009-nuri-hiring', of: 'nuri', by: ['korean-universities'], statedBy: ['bk21-nuri-committee', 'bnc-2007'], indicator: 'rise of the rate of hiring teachers', value: 12.4, unit: 'percent', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1184-1186']},
  {id: 'observation-shin2009-nuri-enrolment', of: 'nuri', by: ['korean-universities'], statedBy: ['bk21-nuri-committee', 'bnc-2007'], indicator: 'rate of enrolment', value: 100, unit: 'percent', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1186-1188']},
  {id: 'observation-shin2009-nuri-internships', of: 'nuri', statedBy: ['bk21-nuri-committee', 'bnc-2007'], indicator: 'students in practical internships', value: 110000, unit: 'persons', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1190-1192']},
  {id: 'observation-shin2009-nuri-training', of: 'nuri', statedBy: ['bk21-nuri-committee', 'bnc-2007'], indicator: 'students with training on the job', value: 4000, unit: 'persons', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1192-1194']},
  {id: 'observation-shin2009-nuri-managers', of: 'nuri', statedBy: ['bk21-nuri-committee', 'bnc-2007'], indicator: 'managers of firms in university programmes', value: 2000, unit: 'persons', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1194-1196']},

  // Daedeok.
  {id: 'observation-shin2009-dria-survey', of: 'dria-survey', by: ['dria'], indicator: 'persons asked', value: 900, unit: 'persons', basis: 'REPORTED', cites: ['shin2009#§3-4, lines 1258-1262']},
  {id: 'observation-shin2009-daedeok-clusters', of: 'daedeok-clusters', indicator: 'clusters', value: 8, unit: 'clusters', basis: 'REPORTED', cites: ['shin2009#§3-4, lines 1262-1266']},
  {id: 'observation-shin2009-daedeok-clusters-strategic', of: 'daedeok-clusters', indicator: 'clusters of strategic industries', value: 4, unit: 'clusters', basis: 'REPORTED', cites: ['shin2009#§3-4, lines 1266-1278']},
  {id: 'observation-shin2009-daedeok-clusters-growing', of: 'daedeok-clusters', indicator: 'clusters of new and growing industries', value: 4, unit: 'clusters', basis: 'REPORTED', cites: ['shin2009#§3-4, lines 1270-1280']},
  {id: 'observation-shin2009-daedeok-mini-clusters', of: 'daedeok-mini-clusters', indicator: 'mini-clusters', value: 14, unit: 'mini-clusters', basis: 'REPORTED', cites: ['shin2009#§3-4, lines 1286-1288']},
  {id: 'observation-shin2009-daedeok-it-mini-clusters', of: 'daedeok-it-cluster', indicator: 'mini-clusters', value: 5, unit: 'mini-clusters', basis: 'REPORTED', cites: ['shin2009#§3-4, lines 1288-1300']},
  {id: 'observation-shin2009-daedeok-bt-mini-clusters', of: 'daedeok-bt-cluster', indicator: 'mini-clusters', value: 3, unit: 'mini-clusters', basis: 'REPORTED', cites: ['shin2009#§3-4, lines 1300-1308']},
  {id: 'observation-shin2009-daedeok-clusters-organised', of: 'daedeok-clusters', indicator: 'clusters organised early in 2006', value: 4, unit: 'clusters', period: '2006', basis: 'REPORTED', cites: ['shin2009#§3-4, lines 1327-1331']},
  {id: 'observation-shin2009-dria-vacancy', of: 'dria-director-vacancy', indicator: 'length of the vacancy', value: 1, approximate: true, unit: 'years', period: '2006-12/2007-12', basis: 'REPORTED', cites: ['shin2009#§3-4, lines 1367-1375']},
  {id: 'observation-shin2009-daedeok-plan-action', of: 'daedeok-innovative-cluster-plan', indicator: 'time in which the plan was acted on', value: 1, approximate: true, unit: 'years', basis: 'REPORTED', cites: ['shin2009#§3-4, lines 1375-1381']},

  // The policy as a whole.
  {id: 'observation-shin2009-cluster-programmes-total', of: 'industrial-cluster-policies', indicator: 'cluster programmes', value: 13, unit: 'programmes', basis: 'REPORTED', cites: ['shin2009#§4, lines 1420-1422']},
  {id: 'observation-shin2009-cluster-ministries', of: 'industrial-cluster-policies', indicator: 'ministries that run cluster programmes', value: 6, unit: 'ministries', basis: 'REPORTED', cites: ['shin2009#§4, lines 1420-1422']},
  {id: 'observation-shin2009-cluster-programmes-industry', of: 'industrial-cluster-policies', by: ['mocie'], indicator: 'large cluster programmes of one ministry', value: 7, unit: 'programmes', basis: 'REPORTED', cites: ['shin2009#§4, lines 1412-1416']},
  {id: 'observation-shin2009-cluster-programmes-education', of: 'industrial-cluster-policies', by: ['ministry-of-education-and-human-resources-development'], indicator: 'cluster programmes of one ministry', valueLow: 2, valueHigh: 4, unit: 'programmes', basis: 'REPORTED', cites: ['shin2009#§4, lines 1414-1420']},
  {id: 'observation-shin2009-cluster-programmes-information', of: 'industrial-cluster-policies', by: ['mic'], indicator: 'cluster programmes of one ministry', valueLow: 2, valueHigh: 4, unit: 'programmes', basis: 'REPORTED', cites: ['shin2009#§4, lines 1414-1420']},
  {id: 'observation-shin2009-education-programmes', of: 'industrial-cluster-policies', by: ['ministry-of-education-and-human-resources-development'], indicator: 'large programmes of the education ministry named in Shin 2009', value: 2, unit: 'programmes', basis: 'REPORTED', cites: ['shin2009#§3-3, lines 1008-1012']},
  {id: 'observation-shin2009-years-since-start', of: 'industrial-cluster-policies', indicator: 'years since the start', value: 5, unit: 'years', period: '2009', basis: 'REPORTED', cites: ['shin2009#§5, lines 1606-1612']}
] AS row
MATCH (x:Entity {id: row.of})
MERGE (o:Entity {id: row.id})
SET o += row {.indicator, .value, .valueLow, .valueHigh, .approximate, .unit, .period, .basis, .cites}, o:Observation
MERGE (o)-[:OF]->(x)
WITH row, o
CALL (row, o) { UNWIND row.by AS id MATCH (x:Entity {id: id}) MERGE (o)-[:BY]->(x) }
CALL (row, o) { UNWIND row.in AS id MATCH (x:Entity {id: id}) MERGE (o)-[:IN]->(x) }
CALL (row, o) { UNWIND row.statedBy AS id MATCH (x:Entity {id: id}) MERGE (o)-[:STATED_BY]->(x) };

// Which figure is a part of which.
UNWIND [
  {part: 'observation-shin2009-metropolitan-governments', whole: 'observation-shin2009-provincial-governments'},
  {part: 'observation-shin2009-provinces', whole: 'observation-shin2009-provincial-governments'},
  {part: 'observation-shin2009-ris-proposals-daejeon', whole: 'observation-shin2009-ris-proposals'},
  {part: 'observation-shin2009-ris-selected', whole: 'observation-shin2009-ris-proposals'},
  {part: 'observation-shin2009-ris-daejeon-official', whole: 'observation-shin2009-ris-selected'},
  {part: 'observation-shin2009-nuri-selected', whole: 'observation-shin2009-nuri-applied'},
  {part: 'observation-shin2009-nuri-selected-large', whole: 'observation-shin2009-nuri-selected'},
  {part: 'observation-shin2009-nuri-selected-medium', whole: 'observation-shin2009-nuri-selected'},
  {part: 'observation-shin2009-nuri-selected-small', whole: 'observation-shin2009-nuri-selected'},
  {part: 'observation-shin2009-nuri-daejeon-selected-2004', whole: 'observation-shin2009-nuri-daejeon-applied-2004'},
  {part: 'observation-shin2009-nuri-daejeon-universities-selected-2004', whole: 'observation-shin2009-nuri-daejeon-universities-2004'},
  {part: 'observation-shin2009-nuri-daejeon-selected-2005', whole: 'observation-shin2009-nuri-daejeon-applied-2005'},
  {part: 'observation-shin2009-nuri-daejeon-universities-selected-2005', whole: 'observation-shin2009-nuri-daejeon-universities-2005'},
  {part: 'observation-shin2009-daedeok-clusters-strategic', whole: 'observation-shin2009-daedeok-clusters'},
  {part: 'observation-shin2009-daedeok-clusters-growing', whole: 'observation-shin2009-daedeok-clusters'},
  {part: 'observation-shin2009-daedeok-it-mini-clusters', whole: 'observation-shin2009-daedeok-mini-clusters'},
  {part: 'observation-shin2009-daedeok-bt-mini-clusters', whole: 'observation-shin2009-daedeok-mini-clusters'},
  {part: 'observation-shin2009-daedeok-clusters-organised', whole: 'observation-shin2009-daedeok-clusters'},
  {part: 'observation-shin2009-cluster-programmes-industry', whole: 'observation-shin2009-cluster-programmes-total'},
  {part: 'observation-shin2009-cluster-programmes-education', whole: 'observation-shin2009-cluster-programmes-total'},
  {part: 'observation-shin2009-cluster-programmes-information', whole: 'observation-shin2009-cluster-programmes-total'}
] AS row
MATCH (part:Observation {id: row.part}), (whole:Observation {id: row.whole})
MERGE (part)-[:SHARE_OF]->(whole);
