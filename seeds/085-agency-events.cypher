// What became of the agencies and institutes of 080, in order of the lines there, and which function went where. Sources: as for 080.

UNWIND [
  // Industrial technology. Law No. 9369 dissolves four bodies and lets a ministerial plan, which was not read, share them out
  // between two new ones: so each may have given to each.
  {id: '1999-itep', kind: 'REPLACEMENT', effective: '1999', law: 'industrial-technology-infrastructure-act', ended: ['industrial-technology-policy-institute'], created: ['itep'], description: 'The launch was planned for the middle of February 1999; research on policy went to an institute under the Prime Minister.', cites: ['etnews-1998-12-26#article', 'etnews-1999-01-25#article', 'hankyung-2003-02-10#article']},
  {id: '2009-05-01-kiat-and-keit', kind: 'COMPLEX_REORGANISATION', enacted: '2009-01-30', effective: '2009-05-01', law: 'kr-law-9369', ended: ['itep', 'kotef', 'kttc', 'kmac'], created: ['kiat', 'keit'], description: 'The two opened on 6 May 2009.', cites: ['kr-law-9369#supplementary provisions arts. 3 and 4', 'hani-2009-05-06#article', 'newsworld-2009-05#article', 'newstomato-2009-05-06#article']},
  {id: '2009-05-01-research-support-iita', kind: 'FUNCTION_TRANSFER', enacted: '2009-01-30', effective: '2009-05-01', law: 'kr-law-9369', continuing: ['institute-for-information-technology-advancement'], receiving: ['kiat', 'keit'], cites: ['kr-law-9369#supplementary provisions art. 6', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: '2009-05-01-research-support-cleaner-production', kind: 'FUNCTION_TRANSFER', enacted: '2009-01-30', effective: '2009-05-01', law: 'kr-law-9369', continuing: ['cleaner-production-center'], receiving: ['kiat', 'keit'], cites: ['kr-law-9369#supplementary provisions art. 6', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: '2009-05-01-research-support-kidp', kind: 'FUNCTION_TRANSFER', enacted: '2009-01-30', effective: '2009-05-01', law: 'kr-law-9369', continuing: ['kidp'], receiving: ['kiat', 'keit'], cites: ['kr-law-9369#supplementary provisions art. 6', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: '2023-09-21-keit', kind: 'RENAME', enacted: '2023-06-20', effective: '2023-09-21', law: 'kr-law-19496', renamedFrom: ['keit'], renamedTo: ['keit-2023'], cites: ['kr-law-19496#supplementary provisions arts. 1 and 2', 'etnews-2023-09-21#article']},
  {id: '2009-05-01-ceramic-engineering', kind: 'REPLACEMENT', enacted: '2009-01-30', effective: '2009-05-01', law: 'kr-law-9369', ended: ['ceramic-institute'], created: ['korea-institute-of-ceramic-engineering-and-technology'], cites: ['kr-law-9369#supplementary provisions art. 7']},
  {id: '2009-08-23-it-industry-promotion-agency', kind: 'MERGER', enacted: '2009-05-22', effective: '2009-08-23', law: 'kr-law-9708', ended: ['korea-software-industry-promotion-agency', 'korea-institute-for-electronic-commerce', 'institute-for-information-technology-advancement'], created: ['national-it-industry-promotion-agency'], cites: ['kr-law-9708#supplementary provisions arts. 2 and 3']},

  // Industrial complexes and trade. The number of the act of 1962 was not read.
  {id: '1964-korea-export-industrial-corporation', kind: 'FOUNDING', effective: '1964', law: 'export-industrial-complexes-act', created: ['korea-export-industrial-corporation'], cites: ['archives-export-complexes#page', 'etoday-kicox#article', 'etnews-2012-01-09#article']},
  {id: '1997-01-kicox', kind: 'MERGER', enacted: '1996-12-31', effective: '1997-01', law: 'kr-law-5240', ended: ['korea-export-industrial-corporation', 'western-industrial-complex-corporation', 'central-industrial-complex-corporation', 'southeastern-industrial-complex-corporation', 'southwestern-industrial-complex-corporation'], created: ['kicox'], cites: ['kr-law-5240#supplementary provisions art. 6', 'sedaily-1997-01#article', 'etnews-2012-01-09#article']},
  {id: '1962-06-21-kotra', kind: 'FOUNDING', effective: '1962-06-21', law: 'korea-trade-promotion-corporation-act', created: ['kotra-1962'], cites: ['encykorea-kotra#article', 'seoul-kotra-30#page', 'littlekorea-kotra#page']},
  {id: '1995-08-04-kotra', kind: 'RENAME', effective: '1995-08-04', law: 'kr-law-4968', renamedFrom: ['kotra-1962'], renamedTo: ['kotra'], cites: ['kr-law-4968#supplementary provisions art. 2', 'klri-kotra-act#whole act']},

  // Research institutes. For the merger of 1981/82 the day of the act is known (31 December 1981), not the one of effect.
  {id: '1978-krihs', kind: 'FOUNDING', effective: '1978', created: ['krihs-1978'], cites: ['joongang-1978-krihs#article', 'ajunews-2017-01-15#article']},
  {id: '1999-01-29-krihs', kind: 'RENAME', effective: '1999-01-29', law: 'kr-law-5733', renamedFrom: ['krihs-1978'], renamedTo: ['krihs'], description: 'The new institute takes over with the approval of the Prime Minister; the English name stays.', cites: ['kr-law-5733#supplementary provisions art. 6(2)']},
  {id: '1976-middle-east-research-institute', kind: 'FOUNDING', effective: '1976', created: ['middle-east-research-institute'], cites: ['sedaily-kiet#article']},
  {id: '1977-kiei', kind: 'RENAME', effective: '1977', renamedFrom: ['middle-east-research-institute'], renamedTo: ['kiei'], cites: ['sedaily-kiet#article']},
  {id: '1982-kiet', kind: 'MERGER', enacted: '1981-12-31', effective: '1981-12-31/1982', law: 'kr-law-3538', ended: ['kiei', 'korstic'], created: ['kiet-1982'], cites: ['kisti-history-1-2#page']},
  {id: '1984-kiet', kind: 'RENAME', effective: '1984', renamedFrom: ['kiet-1982'], renamedTo: ['kiet'], cites: ['sedaily-kiet#article', 'kisti-history-1-2#page']},
  // After the opening of the attached centre, before it became a part of KISTI.
  {id: '1988-kiniti', kind: 'SECESSION', effective: '1988-05-20/2000', law: 'industrial-technical-information-institute-act', continuing: ['kiet'], created: ['kiniti'], description: 'A centre attached to KIET opened on 20 May 1988 and became independent later.', cites: ['kr-law-5733#supplementary provisions art. 6(1)', 'kisti-history-1-3#page']},
  {id: '2001-01-01-kisti', kind: 'MERGER', enacted: '2000-12-30', effective: '2001-01-01', law: 'kr-law-6329', ended: ['kiniti', 'kordic'], created: ['kisti'], cites: ['kr-law-6329#supplementary provisions art. 2']},
  {id: '1987-cstp', kind: 'FOUNDING', effective: '1987', created: ['cstp'], cites: ['hankyung-1989-12-09#article', 'hankyung-1990-09-10#article']},
  // The press of September 1990 knows the old institute, that of November 1994 the new one.
  {id: '1990-stepi', kind: 'REPLACEMENT', effective: '1990/1994', ended: ['cstp'], created: ['stepi-attached'], cites: ['hankyung-1989-12-09#article', 'hankyung-1990-09-10#article', 'hankyung-1994-11-05#article']},
  // The old institute ends, and two share its work: so KISTEP does not leave a body that goes on, and the event is a split.
  {id: '1999-stepi-and-kistep', kind: 'SPLIT', announced: '1998-11', effective: '1999', law: 'kr-law-5733', ended: ['stepi-attached'], created: ['stepi', 'kistep-1999'], cites: ['etnews-1998-11-04#article', 'ajunews-2015-02-03#article']},
  {id: '2001-07-17-kistep', kind: 'RENAME', enacted: '2001-01-16', effective: '2001-07-17', law: 'kr-law-6353', renamedFrom: ['kistep-1999'], renamedTo: ['kistep'], cites: ['kr-law-6353#supplementary provisions arts. 1 and 3(3)']},
  {id: '2005-07-01-research-council', kind: 'MERGER', enacted: '2005-05-31', effective: '2005-07-01', law: 'kr-law-7573', ended: ['research-council-economic-social-sciences', 'research-council-humanities-social-sciences'], created: ['research-council-economics-humanities-social-sciences'], cites: ['kr-law-7573#supplementary provisions arts. 1 and 5']},
  {id: '2014-06-29-research-council', kind: 'MERGER', enacted: '2014-05-28', effective: '2014-06-29', law: 'kr-law-12674', ended: ['research-council-fundamental-science', 'research-council-industrial-science'], created: ['national-research-council-science-technology'], cites: ['kr-law-12674#supplementary provisions art. 4']},

  // Daedeok. That the office of 2005 follows the headquarters is said by the wiki alone: the act only creates the office.
  {id: '1973-11-20-daedeok-science-town', kind: 'FOUNDING', effective: '1973-11-20', created: ['daedeok-science-town'], description: 'Designated by notice No. 468 of the Ministry of Construction.', cites: ['encykorea-daedeok#article', 'archives-daedeok#page']},
  {id: '2005-daedeok-innopolis', kind: 'REPLACEMENT', enacted: '2005-01-27', effective: '2005', law: 'kr-law-7363', ended: ['daedeok-science-town'], created: ['daedeok-innopolis'], cites: ['encykorea-daedeok#article', 'archives-daedeok#page', 'kr-law-7363#supplementary provisions arts. 1 and 2']},
  {id: '2005-09-daedeok-office', kind: 'REPLACEMENT', effective: '2005-09', law: 'kr-law-7363', ended: ['daedeok-research-complex-headquarters'], created: ['daedeok-innopolis-management-office'], cites: ['kowiki-innopolis-office#article', 'kr-law-7363#art. 46 and supplementary provisions art. 3']},
  {id: '2012-07-27-innopolis-foundation', kind: 'RENAME', enacted: '2012-01-26', effective: '2012-07-27', law: 'kr-law-11232', renamedFrom: ['daedeok-innopolis-management-office'], renamedTo: ['korea-innopolis-foundation'], cites: ['kr-law-11232#supplementary provisions art. 10', 'kowiki-innopolis-office#article']}
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
  // The four bodies of 2009: who gave what to whom is not known.
  {id: 'flow-2009-itep-kiat', event: '2009-05-01-kiat-and-keit', from: 'itep', to: 'kiat', certainty: 'POSSIBLE', cites: ['kr-law-9369#supplementary provisions arts. 3 and 4', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: 'flow-2009-itep-keit', event: '2009-05-01-kiat-and-keit', from: 'itep', to: 'keit', certainty: 'POSSIBLE', cites: ['kr-law-9369#supplementary provisions arts. 3 and 4', 'hani-2009-05-06#article', 'newsworld-2009-05#article']},
  {id: 'flow-2009-kotef-kiat', event: '2009-05-01-kiat-and-keit', from: 'kotef', to: 'kiat', certainty: 'POSSIBLE', cites: ['kr-law-9369#supplementary provisions arts. 3 and 4', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: 'flow-2009-kotef-keit', event: '2009-05-01-kiat-and-keit', from: 'kotef', to: 'keit', certainty: 'POSSIBLE', cites: ['kr-law-9369#supplementary provisions arts. 3 and 4', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: 'flow-2009-kttc-kiat', event: '2009-05-01-kiat-and-keit', from: 'kttc', to: 'kiat', certainty: 'POSSIBLE', cites: ['kr-law-9369#supplementary provisions arts. 3 and 4', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: 'flow-2009-kttc-keit', event: '2009-05-01-kiat-and-keit', from: 'kttc', to: 'keit', certainty: 'POSSIBLE', cites: ['kr-law-9369#supplementary provisions arts. 3 and 4', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: 'flow-2009-kmac-kiat', event: '2009-05-01-kiat-and-keit', from: 'kmac', to: 'kiat', certainty: 'POSSIBLE', cites: ['kr-law-9369#supplementary provisions arts. 3 and 4', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: 'flow-2009-kmac-keit', event: '2009-05-01-kiat-and-keit', from: 'kmac', to: 'keit', certainty: 'POSSIBLE', cites: ['kr-law-9369#supplementary provisions arts. 3 and 4', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},

  // Research support of three bodies that went on: to the one or the other, by a plan that was not read.
  {id: 'flow-2009-iita-kiat', event: '2009-05-01-research-support-iita', from: 'institute-for-information-technology-advancement', to: 'kiat', certainty: 'POSSIBLE', moves: ['function-research-support'], cites: ['kr-law-9369#supplementary provisions art. 6', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: 'flow-2009-iita-keit', event: '2009-05-01-research-support-iita', from: 'institute-for-information-technology-advancement', to: 'keit', certainty: 'POSSIBLE', moves: ['function-research-support'], cites: ['kr-law-9369#supplementary provisions art. 6', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: 'flow-2009-cleaner-production-kiat', event: '2009-05-01-research-support-cleaner-production', from: 'cleaner-production-center', to: 'kiat', certainty: 'POSSIBLE', moves: ['function-research-support'], cites: ['kr-law-9369#supplementary provisions art. 6', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: 'flow-2009-cleaner-production-keit', event: '2009-05-01-research-support-cleaner-production', from: 'cleaner-production-center', to: 'keit', certainty: 'POSSIBLE', moves: ['function-research-support'], cites: ['kr-law-9369#supplementary provisions art. 6', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: 'flow-2009-kidp-kiat', event: '2009-05-01-research-support-kidp', from: 'kidp', to: 'kiat', certainty: 'POSSIBLE', moves: ['function-research-support'], cites: ['kr-law-9369#supplementary provisions art. 6', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: 'flow-2009-kidp-keit', event: '2009-05-01-research-support-kidp', from: 'kidp', to: 'keit', certainty: 'POSSIBLE', moves: ['function-research-support'], cites: ['kr-law-9369#supplementary provisions art. 6', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},

  // Research institutes.
  {id: 'flow-1999-stepi', event: '1999-stepi-and-kistep', from: 'stepi-attached', to: 'stepi', certainty: 'STATED', moves: ['function-science-policy-research'], cites: ['etnews-1998-11-04#article']},
  {id: 'flow-1999-kistep', event: '1999-stepi-and-kistep', from: 'stepi-attached', to: 'kistep-1999', certainty: 'STATED', moves: ['function-science-evaluation'], cites: ['etnews-1998-11-04#article', 'ajunews-2015-02-03#article']},

  // Committees of 055: the functions that their transfers moved.
  {id: 'flow-1989-planning-group', event: '1989-06-01-planning-group', from: 'regional-balance-planning-group-prime-minister', to: 'regional-balance-planning-group-president', certainty: 'STATED', moves: ['function-regional-balance-planning'], cites: ['hankyung-1989-05-31#article']},
  {id: 'flow-2003-local-devolution', event: '2003-local-devolution', from: 'local-devolution-promotion-committee', to: 'government-innovation-decentralisation-committee', certainty: 'STATED', moves: ['function-local-devolution'], cites: ['hankyung-2003-03-20#article']},
  {id: 'flow-2003-government-reform', event: '2003-government-reform', from: 'government-reform-committee', to: 'government-innovation-decentralisation-committee', certainty: 'STATED', moves: ['function-government-reform'], cites: ['hankyung-2003-03-20#article']}
] AS row
MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .principal, .share, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) };
