// What became of plans, programmes and bodies according to Shin 2009, and where it differs from other documents. Source: Shin 2009.

// The paper gives no laws. A plan ends with the last year of its period; the fourth had been in force for three years when the
// government of 2003 set it aside. Later documents were not read for that plan.

UNWIND [
  // Plans.
  {id: '1972-cnldp', kind: 'FOUNDING', effective: '1972', law: 'kr-law-1415', created: ['cnldp-1'], cites: ['archives-territorial-plans#page', 'hankyung-dictionary-territorial-plan#article', 'shin2009#§2-3, lines 195-199']},
  {id: '1982-cnldp', kind: 'REPLACEMENT', effective: '1982', law: 'kr-law-1415', ended: ['cnldp-1'], created: ['cnldp-2'], cites: ['archives-territorial-plans#page', 'hankyung-dictionary-territorial-plan#article', 'shin2009#§2-3, lines 211-215']},
  {id: '1992-cnldp', kind: 'REPLACEMENT', effective: '1992', law: 'kr-law-1415', ended: ['cnldp-2'], created: ['cnldp-3'], cites: ['archives-territorial-plans#page', 'hankyung-dictionary-territorial-plan#article', 'shin2009#§2-3, lines 211-215']},
  {id: '2001-cnldp', kind: 'REPLACEMENT', effective: '2001', law: 'kr-law-1415', ended: ['cnldp-3'], created: ['cnldp-4'], description: 'The fourth national land development plan was released in 2000, after the crisis of 1997 had made a revision of the third inevitable.', cites: ['hankyung-dictionary-territorial-plan#article', 'shin2009#§2-3, lines 237-241']},
  {id: '2003-ris-policies', kind: 'COMPLEX_REORGANISATION', effective: '2003/2004', ended: ['cnldp-4', 'five-year-economic-development-plans'], created: ['regional-innovation-system-policy', 'industrial-cluster-policies'], description: 'Policies of regional innovation and clusters took the place of the spatial and the economic plans of Korea.', cites: ['shin2009#§2-3, lines 243-259']},

  // Bodies and programmes.
  {id: '1998-02-25-kim-dae-jung-administration', kind: 'REPLACEMENT', effective: '1998-02-25', ended: ['kim-young-sam-administration'], created: ['kim-dae-jung-administration'], cites: ['shin2009#§2-3, lines 225-231', 'daum-presidents#list']},
  {id: '2004-07-01-ris-pilot', kind: 'FOUNDING', effective: '2004-07-01', created: ['ris-pilot-programme'], cites: ['shin2009#§3-2(2), lines 724-728', 'shin2009#§3-2(2), lines 867-873']},
  {id: '2007-07-01-ris-pilot', kind: 'TERMINATION', effective: '2007-07-01', ended: ['ris-pilot-programme'], description: 'The RIS pilot programme ended after three years, with the end of June 2007.', cites: ['shin2009#§3-2(2), lines 724-728', 'shin2009#§3-2(2), lines 817-823']},
  {id: '2004-nuri', kind: 'FOUNDING', effective: '2004', created: ['nuri'], cites: ['shin2009#§3-3, lines 1037-1043']},
  {id: '2004-ris-pilot-team-daejeon', kind: 'MERGER', effective: '2004', ended: ['ris-pilot-team-dria', 'ris-pilot-team-kaist', 'ris-pilot-team-hanbat'], created: ['ris-pilot-team-daejeon-merged'], description: 'The ministry of industry made one RIS pilot team of the three at the top of the list of Daejeon, so as not to shut out the fourth.', cites: ['shin2009#§3-2(2), lines 700-718']},
  {id: '2005-12-daedeok-plan', kind: 'FOUNDING', effective: '2005-12', created: ['daedeok-innovative-cluster-plan'], cites: ['shin2009#§3-4, lines 1236-1242']},
  {id: '2006-daedeok-clusters', kind: 'FOUNDING', effective: '2006', created: ['daedeok-clusters', 'daedeok-mini-clusters'], description: 'Four Daedeok clusters stood under elected officers early in 2006, the fourteen mini-clusters in the following months.', cites: ['shin2009#§3-4, lines 1321-1335']},
  {id: '2007-daedeok-plan', kind: 'SUSPENSION', effective: '2006-12/2007-12', continuing: ['daedeok-innovative-cluster-plan'], receiving: ['daedeok-innovative-cluster-plan'], description: 'Nobody carried the Daedeok Innovative Cluster Plan on after the director of DRIA had resigned; most clusters disappeared.', cites: ['shin2009#§3-4, lines 1361-1381']},
  {id: '2008-03-daejeon-technopark', kind: 'FOUNDING', effective: '2008-03', created: ['daejeon-technopark'], cites: ['shin2009#§3-4, lines 1381-1387']},
  {id: '2008-03-dria', kind: 'REPARENTING', effective: '2008-03', continuing: ['dria'], receiving: ['dria'], description: 'DRIA was put under the new Daejeon Technopark.', cites: ['shin2009#§3-4, lines 1381-1387']},

  // What was considered or tried and not done, and what statutes tell otherwise.
  {id: '2007-dria-merger-considered', kind: 'ABSORPTION', effective: '2006-12/2008-03', rank: 'REFUTED', status: 'DROPPED', ended: ['dria'], receiving: ['daejeon-development-institute'], description: 'A merger of DRIA with the Daejeon Development Institute was considered for about a year and not carried out.', cites: ['shin2009#§3-4, lines 1367-1387']},
  {id: '1992-local-government', kind: 'STATUS_CHANGE', effective: '1992', rank: 'ALTERNATIVE', continuing: ['local-governments'], receiving: ['local-governments'], description: 'According to Shin 2009 local governments of Korea have had elected governors, mayors and councils in place of none since 1992; Law No. 4310 had the first councils elected by 30 June 1991.', cites: ['shin2009#§2-4, lines 307-318']},
  {id: 'shin2009-daedeok-founded', kind: 'FOUNDING', effective: '1974', rank: 'ALTERNATIVE', created: ['daedeok-science-town'], description: 'For the founding of Daedeok Science Town Shin 2009 has 1974 and the science ministry; the record has a notice of the Ministry of Construction of 20 November 1973.', cites: ['shin2009#§3-2(1), lines 574-578', 'shin2009#§3-4, lines 1208-1210']},
  {id: 'shin2009-most-amalgamated', kind: 'ABSORPTION', rank: 'ALTERNATIVE', ended: ['most'], receiving: ['mke'], description: 'According to Shin 2009 the ministry of industry took in the Ministry of Science and Technology; by Law No. 8852 that ministry ended on 29 February 2008, for the most part in the Ministry of Education, Science and Technology. Shin calls the ministry of industry by its old name.', cites: ['shin2009#§3-4, lines 1212-1220']},
  {id: 'shin2009-cnldp-revision', kind: 'MANDATE_CHANGE', effective: '1996~', rank: 'REFUTED', continuing: ['cnldp-3'], receiving: ['cnldp-3'], description: 'The update of the third national land development plan that the planners tried in the middle of its period failed.', cites: ['shin2009#§2-3, lines 215-231']}
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

// The paper names both groups together, not which went to which.
UNWIND [
  {id: 'shin2009-flow-cnldp-4-ris', event: '2003-ris-policies', from: 'cnldp-4', to: 'regional-innovation-system-policy', certainty: 'INFERRED', cites: ['shin2009#§2-3, lines 253-259']},
  {id: 'shin2009-flow-cnldp-4-clusters', event: '2003-ris-policies', from: 'cnldp-4', to: 'industrial-cluster-policies', certainty: 'INFERRED', cites: ['shin2009#§2-3, lines 253-259']},
  {id: 'shin2009-flow-five-year-economic-development-plans-ris', event: '2003-ris-policies', from: 'five-year-economic-development-plans', to: 'regional-innovation-system-policy', certainty: 'INFERRED', cites: ['shin2009#§2-3, lines 253-259']},
  {id: 'shin2009-flow-five-year-economic-development-plans-clusters', event: '2003-ris-policies', from: 'five-year-economic-development-plans', to: 'industrial-cluster-policies', certainty: 'INFERRED', cites: ['shin2009#§2-3, lines 253-259']}
] AS row
MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .principal, .share, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) };

