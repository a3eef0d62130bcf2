// Which function went from which body to which, where the events of 040 and 041 moved a named one or had several members on a side.
// Sources: as for 040.
UNWIND [
  {id: 'flow-1961-fisheries', event: '1961-10-02-marine-affairs-office', from: 'marine-affairs-office', to: 'ministry-of-agriculture-and-forestry-1948', certainty: 'STATED', moves: ['function-fisheries'], cites: ['kr-law-734#art. 25', 'newikis-mafra#article']},
  {id: 'flow-1961-shipping', event: '1961-10-02-marine-affairs-office', from: 'marine-affairs-office', to: 'ministry-of-transportation', certainty: 'STATED', moves: ['function-shipping'], cites: ['kr-law-734#art. 28']},
  {id: 'flow-1961-maritime-guard', event: '1961-10-02-marine-affairs-office', from: 'marine-affairs-office', to: 'ministry-of-home-affairs', certainty: 'INFERRED', moves: ['function-maritime-guard'], cites: ['kr-law-552#art. 23(3)', 'kr-law-734#art. 20(1)']},
  {id: 'flow-1973-industrial-advancement', event: '1973-industrial-advancement-administration', from: 'mci', to: 'industrial-advancement-administration', certainty: 'STATED', moves: ['function-industrial-advancement'], cites: ['kr-law-2437#art. 37(3)']},
  {id: 'flow-1973-industrial-estates', event: '1973-industrial-estate-administration', from: 'mci', to: 'industrial-estate-administration', certainty: 'STATED', moves: ['function-industrial-estates'], cites: ['kr-law-2437#supplementary provisions (5)']},
  {id: 'flow-1976-industrial-estates', event: '1976-12-31-industrial-estate-administration', from: 'industrial-estate-administration', to: 'mci', certainty: 'STATED', moves: ['function-industrial-estates'], cites: ['kr-law-2957#supplementary provisions (4)', 'encykorea-industrial-estate-administration#article']},
  {id: 'flow-1977-energy', event: '1977-mer', from: 'mci', to: 'mer', certainty: 'STATED', moves: ['function-mining', 'function-power'], cites: ['kr-law-3011#supplementary provisions (2) and (3)']},
  {id: 'flow-1996-industrial-advancement', event: '1996-02-09-industrial-advancement-administration', from: 'industrial-advancement-administration', to: 'motie-1994', certainty: 'STATED', moves: ['function-industrial-advancement'], cites: ['kr-law-5150#supplementary provisions art. 2']},
  {id: 'flow-1996-small-business', event: '1996-02-09-small-and-medium-business-administration', from: 'motie-1994', to: 'small-and-medium-business-administration', certainty: 'STATED', moves: ['function-small-business'], cites: ['kr-law-5150#supplementary provisions arts. 2 and 3(2)']},
  {id: 'flow-1998-trade-negotiation', event: '1998-02-28-trade-negotiation', from: 'motie-1994', to: 'ministry-of-foreign-affairs-and-trade', certainty: 'STATED', moves: ['function-trade-negotiation'], cites: ['kr-law-5529#supplementary provisions art. 3(1)']},
  {id: 'flow-2008-industrial-technology-manpower', event: '2008-02-29-industrial-technology-manpower', from: 'mocie', to: 'mest', certainty: 'STATED', moves: ['function-industrial-technology-manpower'], cites: ['kr-law-8852#supplementary provisions art. 2(1)']},
  {id: 'flow-2008-mic-mke', event: '2008-02-29-mic', from: 'mic', to: 'mke', certainty: 'STATED', moves: ['function-ict-industry', 'function-postal-service'], cites: ['kr-law-8852#art. 32(1) and supplementary provisions art. 2(1)', 'encykorea-mke#article']},
  // The text only points to the functions of the receiving body (art. 29(1) of the act, art. 11(1) of Law No. 8867).
  {id: 'flow-2008-mic-mopas', event: '2008-02-29-mic', from: 'mic', to: 'ministry-of-public-administration-and-security', certainty: 'STATED', cites: ['kr-law-8852#supplementary provisions art. 2(1)']},
  {id: 'flow-2008-mic-kcc', event: '2008-02-29-mic', from: 'mic', to: 'korea-communications-commission', certainty: 'STATED', cites: ['kr-law-8867#supplementary provisions art. 2']},
  {id: 'flow-2008-mic-mcst', event: '2008-02-29-mic', from: 'mic', to: 'mcst', certainty: 'STATED', moves: ['function-digital-content'], cites: ['kr-law-8852#supplementary provisions art. 2(1)']},
  {id: 'flow-2008-industrial-research', event: '2008-02-29-industrial-research', from: 'most', to: 'mke', certainty: 'STATED', moves: ['function-industrial-technology-research-policy'], cites: ['kr-law-8852#art. 32(1) and supplementary provisions art. 2(1)', 'encykorea-mke#article']},
  {id: 'flow-2008-free-economic-zones', event: '2008-02-29-free-economic-zones', from: 'ministry-of-finance-and-economy-1998', to: 'mke', certainty: 'STATED', moves: ['function-free-economic-zones', 'function-regional-specialisation-planning'], cites: ['encykorea-mke#article']},
  {id: 'flow-2013-trade-negotiation', event: '2013-03-23-trade-negotiation', from: 'ministry-of-foreign-affairs-and-trade', to: 'motie', certainty: 'STATED', moves: ['function-trade-negotiation'], cites: ['kr-law-11690#art. 37(1) and supplementary provisions art. 2', 'encykorea-motie#article']},
  {id: 'flow-2013-mke-msip', event: '2013-03-23-msip', from: 'mke', to: 'msip', certainty: 'STATED', moves: ['function-ict-industry', 'function-postal-service'], cites: ['encykorea-motie#article', 'archives-msip#article']},
  {id: 'flow-2013-mest-msip', event: '2013-03-23-msip', from: 'mest', to: 'msip', certainty: 'STATED', moves: ['function-basic-research', 'function-nuclear-research', 'function-science-promotion'], cites: ['kr-decree-24423#supplementary provisions art. 3', 'archives-msip#article']},
  {id: 'flow-2013-kcc-msip', event: '2013-03-23-msip', from: 'korea-communications-commission', to: 'msip', certainty: 'STATED', cites: ['kr-law-11690#supplementary provisions art. 6', 'archives-msip#article']},
  {id: 'flow-2013-nstc-msip', event: '2013-03-23-msip', from: 'national-science-and-technology-council', to: 'msip', certainty: 'STATED', cites: ['kr-law-11713#supplementary provisions art. 2', 'archives-msip#article']},
  {id: 'flow-2017-regional-industry', event: '2017-07-26-regional-industry', from: 'motie', to: 'mss', certainty: 'STATED', moves: ['function-regional-industry-support', 'function-industrial-manpower-for-firms', 'function-large-small-firm-cooperation'], cites: ['kr-decree-28213#supplementary provisions art. 3(3)']},
  {id: 'flow-2017-technoparks', event: '2017-07-26-technoparks', from: 'motie', to: 'mss', certainty: 'STATED', moves: ['function-technoparks'], cites: ['kr-law-14839#supplementary provisions art. 5']},
  {id: 'flow-2017-mid-sized-firms', event: '2017-07-26-mid-sized-firms', from: 'small-and-medium-business-administration', to: 'motie', certainty: 'STATED', moves: ['function-mid-sized-firms'], cites: ['kr-decree-28213#supplementary provisions art. 3(1)']},
  {id: 'flow-2017-technology-startups', event: '2017-07-26-technology-startups', from: 'msip', to: 'mss', certainty: 'STATED', moves: ['function-technology-startups'], cites: ['kr-decree-28210#supplementary provisions art. 3', 'kr-decree-28213#supplementary provisions art. 3(2)']},
  {id: 'flow-2025-energy', event: '2025-10-01-energy', from: 'motie', to: 'mcee', certainty: 'STATED', moves: ['function-energy'], cites: ['kr-decree-35803#supplementary provisions art. 3']},
  // Power (동력) is the older word of the law for a part of the energy that the decree hands over.
  {id: 'flow-2025-power', event: '2025-10-01-energy', from: 'motie', to: 'mcee', certainty: 'INFERRED', moves: ['function-power'], cites: ['kr-decree-35803#supplementary provisions art. 3']}
] AS row
MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .principal, .share, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) };
