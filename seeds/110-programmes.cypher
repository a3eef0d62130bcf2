// Programmes for regional industry, technoparks and industrial complexes, 1997-2015, and what became of them. Sources: National
// Archives, NABIS, press.

UNWIND [
  {id: 'regional-industry-promotion-project-1999', kind: 'PROGRAMME', nameEn: 'Regional Industry Promotion Project (four regions)', nameKo: '4개 지역산업진흥사업', start: '1999', end: '2002-01-17', description: 'Textiles in Daegu, footwear in Busan, photonics in Gwangju, machinery in Gyeongnam.', cites: ['nabis-regional-industry#page', 'etnews-2001-05-03#article', 'hankyung-2002-01-17#article']},
  {id: 'regional-industry-promotion-project', kind: 'PROGRAMME', nameEn: 'Regional Industry Promotion Project (four plus nine regions)', nameKo: '지역산업진흥사업', start: '2002-01-17', end: '2008-XX', description: 'Extended to nine more provinces outside the capital region.', cites: ['hankyung-2002-01-17#article', 'nabis-regional-industry#page', 'archives-regional-strategic-industry#page']},
  {id: 'regional-strategic-industry-promotion-programme', kind: 'PROGRAMME', nameEn: 'Regional Strategic Industry Promotion Programme', nameKo: '지역전략산업육성사업', start: '2008', end: '2015', description: 'Its parts had been grouped as 지역전략산업진흥사업 after 2004-2005 and were joined with the technopark programme in 2008.', cites: ['archives-regional-strategic-industry#page', 'nabo-regional-strategic-industry#page', 'wowtv-2014-03-31#article']},
  {id: 'cooperative-and-principal-regional-industries', kind: 'PROGRAMME', nameEn: 'Cooperative and principal regional industries', nameKo: '산업협력권사업ㆍ주력산업지원사업', start: '2015', cites: ['wowtv-2014-03-31#article']},
  {id: 'technopark-pilot-programme', kind: 'PROGRAMME', nameEn: 'Technopark pilot programme (six sites)', nameKo: '테크노파크 시범사업', start: '1997-12-23', description: 'Ansan, Songdo, Chungnam, Daegu, Gyeongbuk and Gwangju-Jeonnam.', cites: ['hankyung-1997-12-24#article', 'donga-1997-12-23#article', 'etnews-1998-12-19#article']},
  // One text misprints the seventh complex; a list of November 2007 has Gunsan.
  {id: 'iccp', kind: 'PROGRAMME', nameEn: 'Industrial Complex Cluster Programme', nameKo: '산업단지 혁신클러스터사업', acronym: 'ICCP', start: '2005', end: '2010-XX', description: 'Began with seven pilot complexes: Changwon, Ulsan, Gumi, Banwol-Sihwa, Gwangju, Gunsan and Wonju.', cites: ['etnews-2012-11-23#article', 'donga-2007-11-28#article']},
  {id: 'industrial-complex-competitiveness-programme', kind: 'PROGRAMME', nameEn: 'Industrial complex competitiveness programme (economic regions)', nameKo: '산업집적지경쟁력강화사업', start: '2010', cites: ['etnews-2012-11-23#article', 'ajunews-2015-01-27#article']},
  {id: 'regional-industry-basic-plan-2002', kind: 'PLAN', nameEn: 'Basic plan to promote regional industry', nameKo: '지역산업진흥 기본계획', start: '2002-01-17', endUnknown: true, cites: ['hankyung-2002-01-17#article', 'archives-regional-strategic-industry#page']},
  {id: 'regional-industry-plan-2014', kind: 'PLAN', nameEn: 'Plan to promote regional industry, 2014', nameKo: '지역산업진흥계획', start: '2014', cites: ['wowtv-2014-03-31#article']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Programme;
UNWIND [
  {id: 'based-on-regional-industry-promotion-project', from: 'regional-industry-promotion-project', to: 'regional-industry-basic-plan-2002', start: '2002-01-17', cites: ['hankyung-2002-01-17#article']},
  {id: 'based-on-cooperative-and-principal-industries', from: 'cooperative-and-principal-regional-industries', to: 'regional-industry-plan-2014', start: '2015', cites: ['wowtv-2014-03-31#article']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:BASED_ON {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
UNWIND [
  {id: 'authored-regional-industry-basic-plan-mocie', from: 'regional-industry-basic-plan-2002', to: 'mocie', start: '2002-01-17', cites: ['hankyung-2002-01-17#article']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:AUTHORED_BY {id: row.id}]->(to)
SET r += row {.start, .end, .role, .confidence, .reason, .rank, .status, .cites};

// What became of them. No law is named for any; the plans above take its place.
UNWIND [
  {id: '1999-regional-industry-promotion-project', kind: 'FOUNDING', effective: '1999', created: ['regional-industry-promotion-project-1999'], cites: ['nabis-regional-industry#page', 'etnews-2001-05-03#article']},
  {id: '2002-01-17-regional-industry-promotion-project', kind: 'REPLACEMENT', effective: '2002-01-17', ended: ['regional-industry-promotion-project-1999'], created: ['regional-industry-promotion-project'], description: 'By the basic plan of the ministry of that day.', cites: ['hankyung-2002-01-17#article', 'nabis-regional-industry#page']},
  {id: '2008-regional-strategic-industry', kind: 'REPLACEMENT', effective: '2008', ended: ['regional-industry-promotion-project'], created: ['regional-strategic-industry-promotion-programme'], cites: ['archives-regional-strategic-industry#page']},
  // The report of 2014 tells what holds from the next year.
  {id: '2015-cooperative-and-principal-industries', kind: 'REPLACEMENT', announced: '2014-03-31', effective: '2015', ended: ['regional-strategic-industry-promotion-programme'], created: ['cooperative-and-principal-regional-industries'], description: 'Between the two stood the leading industries of the economic regions (2009-2012).', cites: ['wowtv-2014-03-31#article', 'nabis-regional-industry#page']},
  {id: '1997-12-23-technopark-pilot-programme', kind: 'FOUNDING', effective: '1997-12-23', created: ['technopark-pilot-programme'], description: 'Day on which the six sites were chosen.', cites: ['hankyung-1997-12-24#article', 'donga-1997-12-23#article', 'etnews-1998-12-19#article']},
  {id: '2005-iccp', kind: 'FOUNDING', effective: '2005', created: ['iccp'], cites: ['etnews-2012-11-23#article']},
  {id: '2010-industrial-complex-competitiveness', kind: 'REPLACEMENT', effective: '2010', ended: ['iccp'], created: ['industrial-complex-competitiveness-programme'], description: 'From twelve complexes to those of the economic regions.', cites: ['etnews-2012-11-23#article', 'ajunews-2015-01-27#article', 'dgmbc-2010#article']}
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

// Five complexes more: chosen in November 2007, in the programme from 2008. 190 or 193 complexes after 2010.
UNWIND [
  {id: 'milestone-iccp-five-complexes', of: 'iccp', kind: 'MILESTONE', nameEn: 'Five complexes added to the cluster programme', start: '2007', end: '2008', description: 'Namdong, Myeongji-Noksan, Seongseo, Daebul and Ochang.', cites: ['etnews-2012-11-23#article', 'donga-2007-11-28#article']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row {.kind, .nameEn, .nameKo, .group, .start, .end, .status, .description, .cites}, n:Thing:Occurrence
WITH row, n
CALL (row, n) { UNWIND row.of AS id MATCH (x:Entity {id: id}) MERGE (n)-[:OF]->(x) };
UNWIND [
  {id: 'claim-iccp-five-complexes-etnews-2008', about: 'milestone-iccp-five-complexes', field: 'start', value: '2008', rank: 'ALTERNATIVE', reason: 'Counts from the first year of support; the choice was reported to the president in November 2007.', cites: ['etnews-2008-07-11#article', 'donga-2007-11-28#article']}
] AS row
MATCH (x:Entity {id: row.about})
MERGE (c:Entity {id: row.id})
SET c += row {.field, .value, .rank, .reason, .relation, .cites}, c:Claim
MERGE (c)-[:ABOUT]->(x);
UNWIND [
  {id: 'observation-iccp-complexes-2005', of: 'iccp', indicator: 'complexes in the programme', value: 7, unit: 'complexes', period: '2005', basis: 'REPORTED', cites: ['etnews-2012-11-23#article', 'donga-2007-11-28#article']},
  {id: 'observation-competitiveness-programme-complexes', of: 'industrial-complex-competitiveness-programme', indicator: 'complexes in the programme', value: 193, unit: 'complexes', period: '2010', basis: 'REPORTED', cites: ['dgmbc-2010#article']},
  {id: 'observation-competitiveness-programme-complexes-about', of: 'industrial-complex-competitiveness-programme', indicator: 'complexes in the programme', value: 190, approximate: true, unit: 'complexes', period: '2010', basis: 'REPORTED', cites: ['etnews-2012-11-23#article', 'ajunews-2015-01-27#article']}
] AS row
MATCH (x:Entity {id: row.of})
MERGE (o:Entity {id: row.id})
SET o += row {.indicator, .value, .valueLow, .valueHigh, .approximate, .unit, .period, .basis, .cites}, o:Observation
MERGE (o)-[:OF]->(x)
WITH row, o
CALL (row, o) { UNWIND row.by AS id MATCH (x:Entity {id: id}) MERGE (o)-[:BY]->(x) }
CALL (row, o) { UNWIND row.in AS id MATCH (x:Entity {id: id}) MERGE (o)-[:IN]->(x) }
CALL (row, o) { UNWIND row.statedBy AS id MATCH (x:Entity {id: id}) MERGE (o)-[:STATED_BY]->(x) };
