// Who set up and paid for what, on which ground it stands and where it lies, according to Cho 2011. Source: Cho 2011.

UNWIND [
  {id: 'established-heavy-chemical-industrialisation-chaebol', from: 'heavy-chemical-industrialisation', to: 'chaebol', role: 'womb of the groups', cites: ['cho2011#§2, lines 127-137']},
  {id: 'established-kim-dae-jung-administration-four-plus-nine-policy', from: 'kim-dae-jung-administration', to: 'four-plus-nine-policy', cites: ['cho2011#§3-1, lines 564-574', 'cho2011#§3-4, lines 1125-1133']},
  {id: 'established-kim-dae-jung-administration-four-province-project', from: 'kim-dae-jung-administration', to: 'four-province-project', cites: ['cho2011#§3-1, lines 564-574', 'cho2011#§3-4, lines 1125-1133']},
  {id: 'established-kim-dae-jung-administration-ripp', from: 'kim-dae-jung-administration', to: 'ripp', cites: ['cho2011#§3-1, lines 564-574', 'cho2011#§3-4, lines 1125-1133']},
  {id: 'established-roh-moo-hyun-administration-balanced-development-plan-2004', from: 'roh-moo-hyun-administration', to: 'balanced-development-plan-2004', start: '2004', cites: ['cho2011#§3-3, lines 944-952']},
  {id: 'established-roh-moo-hyun-administration-balanced-national-development', from: 'roh-moo-hyun-administration', to: 'balanced-national-development', role: 'took it up as first national priority', cites: ['cho2011#§3-1, lines 631-641']},
  {id: 'established-roh-moo-hyun-new-administrative-capital', from: 'roh-moo-hyun', to: 'new-administrative-capital', role: 'election promise', cites: ['cho2011#§3-2, lines 756-766']},
  {id: 'established-association-of-large-firms-enterprise-city-project', from: 'association-of-large-firms', to: 'enterprise-city-project', role: 'proposed it', cites: ['cho2011#§3-2, lines 852-862']},
  {id: 'established-mocie-nine-province-project', from: 'mocie', to: 'nine-province-project', start: '2002', cites: ['cho2011#§3-4, lines 1151-1165']},
  {id: 'established-lee-myung-bak-administration-regional-development-plan-2009', from: 'lee-myung-bak-administration', to: 'regional-development-plan-2009', cites: ['cho2011#§3-3, lines 984-992']},
  {id: 'established-lee-myung-bak-administration-economic-regions', from: 'lee-myung-bak-administration', to: 'economic-regions', cites: ['cho2011#§3-2, lines 892-902']},
  {id: 'established-lee-myung-bak-administration-leading-industry-project', from: 'lee-myung-bak-administration', to: 'leading-industry-project', start: '2009', cites: ['cho2011#§3-4, lines 1292-1300']},
  {id: 'established-industrial-cluster-policy-pilot-innovation-clusters', from: 'industrial-cluster-policy', to: 'pilot-innovation-clusters', cites: ['cho2011#§3-5, lines 1357-1381']},
  {id: 'established-ripp-hierarchical-industrial-system', from: 'ripp', to: 'hierarchical-industrial-system', cites: ['cho2011#§3-4, lines 1218-1226']},
  {id: 'established-ripp-techno-parks', from: 'ripp', to: 'techno-parks', role: 'so as to realise the policy', cites: ['cho2011#§3-4, lines 1282-1290']},
  {id: 'established-roh-moo-hyun-administration-regional-innovation-councils', from: 'roh-moo-hyun-administration', to: 'regional-innovation-councils', role: 'in the provincial governments', cites: ['cho2011#§3-5, lines 1419-1431']},
  {id: 'established-roh-moo-hyun-administration-special-account-balanced-national-development', from: 'roh-moo-hyun-administration', to: 'special-account-balanced-national-development', cites: ['cho2011#§3-6, lines 1508-1516']},
  {id: 'established-lee-myung-bak-administration-account-mega-region', from: 'lee-myung-bak-administration', to: 'account-mega-region', cites: ['cho2011#§3-6, lines 1554-1574']},
  {id: 'established-lee-myung-bak-administration-block-grant', from: 'lee-myung-bak-administration', to: 'block-grant', cites: ['cho2011#§3-6, lines 1554-1574']},
  {id: 'established-lee-myung-bak-administration-economic-region-development-committees', from: 'lee-myung-bak-administration', to: 'economic-region-development-committees', role: 'with the economic regions', cites: ['cho2011#§3-7, lines 1774-1788']},
  {id: 'established-lee-myung-bak-administration-mega-region-clusters', from: 'lee-myung-bak-administration', to: 'mega-region-clusters', cites: ['cho2011#§3-5, lines 1395-1401']},
  {id: 'established-lee-myung-bak-administration-inter-province-cooperative-projects', from: 'lee-myung-bak-administration', to: 'inter-province-cooperative-projects', cites: ['cho2011#§3-5, lines 1455-1474']},
  {id: 'established-government-of-korea-metropolitan-location-regulation', from: 'government-of-korea', to: 'metropolitan-location-regulation', cites: ['cho2011#§2, lines 238-250']},
  {id: 'established-government-of-korea-state-designated-complexes', from: 'government-of-korea', to: 'state-designated-complexes', cites: ['cho2011#§2, lines 157-165']},
  {id: 'established-government-of-korea-win-win-growth-committee', from: 'government-of-korea', to: 'win-win-growth-committee', cites: ['cho2011#§4-3, lines 2081-2087']},
  {id: 'established-special-act-balanced-national-development-special-account-balanced-national-development', from: 'special-act-balanced-national-development', to: 'special-account-balanced-national-development', cites: ['cho2011#§3-3, lines 1055-1063']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:ESTABLISHED {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'funds-ripp-stage-1-budget-four-province-project-stage-1', from: 'ripp-stage-1-budget', to: 'four-province-project-stage-1', role: 'infrastructure, technology, training, business services', cites: ['cho2011#§3-6, lines 1488-1498']},
  {id: 'funds-national-account-four-province-project-stage-1', from: 'national-account', to: 'four-province-project-stage-1', role: 'all of the central share', cites: ['cho2011#§3-6, lines 1494-1498']},
  {id: 'funds-government-of-korea-four-province-project-stage-1', from: 'government-of-korea', to: 'four-province-project-stage-1', role: 'central share', cites: ['cho2011#§3-6, lines 1494-1498']},
  {id: 'funds-national-account-leading-industry-project', from: 'national-account', to: 'leading-industry-project', role: 'largest part of what it gives to RIPPs', start: '2009', cites: ['cho2011#§3-4, lines 1232-1242']},
  {id: 'funds-special-account-balanced-national-development-balanced-national-development', from: 'special-account-balanced-national-development', to: 'balanced-national-development', cites: ['cho2011#§3-6, lines 1508-1526', 'cho2011#§3-6, lines 1544-1552']},
  {id: 'funds-special-account-balanced-national-development-ripp', from: 'special-account-balanced-national-development', to: 'ripp', cites: ['cho2011#§3-6, lines 1508-1526', 'cho2011#§3-6, lines 1544-1552']},
  {id: 'funds-capital-gains-land-development-special-account-balanced-national-development', from: 'capital-gains-land-development', to: 'special-account-balanced-national-development', role: 'most of the first volume', cites: ['cho2011#§3-6, lines 1534-1544']},
  {id: 'funds-regional-project-budgets-ministries-special-account-balanced-national-development', from: 'regional-project-budgets-ministries', to: 'special-account-balanced-national-development', cites: ['cho2011#§3-6, lines 1534-1544']},
  {id: 'funds-account-mega-region-leading-industry-project', from: 'account-mega-region', to: 'leading-industry-project', cites: ['cho2011#§3-6, lines 1560-1568']},
  {id: 'funds-account-regional-development-2010-local-governments', from: 'account-regional-development-2010', to: 'local-governments', role: 'by need, within a ceiling', cites: ['cho2011#§3-6, lines 1574-1586']},
  {id: 'funds-block-grant-local-governments', from: 'block-grant', to: 'local-governments', cites: ['cho2011#§3-6, lines 1568-1586']},
  {id: 'funds-private-firms-enterprise-city-project', from: 'private-firms', to: 'enterprise-city-project', role: 'private capital', cites: ['cho2011#§3-2, lines 856-862']},
  {id: 'funds-government-of-korea-labour-saving-technologies', from: 'government-of-korea', to: 'labour-saving-technologies', role: 'R&D investment', cites: ['cho2011#§2, lines 218-226']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:FUNDS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'based-on-new-regional-policy-new-regionalism', from: 'new-regional-policy', to: 'new-regionalism', cites: ['cho2011#§2, lines 506-516']},
  {id: 'based-on-stabilising-industrialisation-heavy-chemical-industrialisation', from: 'stabilising-industrialisation', to: 'heavy-chemical-industrialisation', role: 'investment of the stage before', cites: ['cho2011#§2, lines 190-198']},
  {id: 'based-on-balanced-development-plan-2004-four-province-project', from: 'balanced-development-plan-2004', to: 'four-province-project', role: 'upgrade of the project of the former government', cites: ['cho2011#§3-3, lines 972-980']},
  {id: 'based-on-diffused-industrialisation-knowledge-based-economy', from: 'diffused-industrialisation', to: 'knowledge-based-economy', cites: ['cho2011#§2, lines 260-266']},
  {id: 'based-on-conventional-regional-policy-developmental-regime', from: 'conventional-regional-policy', to: 'developmental-regime', cites: ['cho2011#§1, lines 83-91']},
  {id: 'based-on-four-province-project-stage-2-four-province-project-stage-1', from: 'four-province-project-stage-2', to: 'four-province-project-stage-1', role: 'builds on its innovative infrastructure', cites: ['cho2011#§3-4, lines 1192-1200']},
  {id: 'based-on-regional-development-plan-2009-balanced-development-plan-2004', from: 'regional-development-plan-2009', to: 'balanced-development-plan-2004', role: 'almost the same structure', cites: ['cho2011#§3-3, lines 984-994']},
  {id: 'based-on-enterprise-city-project-balanced-national-development', from: 'enterprise-city-project', to: 'balanced-national-development', role: 'in line with the balance policies', cites: ['cho2011#§3-2, lines 852-858']},
  {id: 'based-on-new-administrative-capital-election-promise-capital', from: 'new-administrative-capital', to: 'election-promise-capital', cites: ['cho2011#§3-2, lines 756-766']},
  {id: 'based-on-regional-innovation-system-learning-region-collaboration', from: 'regional-innovation-system', to: 'learning-region-collaboration', cites: ['cho2011#§3-5, lines 1437-1445']},
  {id: 'based-on-creative-development-business-ecology', from: 'creative-development', to: 'business-ecology', cites: ['cho2011#§4-4, lines 2159-2169']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:BASED_ON {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'located-heavy-chemical-industries-southeastern-region', from: 'heavy-chemical-industries', to: 'southeastern-region', start: '1961', end: '1981', cites: ['cho2011#§2, lines 157-165']},
  {id: 'located-heavy-chemical-industries-state-designated-complexes', from: 'heavy-chemical-industries', to: 'state-designated-complexes', start: '1961', end: '1981', cites: ['cho2011#§2, lines 157-165']},
  {id: 'located-light-industries-seoul-metropolitan-area', from: 'light-industries', to: 'seoul-metropolitan-area', role: 'foot-loose', start: '1961', end: '1981', cites: ['cho2011#§2, lines 165-168']},
  {id: 'located-microelectronics-large-cities', from: 'microelectronics', to: 'large-cities', role: 'foot-loose ventures around them', start: '1981', end: '1998', cites: ['cho2011#§2, lines 228-238']},
  {id: 'located-state-designated-complexes-southeastern-region', from: 'state-designated-complexes', to: 'southeastern-region', role: 'mostly', cites: ['cho2011#§2, lines 431-437']},
  {id: 'located-multifunctional-administrative-city-republic-of-korea', from: 'multifunctional-administrative-city', to: 'republic-of-korea', role: 'central locus', status: 'PLANNED', cites: ['cho2011#§3-2, lines 760-778']},
  {id: 'located-new-administrative-capital-chungnam', from: 'new-administrative-capital', to: 'chungnam', status: 'PLANNED', cites: ['cho2011#§3-2, lines 808-814']},
  {id: 'located-multifunctional-administrative-city-chungnam', from: 'multifunctional-administrative-city', to: 'chungnam', status: 'PLANNED', cites: ['cho2011#§3-2, lines 808-814']},
  {id: 'located-economic-ministries-multifunctional-administrative-city', from: 'economic-ministries', to: 'multifunctional-administrative-city', role: 'to move in by 2012', status: 'PLANNED', cites: ['cho2011#§3-2, lines 772-780']},
  {id: 'located-seoul-based-public-agencies-seoul', from: 'seoul-based-public-agencies', to: 'seoul', role: 'before the relocation', cites: ['cho2011#§3-2, lines 802-804']},
  {id: 'located-seoul-based-public-agencies-innovation-cities', from: 'seoul-based-public-agencies', to: 'innovation-cities', role: 'to move there in groups', status: 'PLANNED', cites: ['cho2011#§3-2, lines 804-824']},
  {id: 'located-innovation-cities-provinces', from: 'innovation-cities', to: 'provinces', role: 'all but Seoul and Chungnam', cites: ['cho2011#§3-2, lines 806-814']},
  {id: 'located-four-province-project-four-provinces', from: 'four-province-project', to: 'four-provinces', start: '1999', cites: ['cho2011#§3-4, lines 1125-1133']},
  {id: 'located-nine-province-project-nine-provinces', from: 'nine-province-project', to: 'nine-provinces', start: '2002', cites: ['cho2011#§3-4, lines 1157-1165']},
  {id: 'located-leading-industries-economic-regions', from: 'leading-industries', to: 'economic-regions', start: '2009', cites: ['cho2011#§3-4, lines 1226-1232', 'cho2011#§3-7, lines 1804-1814']},
  {id: 'located-strategic-industries-provinces', from: 'strategic-industries', to: 'provinces', cites: ['cho2011#§3-4, lines 1226-1232', 'cho2011#§3-7, lines 1804-1814']},
  {id: 'located-region-specific-industries-local-areas', from: 'region-specific-industries', to: 'local-areas', cites: ['cho2011#§3-4, lines 1226-1232', 'cho2011#§3-7, lines 1804-1814']},
  {id: 'located-cluster-changwon-changwon', from: 'cluster-changwon', to: 'changwon', role: 'old industrial complex', cites: ['cho2011#§3-5, lines 1371-1375']},
  {id: 'located-cluster-gumi-gumi', from: 'cluster-gumi', to: 'gumi', role: 'old industrial complex', cites: ['cho2011#§3-5, lines 1371-1375']},
  {id: 'located-cluster-ulsan-ulsan', from: 'cluster-ulsan', to: 'ulsan', role: 'old industrial complex', cites: ['cho2011#§3-5, lines 1371-1375']},
  {id: 'located-cluster-gwangju-gwangju', from: 'cluster-gwangju', to: 'gwangju', role: 'old industrial complex', cites: ['cho2011#§3-5, lines 1371-1375']},
  {id: 'located-cluster-banwol-sihwa-banwol-sihwa', from: 'cluster-banwol-sihwa', to: 'banwol-sihwa', role: 'old industrial complex', cites: ['cho2011#§3-5, lines 1371-1375']},
  {id: 'located-cluster-wonju-wonju', from: 'cluster-wonju', to: 'wonju', role: 'old industrial complex', cites: ['cho2011#§3-5, lines 1371-1375']},
  {id: 'located-pilot-innovation-clusters-old-industrial-complexes', from: 'pilot-innovation-clusters', to: 'old-industrial-complexes', cites: ['cho2011#§3-5, lines 1371-1381']},
  {id: 'located-mega-region-clusters-economic-regions', from: 'mega-region-clusters', to: 'economic-regions', cites: ['cho2011#§3-5, lines 1395-1401']},
  {id: 'located-economic-region-development-committees-economic-regions', from: 'economic-region-development-committees', to: 'economic-regions', cites: ['cho2011#§3-7, lines 1774-1788']},
  {id: 'located-regional-innovation-councils-provinces', from: 'regional-innovation-councils', to: 'provinces', cites: ['cho2011#§3-5, lines 1427-1431']},
  {id: 'located-capital-gains-land-development-seoul-metropolitan-area', from: 'capital-gains-land-development', to: 'seoul-metropolitan-area', cites: ['cho2011#§3-6, lines 1534-1538']},
  {id: 'located-compressed-growth-republic-of-korea', from: 'compressed-growth', to: 'republic-of-korea', cites: ['cho2011#§2, lines 107-117']},
  {id: 'located-labour-disputes-1986-republic-of-korea', from: 'labour-disputes-1986', to: 'republic-of-korea', cites: ['cho2011#§2, lines 212-218', 'cho2011#§2, lines 266-270']},
  {id: 'located-financial-crisis-1998-republic-of-korea', from: 'financial-crisis-1998', to: 'republic-of-korea', cites: ['cho2011#§2, lines 212-218', 'cho2011#§2, lines 266-270']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:LOCATED_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'hosted-regional-innovation-councils-provincial-governments', from: 'regional-innovation-councils', to: 'provincial-governments', cites: ['cho2011#§3-5, lines 1427-1431']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:HOSTED_BY {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
