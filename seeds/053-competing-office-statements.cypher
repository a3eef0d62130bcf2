// What sources say against the statutes, or against each other, on the offices of 039 and 051: other days and other changes. Statutes
// outrank press and encyclopedias. A competing value is a claim; a competing change is an event of lower rank.

UNWIND [
  // The day of the act or of its force stands; other sources count from an organisation decree or from the opening.
  {id: 'claim-ministry-of-national-defense-start-jheynetwork', about: 'ministry-of-national-defense', field: 'start', value: '1948-08-31', rank: 'ALTERNATIVE', reason: 'One page has a later founding day; the act that names the ministry is in force from 17 July 1948.', cites: ['jheynetwork-defence#article', 'kr-law-1#art. 14']},
  {id: 'claim-ministry-of-home-affairs-start-encykorea', about: 'ministry-of-home-affairs', field: 'start', value: '1948-11-04', rank: 'ALTERNATIVE', reason: 'The encyclopedia counts from the organisation decree; the act that names the ministry is in force from 17 July 1948.', cites: ['encykorea-home-affairs#article', 'kr-law-1#art. 14']},
  {id: 'claim-office-of-general-affairs-start-encykorea', about: 'office-of-general-affairs', field: 'start', value: '1948-08', rank: 'ALTERNATIVE', reason: 'The encyclopedia has August 1948; the act that names the office is in force from 17 July 1948.', cites: ['encykorea-government-administration#article', 'kr-law-1#art. 30']},
  {id: 'claim-legislation-office-start-kowiki', about: 'legislation-office', field: 'start', value: '1955-02-17', rank: 'ALTERNATIVE', reason: 'A copy of Wikipedia has a later day; the act is of 7 February 1955 and in force from that day.', cites: ['kowiki-office-of-legislation#article', 'kr-law-354#art. 17 and supplementary provisions']},
  {id: 'claim-office-of-legislation-1948-end-kowiki', about: 'office-of-legislation-1948', field: 'end', value: '1955-02-17', rank: 'ALTERNATIVE', reason: 'A copy of Wikipedia has a later day; the act is of 7 February 1955 and in force from that day.', cites: ['kowiki-office-of-legislation#article', 'kr-law-354#art. 17 and supplementary provisions']},
  {id: 'claim-cabinet-secretariat-start-kowiki', about: 'cabinet-secretariat', field: 'start', value: '1961-07-12', rank: 'ALTERNATIVE', reason: 'Day of an organisation decree, Cabinet Decree No. 36, according to Wikipedia; the act has the old name until 2 October 1961.', cites: ['kowiki-cabinet-secretariat#article', 'kr-law-734#art. 14']},
  {id: 'claim-secretariat-of-the-state-council-end-kowiki', about: 'secretariat-of-the-state-council', field: 'end', value: '1961-07-12', rank: 'ALTERNATIVE', reason: 'Day of an organisation decree, Cabinet Decree No. 36, according to Wikipedia; the act has the old name until 2 October 1961.', cites: ['kowiki-cabinet-secretariat#article', 'kr-law-734#art. 14']},
  {id: 'claim-national-unification-board-start-opening', about: 'national-unification-board', field: 'start', value: '1969-03-01', rank: 'ALTERNATIVE', reason: 'Day of the opening; the act is of 24 July 1968 and in force from that day.', cites: ['unikorea-blog#article', 'jawiki-unification#article', 'kr-law-2041#supplementary provisions (1)']},
  {id: 'claim-mma-start-opening', about: 'mma', field: 'start', value: '1970-08-20', rank: 'ALTERNATIVE', reason: 'Day of the opening; the act is of 3 August 1970 and in force from that day.', cites: ['seoul-1998-08-04#article', 'kowiki-mma#article', 'kr-law-2210#supplementary provisions (1)']},
  {id: 'claim-national-police-agency-start-opening', about: 'national-police-agency', field: 'start', value: '1991-08-01', rank: 'ALTERNATIVE', reason: 'Day of the opening according to the National Archives; the clause on the agency is in force from 31 July 1991, as the Police Act is.', cites: ['archives-police#article', 'kr-law-4268#supplementary provisions art. 1', 'kr-law-4369#supplementary provisions art. 1']},
  {id: 'claim-public-security-headquarters-end-opening', about: 'public-security-headquarters', field: 'end', value: '1991-08-01', rank: 'ALTERNATIVE', reason: 'Day on which the agency after it opened according to the National Archives; the clause on the agency is in force from 31 July 1991.', cites: ['archives-police#article', 'kr-law-4268#supplementary provisions art. 1', 'kr-law-4369#supplementary provisions art. 1']},

  // The other way round: the act came before the office.
  {id: 'claim-military-relief-administration-start-act', about: 'military-relief-administration', field: 'start', value: '1961-07-05', rank: 'ALTERNATIVE', reason: 'Day of the act, whose clause on its force was not read; the office opened a month later.', cites: ['inews365-2024-08-01#article', 'joongdo-2023-06-05#article']},

  // Dates of sources that say more or less than the others.
  {id: 'claim-maritime-police-corps-start-wiki', about: 'maritime-police-corps', field: 'start', value: '1953-12-14', rank: 'ALTERNATIVE', reason: 'A copy of Wikipedia has the day, from a decree that was not read; the other sources have the month.', cites: ['profilpelajar-coast-guard#article']},
  {id: 'claim-kcg-1996-start-encykorea', about: 'kcg-1996', field: 'start', value: '1996', rank: 'ALTERNATIVE', reason: 'The encyclopedia has the year alone.', cites: ['encykorea-maritime-police#article']},
  {id: 'claim-office-of-public-information-1955-end-zhwiki', about: 'office-of-public-information-1955', field: 'end', value: '1961-06-22', rank: 'REFUTED', reason: 'By Law No. 552 its duties went to the secretariat of the State Council on 1 July 1960, and by Law No. 631 information left the secretariat in 1961.', cites: ['zhwiki-mcst#article', 'kr-law-552#supplementary provisions art. 3']},
  {id: 'claim-ministry-of-public-safety-and-security-start-mbn', about: 'ministry-of-public-safety-and-security', field: 'start', value: '2014-11-09', rank: 'REFUTED', reason: 'A slip of one report: the act and all other sources have 19 November.', cites: ['mbn-2014-11-20#article', 'kr-law-12844#supplementary provisions art. 1']}
] AS row
MATCH (x:Entity {id: row.about})
MERGE (c:Entity {id: row.id})
SET c += row {.field, .value, .rank, .reason, .relation, .cites}, c:Claim
MERGE (c)-[:ABOUT]->(x);

UNWIND [
  {id: 'zhwiki-1961-ministry-of-public-information', kind: 'REPLACEMENT', rank: 'REFUTED', effective: '1961-06-22', ended: ['office-of-public-information-1955'], created: ['ministry-of-public-information'], description: 'A copy of Wikipedia has the ministry take the place of the office; by Law No. 552 the office had gone into the secretariat of the State Council in 1960, and information left that in 1961.', cites: ['zhwiki-mcst#article']},
  {id: 'encykorea-1996-kcg', kind: 'REPLACEMENT', rank: 'ALTERNATIVE', effective: '1996', ended: ['maritime-police-corps'], created: ['kcg-1996'], description: 'The encyclopedia goes from the corps to the agency of 1996 at once; a newspaper has an agency of 1991 under the police between them.', cites: ['encykorea-maritime-police#article']}
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
