// What became of the committees, offices and councils of 050. Sources: as for 050.

UNWIND [
  // Balanced development. For its forerunners of 1989 and 2000 no text read names a legal link to the committee of 2003.
  {id: '1989-06-01-planning-group', kind: 'FUNCTION_TRANSFER', effective: '1989-06-01', continuing: ['regional-balance-planning-group-prime-minister'], receiving: ['regional-balance-planning-group-president'], description: 'The group moved from the Prime Minister to the President; a committee of vice-ministers (지역균형발전위원회) was set up with it.', cites: ['hankyung-1989-05-31#article']},
  {id: '2000-02-03-planning-group', kind: 'FOUNDING', effective: '2000-02-03', created: ['regional-balance-planning-group-2000'], cites: ['donga-2000-02-03#article']},
  {id: '2003-04-07-pcbnd', kind: 'FOUNDING', announced: '2003-03-20', effective: '2003-04-07?', law: 'pcbnd-decree-2003', created: ['pcbnd'], cites: ['donga-2003-03-30#article', 'namu-pcbnd#article', 'hankyung-2003-03-20#article', 'kiho-2006-11-02#article']},
  {id: '2009-04-22-pcrd', kind: 'RENAME', effective: '2009-04-22', law: 'kr-law-9629', renamedFrom: ['pcbnd'], renamedTo: ['pcrd'], description: 'The name plate followed on 28 April.', cites: ['kr-law-9629#supplementary provisions art. 6(3)', 'kbmaeil-2009-04-29#article', 'pcrd-english-site#home page']},
  {id: '2018-03-20-pcbnd', kind: 'RENAME', effective: '2018-03-20', law: 'kr-law-15489', renamedFrom: ['pcrd'], renamedTo: ['pcbnd-2018'], cites: ['kr-law-15489#supplementary provisions art. 6(4)', 'theleader-2018-03-22#article', 'namu-pcbnd#article']},
  {id: '2023-07-10-committee-era-local-autonomy', kind: 'MERGER', enacted: '2023-06-09', effective: '2023-07-10', law: 'kr-law-19430', ended: ['pcbnd-2018', 'pcad'], created: ['committee-era-local-autonomy'], cites: ['kr-law-19430#supplementary provisions art. 16', 'pcbnd-notice-2023-07-04#notice', 'kyeongin-2023-07-09#article']},
  {id: '2023-07-10-planning-office', kind: 'REPLACEMENT', enacted: '2023-06-09', effective: '2023-07-10', law: 'kr-law-19430', ended: ['balanced-development-planning-office'], created: ['local-era-planning-office'], cites: ['kr-law-19430#supplementary provisions art. 19']},

  // Decentralisation. The decision of 20 March 2003 to move the first two committees' work has no day of effect here; the first
  // of them was still at work later, so that line is not taken as carried out.
  {id: '2003-local-devolution', kind: 'FUNCTION_TRANSFER', announced: '2003-03-20', rank: 'ALTERNATIVE', continuing: ['local-devolution-promotion-committee'], receiving: ['government-innovation-decentralisation-committee'], description: 'Announced with the abolition of the giving committee; the official history has both at work in the following years.', cites: ['hankyung-2003-03-20#article']},
  {id: '2003-government-reform', kind: 'FUNCTION_TRANSFER', announced: '2003-03-20', continuing: ['government-reform-committee'], receiving: ['government-innovation-decentralisation-committee'], cites: ['hankyung-2003-03-20#article']},
  {id: '2008-12-02-presidential-committee-decentralisation', kind: 'REPLACEMENT', enacted: '2008-02-29', effective: '2008-12-02', law: 'kr-law-8865', ended: ['government-innovation-decentralisation-committee'], created: ['presidential-committee-decentralisation'], cites: ['kowiki-decentralisation-committee#article', 'pcad-history#history']},
  // The number of the law of May 2013 was not read.
  {id: '2013-05-28-local-autonomy-development-committee', kind: 'MERGER', effective: '2013-05-28', law: 'special-act-decentralisation-local-reform-2013', ended: ['presidential-committee-decentralisation', 'local-administrative-reform-committee'], created: ['local-autonomy-development-committee'], cites: ['kowiki-decentralisation-committee#article', 'mbn-2013#article', 'pcad-history#history']},
  {id: '2018-03-20-pcad', kind: 'RENAME', effective: '2018-03-20', law: 'kr-law-15501', renamedFrom: ['local-autonomy-development-committee'], renamedTo: ['pcad'], cites: ['darkmir-pcad#overview', 'pcad-history#history', 'kr-law-19430#supplementary provisions art. 16(2)']},

  // Councils in the regions: the chain is that of the references in art. 7-3(4) of the Framework Act on Human Resources
  // Development (인적자원개발 기본법). The committees of the economic regions are a level above and a line of their own.
  {id: '2004-regional-innovation-councils', kind: 'FOUNDING', effective: '2004', law: 'kr-law-7061', created: ['regional-innovation-councils'], cites: ['koscaj-2004#article', 'law-go-kr-mirror#인적자원개발 기본법, supplementary provisions of Law No. 9629']},
  {id: '2009-04-22-development-councils', kind: 'REPLACEMENT', effective: '2009-04-22', law: 'kr-law-9629', ended: ['regional-innovation-councils'], created: ['development-councils'], cites: ['kr-law-9629#supplementary provisions art. 6(13)']},
  {id: '2009-economic-region-development-committees', kind: 'FOUNDING', effective: '2009-07-30/2009-10-19', law: 'kr-law-9629', created: ['economic-region-development-committees'], description: 'Jeju 30 July, Gangwon 4 August, Daegyeong 31 August, Chungcheong 21 September, Capital 5 October, Dongnam 6 October, Honam 19 October.', cites: ['pcrd-news-2009-10#notice', 'pcrd-policy-planning#page']},
  {id: '2014-01-07-living-sphere-development-councils', kind: 'REPLACEMENT', effective: '2014-01-07', law: 'kr-law-12215', ended: ['development-councils'], created: ['living-sphere-development-councils'], cites: ['kr-law-12215#supplementary provisions art. 6(11)', 'samili-2013-09-17#notice']},
  {id: '2018-03-20-regional-innovation-councils', kind: 'REPLACEMENT', effective: '2018-03-20', law: 'kr-law-15489', ended: ['living-sphere-development-councils'], created: ['regional-innovation-councils-2018'], cites: ['kr-law-15489#supplementary provisions art. 6(15)', 'incheonilbo-2018-12#article']},
  {id: '2023-07-10-provincial-local-era-committees', kind: 'MERGER', enacted: '2023-06-09', effective: '2023-07-10', law: 'kr-law-19430', ended: ['regional-innovation-councils-2018', 'regional-decentralisation-councils'], created: ['provincial-local-era-committees'], cites: ['kr-law-19430#supplementary provisions art. 18(1) and (2)']},
  {id: '2023-07-10-provincial-local-era-support-offices', kind: 'REPLACEMENT', enacted: '2023-06-09', effective: '2023-07-10', law: 'kr-law-19430', ended: ['provincial-regional-innovation-support-offices'], created: ['provincial-local-era-support-offices'], cites: ['kr-law-19430#supplementary provisions art. 18(3)']}
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
