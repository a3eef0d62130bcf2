// What sources say against the statutes on the ministries of 031-048; for those of industry see 070. Statutes outrank press and
// encyclopedias. A competing value of one field is a claim; a competing change is an event of lower rank, from which nothing is derived.
UNWIND [
  {id: 'claim-office-of-public-information-1955-start-zhwiki', about: 'office-of-public-information-1955', field: 'start', value: '1956-02-09', rank: 'ALTERNATIVE', reason: 'Encyclopedias count from the organisation decree; the act that makes the office is of 7 February 1955 and in force from that day.', cites: ['zhwiki-mcst#article', 'kr-law-354#art. 10']},
  {id: 'claim-ministry-of-reconstruction-start-asiae', about: 'ministry-of-reconstruction', field: 'start', value: '1955-02-17', rank: 'ALTERNATIVE', reason: 'Day of its organisation according to the National Archives, as the newspaper has it; the act is of 7 February 1955 and in force from that day.', cites: ['asiae-2009-02-16#article', 'kr-law-354#art. 20']},
  {id: 'claim-mohsa-start-kowiki', about: 'ministry-of-health-and-social-affairs', field: 'start', value: '1955-02-16', rank: 'ALTERNATIVE', reason: 'A version of Wikipedia has a later day; the act is of 7 February 1955 and in force from that day.', cites: ['kowiki-ministry-of-social-affairs#article', 'kr-law-354#art. 23']},
  {id: 'claim-ministry-of-construction-1961-start-database', about: 'ministry-of-construction-1961', field: 'start', value: '1961-06-16', rank: 'ALTERNATIVE', reason: 'The decree of 26 May has no clause on its force; the database counts twenty days, and a copy of Wikipedia has the same day.', cites: ['law-go-kr-mirror#Government Organization Act, version Decree No. 14', 'dokumen123-molit#article']},
  {id: 'claim-ministry-of-construction-1961-start-encykorea', about: 'ministry-of-construction-1961', field: 'start', value: '1961-05', rank: 'ALTERNATIVE', reason: 'The month of the decree, which has no clause on its force.', cites: ['encykorea-moc#article']},
  {id: 'claim-most-1967-start-etnews', about: 'most-1967', field: 'start', value: '1967-04-21', rank: 'ALTERNATIVE', reason: 'Day of the opening; the act is of 30 March 1967 and kept the bureau before it until the ministry was organised.', cites: ['etnews-2004-04-20#article', 'kr-law-1947#supplementary provisions']},
  {id: 'claim-mehrd-start-unn', about: 'ministry-of-education-and-human-resources-development', field: 'start', value: '2000', rank: 'REFUTED', reason: 'The act that makes the ministry is of 29 January 2001.', cites: ['unn-moe-70-years#article', 'kr-law-6400#supplementary provisions art. 1']},
  {id: 'claim-ministry-of-finance-and-economy-2026-name', about: 'ministry-of-finance-and-economy-2026', field: 'nameEn', value: 'Ministry of Economy and Finance', rank: 'ALTERNATIVE', reason: 'Two newspapers keep the English name of the ministry before it, two write Ministry of Finance and Economy; no official list was read.', cites: ['kbs-2025-12-31#article', 'joongangdaily-2026-01-02#article']}
] AS row
MATCH (x:Entity {id: row.about})
MERGE (c:Entity {id: row.id})
SET c += row {.field, .value, .rank, .reason, .relation, .cites}, c:Claim
MERGE (c)-[:ABOUT]->(x);

// Functions that a source has moved at another time or to another body.
UNWIND [
  {id: 'unn-1961-culture', kind: 'FUNCTION_TRANSFER', rank: 'REFUTED', effective: '1961', continuing: ['ministry-of-education-1948'], receiving: ['ministry-of-public-information'], description: 'According to UNN culture left the education ministry in 1961; by Law No. 2041 it went to the Ministry of Culture and Public Information in 1968.', cites: ['unn-moe-70-years#article']},
  {id: 'encykorea-tourism', kind: 'FUNCTION_TRANSFER', rank: 'REFUTED', continuing: ['ministry-of-transportation'], receiving: ['ministry-of-culture-and-tourism'], description: 'The encyclopedia has tourism go to a ministry that did not exist before 1998; by Law No. 4831 it went to the Ministry of Culture and Sports in 1994.', cites: ['encykorea-moct#article']}
] AS row
MERGE (e:Entity {id: row.id})
SET e += row {.kind, .announced, .enacted, .effective, .rank, .status, .description, .cites}, e:ChangeEvent
WITH row, e
CALL (row, e) { UNWIND row.law AS id MATCH (x:Act {id: id}) MERGE (e)-[:ENACTED_BY]->(x) }
CALL (row, e) { UNWIND row.ended AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'ENDED'}]->(e) }
CALL (row, e) { UNWIND row.renamedFrom AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'RENAMED'}]->(e) }
CALL (row, e) { UNWIND row.continuing AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'CONTINUES'}]->(e) }
CALL (row, e) { UNWIND row.created AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'CREATED'}]->(x) }
CALL (row, e) { UNWIND row.renamedTo AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'RENAMED'}]->(x) }
CALL (row, e) { UNWIND row.receiving AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'CONTINUES'}]->(x) };

UNWIND [
  {id: 'flow-unn-1961-culture', event: 'unn-1961-culture', from: 'ministry-of-education-1948', to: 'ministry-of-public-information', certainty: 'STATED', moves: ['function-culture'], cites: ['unn-moe-70-years#article']},
  {id: 'flow-encykorea-tourism', event: 'encykorea-tourism', from: 'ministry-of-transportation', to: 'ministry-of-culture-and-tourism', certainty: 'STATED', moves: ['function-tourism'], cites: ['encykorea-moct#article']}
] AS row
MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .principal, .share, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) };
