// What sources say against the statutes on the commissions and agencies of 039 and 052, and a plan that was given up. As in 049.

UNWIND [
  {id: 'claim-nts-start-opening', about: 'nts', field: 'start', value: '1966-03-03', rank: 'ALTERNATIVE', reason: 'Day of the opening; the act is of 28 February 1966 and in force from that day.', cites: ['taxwatch-2024-10-07#article', 'sejungilbo-nts#article']},
  {id: 'claim-kcs-start-opening', about: 'kcs', field: 'start', value: '1970-08-27', rank: 'ALTERNATIVE', reason: 'Day of the opening; the act is of 3 August 1970 and in force from that day.', cites: ['wowtv-2017-08-25#article']},
  {id: 'claim-ombudsman-of-korea-start-seoul', about: 'ombudsman-of-korea', field: 'start', value: '1994-04-09', rank: 'ALTERNATIVE', reason: 'Day of the name plate in the press of the day after; a page has the commission begin one day earlier.', cites: ['seoul-1994-04-10#article']},
  {id: 'claim-nhrck-start-daum', about: 'nhrck', field: 'start', value: '2001-11-26', rank: 'ALTERNATIVE', reason: 'The act is in force from 25 November 2001, six months after promulgation.', cites: ['daum-nhrck#article']}
] AS row
MATCH (x:Entity {id: row.about})
MERGE (c:Entity {id: row.id})
SET c += row {.field, .value, .rank, .reason, .relation, .cites}, c:Claim
MERGE (c)-[:ABOUT]->(x);

UNWIND [
  {id: 'kowiki-2004-personnel-management', kind: 'FUNCTION_TRANSFER', rank: 'ALTERNATIVE', effective: '2004-03-11', law: 'kr-law-7186', continuing: ['mogaha'], receiving: ['civil-service-commission'], description: 'Wikipedia has the day on which Law No. 7186 was promulgated; its clause on personnel is in force three months later.', cites: ['kowiki-mpm#article']},
  {id: 'joongang-2008-administrative-appeals-commission', kind: 'ABSORPTION', rank: 'ALTERNATIVE', effective: '2008-02-29', ended: ['administrative-appeals-commission'], receiving: ['acrc'], description: 'Press and a wiki count it as the third of three bodies that became the Anti-Corruption and Civil Rights Commission; by Law No. 8871 it went on under its name within the new commission.', cites: ['joongang-acrc#article', 'jawiki-kicac#article']},
  {id: '2025-09-25-fsc-plan', kind: 'TERMINATION', rank: 'REFUTED', status: 'DROPPED', announced: '2025-09-07', ended: ['fsc'], description: 'The plan of 7 September 2025 was to put a Financial Supervisory Commission in its place; it was withdrawn on 25 September, and the commission goes on.', cites: ['zdnet-2025-09-25#article', 'news1-2025-09-25#article']}
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
  {id: 'flow-kowiki-2004-personnel-management', event: 'kowiki-2004-personnel-management', from: 'mogaha', to: 'civil-service-commission', certainty: 'STATED', moves: ['function-personnel-management'], cites: ['kowiki-mpm#article']}
] AS row
MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .principal, .share, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) };
