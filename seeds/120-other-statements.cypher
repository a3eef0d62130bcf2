// What sources say otherwise about the agencies, acts and places of 080 to 110: other days, other forerunners. As in 070.

UNWIND [
  // KIAT and KEIT: the act is in force three months after 30 January 2009.
  {id: 'claim-kiat-start-registration', about: 'kiat', field: 'start', value: '2009-05-04', rank: 'ALTERNATIVE', reason: 'Founding day as the body itself counts it; its act is in force from 1 May 2009.', cites: ['startuptoday-kiat#article']},
  {id: 'claim-kiat-start-opening', about: 'kiat', field: 'start', value: '2009-05-06', rank: 'ALTERNATIVE', reason: 'Day of the name plate; the act is in force from 1 May 2009.', cites: ['hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: 'claim-keit-start-opening', about: 'keit', field: 'start', value: '2009-05-06', rank: 'ALTERNATIVE', reason: 'Day of the name plate; the act is in force from 1 May 2009.', cites: ['hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: 'claim-kiat-seven-bodies', about: '2009-05-01-kiat-and-keit', field: 'entering', value: 'seven bodies', rank: 'ALTERNATIVE', reason: 'Counts the three bodies whose research support moved; by Law No. 9369 only four were dissolved.', cites: ['hani-2009-05-06#article', 'newstomato-2009-05-06#article', 'kr-law-9369#supplementary provisions arts. 3 and 6']},
  {id: 'claim-kiat-five-bodies', about: '2009-05-01-kiat-and-keit', field: 'entering', value: 'KOTEF, KTTC, IITA, the evaluation institute and KMAC', rank: 'REFUTED', reason: 'An article of 2017 lists five bodies as the parts of KIAT alone; by Law No. 9369 four were dissolved and shared with KEIT, and IITA went on.', cites: ['startuptoday-kiat#article', 'kr-law-9369#supplementary provisions arts. 3 and 6']},

  // KICOX.
  {id: 'claim-kicox-start-name-plate', about: 'kicox', field: 'start', value: '1997-01-23', rank: 'ALTERNATIVE', reason: 'Day of the name plate in the press of that month.', cites: ['sedaily-1997-01#article']},
  {id: 'claim-kicox-start-anniversary', about: 'kicox', field: 'start', value: '1997-01-10', rank: 'ALTERNATIVE', reason: 'Day of the anniversary kept in 2012.', cites: ['etnews-2012-01-09#article']},
  {id: 'claim-kicox-start-1964', about: 'kicox', field: 'start', value: '1964', rank: 'ALTERNATIVE', reason: 'The corporation counts from its oldest forerunner, which was merged into it in 1997.', cites: ['etoday-kicox#article']},

  // The act of 2004: the bill was passed in December 2003.
  {id: 'claim-special-act-start-archives', about: 'special-act-balanced-national-development', field: 'start', value: '2003', rank: 'REFUTED', reason: 'Two pages date the act to 2003; it was promulgated on 16 January 2004 and in force from 1 April 2004.', cites: ['archives-regional-strategic-industry#page', 'nabis-regional-industry#page', 'kr-law-7061#supplementary provisions art. 1']},

  // KRIHS.
  {id: 'claim-krihs-1978-start-announced', about: 'krihs-1978', field: 'start', value: '1978-05-01', rank: 'ALTERNATIVE', reason: 'Founding day as the press announced it; later pages give the year alone.', cites: ['joongang-1978-krihs#article']}
] AS row
MATCH (x:Entity {id: row.about})
MERGE (c:Entity {id: row.id})
SET c += row {.field, .value, .rank, .reason, .relation, .cites}, c:Claim
MERGE (c)-[:ABOUT]->(x);

// The committee of 2003 took over the work of a committee that was to be closed with it, and was not (see 055).
UNWIND [
  {id: '2003-local-devolution-abolition', kind: 'TERMINATION', announced: '2003-03-20', rank: 'REFUTED', ended: ['local-devolution-promotion-committee'], description: 'Announced in March 2003; the official history has the committee at work in the following years.', cites: ['hankyung-2003-03-20#article']}
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

// Days on which the powers of a president were suspended.
UNWIND [
  {id: 'finding-powers-suspended-2004', about: ['roh-moo-hyun', 'president-of-the-republic-of-korea'], kind: 'FACT', text: 'The powers of President Roh Moo-hyun were suspended from 12 March to 14 May 2004; he remained in office.', cites: ['unamwiki-presidents#list', 'blogen-presidents#list']},
  {id: 'finding-powers-suspended-2016', about: ['park-geun-hye', 'president-of-the-republic-of-korea'], kind: 'FACT', text: 'The powers of President Park Geun-hye were suspended from 9 December 2016 until she was removed on 10 March 2017.', cites: ['wholedwhen-leaders#list', 'blogen-presidents#list', 'unamwiki-presidents#list']},
  {id: 'finding-powers-suspended-2024', about: ['yoon-suk-yeol', 'president-of-the-republic-of-korea'], kind: 'FACT', text: 'The powers of President Yoon Suk-yeol were suspended from 14 December 2024 until he was removed on 4 April 2025.', cites: ['fnnews-2024-12-14#article', 'info-shop-2025-04-05#post', 'kukmin-2025-06-04#article']}
] AS row
MERGE (f:Entity {id: row.id})
SET f += row {.kind, .text, .stance, .negated, .cites}, f:Finding
WITH row, f
CALL (row, f) { UNWIND row.about AS id MATCH (x:Entity {id: id}) MERGE (f)-[:ABOUT]->(x) }
CALL (row, f) { UNWIND row.statedBy AS id MATCH (x:Entity {id: id}) MERGE (f)-[:STATED_BY]->(x) };
