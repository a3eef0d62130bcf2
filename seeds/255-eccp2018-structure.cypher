// Relations of the first section of the cluster briefing: what belongs where, who is party, who answers for what. Source: the briefing.

UNWIND [
  {id: 'authored-world-bank-korea-overview-world-bank', from: 'world-bank-korea-overview', to: 'world-bank', cites: ['eccp2018#§1, line 44']},
  {id: 'authored-world-bank-data-korea-world-bank', from: 'world-bank-data-korea', to: 'world-bank', cites: ['eccp2018#§1, lines 92-93']},
  {id: 'authored-oecd-gross-domestic-spending-on-rd-oecd', from: 'oecd-gross-domestic-spending-on-rd', to: 'oecd', cites: ['eccp2018#§1, line 134']},
  {id: 'authored-oecd-2015-oecd', from: 'oecd-2015', to: 'oecd', cites: ['eccp2018#§1, lines 338-339']},
  {id: 'authored-european-commission-trade-south-korea-european-commission', from: 'european-commission-trade-south-korea', to: 'european-commission', cites: ['eccp2018#§1, line 48', 'eccp2018#§1, line 53']},
  {id: 'authored-eurostat-south-korea-trade-in-goods-european-commission', from: 'eurostat-south-korea-trade-in-goods', to: 'european-commission', cites: ['eccp2018#§1, line 52']},
  {id: 'authored-european-commission-market-access-barriers-korea-european-commission', from: 'european-commission-market-access-barriers-korea', to: 'european-commission', cites: ['eccp2018#§1, line 55']},
  {id: 'authored-european-commission-research-cooperation-korea-european-commission', from: 'european-commission-research-cooperation-korea', to: 'european-commission', cites: ['eccp2018#§1, line 138']},
  {id: 'authored-acea-south-korea-acea', from: 'acea-south-korea', to: 'acea', cites: ['eccp2018#§1, lines 58-59', 'eccp2018#§1, line 88']},
  {id: 'authored-ecck-vision-mission-ecck', from: 'ecck-vision-mission', to: 'ecck', cites: ['eccp2018#§1, lines 99-100']},
  {id: 'authored-kotra-site-kotra', from: 'kotra-site', to: 'kotra', cites: ['eccp2018#§1, line 101']},
  {id: 'authored-eu-korea-jstcc-statement-jstcc', from: 'eu-korea-jstcc-statement', to: 'jstcc', cites: ['eccp2018#§1, line 140', 'eccp2018#§1, lines 144-145']},
  {id: 'authored-business-france-korea-library-business-france', from: 'business-france-korea-library', to: 'business-france', cites: ['eccp2018#§1, line 222']},
  {id: 'authored-business-france-clothing-korea-business-france', from: 'business-france-clothing-korea', to: 'business-france', cites: ['eccp2018#§1, line 254']},
  {id: 'authored-kim-hyungjoo-fashion-stepi', from: 'kim-hyungjoo-fashion', to: 'stepi', cites: ['eccp2018#§1, line 257']},
  {id: 'authored-kama-2014-kama', from: 'kama-2014', to: 'kama', cites: ['eccp2018#§1, line 307']},
  {id: 'authored-kama-site-kama', from: 'kama-site', to: 'kama', cites: ['eccp2018#§1, lines 309-310']},
  {id: 'authored-koami-site-koami', from: 'koami-site', to: 'koami', cites: ['eccp2018#§1, line 309']},
  {id: 'authored-komma-site-komma', from: 'komma-site', to: 'komma', cites: ['eccp2018#§1, line 309']},
  {id: 'authored-khidi-medical-device-market-khidi', from: 'khidi-medical-device-market', to: 'khidi', cites: ['eccp2018#§1, line 263']},
  {id: 'authored-krpia-ceo-page-krpia', from: 'krpia-ceo-page', to: 'krpia', cites: ['eccp2018#§1, line 260']},
  {id: 'authored-dgfez-page-dgfez-authority', from: 'dgfez-page', to: 'dgfez-authority', cites: ['eccp2018#§1, line 313']},
  {id: 'authored-eu-delegation-korea-trade-eu-delegation-korea', from: 'eu-delegation-korea-trade', to: 'eu-delegation-korea', cites: ['eccp2018#§1, line 97']},
  {id: 'authored-bobe-crehan-2013-bobe-bernard', from: 'bobe-crehan-2013', to: 'bobe-bernard', cites: ['eccp2018#§1, line 149']},
  {id: 'authored-bobe-crehan-2013-crehan-patrick', from: 'bobe-crehan-2013', to: 'crehan-patrick', cites: ['eccp2018#§1, line 149']},
  {id: 'authored-dobbs-villinger-2010-dobbs-richard', from: 'dobbs-villinger-2010', to: 'dobbs-richard', cites: ['eccp2018#§1, line 171']},
  {id: 'authored-dobbs-villinger-2010-villinger-roland', from: 'dobbs-villinger-2010', to: 'villinger-roland', cites: ['eccp2018#§1, line 171']},
  {id: 'authored-kim-hyungjoo-fashion-kim-hyungjoo', from: 'kim-hyungjoo-fashion', to: 'kim-hyungjoo', cites: ['eccp2018#§1, line 257']},
  {id: 'authored-moon-il-2011-moon-il', from: 'moon-il-2011', to: 'moon-il', cites: ['eccp2018#§1, line 266']},
  {id: 'authored-connel-2013-connel-sean', from: 'connel-2013', to: 'connel-sean', cites: ['eccp2018#§1, line 337']},
  {id: 'authored-connel-2013-korea-economic-institute-of-america', from: 'connel-2013', to: 'korea-economic-institute-of-america', cites: ['eccp2018#§1, line 337']},
  {id: 'authored-unesco-2015-unesco', from: 'unesco-2015', to: 'unesco', cites: ['eccp2018#§1, line 176', 'eccp2018#§1, line 339']},
  {id: 'authored-invest-korea-plaza-page-invest-korea', from: 'invest-korea-plaza-page', to: 'invest-korea', cites: ['eccp2018#§1, line 102']},
  {id: 'authored-invest-korea-biopharmaceutical-invest-korea', from: 'invest-korea-biopharmaceutical', to: 'invest-korea', cites: ['eccp2018#§1, line 262']},
  {id: 'authored-invest-korea-specialty-chemicals-invest-korea', from: 'invest-korea-specialty-chemicals', to: 'invest-korea', cites: ['eccp2018#§1, line 269']},
  {id: 'authored-invest-korea-auto-parts-invest-korea', from: 'invest-korea-auto-parts', to: 'invest-korea', cites: ['eccp2018#§1, line 308']},
  {id: 'authored-invest-korea-gumi-invest-korea', from: 'invest-korea-gumi', to: 'invest-korea', cites: ['eccp2018#§1, lines 341-342']},
  {id: 'authored-eu-delegation-korea-science-technology-eu-delegation-korea', from: 'eu-delegation-korea-science-technology', to: 'eu-delegation-korea', cites: ['eccp2018#§1, line 148']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:AUTHORED_BY {id: row.id}]->(to)
SET r += row {.start, .end, .role, .confidence, .reason, .rank, .status, .cites};

UNWIND [
  {id: 'part-of-jstcc-2015-jstcc', from: 'jstcc-2015', to: 'jstcc', cites: ['eccp2018#§1, lines 119-121']},
  {id: 'part-of-jstcc-2017-jstcc', from: 'jstcc-2017', to: 'jstcc', cites: ['eccp2018#§1, lines 115-117']},
  {id: 'part-of-horizon-2020-work-programme-2016-2017-horizon-2020', from: 'horizon-2020-work-programme-2016-2017', to: 'horizon-2020', cites: ['eccp2018#§1, lines 125-127']},
  {id: 'part-of-eu-korea-joint-call-ict-horizon-2020-work-programme-2016-2017', from: 'eu-korea-joint-call-ict', to: 'horizon-2020-work-programme-2016-2017', end: '2018', cites: ['eccp2018#§1, lines 125-127']},
  {id: 'part-of-eu-korea-joint-call-energy-horizon-2020-work-programme-2016-2017', from: 'eu-korea-joint-call-energy', to: 'horizon-2020-work-programme-2016-2017', end: '2018', cites: ['eccp2018#§1, lines 125-127']},
  {id: 'part-of-mini-clusters-industrial-complexes', from: 'mini-clusters', to: 'industrial-complexes', role: 'grouped in physical infrastructure', cites: ['eccp2018#§1, lines 191-193']},
  {id: 'part-of-gangnam-seoul', from: 'gangnam', to: 'seoul', cites: ['eccp2018#§1, lines 317-318']},
  {id: 'part-of-eu-korea-fta-new-generation-ftas', from: 'eu-korea-fta', to: 'new-generation-ftas', role: 'first of them', cites: ['eccp2018#§1, line 31']},
  {id: 'part-of-directorate-general-research-innovation-european-commission', from: 'directorate-general-research-innovation', to: 'european-commission', cites: ['eccp2018#§1, lines 149-150']},
  {id: 'part-of-eu-delegation-korea-european-union', from: 'eu-delegation-korea', to: 'european-union', cites: ['eccp2018#§1, line 97']},
  {id: 'part-of-ready-made-clothes-fashion-industry', from: 'ready-made-clothes', to: 'fashion-industry', cites: ['eccp2018#§1, lines 231-233']},
  {id: 'part-of-processed-organic-food-organic-food', from: 'processed-organic-food', to: 'organic-food', cites: ['eccp2018#§1, lines 213-217']},
  {id: 'part-of-organic-cosmetics-cosmetics', from: 'organic-cosmetics', to: 'cosmetics', cites: ['eccp2018#§1, lines 233-235']},
  {id: 'part-of-medical-devices-medical-sector', from: 'medical-devices', to: 'medical-sector', cites: ['eccp2018#§1, lines 237-241']},
  {id: 'part-of-biopharmaceutical-industry-medical-sector', from: 'biopharmaceutical-industry', to: 'medical-sector', cites: ['eccp2018#§1, line 237', 'eccp2018#§1, line 262']},
  {id: 'part-of-4g-mobile-industry', from: '4g', to: 'mobile-industry', cites: ['eccp2018#§1, lines 284-285']},
  {id: 'part-of-clinical-research-medical-sector', from: 'clinical-research', to: 'medical-sector', cites: ['eccp2018#§1, lines 237-240']},
  {id: 'part-of-electronic-materials-material-industry', from: 'electronic-materials', to: 'material-industry', cites: ['eccp2018#§1, lines 247-248']},
  {id: 'part-of-motor-vehicles-machine-industry', from: 'motor-vehicles', to: 'machine-industry', cites: ['eccp2018#§1, line 273']},
  {id: 'part-of-auto-parts-motor-vehicles', from: 'auto-parts', to: 'motor-vehicles', cites: ['eccp2018#§1, lines 273-276']},
  {id: 'part-of-video-games-ict-industry', from: 'video-games', to: 'ict-industry', cites: ['eccp2018#§1, lines 283-292']},
  {id: 'part-of-software-and-it-services-ict-industry', from: 'software-and-it-services', to: 'ict-industry', cites: ['eccp2018#§1, lines 283-286']},
  {id: 'part-of-mobile-industry-ict-industry', from: 'mobile-industry', to: 'ict-industry', cites: ['eccp2018#§1, lines 283-284']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'member-of-hyundai-motor-company-chaebol', from: 'hyundai-motor-company', to: 'chaebol', role: 'one of the four major ones', cites: ['eccp2018#§1, lines 200-201']},
  {id: 'member-of-sk-group-chaebol', from: 'sk-group', to: 'chaebol', role: 'one of the four major ones', cites: ['eccp2018#§1, lines 200-201']},
  {id: 'member-of-hyundai-mobis-korean-auto-parts-companies', from: 'hyundai-mobis', to: 'korean-auto-parts-companies', cites: ['eccp2018#§1, lines 275-276']},
  {id: 'member-of-hyundai-wia-korean-auto-parts-companies', from: 'hyundai-wia', to: 'korean-auto-parts-companies', cites: ['eccp2018#§1, lines 275-276']},
  {id: 'member-of-mando-korean-auto-parts-companies', from: 'mando', to: 'korean-auto-parts-companies', cites: ['eccp2018#§1, lines 275-276']},
  {id: 'member-of-hyundai-powertech-korean-auto-parts-companies', from: 'hyundai-powertech', to: 'korean-auto-parts-companies', cites: ['eccp2018#§1, lines 275-276']},
  {id: 'member-of-hyundai-dymos-korean-auto-parts-companies', from: 'hyundai-dymos', to: 'korean-auto-parts-companies', cites: ['eccp2018#§1, lines 275-276']},
  {id: 'member-of-lg-chem-korean-chemical-companies', from: 'lg-chem', to: 'korean-chemical-companies', role: 'the largest', cites: ['eccp2018#§1, lines 247-249']},
  {id: 'member-of-awex-european-business-agencies', from: 'awex', to: 'european-business-agencies', cites: ['eccp2018#§1, lines 80-82']},
  {id: 'member-of-business-france-european-business-agencies', from: 'business-france', to: 'european-business-agencies', cites: ['eccp2018#§1, lines 80-82']},
  {id: 'member-of-bpi-france-european-business-agencies', from: 'bpi-france', to: 'european-business-agencies', cites: ['eccp2018#§1, lines 80-82']},
  {id: 'member-of-european-union-jstcc', from: 'european-union', to: 'jstcc', role: 'side', cites: ['eccp2018#§1, lines 115-119']},
  {id: 'member-of-republic-of-korea-jstcc', from: 'republic-of-korea', to: 'jstcc', role: 'side', cites: ['eccp2018#§1, lines 115-119']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:MEMBER_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'led-by-park-geun-hye-administration-park-geun-hye', from: 'park-geun-hye-administration', to: 'park-geun-hye', cites: ['eccp2018#§1, lines 292-297']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:LED_BY {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'responsible-kicox-mini-clusters', from: 'kicox', to: 'mini-clusters', role: 'manages them from the centre', cites: ['eccp2018#§1, lines 193-195']},
  {id: 'responsible-kicox-industrial-complexes', from: 'kicox', to: 'industrial-complexes', role: 'manages them from the centre', cites: ['eccp2018#§1, lines 193-195']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:RESPONSIBLE_FOR {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'oversees-european-commission-eu-korea-fta', from: 'european-commission', to: 'eu-korea-fta', role: 'watches imports and reports each year', cites: ['eccp2018#§1, lines 35-36']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:OVERSEES {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'implements-park-geun-hye-administration-creative-economy', from: 'park-geun-hye-administration', to: 'creative-economy', cites: ['eccp2018#§1, lines 292-299']},
  {id: 'implements-park-geun-hye-administration-creative-economy-policy', from: 'park-geun-hye-administration', to: 'creative-economy-policy', cites: ['eccp2018#§1, lines 292-299']},
  {id: 'implements-government-of-korea-service-sector-policy', from: 'government-of-korea', to: 'service-sector-policy', cites: ['eccp2018#§1, lines 164-165']},
  {id: 'implements-government-of-korea-korean-industrial-infrastructure-policy', from: 'government-of-korea', to: 'korean-industrial-infrastructure-policy', cites: ['eccp2018#§1, lines 187-190']},
  {id: 'implements-eu-korea-joint-call-2015-eu-korea-ict-cooperation', from: 'eu-korea-joint-call-2015', to: 'eu-korea-ict-cooperation', cites: ['eccp2018#§1, lines 141-144']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:IMPLEMENTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'participated-in-european-union-jstcc-2015', from: 'european-union', to: 'jstcc-2015', cites: ['eccp2018#§1, lines 119-121']},
  {id: 'participated-in-republic-of-korea-jstcc-2015', from: 'republic-of-korea', to: 'jstcc-2015', cites: ['eccp2018#§1, lines 119-121']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PARTICIPATED_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'established-mafra-foodpolis', from: 'mafra', to: 'foodpolis', cites: ['eccp2018#§1, lines 227-228']},
  {id: 'established-korean-industrial-infrastructure-policy-industrial-complexes', from: 'korean-industrial-infrastructure-policy', to: 'industrial-complexes', cites: ['eccp2018#§1, lines 187-190']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:ESTABLISHED {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'funds-fp7-konnect', from: 'fp7', to: 'konnect', cites: ['eccp2018#§1, lines 145-147']},
  {id: 'funds-eu-gateway-business-avenues-business-missions', from: 'eu-gateway-business-avenues', to: 'business-missions', role: 'in high technology', cites: ['eccp2018#§1, lines 76-79']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:FUNDS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'party-to-european-union-eu-korea-fta', from: 'european-union', to: 'eu-korea-fta', cites: ['eccp2018#§1, lines 30-31']},
  {id: 'party-to-republic-of-korea-eu-korea-fta', from: 'republic-of-korea', to: 'eu-korea-fta', cites: ['eccp2018#§1, lines 30-31']},
  {id: 'party-to-european-union-eu-korea-science-agreement', from: 'european-union', to: 'eu-korea-science-agreement', cites: ['eccp2018#§1, lines 112-113']},
  {id: 'party-to-republic-of-korea-eu-korea-science-agreement', from: 'republic-of-korea', to: 'eu-korea-science-agreement', cites: ['eccp2018#§1, lines 112-113']},
  {id: 'party-to-euratom-euratom-korea-fusion-agreement', from: 'euratom', to: 'euratom-korea-fusion-agreement', cites: ['eccp2018#§1, lines 113-115']},
  {id: 'party-to-republic-of-korea-euratom-korea-fusion-agreement', from: 'republic-of-korea', to: 'euratom-korea-fusion-agreement', cites: ['eccp2018#§1, lines 113-115']},
  {id: 'party-to-european-union-eu-korea-joint-declaration-2014', from: 'european-union', to: 'eu-korea-joint-declaration-2014', cites: ['eccp2018#§1, lines 143-144']},
  {id: 'party-to-republic-of-korea-eu-korea-joint-declaration-2014', from: 'republic-of-korea', to: 'eu-korea-joint-declaration-2014', cites: ['eccp2018#§1, lines 143-144']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PARTY_TO {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'located-in-jstcc-2017-brussels', from: 'jstcc-2017', to: 'brussels', cites: ['eccp2018#§1, lines 115-117']},
  {id: 'located-in-awex-belgium', from: 'awex', to: 'belgium', cites: ['eccp2018#§1, lines 80-82']},
  {id: 'located-in-business-france-france', from: 'business-france', to: 'france', cites: ['eccp2018#§1, lines 80-82']},
  {id: 'located-in-bpi-france-france', from: 'bpi-france', to: 'france', cites: ['eccp2018#§1, lines 80-82']},
  {id: 'located-in-foodpolis-iksan', from: 'foodpolis', to: 'iksan', cites: ['eccp2018#§1, line 227']},
  {id: 'located-in-iksan-west-coast-of-korea', from: 'iksan', to: 'west-coast-of-korea', cites: ['eccp2018#§1, line 227']},
  {id: 'located-in-foodpolis-west-coast-of-korea', from: 'foodpolis', to: 'west-coast-of-korea', cites: ['eccp2018#§1, line 227']},
  {id: 'located-in-west-coast-of-korea-republic-of-korea', from: 'west-coast-of-korea', to: 'republic-of-korea', cites: ['eccp2018#§1, line 227']},
  {id: 'located-in-industrial-complexes-republic-of-korea', from: 'industrial-complexes', to: 'republic-of-korea', role: 'all over it', cites: ['eccp2018#§1, line 190']},
  {id: 'located-in-eu-delegation-korea-republic-of-korea', from: 'eu-delegation-korea', to: 'republic-of-korea', cites: ['eccp2018#§1, line 97']},
  {id: 'located-in-republic-of-korea-asia', from: 'republic-of-korea', to: 'asia', cites: ['eccp2018#§1, lines 31-32', 'eccp2018#§1, lines 237-238']},
  {id: 'located-in-seoul-fashion-center-seoul', from: 'seoul-fashion-center', to: 'seoul', cites: ['eccp2018#§1, line 235']},
  {id: 'located-in-dongdaemun-fashion-cluster-dongdaemun', from: 'dongdaemun-fashion-cluster', to: 'dongdaemun', cites: ['eccp2018#§1, lines 235-236']},
  {id: 'located-in-daegu-textile-cluster-daegu', from: 'daegu-textile-cluster', to: 'daegu', cites: ['eccp2018#§1, line 236']},
  {id: 'located-in-daegu-gyeongbuk-medical-cluster-daegu', from: 'daegu-gyeongbuk-medical-cluster', to: 'daegu', cites: ['eccp2018#§1, line 241']},
  {id: 'located-in-daegu-gyeongbuk-medical-cluster-gyeongbuk', from: 'daegu-gyeongbuk-medical-cluster', to: 'gyeongbuk', cites: ['eccp2018#§1, line 241']},
  {id: 'located-in-cluster-parts-materials-seoul-seoul', from: 'cluster-parts-materials-seoul', to: 'seoul', cites: ['eccp2018#§1, lines 250-251']},
  {id: 'located-in-cluster-parts-materials-gyeonggi-gyeonggi', from: 'cluster-parts-materials-gyeonggi', to: 'gyeonggi', cites: ['eccp2018#§1, lines 250-251']},
  {id: 'located-in-cluster-parts-materials-busan-busan', from: 'cluster-parts-materials-busan', to: 'busan', cites: ['eccp2018#§1, lines 250-251', 'eccp2018#§1, line 271']},
  {id: 'located-in-cluster-new-materials-gangwon-gangwon', from: 'cluster-new-materials-gangwon', to: 'gangwon', cites: ['eccp2018#§1, line 271']},
  {id: 'located-in-cluster-fine-chemistry-ulsan-ulsan', from: 'cluster-fine-chemistry-ulsan', to: 'ulsan', cites: ['eccp2018#§1, line 271']},
  {id: 'located-in-cluster-petrochemicals-gwangju-jeonnam-gwangju', from: 'cluster-petrochemicals-gwangju-jeonnam', to: 'gwangju', cites: ['eccp2018#§1, lines 271-272']},
  {id: 'located-in-cluster-petrochemicals-gwangju-jeonnam-jeonnam', from: 'cluster-petrochemicals-gwangju-jeonnam', to: 'jeonnam', cites: ['eccp2018#§1, lines 271-272']},
  {id: 'located-in-southeastern-automotive-cluster-daegu', from: 'southeastern-automotive-cluster', to: 'daegu', cites: ['eccp2018#§1, lines 280-281']},
  {id: 'located-in-southeastern-automotive-cluster-gyeongbuk', from: 'southeastern-automotive-cluster', to: 'gyeongbuk', cites: ['eccp2018#§1, lines 280-281']},
  {id: 'located-in-southeastern-automotive-cluster-gyeongnam', from: 'southeastern-automotive-cluster', to: 'gyeongnam', cites: ['eccp2018#§1, lines 280-281']},
  {id: 'located-in-ulsan-autovalley-ulsan', from: 'ulsan-autovalley', to: 'ulsan', cites: ['eccp2018#§1, lines 281-282']},
  {id: 'located-in-gangnam-mobile-cluster-gangnam', from: 'gangnam-mobile-cluster', to: 'gangnam', cites: ['eccp2018#§1, line 317']},
  {id: 'located-in-gumi-industrial-complex-gumi', from: 'gumi-industrial-complex', to: 'gumi', cites: ['eccp2018#§1, lines 317-318']},
  {id: 'located-in-barrier-bovine-products-republic-of-korea', from: 'barrier-bovine-products', to: 'republic-of-korea', cites: ['eccp2018#§1, lines 39-41', 'eccp2018#§1, line 58']},
  {id: 'located-in-barrier-cosmetics-republic-of-korea', from: 'barrier-cosmetics', to: 'republic-of-korea', cites: ['eccp2018#§1, lines 39-41', 'eccp2018#§1, line 58']},
  {id: 'located-in-barrier-new-car-technologies-republic-of-korea', from: 'barrier-new-car-technologies', to: 'republic-of-korea', cites: ['eccp2018#§1, lines 39-41', 'eccp2018#§1, line 58']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:LOCATED_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'same-as-hyundai-motor-company-hyundai', from: 'hyundai-motor-company', to: 'hyundai', confidence: 0.6, reason: 'The paper of Cho names Hyundai as a chaebol without more, the briefing names Hyundai Motor Company as one of the four major ones.', cites: ['eccp2018#§1, lines 200-201']},
  {id: 'same-as-eu-korea-joint-call-2015-eu-korea-joint-call-ict', from: 'eu-korea-joint-call-2015', to: 'eu-korea-joint-call-ict', confidence: 0.7, reason: 'Same subjects; the call of 2015 was only agreed on, the one of the Work Programme is there.', cites: ['eccp2018#§1, lines 119-127', 'eccp2018#§1, lines 141-143']},
  {id: 'same-as-eu-korea-twinning-call-carbon-eu-korea-joint-call-energy', from: 'eu-korea-twinning-call-carbon', to: 'eu-korea-joint-call-energy', confidence: 0.6, reason: 'Both are on carbon capture; one is called a twinning call, the other a joint call.', cites: ['eccp2018#§1, lines 121-127']},
  {id: 'same-as-industrial-complexes-industrial-estates', from: 'industrial-complexes', to: 'industrial-estates', confidence: 0.6, reason: 'Both papers mean the planned industrial sites all over Korea; the briefing calls them complexes, Cho estates.', cites: ['eccp2018#§1, lines 178-190']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SAME_AS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .confidence, .reason, .rank, .status, .cites};

UNWIND [
  {from: 'samsung', to: 'chaebol', cites: ['eccp2018#§1, lines 200-201']},
  {from: 'lg', to: 'chaebol', cites: ['eccp2018#§1, lines 200-201']}
] AS row
MATCH (:Entity {id: row.from})-[r:MEMBER_OF]->(:Entity {id: row.to})
SET r.cites = r.cites + row.cites;
