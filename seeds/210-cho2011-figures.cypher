// Figures of Cho 2011, as printed. Source: Cho 2011.

UNWIND [
  {id: 'observation-cho2011-stages', of: 'compressed-growth', indicator: 'stages of growth', value: 3, unit: 'stages', basis: 'REPORTED', cites: ['cho2011#§2, lines 113-117']},
  {id: 'observation-cho2011-growth-years', of: 'compressed-growth', indicator: 'duration', value: 50, approximate: true, unit: 'years', period: '1961/2011', basis: 'REPORTED', cites: ['cho2011#§2, lines 337-343']},
  {id: 'observation-cho2011-labour-disputes-years', of: 'labour-disputes-1986', indicator: 'duration', value: 3, unit: 'years', period: '1986/1988', basis: 'REPORTED', in: ['stabilising-industrialisation'], cites: ['cho2011#§2, lines 212-218']},
  {id: 'observation-cho2011-territorial-plan-years', of: 'ten-year-territorial-plan', indicator: 'years covered by a plan', value: 10, unit: 'years', basis: 'REPORTED', cites: ['cho2011#§2, lines 172-178']},
  {id: 'observation-cho2011-progressive-governments', of: 'new-regional-policy', indicator: 'progressive governments in a row that pursued it', value: 2, unit: 'governments', period: '1998/2008', basis: 'REPORTED', cites: ['cho2011#§2, lines 290-300']},
  {id: 'observation-cho2011-four-plus-nine-four', of: 'four-plus-nine-policy', indicator: 'provinces of the first project', value: 4, unit: 'areas', period: '1999', basis: 'REPORTED', in: ['four-province-project'], cites: ['cho2011#§3-1, lines 568-574', 'cho2011#§3-4, lines 1186-1188']},
  {id: 'observation-cho2011-four-plus-nine-nine', of: 'four-plus-nine-policy', indicator: 'provinces of the second project', value: 9, unit: 'areas', period: '2002', basis: 'REPORTED', in: ['nine-province-project'], cites: ['cho2011#§3-1, lines 568-574', 'cho2011#§3-4, lines 1159-1163']},
  {id: 'observation-cho2011-bnd-areas', of: 'balanced-national-development', indicator: 'areas of projects', value: 3, unit: 'areas of work', basis: 'REPORTED', by: ['roh-moo-hyun-administration'], cites: ['cho2011#§3-1, lines 659-671']},
  {id: 'observation-cho2011-capital-dispute-years', of: 'new-administrative-capital', indicator: 'years of dispute', value: 10, approximate: true, unit: 'years', period: '2001~/2011', basis: 'REPORTED', cites: ['cho2011#§3-2, lines 766-770']},
  {id: 'observation-cho2011-capital-ministries', of: 'multifunctional-administrative-city', indicator: 'ministry offices and agencies to move in', value: 12, unit: 'offices', period: '2012', basis: 'PLANNED', in: ['new-administrative-capital'], cites: ['cho2011#§3-2, lines 772-780']},
  {id: 'observation-cho2011-agencies', of: 'relocation-of-public-agencies', indicator: 'agencies to be moved out of Seoul', value: 175, unit: 'agencies', basis: 'PLANNED', cites: ['cho2011#§3-2, lines 800-804']},
  {id: 'observation-cho2011-agency-places', of: 'relocation-of-public-agencies', indicator: 'places that receive them', value: 10, unit: 'places', basis: 'PLANNED', cites: ['cho2011#§3-2, lines 806-812']},
  {id: 'observation-cho2011-innovation-cities-building', of: 'innovation-cities', indicator: 'innovation cities under construction', value: 10, unit: 'cities', period: '2011', basis: 'REPORTED', cites: ['cho2011#§3-2, lines 828-830']},
  {id: 'observation-cho2011-enterprise-projects', of: 'enterprise-city-project', indicator: 'enterprise city projects', value: 6, unit: 'projects', basis: 'REPORTED', cites: ['cho2011#§3-2, lines 870-874']},
  {id: 'observation-cho2011-enterprise-survived', of: 'enterprise-city-project', indicator: 'enterprise city projects that survived', value: 4, unit: 'projects', period: '2011', basis: 'REPORTED', in: ['global-financial-crisis'], cites: ['cho2011#§3-2, lines 870-874']},
  {id: 'observation-cho2011-plan-2004-years', of: 'balanced-development-plan-2004', indicator: 'years covered', value: 5, unit: 'years', period: '2004/2008', basis: 'PLANNED', cites: ['cho2011#§3-3, lines 944-950']},
  {id: 'observation-cho2011-plan-2009-years', of: 'regional-development-plan-2009', indicator: 'years covered', value: 5, unit: 'years', basis: 'PLANNED', cites: ['cho2011#§3-3, lines 984-990']},
  {id: 'observation-cho2011-plan-old-industries', of: 'four-province-project', indicator: 'strategic industries of the former project', value: 4, unit: 'industries', period: '1999/2003', basis: 'REPORTED', by: ['kim-dae-jung-administration'], cites: ['cho2011#§3-3, lines 972-980']},
  {id: 'observation-cho2011-plan-new-projects', of: 'balanced-development-plan-2004', indicator: 'new strategic industry projects taken in', value: 9, unit: 'projects', period: '2004', basis: 'REPORTED', cites: ['cho2011#§3-3, lines 976-984']},
  {id: 'observation-cho2011-plans-powers', of: 'balanced-development-plan-2004', indicator: 'reasons for its executive power', value: 4, unit: 'reasons', basis: 'REPORTED', cites: ['cho2011#§3-3, lines 1014-1020', 'cho2011#§3-3, lines 1024-1026', 'cho2011#§3-3, lines 1033-1035', 'cho2011#§3-3, lines 1055-1057']},
  {id: 'observation-cho2011-ripp-factors', of: 'ripp', indicator: 'working factors named', value: 4, unit: 'factors', basis: 'REPORTED', cites: ['cho2011#§3-4, lines 1109-1122', 'cho2011#§3-4, lines 1147-1149', 'cho2011#§3-4, lines 1186-1188', 'cho2011#§3-4, lines 1218-1220']},
  {id: 'observation-cho2011-four-industries', of: 'four-province-project', indicator: 'industries', value: 4, unit: 'industries', period: '1999', basis: 'REPORTED', by: ['kim-dae-jung-administration'], cites: ['cho2011#§3-4, lines 1125-1133']},
  {id: 'observation-cho2011-four-provinces', of: 'four-province-project', indicator: 'provinces', value: 4, unit: 'areas', period: '1999', basis: 'REPORTED', by: ['kim-dae-jung-administration'], cites: ['cho2011#§3-4, lines 1125-1133']},
  {id: 'observation-cho2011-nine-provinces', of: 'nine-province-project', indicator: 'provinces', value: 9, unit: 'areas', period: '2002/2007', basis: 'REPORTED', cites: ['cho2011#§3-4, lines 1157-1165']},
  {id: 'observation-cho2011-nine-industries', of: 'nine-province-project', indicator: 'strategic industries in each area', valueLow: 3, valueHigh: 4, unit: 'industries', period: '2002/2007', basis: 'REPORTED', cites: ['cho2011#§3-4, lines 1161-1165']},
  {id: 'observation-cho2011-plan-industries-each', of: 'balanced-development-plan-2004', indicator: 'strategic industries that each regional authority fosters', value: 4, unit: 'industries', period: '2004', basis: 'REPORTED', cites: ['cho2011#§3-4, lines 1167-1175']},
  {id: 'observation-cho2011-strategic-32', of: 'strategic-industries', indicator: 'regional strategic industries', value: 32, unit: 'industries', basis: 'REPORTED', cites: ['cho2011#§3-4, lines 1175-1184']},
  {id: 'observation-cho2011-economic-regions-plan', of: 'economic-regions', indicator: 'economic regions', value: 7, unit: 'areas', period: '2009', basis: 'REPORTED', in: ['regional-development-plan-2009'], cites: ['cho2011#§3-4, lines 1175-1184', 'cho2011#§3-7, lines 1804-1808']},
  {id: 'observation-cho2011-ripp-years', of: 'ripp', indicator: 'years of evolution', value: 10, approximate: true, unit: 'years', period: '1999/2009', basis: 'REPORTED', cites: ['cho2011#§3-4, lines 1218-1222']},
  {id: 'observation-cho2011-layers', of: 'hierarchical-industrial-system', indicator: 'layers of regions', value: 3, unit: 'layers', basis: 'REPORTED', in: ['ripp'], cites: ['cho2011#§3-4, lines 1218-1232']},
  {id: 'observation-cho2011-leading-projects', of: 'leading-industry-project', indicator: 'projects', valueHigh: 20, unit: 'projects', period: '2009', basis: 'LIMIT', cites: ['cho2011#§3-4, lines 1232-1238']},
  {id: 'observation-cho2011-leading-industries', of: 'leading-industries', indicator: 'leading industries', value: 12, unit: 'industries', period: '2009', basis: 'REPORTED', in: ['leading-industry-project'], cites: ['cho2011#§3-4, lines 1232-1238']},
  {id: 'observation-cho2011-techno-parks', of: 'techno-parks', indicator: 'techno parks set up', value: 18, unit: 'parks', period: '2011', basis: 'REPORTED', in: ['ripp'], cites: ['cho2011#§3-4, lines 1282-1290']},
  {id: 'observation-cho2011-cluster-provinces', of: 'cluster-projects', indicator: 'provinces with cluster projects', value: 13, unit: 'areas', basis: 'REPORTED', cites: ['cho2011#§3-5, lines 1361-1367']},
  {id: 'observation-cho2011-cluster-industries', of: 'cluster-projects', indicator: 'strategic industry projects with clusters', value: 32, unit: 'projects', basis: 'REPORTED', cites: ['cho2011#§3-5, lines 1361-1367']},
  {id: 'observation-cho2011-pilot-clusters', of: 'pilot-innovation-clusters', indicator: 'old complexes with a pilot cluster', value: 6, unit: 'complexes', basis: 'REPORTED', cites: ['cho2011#§3-5, lines 1371-1381']},
  {id: 'observation-cho2011-councils', of: 'regional-innovation-councils', indicator: 'provincial governments with a council', value: 16, unit: 'provincial governments', basis: 'REPORTED', by: ['roh-moo-hyun-administration'], cites: ['cho2011#§3-5, lines 1425-1431']},
  {id: 'observation-cho2011-stage-1-total', of: 'four-province-project-stage-1', indicator: 'total budget', value: 1900000000000, approximate: true, unit: 'KRW', period: '1999/2004', basis: 'REPORTED', cites: ['cho2011#§3-6, lines 1488-1498']},
  {id: 'observation-cho2011-stage-1-central', of: 'four-province-project-stage-1', indicator: 'share of the central government', value: 1100000000000, approximate: true, unit: 'KRW', period: '1999/2004', basis: 'REPORTED', by: ['government-of-korea'], cites: ['cho2011#§3-6, lines 1494-1498']},
  {id: 'observation-cho2011-stage-1-national-account', of: 'national-account', indicator: 'part of the central share that it paid', value: 100, unit: 'percent', period: '1999/2004', basis: 'REPORTED', in: ['four-province-project-stage-1'], cites: ['cho2011#§3-6, lines 1494-1498']},
  {id: 'observation-cho2011-accounts', of: 'special-account-balanced-national-development', indicator: 'accounts within it at the start', value: 3, unit: 'accounts', basis: 'REPORTED', cites: ['cho2011#§3-6, lines 1528-1532']},
  {id: 'observation-cho2011-accounts-start', of: 'special-account-balanced-national-development', indicator: 'volume at the start', value: 5000000000000, unit: 'KRW', basis: 'REPORTED', cites: ['cho2011#§3-6, lines 1528-1534']},
  {id: 'observation-cho2011-account-ways', of: 'special-account-economic-regions', indicator: 'ways in which the accounts were adjusted', value: 2, unit: 'ways', basis: 'REPORTED', by: ['lee-myung-bak-administration'], cites: ['cho2011#§3-6, lines 1554-1560', 'cho2011#§3-6, lines 1568-1570']},
  {id: 'observation-cho2011-mega-regions', of: 'account-mega-region', indicator: 'mega regions that share it', value: 7, unit: 'areas', basis: 'REPORTED', in: ['leading-industry-project'], cites: ['cho2011#§3-6, lines 1560-1568']},
  {id: 'observation-cho2011-total-2004', of: 'total-regional-development-budget', indicator: 'budget for regional development', value: 15000000000000, unit: 'KRW', period: '2004', basis: 'REPORTED', cites: ['cho2011#§3-6, lines 1588-1598']},
  {id: 'observation-cho2011-total-2011', of: 'total-regional-development-budget', indicator: 'budget for regional development', value: 28000000000000, unit: 'KRW', period: '2011', basis: 'REPORTED', cites: ['cho2011#§3-6, lines 1588-1598']},
  {id: 'observation-cho2011-total-growth', of: 'total-regional-development-budget', indicator: 'growth of the budget', value: 1.9, unit: 'times', period: '2004/2011', basis: 'REPORTED', cites: ['cho2011#§3-6, lines 1588-1594']},
  // As printed: 1.4 billion. See the finding on this figure.
  {id: 'observation-cho2011-special-2004', of: 'special-account-balanced-national-development', indicator: 'budget of the special accounts', value: 1400000000, unit: 'KRW', period: '2004', basis: 'REPORTED', cites: ['cho2011#§3-6, lines 1594-1598']},
  {id: 'observation-cho2011-special-2011', of: 'special-account-economic-regions', indicator: 'budget of the special accounts', value: 9800000000000, unit: 'KRW', period: '2011', basis: 'REPORTED', cites: ['cho2011#§3-6, lines 1594-1598']},
  {id: 'observation-cho2011-special-growth', of: 'special-account-economic-regions', indicator: 'growth of the budget of the special accounts', value: 6.7, unit: 'times', period: '2004/2011', basis: 'REPORTED', cites: ['cho2011#§3-6, lines 1594-1598']},
  {id: 'observation-cho2011-erdcs', of: 'economic-region-development-committees', indicator: 'committees', value: 7, unit: 'committees', basis: 'REPORTED', in: ['economic-regions'], cites: ['cho2011#§3-7, lines 1784-1788']},
  {id: 'observation-cho2011-mke-scopes', of: 'mke', indicator: 'spatial scopes of its duty for industry', value: 3, unit: 'scopes', basis: 'REPORTED', cites: ['cho2011#§3-7, lines 1796-1804']},
  {id: 'observation-cho2011-strategic-provinces', of: 'provinces', indicator: 'provincial regions with strategic industries', value: 13, unit: 'areas', period: '2011', basis: 'REPORTED', in: ['strategic-industries'], cites: ['cho2011#§3-7, lines 1806-1810']},
  {id: 'observation-cho2011-local-areas', of: 'local-areas', indicator: 'local areas with region-specific industries', value: 163, unit: 'areas', period: '2011', basis: 'REPORTED', in: ['region-specific-industries'], cites: ['cho2011#§3-7, lines 1808-1810']},
  {id: 'observation-cho2011-nrp-years', of: 'new-regional-policy', indicator: 'years of operation', value: 10, approximate: true, unit: 'years', period: '1999/2011', basis: 'REPORTED', cites: ['cho2011#§4-1, lines 1948-1956']},
  {id: 'observation-cho2011-nrp-next', of: 'new-regional-policy', indicator: 'years of the next stage', value: 10, unit: 'years', basis: 'FORECAST', cites: ['cho2011#§4-1, lines 1952-1956']},
  {id: 'observation-cho2011-nrp-over-years', of: 'new-regional-policy', indicator: 'years of operation, at least', valueLow: 10, unit: 'years', period: '1999/2011', basis: 'REPORTED', cites: ['cho2011#§4-2, lines 1978-1982', 'cho2011#§5, lines 2344-2346']},
  {id: 'observation-cho2011-nrp-factors', of: 'new-regional-policy', indicator: 'working factors that have a section of their own', value: 7, unit: 'factors', basis: 'REPORTED', cites: ['cho2011#§3-1, line 532', 'cho2011#§3-2, line 721', 'cho2011#§3-3, line 922', 'cho2011#§3-4, line 1073', 'cho2011#§3-5, line 1315', 'cho2011#§3-6, line 1480', 'cho2011#§3-7, line 1623']},
  {id: 'observation-cho2011-nrp-challenges', of: 'new-regional-policy', indicator: 'challenges that have a section of their own', value: 6, unit: 'challenges', basis: 'REPORTED', cites: ['cho2011#§4-1, line 1936', 'cho2011#§4-2, line 1972', 'cho2011#§4-3, line 2018', 'cho2011#§4-4, lines 2089-2090', 'cho2011#§4-5, line 2171', 'cho2011#§4-6, lines 2235-2236']},
  {id: 'observation-cho2011-aspects', of: 'regional-policy', indicator: 'aspects under which Cho 2011 takes it apart', value: 3, unit: 'aspects', basis: 'REPORTED', cites: ['cho2011#§1, lines 79-83']}
] AS row
MATCH (x:Entity {id: row.of})
MERGE (o:Entity {id: row.id})
SET o += row {.indicator, .value, .valueLow, .valueHigh, .approximate, .unit, .period, .basis, .cites}, o:Observation
MERGE (o)-[:OF]->(x)
WITH row, o
CALL (row, o) { UNWIND row.by AS id MATCH (x:Entity {id: id}) MERGE (o)-[:BY]->(x) }
CALL (row, o) { UNWIND row.in AS id MATCH (x:Entity {id: id}) MERGE (o)-[:IN]->(x) }
CALL (row, o) { UNWIND row.statedBy AS id MATCH (x:Entity {id: id}) MERGE (o)-[:STATED_BY]->(x) };
UNWIND [
  {part: 'observation-cho2011-enterprise-survived', whole: 'observation-cho2011-enterprise-projects'},
  {part: 'observation-cho2011-stage-1-central', whole: 'observation-cho2011-stage-1-total'},
  {part: 'observation-cho2011-stage-1-national-account', whole: 'observation-cho2011-stage-1-central'},
  {part: 'observation-cho2011-special-2004', whole: 'observation-cho2011-total-2004'},
  {part: 'observation-cho2011-special-2011', whole: 'observation-cho2011-total-2011'}
] AS row
MATCH (part:Observation {id: row.part}), (whole:Observation {id: row.whole})
MERGE (part)-[:SHARE_OF]->(whole);
