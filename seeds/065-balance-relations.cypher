// Who was responsible for the plans of balanced development, who worked with whom and what paid for them. Sources: Cho 2011;
// the text of the Special Act as of Law No. 9051. A span is given only where the texts give one.
UNWIND [
  {id: 'responsible-mocie-balanced-development-plan', from: 'mocie', to: 'balanced-development-plan-2004', role: 'regional industrial policy', cites: ['cho2011#§3-7, lines 1721-1729']},
  {id: 'responsible-mke-regional-development-plan', from: 'mke', to: 'regional-development-plan-2009', role: 'all projects of regional industry', cites: ['cho2011#§3-7, lines 1796-1804']},
  {id: 'responsible-mke-special-act', from: 'mke', to: 'special-act-balanced-national-development', role: 'competent ministry', start: '2008-03-28', cites: ['wikisource-law-9051#heading']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:RESPONSIBLE_FOR {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
UNWIND [
  {id: 'supports-mocie-pcbnd', from: 'mocie', to: 'pcbnd', role: 'support division', cites: ['cho2011#§3-7, lines 1729-1735']},
  {id: 'supports-pcbnd-balanced-development-plan', from: 'pcbnd', to: 'balanced-development-plan-2004', role: 'political backing', cites: ['cho2011#§3-3, lines 1033-1045']},
  {id: 'supports-pcrd-regional-development-plan', from: 'pcrd', to: 'regional-development-plan-2009', role: 'political backing', cites: ['cho2011#§3-3, lines 1033-1045']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SUPPORTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
UNWIND [
  {id: 'cooperates-pcbnd-mocie', from: 'pcbnd', to: 'mocie', role: 'planning, deliberation and approval of large projects', cites: ['cho2011#§3-7, lines 1735-1743']},
  {id: 'cooperates-mke-mest', from: 'mke', to: 'mest', cites: ['cho2011#§3-7, lines 1814-1822']},
  {id: 'cooperates-erdc-pcrd', from: 'economic-region-development-committees', to: 'pcrd', cites: ['cho2011#§3-5, lines 1455-1464']},
  {id: 'cooperates-erdc-mke', from: 'economic-region-development-committees', to: 'mke', cites: ['cho2011#§3-5, lines 1455-1464']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:COOPERATES_WITH {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
UNWIND [
  {id: 'counterpart-regional-innovation-councils-pcbnd', from: 'regional-innovation-councils', to: 'pcbnd', role: 'local counterpart', cites: ['cho2011#§3-7, lines 1685-1691']},
  {id: 'counterpart-erdc-pcrd', from: 'economic-region-development-committees', to: 'pcrd', role: 'regional counterpart', cites: ['cho2011#§3-3, lines 1045-1049']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:COUNTERPART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
UNWIND [
  {id: 'implements-erdc-regional-development-plan', from: 'economic-region-development-committees', to: 'regional-development-plan-2009', role: 'draws up the chapter of its region', cites: ['cho2011#§3-3, lines 1045-1055']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:IMPLEMENTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
UNWIND [
  {id: 'based-on-balanced-development-plan-2004', from: 'balanced-development-plan-2004', to: 'special-act-balanced-national-development', cites: ['cho2011#§3-3, lines 1024-1033']},
  {id: 'based-on-regional-development-plan-2009', from: 'regional-development-plan-2009', to: 'special-act-balanced-national-development', cites: ['cho2011#§3-3, lines 1024-1033', 'kr-law-9629#supplementary provisions art. 6(8)']},
  {id: 'based-on-special-account-2005', from: 'special-account-balanced-national-development', to: 'special-act-balanced-national-development', cites: ['cho2011#§3-6, lines 1516-1526', 'kr-law-7061#supplementary provisions art. 5']},
  {id: 'based-on-special-account-2010', from: 'special-account-economic-regions', to: 'special-act-balanced-national-development', cites: ['kr-law-9629#supplementary provisions art. 6(10)']},
  {id: 'based-on-special-account-2023', from: 'special-account-balanced-regional-development', to: 'special-act-decentralisation-balanced-development', cites: ['kr-law-19430#art. 74']},
  {id: 'based-on-local-era-comprehensive-plan', from: 'local-era-comprehensive-plan', to: 'special-act-decentralisation-balanced-development', cites: ['kr-law-19430#art. 6']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:BASED_ON {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
UNWIND [
  {id: 'funds-special-account-balanced-development-plan', from: 'special-account-balanced-national-development', to: 'balanced-development-plan-2004', cites: ['cho2011#§3-3, lines 1055-1063']},
  {id: 'funds-special-account-regional-development-plan', from: 'special-account-economic-regions', to: 'regional-development-plan-2009', cites: ['cho2011#§3-3, lines 1055-1063']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:FUNDS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
