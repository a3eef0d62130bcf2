// What became of the industry ministries and their offices, 1948-2026, in order of time. Sources: Government Organization
// Act and its amendments, organisation decrees; press where the law left the day to a decree.

UNWIND [
  // The ministry of the first Government Organization Act.
  {id: '1948-07-17-mci', kind: 'FOUNDING', effective: '1948-07-17', law: 'kr-law-1', created: ['mci'], cites: ['kr-law-1#arts. 14 and 22', 'etnews-2018-03-12#article']},

  // 1955-1977: offices come and go under the ministry of commerce and industry.
  {id: '1955-02-07-marine-affairs-office', kind: 'FOUNDING', effective: '1955-02-07', law: 'kr-law-354', created: ['marine-affairs-office'], cites: ['kr-law-354#art. 22']},
  {id: '1961-10-02-marine-affairs-office', kind: 'ABSORPTION', effective: '1961-10-02', law: 'kr-law-734', ended: ['marine-affairs-office'], receiving: ['ministry-of-agriculture-and-forestry-1948', 'ministry-of-transportation', 'ministry-of-home-affairs'], cites: ['kr-law-734#arts. 20(1), 25 and 28', 'newikis-mafra#article']},
  // The next three: Law No. 2437 left the day to decrees, see the dates of the offices in 030.
  {id: '1973-industrial-advancement-administration', kind: 'SECESSION', enacted: '1973-01-15', effective: '1973-01-15/1973-02-09', law: 'kr-law-2437', continuing: ['mci'], created: ['industrial-advancement-administration'], cites: ['kr-law-2437#art. 37(3) and supplementary provisions (4)', 'etoday-industrial-advancement#article', 'hankook-1996-02-09#article']},
  {id: '1973-industrial-estate-administration', kind: 'SECESSION', enacted: '1973-01-15', effective: '1973-01-15/1973-01-31', law: 'kr-law-2437', continuing: ['mci'], created: ['industrial-estate-administration'], cites: ['kr-law-2437#art. 37(5) and supplementary provisions (5)', 'encykorea-industrial-estate-administration#article']},
  {id: '1973-export-free-zone-office', kind: 'ABSORPTION', enacted: '1973-01-15', effective: '1973-01-15/1973-01-31', law: 'kr-law-2437', ended: ['export-free-zone-office'], receiving: ['industrial-estate-administration'], cites: ['kr-law-2437#supplementary provisions (5)', 'encykorea-industrial-estate-administration#article']},
  {id: '1976-12-31-industrial-estate-administration', kind: 'ABSORPTION', enacted: '1976-12-31', effective: '1976-12-31', law: 'kr-law-2957', ended: ['industrial-estate-administration'], receiving: ['mci'], cites: ['kr-law-2957#supplementary provisions (3) and (4)', 'encykorea-industrial-estate-administration#article']},
  // Law No. 2957 left the day to a decree; the office counts its years from 12 March 1977.
  {id: '1977-03-12-korean-intellectual-property-office', kind: 'REPLACEMENT', enacted: '1976-12-31', effective: '1977-03-12', law: 'kr-law-2957', ended: ['patent-bureau'], created: ['korean-intellectual-property-office'], cites: ['kr-law-2957#supplementary provisions (5) and (6)', 'jbnews-2007-03-12#article', 'seoul-2017-05-15#article']},
  // Law No. 3011 left the day to the organisation decree; the ministry was at work on 4 January 1978.
  {id: '1977-mer', kind: 'SECESSION', enacted: '1977-12-16', effective: '1977-12-16/1978-01-04', law: 'kr-law-3011', continuing: ['mci'], created: ['mer'], cites: ['kr-law-3011#art. 37-2 and supplementary provisions (2) and (3)', 'joongang-1978-01#article']},

  // 1993-1996. The clauses of Laws No. 4541 and No. 4831 on the ministries took effect with the organisation decrees; the database
  // dates both to the day of promulgation.
  {id: '1993-03-06-motie', kind: 'MERGER', effective: '1993-03-06', law: 'kr-law-4541', ended: ['mci', 'mer'], created: ['motie-1993'], cites: ['kr-law-4541#art. 37 and supplementary provisions arts. 1 and 2', 'encykorea-mke#article', 'joongang-1993-03#article', 'asef-motie#profile']},
  {id: '1994-12-23-motie', kind: 'RENAME', effective: '1994-12-23', law: 'kr-law-4831', renamedFrom: ['motie-1993'], renamedTo: ['motie-1994'], description: 'The Korean name changed, the English name and acronym stayed.', cites: ['kr-law-4831#art. 37 and supplementary provisions art. 2', 'hankyung-1994-12-30#article', 'etnews-2018-03-12#article']},
  // Law No. 5150 took effect with the organisation decree of the new office, in the gazette of 9 February; it opened on the 12th.
  {id: '1996-02-09-industrial-advancement-administration', kind: 'ABSORPTION', effective: '1996-02-09', law: 'kr-law-5150', ended: ['industrial-advancement-administration'], receiving: ['motie-1994'], description: 'Abolished; its remaining duties and its staff went to the ministry.', cites: ['kr-law-5150#supplementary provisions art. 2', 'hankook-1996-02-09#article', '97imf-smba#article']},
  {id: '1996-02-09-small-and-medium-business-administration', kind: 'SECESSION', effective: '1996-02-09', law: 'kr-law-5150', continuing: ['motie-1994'], created: ['small-and-medium-business-administration'], description: 'Duties under six statutes on small firms, among them the act of 1994 on balanced regional development and local small firms.', cites: ['kr-law-5150#art. 37(3) and supplementary provisions arts. 1 to 3', '97imf-smba#article']},

  // 28 February 1998: Law No. 5529.
  {id: '1998-02-28-mocie', kind: 'REPLACEMENT', effective: '1998-02-28', law: 'kr-law-5529', ended: ['motie-1994'], created: ['mocie'], cites: ['kr-law-5529#art. 37 and supplementary provisions art. 3(1)', 'asef-motie#profile', 'encykorea-mke#article']},
  {id: '1998-02-28-trade-negotiation', kind: 'FUNCTION_TRANSFER', effective: '1998-02-28', law: 'kr-law-5529', continuing: ['motie-1994'], receiving: ['ministry-of-foreign-affairs-and-trade'], cites: ['kr-law-5529#supplementary provisions art. 3(1)', 'asef-motie#profile']},

  // 29 February 2008: Law No. 8852.
  {id: '2008-02-29-mke', kind: 'REPLACEMENT', effective: '2008-02-29', law: ['kr-law-8852', 'kr-decree-20678'], ended: ['mocie'], created: ['mke'], cites: ['kr-law-8852#art. 32 and supplementary provisions art. 2(1)', 'encykorea-mke#article', 'asef-motie#profile']},
  {id: '2008-02-29-industrial-technology-manpower', kind: 'FUNCTION_TRANSFER', effective: '2008-02-29', law: 'kr-law-8852', continuing: ['mocie'], receiving: ['mest'], cites: ['kr-law-8852#supplementary provisions art. 2(1)']},
  {id: '2008-02-29-industrial-research', kind: 'FUNCTION_TRANSFER', effective: '2008-02-29', law: 'kr-law-8852', continuing: ['most'], receiving: ['mke'], cites: ['kr-law-8852#supplementary provisions art. 2(1)', 'encykorea-mke#article']},
  // The transfer table of the act has no such line; the encyclopedia alone says so.
  {id: '2008-02-29-free-economic-zones', kind: 'FUNCTION_TRANSFER', effective: '2008-02-29', law: 'kr-law-8859', continuing: ['ministry-of-finance-and-economy-1998'], receiving: ['mke'], cites: ['kr-law-8859#supplementary provisions (2)', 'encykorea-mke#article']},

  // 23 March 2013: Law No. 11690. Its transfer table is an image in the mirror; the successors show in art. 37, in the acts it
  // amends (supplementary provisions art. 6) and in the organisation decrees.
  {id: '2013-03-23-motie', kind: 'REPLACEMENT', effective: '2013-03-23', law: 'kr-law-11690', ended: ['mke'], created: ['motie'], cites: ['kr-law-11690#art. 37 and supplementary provisions arts. 3 and 6', 'encykorea-motie#article', 'asef-motie#profile']},
  {id: '2013-03-23-trade-negotiation', kind: 'FUNCTION_TRANSFER', effective: '2013-03-23', law: 'kr-law-11690', continuing: ['ministry-of-foreign-affairs-and-trade'], receiving: ['motie'], cites: ['kr-law-11690#art. 37(1) and supplementary provisions art. 2', 'encykorea-motie#article']},

  // 26 July 2017: Law No. 14839 and the organisation decrees of the same day.
  {id: '2017-07-26-mss', kind: 'REPLACEMENT', effective: '2017-07-26', law: ['kr-law-14839', 'kr-decree-28213'], ended: ['small-and-medium-business-administration'], created: ['mss'], cites: ['kr-law-14839#art. 44', 'kr-decree-28213#supplementary provisions arts. 2 and 5', 'wowtv-2017-07-25#article']},
  {id: '2017-07-26-regional-industry', kind: 'FUNCTION_TRANSFER', effective: '2017-07-26', law: 'kr-decree-28213', continuing: ['motie'], receiving: ['mss'], description: '21 officials moved.', cites: ['kr-decree-28213#supplementary provisions art. 3(3)', 'wowtv-2017-07-25#article']},
  {id: '2017-07-26-technoparks', kind: 'FUNCTION_TRANSFER', effective: '2017-07-26', law: 'kr-law-14839', continuing: ['motie'], receiving: ['mss'], cites: ['law-go-kr-mirror#Special Act on Support of Technoparks (산업기술단지 지원에 관한 특례법), supplementary provisions of Law No. 14839']},
  {id: '2017-07-26-mid-sized-firms', kind: 'FUNCTION_TRANSFER', effective: '2017-07-26', law: 'kr-decree-28213', continuing: ['small-and-medium-business-administration'], receiving: ['motie'], description: '17 officials moved.', cites: ['kr-decree-28213#supplementary provisions art. 3(1)']},
  {id: '2017-07-26-technology-startups', kind: 'FUNCTION_TRANSFER', effective: '2017-07-26', law: ['kr-decree-28210', 'kr-decree-28213'], continuing: ['msip'], receiving: ['mss'], description: '50 officials moved.', cites: ['kr-decree-28210#supplementary provisions art. 3', 'kr-decree-28213#supplementary provisions art. 3(2)', 'wowtv-2017-07-25#article']},

  // 1 October 2025: Law No. 21065. Its transfer table is an image too.
  {id: '2025-10-01-ministry-of-trade-industry-and-resources', kind: 'REPLACEMENT', effective: '2025-10-01', law: ['kr-law-21065', 'kr-decree-35803'], ended: ['motie'], created: ['ministry-of-trade-industry-and-resources'], cites: ['kr-law-21065#art. 41', 'kr-decree-35803#supplementary provisions arts. 2 and 4', 'kukmin-2025-09-30#article', 'koreaherald-2025-12-23#article']},
  {id: '2025-10-01-energy', kind: 'FUNCTION_TRANSFER', effective: '2025-10-01', law: ['kr-law-21065', 'kr-decree-35803', 'kr-decree-35804'], continuing: ['motie'], receiving: ['mcee'], description: '198 officials moved.', cites: ['kr-law-21065#art. 43', 'kr-decree-35803#supplementary provisions art. 3', 'kr-decree-35804#supplementary provisions art. 3', 'kukmin-2025-09-30#article', 'zdnet-2025-09-30#article']},
  {id: '2025-10-01-mcee', kind: 'REPLACEMENT', effective: '2025-10-01', law: ['kr-law-21065', 'kr-decree-35804'], ended: ['ministry-of-environment'], created: ['mcee'], cites: ['kr-law-21065#art. 43', 'kr-decree-35804#supplementary provisions art. 2', 'kukmin-2025-09-30#article', 'maeil-2025-09-23#article']},
  {id: '2025-10-01-ministry-of-intellectual-property', kind: 'REPLACEMENT', effective: '2025-10-01', law: 'kr-law-21065', ended: ['korean-intellectual-property-office'], created: ['ministry-of-intellectual-property'], description: 'From an office under the ministry of industry to one under the Prime Minister.', cites: ['kr-law-21065#art. 28', 'kukmin-2025-09-30#article', 'zdnet-2025-09-07#article']}
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
