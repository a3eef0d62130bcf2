// Figures of section 3 and of the annexes of the cluster briefing, as printed, and where it contradicts itself or the record.
// Source: the briefing.

UNWIND [
  {id: 'observation-eccp-strategic-phases', of: 'promoting-regional-strategical-industries', indicator: 'phases', value: 2, unit: 'phases', period: '2002/2008', basis: 'REPORTED', statedBy: ['mke-2010-iccp'], cites: ['eccp2018#§3.1, lines 549-552']},
  {id: 'observation-eccp-technoparks-designated', of: 'techno-parks', indicator: 'regional technoparks chosen and designated', value: 17, unit: 'parks', period: '2008', basis: 'REPORTED', by: ['mocie', 'local-governments'], statedBy: ['koranet-cluster-overview'], cites: ['eccp2018#§3.1, lines 567-568']},
  {id: 'observation-eccp-cluster-principles', of: 'industrial-cluster-policy', indicator: 'principles of its beginning', value: 3, unit: 'principles', basis: 'REPORTED', statedBy: ['mke-2010-iccp'], cites: ['eccp2018#§3.2, lines 586-588']},

  // The cluster programme.
  {id: 'observation-eccp-iccp-spent-krw', of: 'industrial-complex-cluster-programme', indicator: 'money spent on the programme', value: 630000000000, unit: 'KRW', period: '2005/2015', basis: 'REPORTED', by: ['motie'], cites: ['eccp2018#§3.2, lines 607-613']},
  {id: 'observation-eccp-iccp-spent-eur', of: 'industrial-complex-cluster-programme', indicator: 'money spent on the programme', value: 502000000, approximate: true, unit: 'EUR', period: '2005/2015', basis: 'REPORTED', by: ['motie'], cites: ['eccp2018#§3.2, lines 607-613']},
  {id: 'observation-eccp-iccp-pilots-2005', of: 'industrial-complex-cluster-programme', indicator: 'pilot complexes', value: 7, unit: 'complexes', period: '2005', basis: 'REPORTED', statedBy: ['mke-2010-iccp'], cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 841-843']},
  {id: 'observation-eccp-iccp-pilots-2008', of: 'industrial-complex-cluster-programme', indicator: 'pilot complexes', value: 12, unit: 'complexes', period: '2008', basis: 'REPORTED', statedBy: ['mke-2010-iccp'], cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 843-846', 'eccp2018#§5.3, lines 855-856']},
  {id: 'observation-eccp-iccp-pilots-added', of: 'industrial-complex-cluster-programme', indicator: 'complexes added', value: 5, unit: 'complexes', period: '2008', basis: 'REPORTED', statedBy: ['mke-2010-iccp'], cites: ['eccp2018#§5.3, lines 843-846']},
  {id: 'observation-eccp-iccp-phases', of: 'industrial-complex-cluster-programme', indicator: 'phases', value: 3, unit: 'phases', period: '2005/2018', basis: 'REPORTED', cites: ['eccp2018#§3.2, lines 640-641', 'eccp2018#§3.2, lines 664-666']},
  {id: 'observation-eccp-iccp-strategies', of: 'industrial-complex-cluster-programme', indicator: 'strategies to promote the programme', value: 5, unit: 'strategies', period: '2005', basis: 'REPORTED', by: ['government-of-korea'], cites: ['eccp2018#§5.3, line 847']},
  {id: 'observation-eccp-regional-headquarters', of: 'cluster-regional-headquarters', indicator: 'regional headquarters', value: 11, unit: 'offices', basis: 'REPORTED', in: ['industrial-complex-cluster-programme'], cites: ['eccp2018#§3.2, lines 625-627']},
  {id: 'observation-eccp-mini-clusters-2005', of: 'mini-clusters', indicator: 'Mini Clusters', value: 49, unit: 'clusters', period: '2005', basis: 'REPORTED', statedBy: ['motie-2016-iccp'], in: ['industrial-complex-cluster-programme'], cites: ['eccp2018#§3.2, line 631']},
  {id: 'observation-eccp-mini-clusters-2016', of: 'mini-clusters', indicator: 'Mini Clusters', value: 78, unit: 'clusters', period: '2016', basis: 'REPORTED', statedBy: ['motie-2016-iccp'], in: ['industrial-complex-cluster-programme'], cites: ['eccp2018#§3.2, line 631']},
  {id: 'observation-eccp-changwon-mini-clusters', of: 'cluster-changwon', indicator: 'fields of Mini Clusters that it names', value: 5, unit: 'fields', basis: 'REPORTED', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'observation-eccp-iccp-rank-2015', of: 'industrial-complex-cluster-programme', indicator: 'rank among R&D projects in the evaluation of the government', value: 1, unit: 'rank', period: '2015', basis: 'REPORTED', by: ['government-of-korea'], statedBy: ['kicox'], cites: ['eccp2018#§3.2, lines 667-668']},
  {id: 'observation-eccp-iccp-rank-2016', of: 'industrial-complex-cluster-programme', indicator: 'rank among R&D projects in the evaluation of the government', value: 1, unit: 'rank', period: '2016', basis: 'REPORTED', by: ['government-of-korea'], statedBy: ['kicox'], cites: ['eccp2018#§3.2, lines 667-668']},
  {id: 'observation-eccp-innovation-support-centres', of: 'innovation-support-centres', indicator: 'regions with a centre', value: 4, unit: 'areas', period: '2016', basis: 'PLANNED', by: ['kicox'], statedBy: ['president-of-kicox'], cites: ['eccp2018#§3.2, lines 670-671']},
  {id: 'observation-eccp-iccp-year-of-completion', of: 'industrial-complex-cluster-programme', indicator: 'year in which it was to be complete', value: 2016, unit: 'year', basis: 'PLANNED', cites: ['eccp2018#§3.2, lines 639-640']},
  {id: 'observation-eccp-iccp-year-of-extension', of: 'industrial-complex-cluster-programme', indicator: 'year up to which it goes on after the extension', value: 2020, unit: 'year', basis: 'PLANNED', by: ['government-of-korea'], cites: ['eccp2018#§3.2, lines 673-674']},
  {id: 'observation-eccp-pan-regional-complexes', of: 'pan-regional-clusters', indicator: 'industrial complexes in the pan regional clusters', value: 193, unit: 'complexes', period: '2010', basis: 'PLANNED', by: ['mke'], statedBy: ['mke-2010-iccp'], in: ['iccp-system-improvement-plan'], cites: ['eccp2018#§5.3, lines 856-857']},
  {id: 'observation-eccp-pan-regional-hubs', of: 'pan-regional-clusters', indicator: 'hubs', value: 25, unit: 'complexes', period: '2010', basis: 'PLANNED', by: ['mke'], statedBy: ['mke-2010-iccp'], in: ['iccp-system-improvement-plan'], cites: ['eccp2018#§5.3, lines 857-858']},
  {id: 'observation-eccp-pan-regional-spokes', of: 'pan-regional-clusters', indicator: 'spokes', value: 168, unit: 'complexes', period: '2010', basis: 'PLANNED', by: ['mke'], statedBy: ['mke-2010-iccp'], in: ['iccp-system-improvement-plan'], cites: ['eccp2018#§5.3, lines 857-858']},
  {id: 'observation-eccp-pan-regions', of: 'economic-regions', indicator: 'pan regions before the two that are added', value: 5, unit: 'areas', basis: 'REPORTED', statedBy: ['mke-2010-iccp'], in: ['pan-regional-cluster-programme'], cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'observation-eccp-pan-regions-added', of: 'economic-regions', indicator: 'pan regions added: Gangwon and Jeju', value: 2, unit: 'areas', basis: 'REPORTED', statedBy: ['mke-2010-iccp'], in: ['pan-regional-cluster-programme'], cites: ['eccp2018#§5.3, lines 865-867']},

  // National Innovation Clusters and KIAT.
  {id: 'observation-eccp-kiat-merged', of: 'kiat', indicator: 'government agencies merged into it', value: 6, unit: 'agencies', period: '2009', basis: 'REPORTED', cites: ['eccp2018#§3.3, line 685']},
  {id: 'observation-eccp-kiat-staff', of: 'kiat', indicator: 'staff', valueLow: 250, unit: 'persons', period: '2018', basis: 'REPORTED', cites: ['eccp2018#§3.3, line 686']},
  {id: 'observation-eccp-nic-cities-and-provinces', of: 'cities-and-provinces-of-national-innovation-clusters', indicator: 'cities and provinces that build the clusters with the ministry', value: 14, unit: 'areas', period: '2018', basis: 'REPORTED', by: ['motie'], in: ['national-innovation-clusters'], cites: ['eccp2018#§3.3, line 688']},
  {id: 'observation-eccp-nic-types', of: 'national-innovation-clusters', indicator: 'types of clusters planned', value: 2, unit: 'types', period: '2018', basis: 'PLANNED', cites: ['eccp2018#§3.3, lines 697-703']},

  // Conclusion and annexes.
  {id: 'observation-eccp-types-of-clusters', of: 'regional-industrial-clusters', indicator: 'types of clusters in Korea', value: 3, unit: 'types', period: '2018', basis: 'REPORTED', in: ['republic-of-korea'], cites: ['eccp2018#§4, lines 774-789']},
  {id: 'observation-eccp-location-policies-years', of: 'industrial-location-policies', indicator: 'years of such policies', value: 50, approximate: true, unit: 'years', period: '1968~/2018', basis: 'REPORTED', statedBy: ['mke-2010-iccp'], cites: ['eccp2018#§5.1, lines 807-808']}
] AS row
MATCH (x:Entity {id: row.of})
MERGE (o:Entity {id: row.id})
SET o += row {.indicator, .value, .valueLow, .valueHigh, .approximate, .unit, .period, .basis, .cites}, o:Observation
MERGE (o)-[:OF]->(x)
WITH row, o
CALL (row, o) { UNWIND row.by AS id MATCH (x:Entity {id: id}) MERGE (o)-[:BY]->(x) }
CALL (row, o) { UNWIND row.in AS id MATCH (x:Entity {id: id}) MERGE (o)-[:IN]->(x) }
CALL (row, o) { UNWIND row.statedBy AS id MATCH (x:Entity {id: id}) MERGE (o)-[:STATED_BY]->(x) };

UNWIND [
  {part: 'observation-eccp-iccp-pilots-2005', whole: 'observation-eccp-iccp-pilots-2008'},
  {part: 'observation-eccp-iccp-pilots-added', whole: 'observation-eccp-iccp-pilots-2008'},
  {part: 'observation-eccp-pan-regional-hubs', whole: 'observation-eccp-pan-regional-complexes'},
  {part: 'observation-eccp-pan-regional-spokes', whole: 'observation-eccp-pan-regional-complexes'}
] AS row
MATCH (part:Observation {id: row.part}), (whole:Observation {id: row.whole})
MERGE (part)-[:SHARE_OF]->(whole);

UNWIND [
  {id: 'claim-eccp-iccp-independence-stage-end', about: 'iccp-independence-stage', field: 'end', value: '2019', rank: 'ALTERNATIVE', reason: 'A later passage of the same briefing has the third phase last from 2013 to 2018.', cites: ['eccp2018#§3.2, lines 664-666']},
  {id: 'claim-eccp-iccp-end', about: 'industrial-complex-cluster-programme', field: 'end', value: '2017', rank: 'ALTERNATIVE', reason: 'One passage has the programme complete in 2016; another tells of the extension to 2020, approved in 2017.', cites: ['eccp2018#§3.2, lines 639-641', 'eccp2018#§3.3, lines 733-735']},
  {id: 'claim-eccp-kiat-six-agencies', about: '2009-05-01-kiat-and-keit', field: 'entering', value: 'six agencies', rank: 'ALTERNATIVE', reason: 'The briefing counts six government agencies without names; by Law No. 9369 four were dissolved and shared with KEIT, and others gave functions.', cites: ['eccp2018#§3.3, line 685']},
  {id: 'claim-eccp-industrial-cluster-policy-start', about: 'industrial-cluster-policy', field: 'start', value: '2003', rank: 'ALTERNATIVE', reason: 'The briefing counts from the year in which the government put the idea of clusters to the fore; Cho 2011 counts from 2000.', cites: ['eccp2018#§3.1, lines 545-547']}
] AS row
MATCH (x:Entity {id: row.about})
MERGE (c:Entity {id: row.id})
SET c += row {.field, .value, .rank, .reason, .relation, .cites}, c:Claim
MERGE (c)-[:ABOUT]->(x);

// The management of the clusters. No law is named for the change.
UNWIND [
  {id: '2009-cluster-regional-headquarters', kind: 'REPLACEMENT', effective: '2009/2018', ended: ['cluster-agencies'], created: ['cluster-regional-headquarters'], description: 'The agencies of single complexes gave way to 11 regional headquarters with their tasks.', cites: ['eccp2018#§3.2, lines 623-627']}
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
