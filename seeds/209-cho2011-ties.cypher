// Who supported, worked with and mirrored whom, according to Cho 2011; citations for what other scripts hold. Source: Cho 2011.

UNWIND [
  {id: 'supports-park-chung-hee-administration-export-oriented-industrialisation', from: 'park-chung-hee-administration', to: 'export-oriented-industrialisation', role: 'stewardship', cites: ['cho2011#§2, lines 143-151']},
  {id: 'supports-market-driven-development-heavy-chemical-industries', from: 'market-driven-development', to: 'heavy-chemical-industries', role: 'settlement on site and around large cities', cites: ['cho2011#§2, lines 226-238']},
  {id: 'supports-market-driven-development-microelectronics', from: 'market-driven-development', to: 'microelectronics', role: 'settlement on site and around large cities', cites: ['cho2011#§2, lines 226-238']},
  {id: 'supports-conventional-regional-policy-state-designated-complexes', from: 'conventional-regional-policy', to: 'state-designated-complexes', role: 'help for location', cites: ['cho2011#§2, lines 389-399', 'cho2011#§2, lines 415-423']},
  {id: 'supports-government-of-korea-microelectronics', from: 'government-of-korea', to: 'microelectronics', start: '1981', end: '1998', cites: ['cho2011#§2, lines 226-238']},
  {id: 'supports-lee-myung-bak-administration-diffused-industrialisation', from: 'lee-myung-bak-administration', to: 'diffused-industrialisation', role: 'momentum by policies friendly to companies', start: '2008', cites: ['cho2011#§2, lines 298-304']},
  {id: 'supports-kim-dae-jung-regional-industrial-promotion', from: 'kim-dae-jung', to: 'regional-industrial-promotion', role: 'strong commitment', cites: ['cho2011#§3-1, lines 607-617']},
  {id: 'supports-roh-moo-hyun-balanced-national-development', from: 'roh-moo-hyun', to: 'balanced-national-development', role: 'highest commitment', cites: ['cho2011#§3-1, lines 649-659']},
  {id: 'supports-lee-myung-bak-administration-regional-industrial-promotion', from: 'lee-myung-bak-administration', to: 'regional-industrial-promotion', role: 'endorsement at the top', cites: ['cho2011#§3-1, lines 685-691', 'cho2011#§3-1, lines 711-719']},
  {id: 'supports-pcbnd-president-of-the-republic-of-korea', from: 'pcbnd', to: 'president-of-the-republic-of-korea', role: 'advises', start: '2003', end: '2008', cites: ['cho2011#§3-7, lines 1701-1707']},
  {id: 'supports-non-governmental-agents-committees-roh-government', from: 'non-governmental-agents', to: 'committees-roh-government', role: 'engaged in decisions and their implementation', start: '2003', end: '2008', cites: ['cho2011#§3-7, lines 1673-1683']},
  {id: 'supports-techno-parks-industrial-firms', from: 'techno-parks', to: 'industrial-firms', role: 'technology, business advice, training for employment', cites: ['cho2011#§3-4, lines 1282-1290']},
  {id: 'supports-public-support-agencies-regional-industrial-clusters', from: 'public-support-agencies', to: 'regional-industrial-clusters', cites: ['cho2011#§3-5, lines 1339-1349']},
  {id: 'supports-local-universities-manpower-projects', from: 'local-universities', to: 'manpower-projects', cites: ['cho2011#§3-5, lines 1389-1395']},
  {id: 'supports-balanced-development-plan-2004-regional-industrial-promotion', from: 'balanced-development-plan-2004', to: 'regional-industrial-promotion', role: 'strong executive power', cites: ['cho2011#§3-3, lines 1008-1018', 'cho2011#§3-3, lines 1063-1071']},
  {id: 'supports-regional-development-plan-2009-regional-industrial-promotion', from: 'regional-development-plan-2009', to: 'regional-industrial-promotion', role: 'strong executive power', cites: ['cho2011#§3-3, lines 1008-1018', 'cho2011#§3-3, lines 1063-1071']},
  {id: 'supports-economic-region-development-committees-regional-development-plan-2009', from: 'economic-region-development-committees', to: 'regional-development-plan-2009', role: 'brings the parties together', cites: ['cho2011#§3-3, lines 1045-1055']},
  {id: 'supports-president-of-the-republic-of-korea-win-win-growth-committee', from: 'president-of-the-republic-of-korea', to: 'win-win-growth-committee', cites: ['cho2011#§4-3, lines 2081-2087']},
  {id: 'supports-special-act-balanced-national-development-balanced-development-plan-2004', from: 'special-act-balanced-national-development', to: 'balanced-development-plan-2004', role: 'legal effect of all acts in the plan', cites: ['cho2011#§3-3, lines 1024-1033']},
  {id: 'supports-special-act-balanced-national-development-special-account-balanced-national-development', from: 'special-act-balanced-national-development', to: 'special-account-balanced-national-development', cites: ['cho2011#§3-6, lines 1516-1526']},
  {id: 'supports-four-province-project-stage-1-four-province-project-stage-2', from: 'four-province-project-stage-1', to: 'four-province-project-stage-2', role: 'infrastructure', cites: ['cho2011#§3-4, lines 1192-1200']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SUPPORTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'cooperates-local-governments-mocie', from: 'local-governments', to: 'mocie', start: '1998', cites: ['cho2011#§3-1, lines 574-586']},
  {id: 'cooperates-seoul-based-public-agencies-municipal-governments', from: 'seoul-based-public-agencies', to: 'municipal-governments', role: 'to build networks of innovation', status: 'PLANNED', cites: ['cho2011#§3-2, lines 814-824']},
  {id: 'cooperates-seoul-based-public-agencies-subcontracted-firms', from: 'seoul-based-public-agencies', to: 'subcontracted-firms', role: 'to build networks of innovation', status: 'PLANNED', cites: ['cho2011#§3-2, lines 814-824']},
  {id: 'cooperates-seoul-based-public-agencies-local-universities', from: 'seoul-based-public-agencies', to: 'local-universities', role: 'to build networks of innovation', status: 'PLANNED', cites: ['cho2011#§3-2, lines 814-824']},
  {id: 'cooperates-local-governments-industrial-firms', from: 'local-governments', to: 'industrial-firms', role: 'clusters', cites: ['cho2011#§3-5, lines 1403-1411']},
  {id: 'cooperates-industrial-firms-local-universities', from: 'industrial-firms', to: 'local-universities', role: 'clusters', cites: ['cho2011#§3-5, lines 1403-1411']},
  {id: 'cooperates-industrial-firms-producer-service-units', from: 'industrial-firms', to: 'producer-service-units', role: 'clusters', cites: ['cho2011#§3-5, lines 1403-1411']},
  {id: 'cooperates-industrial-firms-local-ngos', from: 'industrial-firms', to: 'local-ngos', role: 'clusters', cites: ['cho2011#§3-5, lines 1403-1411']},
  {id: 'cooperates-economic-region-development-committees-local-universities', from: 'economic-region-development-committees', to: 'local-universities', cites: ['cho2011#§3-5, lines 1455-1466']},
  {id: 'cooperates-economic-region-development-committees-local-business-associations', from: 'economic-region-development-committees', to: 'local-business-associations', cites: ['cho2011#§3-5, lines 1455-1466']},
  {id: 'cooperates-regional-innovation-councils-local-governments', from: 'regional-innovation-councils', to: 'local-governments', role: 'horizontal and vertical network', cites: ['cho2011#§3-7, lines 1707-1717']},
  {id: 'cooperates-regional-innovation-councils-local-business-community', from: 'regional-innovation-councils', to: 'local-business-community', role: 'horizontal and vertical network', cites: ['cho2011#§3-7, lines 1707-1717']},
  {id: 'cooperates-regional-innovation-councils-local-ngos', from: 'regional-innovation-councils', to: 'local-ngos', role: 'horizontal and vertical network', cites: ['cho2011#§3-7, lines 1707-1717']},
  {id: 'cooperates-mke-research-institutes', from: 'mke', to: 'research-institutes', role: 'networked', cites: ['cho2011#§3-7, lines 1822-1828']},
  {id: 'cooperates-mke-local-universities', from: 'mke', to: 'local-universities', role: 'networked', cites: ['cho2011#§3-7, lines 1822-1828']},
  {id: 'cooperates-mke-rd-agencies', from: 'mke', to: 'rd-agencies', role: 'networked', cites: ['cho2011#§3-7, lines 1822-1828']},
  {id: 'cooperates-government-ministries-mocie', from: 'government-ministries', to: 'mocie', role: 'regional industrial development', start: '2003', end: '2008', cites: ['cho2011#§3-7, lines 1743-1748']},
  {id: 'cooperates-government-ministries-mke', from: 'government-ministries', to: 'mke', role: 'deeper than with MOCIE', start: '2008', cites: ['cho2011#§3-7, lines 1814-1822']},
  {id: 'cooperates-knowledge-institutions-mke', from: 'knowledge-institutions', to: 'mke', role: 'networked', start: '2008', cites: ['cho2011#§3-7, lines 1822-1828']},
  {id: 'cooperates-large-firms-small-and-medium-firms', from: 'large-firms', to: 'small-and-medium-firms', role: 'in the non-Seoul area; still to be strengthened', status: 'PROPOSED', cites: ['cho2011#§4-3, lines 2073-2081']},
  {id: 'cooperates-civil-society-in-regions-local-governments', from: 'civil-society-in-regions', to: 'local-governments', status: 'PROPOSED', cites: ['cho2011#§4-6, lines 2266-2276']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:COOPERATES_WITH {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'counterpart-ten-year-territorial-plan-economic-plan', from: 'ten-year-territorial-plan', to: 'economic-plan', role: 'spatial counterpart', cites: ['cho2011#§2, lines 399-403']},
  {id: 'counterpart-enterprise-city-project-innovation-city-project', from: 'enterprise-city-project', to: 'innovation-city-project', role: 'private counterpart', cites: ['cho2011#§3-2, lines 846-850']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:COUNTERPART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

// Things of other scripts that the paper speaks of too.
UNWIND [
  {of: 'mocie', cites: ['cho2011#§3-4, lines 1151-1159', 'cho2011#§3-7, lines 1655-1659', 'cho2011#§3-7, lines 1721-1735']},
  {of: 'mke', cites: ['cho2011#§2, lines 484-486', 'cho2011#§3-7, lines 1796-1804']},
  {of: 'mest', cites: ['cho2011#§3-7, lines 1814-1822']},
  {of: 'pcbnd', cites: ['cho2011#§3-3, lines 1033-1045', 'cho2011#§3-7, lines 1685-1707']},
  {of: 'pcrd', cites: ['cho2011#§3-3, lines 1033-1045', 'cho2011#§3-7, lines 1766-1774']},
  {of: 'regional-innovation-councils', cites: ['cho2011#§3-7, lines 1689-1691', 'cho2011#§3-7, lines 1707-1721']},
  {of: 'economic-region-development-committees', cites: ['cho2011#§3-3, lines 1045-1055', 'cho2011#§3-5, lines 1457-1466', 'cho2011#§3-7, lines 1784-1788']},
  {of: 'balanced-development-plan-2004', cites: ['cho2011#§3-3, lines 966-984']},
  {of: 'regional-development-plan-2009', cites: ['cho2011#§3-3, lines 994-1006']},
  {of: 'special-act-balanced-national-development', cites: ['cho2011#§3-3, lines 1024-1033', 'cho2011#§3-6, lines 1516-1526']},
  {of: 'special-act-regional-development', cites: ['cho2011#§3-7, lines 1760-1766']},
  {of: 'kr-law-7061', cites: ['cho2011#§3-6, lines 1518-1522']},
  {of: 'special-account-balanced-national-development', cites: ['cho2011#§3-3, lines 1055-1063', 'cho2011#§3-6, lines 1508-1534']},
  {of: 'special-account-economic-regions', cites: ['cho2011#§3-6, lines 1554-1568']},
  {of: 'president-of-the-republic-of-korea', cites: ['cho2011#§3-1, lines 673-677']},
  {of: 'park-chung-hee', cites: ['cho2011#§2, lines 145-151']},
  {of: 'kim-dae-jung', cites: ['cho2011#§3-1, lines 607-617']},
  {of: 'roh-moo-hyun', cites: ['cho2011#§3-1, lines 649-659']},
  {of: 'lee-myung-bak', cites: ['cho2011#§2, lines 300-304']}
] AS row
MATCH (n:Entity {id: row.of})
SET n.cites = n.cites + row.cites;

// Relations of other scripts that the paper states too.
UNWIND [
  {of: 'held-president-15', cites: ['cho2011#§3-1, lines 607-611']},
  {of: 'held-president-16', cites: ['cho2011#§3-1, lines 625-629']},
  {of: 'held-president-17', cites: ['cho2011#§3-1, lines 685-689']}
] AS row
MATCH (:Entity)-[r:HELD {id: row.of}]->(:Entity)
SET r.cites = r.cites + row.cites;

// Programmes of other scripts that are probably these. The record splits them in 2002 and 2008, the paper does not.
UNWIND [
  {id: 'same-as-four-province-project', from: 'four-province-project', to: 'regional-industry-promotion-project-1999', confidence: 0.7, reason: 'Same four provinces and industries since 1999; the record ends it in 2002, when nine more came in, Cho 2011 carries it to 2008.', cites: ['cho2011#§3-4, lines 1125-1133', 'cho2011#§3-4, lines 1186-1200']},
  {id: 'same-as-four-plus-nine-policy', from: 'four-plus-nine-policy', to: 'regional-industry-promotion-project', confidence: 0.8, reason: 'Both are the projects of four and nine regions up to 2008; Cho 2011 counts from 1998, the record from the plan of 2002.', cites: ['cho2011#§3-1, lines 564-574']},
  {id: 'same-as-pilot-innovation-clusters', from: 'cluster-projects', to: 'iccp', confidence: 0.5, reason: 'The pilot clusters in old complexes are those with which the record has the programme begin in 2005; Cho 2011 dates cluster policy to 2000 and leaves out Gunsan.', cites: ['cho2011#§3-5, lines 1357-1381']},
  {id: 'same-as-daedeok-science-park', from: 'daedeok-science-park', to: 'daedeok-science-town', confidence: 0.9, reason: 'The science park at Daedeok; since 2005 by law the Daedeok Innopolis.', cites: ['cho2011#§3-5, lines 1367-1369']},
  {id: 'same-as-presidential-office', from: 'presidential-office', to: 'office-of-the-president', confidence: 0.5, reason: 'Cho 2011 names the office among those to move to the new capital; it may mean the whole seat of the President, not the Office alone.', cites: ['cho2011#§3-2, lines 760-766']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SAME_AS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .confidence, .reason, .rank, .status, .cites};