// Values that the paper gives and others, or the paper itself elsewhere, give differently.
UNWIND [
  {id: 'claim-roh-administration-end-shin2009', about: 'roh-moo-hyun-administration', field: 'end', value: '2007', rank: 'ALTERNATIVE', reason: 'Shin 2009 counts the Roh administration as 2003-2007, in whole years; its term ended in February 2008.', cites: ['shin2009#§1, lines 47-53', 'shin2009#§2-3, lines 289-291']},
  {id: 'claim-daedeok-science-town-start-shin2009', about: 'daedeok-science-town', field: 'start', value: '1974', rank: 'ALTERNATIVE', reason: 'The notice that designates Daedeok Science Town is of 20 November 1973.', cites: ['shin2009#§3-2(1), lines 574-578', 'shin2009#§3-4, lines 1208-1210']},
  {id: 'claim-financial-crisis-start-shin2009', about: 'financial-crisis-1998', field: 'start', value: '1997', rank: 'ALTERNATIVE', reason: 'Shin 2009 dates the financial crisis to 1997, Cho 2011 to 1998.', cites: ['shin2009#§2-3, lines 231-237', 'shin2009#§3-1, lines 376-382']},
  {id: 'claim-regional-innovation-agencies-name-shin2009', about: 'regional-innovation-agencies', field: 'nameEn', value: 'Daejeon Regional Innovation Agency', rank: 'REFUTED', reason: 'Shin 2009 gives the name of the agency of Daejeon to the agencies of all provinces.', cites: ['shin2009#§3-1, lines 489-495']}
] AS row
MATCH (x:Entity {id: row.about})
MERGE (c:Entity {id: row.id})
SET c += row {.field, .value, .rank, .reason, .relation, .cites}, c:Claim
MERGE (c)-[:ABOUT]->(x);
