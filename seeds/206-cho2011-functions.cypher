// Who answered for what, oversaw, carried out and took part in it, according to Cho 2011. Source: Cho 2011.

UNWIND [
  {id: 'responsible-moct-conventional-regional-policy', from: 'moct', to: 'conventional-regional-policy', role: 'usual centralised administration', end: '1998', cites: ['cho2011#§3-1, lines 574-582']},
  {id: 'responsible-local-governments-regional-industrial-promotion', from: 'local-governments', to: 'regional-industrial-promotion', role: 'with MOCIE', start: '1998', cites: ['cho2011#§3-1, lines 574-586']},
  {id: 'responsible-mocie-regional-industrial-promotion', from: 'mocie', to: 'regional-industrial-promotion', role: 'with local governments', start: '1998', cites: ['cho2011#§3-1, lines 574-586']},
  {id: 'responsible-mocie-four-province-project-stage-1', from: 'mocie', to: 'four-province-project-stage-1', role: 'alone; planning and execution of industrial promotion', cites: ['cho2011#§3-7, lines 1643-1659']},
  {id: 'responsible-mocie-ripp', from: 'mocie', to: 'ripp', role: 'most regional industrial policies', cites: ['cho2011#§3-7, lines 1729-1735']},
  {id: 'responsible-mocie-nine-province-project', from: 'mocie', to: 'nine-province-project', role: 'widened the policy to nine provinces', cites: ['cho2011#§3-4, lines 1151-1165']},
  {id: 'responsible-mocie-function-execution-regional-policy', from: 'mocie', to: 'function-execution-regional-policy', role: 'at the level of central government', cites: ['cho2011#§3-7, lines 1721-1729']},
  {id: 'responsible-mocie-function-deliberation', from: 'mocie', to: 'function-deliberation', role: 'together', cites: ['cho2011#§3-7, lines 1735-1743']},
  {id: 'responsible-mocie-function-approval-projects', from: 'mocie', to: 'function-approval-projects', role: 'together', cites: ['cho2011#§3-7, lines 1735-1743']},
  {id: 'responsible-pcbnd-function-deliberation', from: 'pcbnd', to: 'function-deliberation', role: 'together', cites: ['cho2011#§3-7, lines 1735-1743']},
  {id: 'responsible-pcbnd-function-approval-projects', from: 'pcbnd', to: 'function-approval-projects', role: 'together', cites: ['cho2011#§3-7, lines 1735-1743']},
  {id: 'responsible-pcbnd-function-planning-mediating-balance', from: 'pcbnd', to: 'function-planning-mediating-balance', role: 'by statute', cites: ['cho2011#§3-7, lines 1691-1701']},
  {id: 'responsible-regional-innovation-councils-function-execution-regional-policy', from: 'regional-innovation-councils', to: 'function-execution-regional-policy', role: 'more execution than deliberation', cites: ['cho2011#§3-7, lines 1717-1721']},
  {id: 'responsible-mke-function-policy-integration', from: 'mke', to: 'function-policy-integration', status: 'PROPOSED', cites: ['cho2011#§4-2, lines 2010-2016']},
  {id: 'responsible-economic-region-development-committees-regional-chapters-of-plan', from: 'economic-region-development-committees', to: 'regional-chapters-of-plan', cites: ['cho2011#§3-3, lines 1045-1055']},
  {id: 'responsible-government-of-korea-account-mega-region', from: 'government-of-korea', to: 'account-mega-region', role: 'shares it out rather evenly', cites: ['cho2011#§3-6, lines 1560-1568']},
  {id: 'responsible-local-governments-block-grant', from: 'local-governments', to: 'block-grant', role: 'use it for projects of their own', cites: ['cho2011#§3-6, lines 1574-1586']},
  {id: 'responsible-government-of-korea-new-regional-policy', from: 'government-of-korea', to: 'new-regional-policy', cites: ['cho2011#§3-1, lines 534-542']},
  {id: 'responsible-government-ministries-regional-project-budgets-ministries', from: 'government-ministries', to: 'regional-project-budgets-ministries', role: 'before they were pooled', cites: ['cho2011#§3-6, lines 1538-1544']},
  {id: 'responsible-government-ministries-regional-policy', from: 'government-ministries', to: 'regional-policy', role: 'each within its own duty', start: '1998', end: '2003', cites: ['cho2011#§3-7, lines 1645-1653']},
  {id: 'responsible-local-governments-account-regional-development-2010', from: 'local-governments', to: 'account-regional-development-2010', role: 'more say in the use', start: '2010', cites: ['cho2011#§3-6, lines 1576-1586']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:RESPONSIBLE_FOR {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'oversees-mke-leading-industries', from: 'mke', to: 'leading-industries', role: 'supervision and supportive control', cites: ['cho2011#§3-7, lines 1804-1814']},
  {id: 'oversees-mke-strategic-industries', from: 'mke', to: 'strategic-industries', role: 'supervision and supportive control', cites: ['cho2011#§3-7, lines 1804-1814']},
  {id: 'oversees-mke-region-specific-industries', from: 'mke', to: 'region-specific-industries', role: 'supervision and supportive control', cites: ['cho2011#§3-7, lines 1804-1814']},
  {id: 'oversees-mke-leading-industry-project', from: 'mke', to: 'leading-industry-project', cites: ['cho2011#§3-7, lines 1796-1814']},
  {id: 'oversees-pcbnd-balanced-national-development', from: 'pcbnd', to: 'balanced-national-development', role: 'planning and mediation of all its policies', cites: ['cho2011#§3-7, lines 1691-1707']},
  {id: 'oversees-pcbnd-balanced-development-plan-2004', from: 'pcbnd', to: 'balanced-development-plan-2004', role: 'authority of the President behind the execution', cites: ['cho2011#§3-7, lines 1701-1707']},
  {id: 'oversees-pcrd-regional-development-plan-2009', from: 'pcrd', to: 'regional-development-plan-2009', cites: ['cho2011#§3-3, lines 1033-1045']},
  {id: 'oversees-committees-roh-government-regional-policy', from: 'committees-roh-government', to: 'regional-policy', role: 'decision and implementation with non-governmental agents', start: '2003', end: '2008', cites: ['cho2011#§3-7, lines 1673-1683']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:OVERSEES {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'delegates-president-of-the-republic-of-korea-pcbnd', from: 'president-of-the-republic-of-korea', to: 'pcbnd', role: 'authority to empower the execution of projects', cites: ['cho2011#§3-7, lines 1701-1707']},
  {id: 'delegates-government-of-korea-local-governments', from: 'government-of-korea', to: 'local-governments', role: 'development authority', cites: ['cho2011#§3-6, lines 1605-1615']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:DELEGATES_TO {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'implements-park-chung-hee-administration-export-oriented-industrialisation', from: 'park-chung-hee-administration', to: 'export-oriented-industrialisation', cites: ['cho2011#§2, lines 143-151']},
  {id: 'implements-government-of-korea-ten-year-territorial-plan', from: 'government-of-korea', to: 'ten-year-territorial-plan', cites: ['cho2011#§2, lines 168-184']},
  {id: 'implements-government-of-korea-gyeongbu-expressway', from: 'government-of-korea', to: 'gyeongbu-expressway', cites: ['cho2011#§2, lines 168-184']},
  {id: 'implements-economic-ministries-principle-market', from: 'economic-ministries', to: 'principle-market', role: 'rational policies in tune with the market', start: '1981', end: '1998', cites: ['cho2011#§2, lines 204-212']},
  {id: 'implements-kim-dae-jung-administration-it-based-industrialisation', from: 'kim-dae-jung-administration', to: 'it-based-industrialisation', role: 'after the crisis', start: '1998', end: '2003', cites: ['cho2011#§2, lines 268-290']},
  {id: 'implements-kim-dae-jung-administration-strong-it-country', from: 'kim-dae-jung-administration', to: 'strong-it-country', role: 'after the crisis', start: '1998', end: '2003', cites: ['cho2011#§2, lines 268-290']},
  {id: 'implements-kim-dae-jung-administration-neo-liberal-turn', from: 'kim-dae-jung-administration', to: 'neo-liberal-turn', role: 'after the crisis', start: '1998', end: '2003', cites: ['cho2011#§2, lines 268-290']},
  {id: 'implements-kim-dae-jung-administration-new-regional-policy', from: 'kim-dae-jung-administration', to: 'new-regional-policy', role: 'innovation-oriented policies', start: '1998', end: '2003', cites: ['cho2011#§2, lines 290-300']},
  {id: 'implements-roh-moo-hyun-administration-new-regional-policy', from: 'roh-moo-hyun-administration', to: 'new-regional-policy', role: 'innovation-oriented policies', start: '2003', end: '2008', cites: ['cho2011#§2, lines 290-300']},
  {id: 'implements-lee-myung-bak-administration-new-regional-policy', from: 'lee-myung-bak-administration', to: 'new-regional-policy', role: 'policies friendly to companies', start: '2008', cites: ['cho2011#§2, lines 298-304']},
  {id: 'implements-roh-moo-hyun-administration-decentralisation-roh', from: 'roh-moo-hyun-administration', to: 'decentralisation-roh', start: '2003', end: '2008', cites: ['cho2011#§2, lines 306-312']},
  {id: 'implements-lee-myung-bak-administration-economic-localisation-lee', from: 'lee-myung-bak-administration', to: 'economic-localisation-lee', start: '2008', cites: ['cho2011#§2, lines 306-315']},
  {id: 'implements-lee-myung-bak-administration-mega-region-strategy', from: 'lee-myung-bak-administration', to: 'mega-region-strategy', start: '2008', cites: ['cho2011#§3-1, lines 693-703', 'cho2011#§3-2, lines 892-902']},
  {id: 'implements-kim-dae-jung-administration-regional-industrial-promotion', from: 'kim-dae-jung-administration', to: 'regional-industrial-promotion', start: '1998', end: '2003', cites: ['cho2011#§3-1, lines 564-574']},
  {id: 'implements-kim-dae-jung-administration-four-plus-nine-policy', from: 'kim-dae-jung-administration', to: 'four-plus-nine-policy', start: '1998', end: '2003', cites: ['cho2011#§3-1, lines 564-574']},
  {id: 'implements-roh-moo-hyun-administration-balanced-national-development', from: 'roh-moo-hyun-administration', to: 'balanced-national-development', start: '2003', end: '2008', cites: ['cho2011#§3-1, lines 631-641', 'cho2011#§3-1, lines 651-659']},
  {id: 'implements-roh-moo-hyun-administration-spatial-reform-of-korea', from: 'roh-moo-hyun-administration', to: 'spatial-reform-of-korea', start: '2003', end: '2008', cites: ['cho2011#§3-1, lines 631-641', 'cho2011#§3-1, lines 651-659']},
  {id: 'implements-lee-myung-bak-administration-regional-industrial-promotion', from: 'lee-myung-bak-administration', to: 'regional-industrial-promotion', role: 'commitment went on', start: '2008', cites: ['cho2011#§3-1, lines 685-691']},
  {id: 'implements-government-of-korea-new-administrative-capital', from: 'government-of-korea', to: 'new-administrative-capital', cites: ['cho2011#§3-2, lines 766-778', 'cho2011#§3-2, lines 798-804']},
  {id: 'implements-government-of-korea-relocation-of-public-agencies', from: 'government-of-korea', to: 'relocation-of-public-agencies', cites: ['cho2011#§3-2, lines 766-778', 'cho2011#§3-2, lines 798-804']},
  {id: 'implements-seoul-based-public-agencies-regional-innovation-system-policy', from: 'seoul-based-public-agencies', to: 'regional-innovation-system-policy', role: 'networks of innovation in the new places', cites: ['cho2011#§3-2, lines 814-824']},
  {id: 'implements-enterprise-cities-enterprise-city-project', from: 'enterprise-cities', to: 'enterprise-city-project', cites: ['cho2011#§3-2, lines 846-862']},
  {id: 'implements-innovation-cities-innovation-city-project', from: 'innovation-cities', to: 'innovation-city-project', cites: ['cho2011#§3-2, lines 824-834']},
  {id: 'implements-government-of-korea-planning', from: 'government-of-korea', to: 'planning', role: 'for the build-up of a market economy', cites: ['cho2011#§3-3, lines 926-934']},
  {id: 'implements-ripp-balanced-national-development', from: 'ripp', to: 'balanced-national-development', cites: ['cho2011#§3-4, lines 1165-1175', 'cho2011#§3-4, lines 1278-1282']},
  {id: 'implements-ripp-regional-innovation-system-policy', from: 'ripp', to: 'regional-innovation-system-policy', cites: ['cho2011#§3-4, lines 1165-1175', 'cho2011#§3-4, lines 1278-1282']},
  {id: 'implements-four-province-project-ripp', from: 'four-province-project', to: 'ripp', start: '1999', cites: ['cho2011#§3-4, lines 1186-1192']},
  {id: 'implements-ripp-endogenous-growth', from: 'ripp', to: 'endogenous-growth', role: 'evolutionary and substantive approach', cites: ['cho2011#§3-4, lines 1099-1109']},
  {id: 'implements-techno-parks-ripp', from: 'techno-parks', to: 'ripp', role: 'regional innovation organisations', cites: ['cho2011#§3-4, lines 1282-1290']},
  {id: 'implements-local-governments-leading-industry-project', from: 'local-governments', to: 'leading-industry-project', role: 'several worked together', start: '2009', cites: ['cho2011#§3-4, lines 1292-1314']},
  {id: 'implements-pilot-innovation-clusters-industrial-cluster-policy', from: 'pilot-innovation-clusters', to: 'industrial-cluster-policy', role: 'model cases', cites: ['cho2011#§3-5, lines 1371-1381']},
  {id: 'implements-daedeok-science-park-cluster-projects', from: 'daedeok-science-park', to: 'cluster-projects', start: '2000', cites: ['cho2011#§3-5, lines 1361-1369']},
  {id: 'implements-provinces-cluster-projects', from: 'provinces', to: 'cluster-projects', start: '2000', cites: ['cho2011#§3-5, lines 1361-1369']},
  {id: 'implements-regional-innovation-councils-regional-innovation-system-policy', from: 'regional-innovation-councils', to: 'regional-innovation-system-policy', role: 'joint learning and creation of innovation', cites: ['cho2011#§3-5, lines 1425-1437']},
  {id: 'implements-techno-parks-learning-region-collaboration', from: 'techno-parks', to: 'learning-region-collaboration', role: 'networking of technological innovation', cites: ['cho2011#§3-5, lines 1445-1455']},
  {id: 'implements-technology-innovation-centers-learning-region-collaboration', from: 'technology-innovation-centers', to: 'learning-region-collaboration', role: 'networking of technological innovation', cites: ['cho2011#§3-5, lines 1445-1455']},
  {id: 'implements-regional-research-centers-learning-region-collaboration', from: 'regional-research-centers', to: 'learning-region-collaboration', role: 'networking of technological innovation', cites: ['cho2011#§3-5, lines 1445-1455']},
  {id: 'implements-inno-cafe-learning-region-collaboration', from: 'inno-cafe', to: 'learning-region-collaboration', role: 'networking of technological innovation', cites: ['cho2011#§3-5, lines 1445-1455']},
  {id: 'implements-economic-region-development-committees-mega-regional-innovation-system', from: 'economic-region-development-committees', to: 'mega-regional-innovation-system', role: 'took over much of the networking', cites: ['cho2011#§3-5, lines 1455-1474']},
  {id: 'implements-mocie-balanced-development-plan-2004', from: 'mocie', to: 'balanced-development-plan-2004', role: 'execution of regional policy', cites: ['cho2011#§3-7, lines 1721-1729']},
  {id: 'implements-committees-roh-government-public-private-partnership', from: 'committees-roh-government', to: 'public-private-partnership', start: '2003', end: '2008', cites: ['cho2011#§3-7, lines 1673-1683']},
  {id: 'implements-committees-roh-government-governance', from: 'committees-roh-government', to: 'governance', start: '2003', end: '2008', cites: ['cho2011#§3-7, lines 1673-1683']},
  {id: 'implements-pcbnd-governance', from: 'pcbnd', to: 'governance', cites: ['cho2011#§3-7, lines 1685-1695', 'cho2011#§3-7, lines 1707-1713', 'cho2011#§3-7, lines 1766-1774']},
  {id: 'implements-regional-innovation-councils-governance', from: 'regional-innovation-councils', to: 'governance', cites: ['cho2011#§3-7, lines 1685-1695', 'cho2011#§3-7, lines 1707-1713', 'cho2011#§3-7, lines 1766-1774']},
  {id: 'implements-pcrd-governance', from: 'pcrd', to: 'governance', cites: ['cho2011#§3-7, lines 1685-1695', 'cho2011#§3-7, lines 1707-1713', 'cho2011#§3-7, lines 1766-1774']},
  {id: 'implements-economic-region-development-committees-governance', from: 'economic-region-development-committees', to: 'governance', role: 'new unit for the economic regions', cites: ['cho2011#§3-7, lines 1774-1788']},
  {id: 'implements-mke-regional-industrial-promotion', from: 'mke', to: 'regional-industrial-promotion', role: 'more power than MOCIE, three spatial scopes', start: '2008', cites: ['cho2011#§3-7, lines 1796-1804']},
  {id: 'implements-roh-moo-hyun-administration-ripps-roh-government', from: 'roh-moo-hyun-administration', to: 'ripps-roh-government', start: '2003', end: '2008-XX', cites: ['cho2011#§3-4, lines 1208-1212']},
  {id: 'implements-lee-myung-bak-administration-ripps-lee-government', from: 'lee-myung-bak-administration', to: 'ripps-lee-government', start: '2008', cites: ['cho2011#§3-4, lines 1208-1216']},
  {id: 'implements-government-of-korea-green-growth-strategy', from: 'government-of-korea', to: 'green-growth-strategy', role: 'emphasis as a change of paradigm', cites: ['cho2011#§4-3, lines 2020-2029']},
  {id: 'implements-government-of-korea-win-win-growth-policy', from: 'government-of-korea', to: 'win-win-growth-policy', role: 'struggling with it', cites: ['cho2011#§4-3, lines 2073-2081']},
  {id: 'implements-local-governments-win-win-growth-policy', from: 'local-governments', to: 'win-win-growth-policy', role: 'struggling with it', cites: ['cho2011#§4-3, lines 2073-2081']},
  {id: 'implements-mke-integrative-approach', from: 'mke', to: 'integrative-approach', role: 'as the competent agent', status: 'PROPOSED', cites: ['cho2011#§4-2, lines 2010-2016']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:IMPLEMENTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'participated-municipal-governments-bidding-enterprise-cities', from: 'municipal-governments', to: 'bidding-enterprise-cities', role: 'to receive the investment', cites: ['cho2011#§3-2, lines 862-870']},
  {id: 'participated-local-governments-regional-industrial-promotion', from: 'local-governments', to: 'regional-industrial-promotion', start: '1998', cites: ['cho2011#§3-1, lines 574-586']},
  {id: 'participated-local-council-members-popular-vote-local', from: 'local-council-members', to: 'popular-vote-local', role: 'elected', cites: ['cho2011#§3-1, lines 591-597']},
  {id: 'participated-local-government-executives-popular-vote-local', from: 'local-government-executives', to: 'popular-vote-local', role: 'elected', cites: ['cho2011#§3-1, lines 591-597']},
  {id: 'participated-local-universities-manpower-projects', from: 'local-universities', to: 'manpower-projects', cites: ['cho2011#§3-5, lines 1389-1395']},
  {id: 'participated-large-firms-win-win-growth-policy', from: 'large-firms', to: 'win-win-growth-policy', cites: ['cho2011#§4-3, lines 2067-2081']},
  {id: 'participated-small-and-medium-firms-win-win-growth-policy', from: 'small-and-medium-firms', to: 'win-win-growth-policy', cites: ['cho2011#§4-3, lines 2067-2081']},
  {id: 'participated-municipal-governments-innovation-city-project', from: 'municipal-governments', to: 'innovation-city-project', role: 'partner of the agencies', cites: ['cho2011#§3-2, lines 814-824']},
  {id: 'participated-subcontracted-firms-innovation-city-project', from: 'subcontracted-firms', to: 'innovation-city-project', role: 'partner of the agencies', cites: ['cho2011#§3-2, lines 814-824']},
  {id: 'participated-local-universities-innovation-city-project', from: 'local-universities', to: 'innovation-city-project', role: 'partner of the agencies', cites: ['cho2011#§3-2, lines 814-824']},
  {id: 'participated-private-firms-enterprise-city-project', from: 'private-firms', to: 'enterprise-city-project', role: 'started it alone', cites: ['cho2011#§3-2, lines 852-862']},
  {id: 'participated-local-governments-leading-industry-project', from: 'local-governments', to: 'leading-industry-project', role: 'worked together for industries of scale', cites: ['cho2011#§3-4, lines 1300-1314']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PARTICIPATED_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
