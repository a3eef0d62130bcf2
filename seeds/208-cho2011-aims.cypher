// What was aimed at, left out and used, according to Cho 2011. Source: Cho 2011.

UNWIND [
  {id: 'targets-heavy-chemical-industrialisation-heavy-chemical-industries', from: 'heavy-chemical-industrialisation', to: 'heavy-chemical-industries', cites: ['cho2011#§2, lines 127-143', 'cho2011#§2, lines 153-165']},
  {id: 'targets-it-based-industrialisation-information-technology', from: 'it-based-industrialisation', to: 'information-technology', cites: ['cho2011#§2, lines 260-282']},
  {id: 'targets-four-province-project-four-provinces', from: 'four-province-project', to: 'four-provinces', start: '1999', cites: ['cho2011#§3-4, lines 1125-1133']},
  {id: 'targets-four-province-project-daegu', from: 'four-province-project', to: 'daegu', start: '1999', cites: ['cho2011#§3-4, lines 1125-1133']},
  {id: 'targets-four-province-project-gwangju', from: 'four-province-project', to: 'gwangju', start: '1999', cites: ['cho2011#§3-4, lines 1125-1133']},
  {id: 'targets-four-province-project-busan', from: 'four-province-project', to: 'busan', start: '1999', cites: ['cho2011#§3-4, lines 1125-1133']},
  {id: 'targets-four-province-project-gyeongnam', from: 'four-province-project', to: 'gyeongnam', start: '1999', cites: ['cho2011#§3-4, lines 1125-1133']},
  {id: 'targets-four-province-project-textile-industry', from: 'four-province-project', to: 'textile-industry', start: '1999', cites: ['cho2011#§3-4, lines 1125-1133']},
  {id: 'targets-four-province-project-optical-industry', from: 'four-province-project', to: 'optical-industry', start: '1999', cites: ['cho2011#§3-4, lines 1125-1133']},
  {id: 'targets-four-province-project-footwear-industry', from: 'four-province-project', to: 'footwear-industry', start: '1999', cites: ['cho2011#§3-4, lines 1125-1133']},
  {id: 'targets-four-province-project-machine-industry', from: 'four-province-project', to: 'machine-industry', start: '1999', cites: ['cho2011#§3-4, lines 1125-1133']},
  {id: 'targets-four-province-project-stage-1-four-provinces', from: 'four-province-project-stage-1', to: 'four-provinces', role: 'restructuring into innovative industries', cites: ['cho2011#§3-4, lines 1133-1145']},
  {id: 'targets-four-province-project-stage-1-textile-industry', from: 'four-province-project-stage-1', to: 'textile-industry', role: 'restructuring into innovative industries', cites: ['cho2011#§3-4, lines 1133-1145']},
  {id: 'targets-four-province-project-stage-1-optical-industry', from: 'four-province-project-stage-1', to: 'optical-industry', role: 'restructuring into innovative industries', cites: ['cho2011#§3-4, lines 1133-1145']},
  {id: 'targets-four-province-project-stage-1-footwear-industry', from: 'four-province-project-stage-1', to: 'footwear-industry', role: 'restructuring into innovative industries', cites: ['cho2011#§3-4, lines 1133-1145']},
  {id: 'targets-four-province-project-stage-1-machine-industry', from: 'four-province-project-stage-1', to: 'machine-industry', role: 'restructuring into innovative industries', cites: ['cho2011#§3-4, lines 1133-1145']},
  {id: 'targets-nine-province-project-nine-provinces', from: 'nine-province-project', to: 'nine-provinces', start: '2002', cites: ['cho2011#§3-4, lines 1157-1165']},
  {id: 'targets-nine-province-project-strategic-industries', from: 'nine-province-project', to: 'strategic-industries', start: '2002', cites: ['cho2011#§3-4, lines 1157-1165']},
  {id: 'targets-regional-industrial-promotion-lagged-regions', from: 'regional-industrial-promotion', to: 'lagged-regions', role: 'selected by the Kim Dae-jung government', start: '1998', end: '2003', cites: ['cho2011#§3-1, lines 607-617']},
  {id: 'targets-balanced-development-plan-2004-strategic-industries', from: 'balanced-development-plan-2004', to: 'strategic-industries', role: 'four of each region', cites: ['cho2011#§3-3, lines 966-972', 'cho2011#§3-4, lines 1167-1175']},
  {id: 'targets-ripp-strategic-industries', from: 'ripp', to: 'strategic-industries', role: 'structural reform for the knowledge economy', cites: ['cho2011#§3-4, lines 1119-1125']},
  {id: 'targets-leading-industry-project-leading-industries', from: 'leading-industry-project', to: 'leading-industries', start: '2009', cites: ['cho2011#§3-4, lines 1232-1242', 'cho2011#§3-4, lines 1292-1300']},
  {id: 'targets-leading-industry-project-economic-regions', from: 'leading-industry-project', to: 'economic-regions', start: '2009', cites: ['cho2011#§3-4, lines 1232-1242', 'cho2011#§3-4, lines 1292-1300']},
  {id: 'targets-ripps-lee-government-economic-regions', from: 'ripps-lee-government', to: 'economic-regions', start: '2008', cites: ['cho2011#§3-4, lines 1218-1242']},
  {id: 'targets-ripps-lee-government-leading-industries', from: 'ripps-lee-government', to: 'leading-industries', cites: ['cho2011#§3-4, lines 1218-1242']},
  {id: 'targets-ripps-lee-government-region-specific-industries', from: 'ripps-lee-government', to: 'region-specific-industries', start: '2008', cites: ['cho2011#§3-4, lines 1218-1242']},
  {id: 'targets-regional-development-plan-2009-leading-industries', from: 'regional-development-plan-2009', to: 'leading-industries', role: 'governed by MKE', cites: ['cho2011#§3-7, lines 1796-1814']},
  {id: 'targets-regional-development-plan-2009-strategic-industries', from: 'regional-development-plan-2009', to: 'strategic-industries', role: 'governed by MKE', cites: ['cho2011#§3-7, lines 1796-1814']},
  {id: 'targets-regional-development-plan-2009-region-specific-industries', from: 'regional-development-plan-2009', to: 'region-specific-industries', role: 'governed by MKE', cites: ['cho2011#§3-7, lines 1796-1814']},
  {id: 'targets-regional-development-plan-2009-economic-regions', from: 'regional-development-plan-2009', to: 'economic-regions', role: 'unit of planning', cites: ['cho2011#§3-3, lines 994-1004']},
  {id: 'targets-balanced-development-plan-2004-administrative-districts', from: 'balanced-development-plan-2004', to: 'administrative-districts', role: 'unit of planning', cites: ['cho2011#§3-3, lines 994-1004']},
  {id: 'targets-mega-region-strategy-economic-regions', from: 'mega-region-strategy', to: 'economic-regions', start: '2008', cites: ['cho2011#§3-1, lines 699-703', 'cho2011#§3-2, lines 892-910']},
  {id: 'targets-relocation-of-public-agencies-seoul-based-public-agencies', from: 'relocation-of-public-agencies', to: 'seoul-based-public-agencies', cites: ['cho2011#§3-2, lines 802-814']},
  {id: 'targets-relocation-of-public-agencies-innovation-cities', from: 'relocation-of-public-agencies', to: 'innovation-cities', cites: ['cho2011#§3-2, lines 802-814']},
  {id: 'targets-new-administrative-capital-multifunctional-administrative-city', from: 'new-administrative-capital', to: 'multifunctional-administrative-city', cites: ['cho2011#§3-2, lines 756-774']},
  {id: 'targets-new-administrative-capital-economic-ministries', from: 'new-administrative-capital', to: 'economic-ministries', role: 'those that move', cites: ['cho2011#§3-2, lines 772-780']},
  {id: 'targets-spatial-reform-of-korea-seoul', from: 'spatial-reform-of-korea', to: 'seoul', role: 'command functions out of the first, into the second', cites: ['cho2011#§3-2, lines 746-756']},
  {id: 'targets-spatial-reform-of-korea-less-competitive-regions', from: 'spatial-reform-of-korea', to: 'less-competitive-regions', role: 'command functions out of the first, into the second', cites: ['cho2011#§3-2, lines 746-756']},
  {id: 'targets-account-mega-region-economic-regions', from: 'account-mega-region', to: 'economic-regions', role: 'rather evenly', cites: ['cho2011#§3-6, lines 1560-1568']},
  {id: 'targets-account-mega-region-leading-industries', from: 'account-mega-region', to: 'leading-industries', cites: ['cho2011#§3-6, lines 1564-1568']},
  {id: 'targets-account-jeju-jeju', from: 'account-jeju', to: 'jeju', cites: ['cho2011#§3-6, lines 1528-1532']},
  {id: 'targets-industrial-cluster-policy-old-industrial-complexes', from: 'industrial-cluster-policy', to: 'old-industrial-complexes', start: '2000', cites: ['cho2011#§3-5, lines 1361-1381']},
  {id: 'targets-industrial-cluster-policy-science-parks', from: 'industrial-cluster-policy', to: 'science-parks', start: '2000', cites: ['cho2011#§3-5, lines 1361-1381']},
  {id: 'targets-industrial-cluster-policy-provinces', from: 'industrial-cluster-policy', to: 'provinces', start: '2000', cites: ['cho2011#§3-5, lines 1361-1381']},
  {id: 'targets-cluster-projects-strategic-industries', from: 'cluster-projects', to: 'strategic-industries', role: 'better structure and new businesses', cites: ['cho2011#§3-5, lines 1381-1389']},
  {id: 'targets-regional-innovation-system-policy-strategic-industries', from: 'regional-innovation-system-policy', to: 'strategic-industries', start: '2003', end: '2008', cites: ['cho2011#§3-5, lines 1419-1425']},
  {id: 'targets-win-win-growth-policy-large-firms', from: 'win-win-growth-policy', to: 'large-firms', cites: ['cho2011#§4-3, lines 2073-2081']},
  {id: 'targets-win-win-growth-policy-small-and-medium-firms', from: 'win-win-growth-policy', to: 'small-and-medium-firms', cites: ['cho2011#§4-3, lines 2073-2081']},
  {id: 'targets-win-win-growth-policy-non-seoul-metropolitan-area', from: 'win-win-growth-policy', to: 'non-seoul-metropolitan-area', cites: ['cho2011#§4-3, lines 2073-2081']},
  {id: 'targets-regional-labour-quality-policy-producers-and-workers', from: 'regional-labour-quality-policy', to: 'producers-and-workers', status: 'PROPOSED', cites: ['cho2011#§4-5, lines 2217-2233']},
  {id: 'targets-regional-labour-quality-policy-customers-and-consumers', from: 'regional-labour-quality-policy', to: 'customers-and-consumers', status: 'PROPOSED', cites: ['cho2011#§4-5, lines 2217-2233']},
  {id: 'targets-inter-province-cooperative-projects-economic-regions', from: 'inter-province-cooperative-projects', to: 'economic-regions', role: 'synergy of regions and industries', cites: ['cho2011#§3-5, lines 1466-1476']},
  {id: 'targets-manpower-projects-local-universities', from: 'manpower-projects', to: 'local-universities', cites: ['cho2011#§3-5, lines 1389-1395']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:TARGETS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'excludes-relocation-of-public-agencies-seoul', from: 'relocation-of-public-agencies', to: 'seoul', cites: ['cho2011#§3-2, lines 808-814']},
  {id: 'excludes-relocation-of-public-agencies-chungnam', from: 'relocation-of-public-agencies', to: 'chungnam', cites: ['cho2011#§3-2, lines 808-814']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:EXCLUDES {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'specialises-economic-regions-leading-industries', from: 'economic-regions', to: 'leading-industries', start: '2009', cites: ['cho2011#§3-4, lines 1226-1232']},
  {id: 'specialises-provinces-strategic-industries', from: 'provinces', to: 'strategic-industries', cites: ['cho2011#§3-4, lines 1226-1232', 'cho2011#§3-5, lines 1361-1367']},
  {id: 'specialises-local-areas-region-specific-industries', from: 'local-areas', to: 'region-specific-industries', cites: ['cho2011#§3-4, lines 1226-1232']},
  {id: 'specialises-southeastern-region-heavy-chemical-industries', from: 'southeastern-region', to: 'heavy-chemical-industries', cites: ['cho2011#§2, lines 157-165']},
  {id: 'specialises-seoul-metropolitan-area-light-industries', from: 'seoul-metropolitan-area', to: 'light-industries', cites: ['cho2011#§2, lines 165-168']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SPECIALISES_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'objective-ten-year-territorial-plan-agrarian-improvement', from: 'ten-year-territorial-plan', to: 'agrarian-improvement', cites: ['cho2011#§2, lines 170-188']},
  {id: 'objective-ten-year-territorial-plan-resource-exploitation', from: 'ten-year-territorial-plan', to: 'resource-exploitation', cites: ['cho2011#§2, lines 170-188']},
  {id: 'objective-conventional-regional-policy-agrarian-improvement', from: 'conventional-regional-policy', to: 'agrarian-improvement', role: 'regional development', cites: ['cho2011#§2, lines 184-188']},
  {id: 'objective-conventional-regional-policy-resource-exploitation', from: 'conventional-regional-policy', to: 'resource-exploitation', role: 'regional development', cites: ['cho2011#§2, lines 184-188']},
  {id: 'objective-it-based-industrialisation-global-competitiveness', from: 'it-based-industrialisation', to: 'global-competitiveness', cites: ['cho2011#§2, lines 268-278']},
  {id: 'objective-new-regional-policy-curb-metropolitan-concentration', from: 'new-regional-policy', to: 'curb-metropolitan-concentration', cites: ['cho2011#§3-1, lines 534-542']},
  {id: 'objective-new-regional-policy-regional-competitiveness', from: 'new-regional-policy', to: 'regional-competitiveness', cites: ['cho2011#§2, lines 506-516', 'cho2011#§3-1, lines 534-542']},
  {id: 'objective-new-regional-policy-knowledge-based-economy', from: 'new-regional-policy', to: 'knowledge-based-economy', cites: ['cho2011#§1, lines 83-95']},
  {id: 'objective-regional-industrial-promotion-reduce-regional-disparity', from: 'regional-industrial-promotion', to: 'reduce-regional-disparity', start: '1998', cites: ['cho2011#§2, lines 464-474', 'cho2011#§3-4, lines 1266-1276']},
  {id: 'objective-four-plus-nine-policy-regional-democratisation', from: 'four-plus-nine-policy', to: 'regional-democratisation', cites: ['cho2011#§3-1, lines 617-623']},
  {id: 'objective-balanced-national-development-principle-balance', from: 'balanced-national-development', to: 'principle-balance', role: 'across all sectors and regions', cites: ['cho2011#§3-1, lines 641-649']},
  {id: 'objective-balanced-national-development-decentralisation', from: 'balanced-national-development', to: 'decentralisation', cites: ['cho2011#§3-1, lines 659-671']},
  {id: 'objective-balanced-national-development-self-sufficient-production', from: 'balanced-national-development', to: 'self-sufficient-production', cites: ['cho2011#§3-1, lines 659-671']},
  {id: 'objective-decentralisation-roh-decentralisation', from: 'decentralisation-roh', to: 'decentralisation', cites: ['cho2011#§3-1, lines 661-667']},
  {id: 'objective-ripps-roh-government-principle-balance', from: 'ripps-roh-government', to: 'principle-balance', cites: ['cho2011#§3-4, lines 1208-1216']},
  {id: 'objective-ripps-lee-government-principle-competitiveness', from: 'ripps-lee-government', to: 'principle-competitiveness', cites: ['cho2011#§3-4, lines 1208-1216']},
  {id: 'objective-lee-myung-bak-administration-principle-competitiveness', from: 'lee-myung-bak-administration', to: 'principle-competitiveness', role: 'in place of balance', cites: ['cho2011#§3-1, lines 693-699']},
  {id: 'objective-mega-region-strategy-economy-of-scale', from: 'mega-region-strategy', to: 'economy-of-scale', cites: ['cho2011#§3-1, lines 699-703']},
  {id: 'objective-mega-region-strategy-regional-competitiveness', from: 'mega-region-strategy', to: 'regional-competitiveness', cites: ['cho2011#§3-1, lines 699-703']},
  {id: 'objective-lee-myung-bak-administration-jobs-and-products', from: 'lee-myung-bak-administration', to: 'jobs-and-products', cites: ['cho2011#§3-1, lines 703-711']},
  {id: 'objective-new-administrative-capital-new-territorial-centrality', from: 'new-administrative-capital', to: 'new-territorial-centrality', cites: ['cho2011#§3-2, lines 746-756', 'cho2011#§3-2, lines 780-796']},
  {id: 'objective-new-administrative-capital-curb-metropolitan-concentration', from: 'new-administrative-capital', to: 'curb-metropolitan-concentration', cites: ['cho2011#§3-2, lines 746-756', 'cho2011#§3-2, lines 780-796']},
  {id: 'objective-relocation-of-public-agencies-territorial-balance', from: 'relocation-of-public-agencies', to: 'territorial-balance', cites: ['cho2011#§3-2, lines 836-844']},
  {id: 'objective-relocation-of-public-agencies-regional-competitiveness', from: 'relocation-of-public-agencies', to: 'regional-competitiveness', cites: ['cho2011#§3-2, lines 836-844']},
  {id: 'objective-innovation-city-project-regional-innovation-system', from: 'innovation-city-project', to: 'regional-innovation-system', role: 'model of networks around the agencies', cites: ['cho2011#§3-2, lines 814-834']},
  {id: 'objective-balanced-development-plan-2004-territorial-balance', from: 'balanced-development-plan-2004', to: 'territorial-balance', role: 'nominal objective', cites: ['cho2011#§3-3, lines 952-960']},
  {id: 'objective-balanced-development-plan-2004-regional-competitiveness', from: 'balanced-development-plan-2004', to: 'regional-competitiveness', role: 'nominal objective', cites: ['cho2011#§3-3, lines 952-960']},
  {id: 'objective-regional-development-plan-2009-principle-competitiveness', from: 'regional-development-plan-2009', to: 'principle-competitiveness', role: 'principle in place of balance', cites: ['cho2011#§3-3, lines 994-1000']},
  {id: 'objective-regional-development-plan-2009-local-autonomy', from: 'regional-development-plan-2009', to: 'local-autonomy', role: 'planning autonomy of local governments', cites: ['cho2011#§3-3, lines 1000-1006']},
  {id: 'objective-leading-industry-project-regional-competitiveness', from: 'leading-industry-project', to: 'regional-competitiveness', cites: ['cho2011#§3-4, lines 1292-1300']},
  {id: 'objective-industrial-cluster-policy-innovative-networking', from: 'industrial-cluster-policy', to: 'innovative-networking', cites: ['cho2011#§3-5, lines 1325-1333']},
  {id: 'objective-regional-innovation-system-policy-regional-innovation-system', from: 'regional-innovation-system-policy', to: 'regional-innovation-system', cites: ['cho2011#§3-5, lines 1419-1425']},
  {id: 'objective-block-grant-local-autonomy', from: 'block-grant', to: 'local-autonomy', cites: ['cho2011#§3-6, lines 1574-1586']},
  {id: 'objective-special-account-balanced-national-development-principle-balance', from: 'special-account-balanced-national-development', to: 'principle-balance', role: 'balance-oriented regional development', cites: ['cho2011#§3-6, lines 1508-1516']},
  {id: 'objective-inter-province-cooperative-projects-mega-regional-innovation-system', from: 'inter-province-cooperative-projects', to: 'mega-regional-innovation-system', cites: ['cho2011#§3-5, lines 1466-1476']},
  {id: 'objective-mke-knowledge-based-economy', from: 'mke', to: 'knowledge-based-economy', role: 'reason of the new name', cites: ['cho2011#§3-7, lines 1788-1794']},
  {id: 'objective-regional-labour-quality-policy-labour-quality', from: 'regional-labour-quality-policy', to: 'labour-quality', status: 'PROPOSED', cites: ['cho2011#§4-5, lines 2223-2233']},
  {id: 'objective-integrative-approach-coherence-predictability', from: 'integrative-approach', to: 'coherence-predictability', status: 'PROPOSED', cites: ['cho2011#§4-2, lines 1974-1978', 'cho2011#§4-2, lines 1990-2016']},
  {id: 'objective-win-win-growth-policy-win-win-growth', from: 'win-win-growth-policy', to: 'win-win-growth', cites: ['cho2011#§4-3, lines 2067-2087']},
  {id: 'objective-green-growth-strategy-green-growth', from: 'green-growth-strategy', to: 'green-growth', cites: ['cho2011#§4-3, lines 2020-2029']},
  {id: 'objective-authority-transfer-decentralisation', from: 'authority-transfer', to: 'decentralisation', status: 'PROPOSED', cites: ['cho2011#§4-6, lines 2250-2266']},
  {id: 'objective-prospective-regional-policy-creative-development', from: 'prospective-regional-policy', to: 'creative-development', status: 'PROPOSED', cites: ['cho2011#§4-4, lines 2159-2169', 'cho2011#§4-6, lines 2276-2302', 'cho2011#§5, lines 2350-2370']},
  {id: 'objective-prospective-regional-policy-local-empowerment', from: 'prospective-regional-policy', to: 'local-empowerment', status: 'PROPOSED', cites: ['cho2011#§4-4, lines 2159-2169', 'cho2011#§4-6, lines 2276-2302', 'cho2011#§5, lines 2350-2370']},
  {id: 'objective-prospective-regional-policy-global-involvement', from: 'prospective-regional-policy', to: 'global-involvement', status: 'PROPOSED', cites: ['cho2011#§4-4, lines 2159-2169', 'cho2011#§4-6, lines 2276-2302', 'cho2011#§5, lines 2350-2370']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:HAS_OBJECTIVE {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'uses-conventional-regional-policy-ten-year-territorial-plan', from: 'conventional-regional-policy', to: 'ten-year-territorial-plan', role: 'early industrialisation', cites: ['cho2011#§2, lines 168-188']},
  {id: 'uses-conventional-regional-policy-urban-planning', from: 'conventional-regional-policy', to: 'urban-planning', role: 'early industrialisation', cites: ['cho2011#§2, lines 168-188']},
  {id: 'uses-conventional-regional-policy-locational-intervention', from: 'conventional-regional-policy', to: 'locational-intervention', role: 'early industrialisation', cites: ['cho2011#§2, lines 168-188']},
  {id: 'uses-conventional-regional-policy-provision-of-estates', from: 'conventional-regional-policy', to: 'provision-of-estates', role: 'early industrialisation', cites: ['cho2011#§2, lines 168-188']},
  {id: 'uses-conventional-regional-policy-gyeongbu-expressway', from: 'conventional-regional-policy', to: 'gyeongbu-expressway', role: 'early industrialisation', cites: ['cho2011#§2, lines 168-188']},
  {id: 'uses-conventional-regional-policy-selective-intervention', from: 'conventional-regional-policy', to: 'selective-intervention', role: 'mix', cites: ['cho2011#§2, lines 407-437']},
  {id: 'uses-conventional-regional-policy-planned-location', from: 'conventional-regional-policy', to: 'planned-location', role: 'mix', cites: ['cho2011#§2, lines 407-437']},
  {id: 'uses-conventional-regional-policy-free-location', from: 'conventional-regional-policy', to: 'free-location', role: 'mix', cites: ['cho2011#§2, lines 407-437']},
  {id: 'uses-market-driven-development-free-location', from: 'market-driven-development', to: 'free-location', start: '1981', end: '1998', cites: ['cho2011#§2, lines 226-238']},
  {id: 'uses-market-driven-development-metropolitan-location-regulation', from: 'market-driven-development', to: 'metropolitan-location-regulation', start: '1981', end: '1998', cites: ['cho2011#§2, lines 238-250']},
  {id: 'uses-it-based-industrialisation-neo-liberal-turn', from: 'it-based-industrialisation', to: 'neo-liberal-turn', start: '1998', cites: ['cho2011#§2, lines 282-290']},
  {id: 'uses-government-of-korea-rd-investment', from: 'government-of-korea', to: 'rd-investment', cites: ['cho2011#§2, lines 218-226', 'cho2011#§3-3, lines 926-934']},
  {id: 'uses-government-of-korea-planning', from: 'government-of-korea', to: 'planning', cites: ['cho2011#§2, lines 218-226', 'cho2011#§3-3, lines 926-934']},
  {id: 'uses-new-regional-policy-ripp', from: 'new-regional-policy', to: 'ripp', role: 'core instrument', cites: ['cho2011#§3-4, lines 1276-1282']},
  {id: 'uses-new-regional-policy-planning', from: 'new-regional-policy', to: 'planning', role: 'critical component', cites: ['cho2011#§3-3, lines 922-926']},
  {id: 'uses-new-regional-policy-governance', from: 'new-regional-policy', to: 'governance', cites: ['cho2011#§3-7, lines 1637-1643']},
  {id: 'uses-balanced-development-plan-2004-special-account-balanced-national-development', from: 'balanced-development-plan-2004', to: 'special-account-balanced-national-development', role: 'budget and legality', cites: ['cho2011#§3-3, lines 980-984', 'cho2011#§3-3, lines 1055-1063']},
  {id: 'uses-balanced-development-plan-2004-special-act-balanced-national-development', from: 'balanced-development-plan-2004', to: 'special-act-balanced-national-development', role: 'budget and legality', cites: ['cho2011#§3-3, lines 980-984', 'cho2011#§3-3, lines 1055-1063']},
  {id: 'uses-enterprise-city-project-public-private-partnership', from: 'enterprise-city-project', to: 'public-private-partnership', cites: ['cho2011#§3-2, lines 862-870']},
  {id: 'uses-four-province-project-stage-1-institutional-supports', from: 'four-province-project-stage-1', to: 'institutional-supports', cites: ['cho2011#§3-4, lines 1133-1145']},
  {id: 'uses-ripp-innovative-networking', from: 'ripp', to: 'innovative-networking', cites: ['cho2011#§3-4, lines 1099-1109', 'cho2011#§3-5, lines 1317-1333']},
  {id: 'uses-ripp-institutional-supports', from: 'ripp', to: 'institutional-supports', cites: ['cho2011#§3-4, lines 1099-1109', 'cho2011#§3-5, lines 1317-1333']},
  {id: 'uses-regional-innovation-system-policy-learning-region-collaboration', from: 'regional-innovation-system-policy', to: 'learning-region-collaboration', cites: ['cho2011#§3-5, lines 1437-1445']},
  {id: 'uses-account-regional-development-2010-ceiling-block-grant', from: 'account-regional-development-2010', to: 'ceiling-block-grant', cites: ['cho2011#§3-6, lines 1568-1586']},
  {id: 'uses-account-regional-development-2010-block-grant', from: 'account-regional-development-2010', to: 'block-grant', cites: ['cho2011#§3-6, lines 1568-1586']},
  {id: 'uses-decentralisation-roh-devolution-of-authority', from: 'decentralisation-roh', to: 'devolution-of-authority', cites: ['cho2011#§3-1, lines 661-667']},
  {id: 'uses-government-of-korea-devolution-of-authority', from: 'government-of-korea', to: 'devolution-of-authority', role: 'for local autonomy', cites: ['cho2011#§3-6, lines 1600-1615']},
  {id: 'uses-government-of-korea-redistribution-of-taxes', from: 'government-of-korea', to: 'redistribution-of-taxes', role: 'for local autonomy', cites: ['cho2011#§3-6, lines 1600-1615']},
  {id: 'uses-committees-roh-government-public-private-partnership', from: 'committees-roh-government', to: 'public-private-partnership', cites: ['cho2011#§3-7, lines 1673-1683']},
  {id: 'uses-prospective-regional-policy-integrative-approach', from: 'prospective-regional-policy', to: 'integrative-approach', status: 'PROPOSED', cites: ['cho2011#§4-2, lines 1990-2016', 'cho2011#§4-4, lines 2106-2126']},
  {id: 'uses-prospective-regional-policy-supporting-system-regions', from: 'prospective-regional-policy', to: 'supporting-system-regions', status: 'PROPOSED', cites: ['cho2011#§4-2, lines 1990-2016', 'cho2011#§4-4, lines 2106-2126']},
  {id: 'uses-ripps-lee-government-hierarchical-industrial-system', from: 'ripps-lee-government', to: 'hierarchical-industrial-system', cites: ['cho2011#§3-4, lines 1218-1232']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:USES_INSTRUMENT {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
