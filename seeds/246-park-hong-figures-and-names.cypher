// Figures, other names and changes according to Park and Hong, and where they differ from other documents. Source: the paper.

UNWIND [
  // The text has "the metropolitan areas" in the plural; what stands beside them are the other, local areas.
  {id: 'observation-park-hong-capital-population', of: 'seoul-metropolitan-area', in: ['republic-of-korea'], indicator: 'part of the population', value: 47, unit: 'percent', period: '2001', basis: 'REPORTED', cites: ['park-hong#§1, line 21']},
  {id: 'observation-park-hong-capital-production', of: 'seoul-metropolitan-area', in: ['republic-of-korea'], indicator: 'part of the gross domestic product', value: 47, unit: 'percent', period: '2001', basis: 'REPORTED', cites: ['park-hong#§1, line 21']},
  {id: 'observation-park-hong-capital-firms', of: 'seoul-metropolitan-area', in: ['republic-of-korea'], indicator: 'part of the manufacturing firms', value: 57, unit: 'percent', period: '2001', basis: 'REPORTED', cites: ['park-hong#§1, line 21']},
  {id: 'observation-park-hong-capital-local-tax', of: 'seoul-metropolitan-area', in: ['republic-of-korea'], indicator: 'part of the revenue from local taxes', value: 59, unit: 'percent', period: '2001', basis: 'REPORTED', cites: ['park-hong#§1, line 21']},
  {id: 'observation-park-hong-population', of: 'republic-of-korea', indicator: 'population', value: 47000000.0, unit: 'persons', basis: 'REPORTED', cites: ['park-hong#§3, line 111']},

  // Complexes.
  {id: 'observation-park-hong-export-complexes', of: 'export-industrial-complexes', in: ['seoul', 'incheon'], indicator: 'export-focused industrial complexes', value: 6, unit: 'complexes', basis: 'REPORTED', cites: ['park-hong#§2-1, line 35']},
  {id: 'observation-park-hong-complexes-1960s', of: 'industrial-estates', indicator: 'industrial complexes constructed', value: 15, unit: 'complexes', period: '196X', basis: 'REPORTED', cites: ['park-hong#§2-1, line 35']},
  {id: 'observation-park-hong-science-complexes-developing', of: 'science-industrial-complexes', indicator: 'science complexes that are still developing into a cluster', value: 1, unit: 'complexes', basis: 'REPORTED', cites: ['park-hong#§2-1, line 41']},
  {id: 'observation-park-hong-national-complexes', of: 'state-designated-complexes', indicator: 'national industrial complexes', value: 35, unit: 'complexes', basis: 'REPORTED', cites: ['park-hong#§2-2, line 65']},
  {id: 'observation-park-hong-pilot-complexes', of: 'iccp', indicator: 'complexes to be designated as pilots', value: 7, unit: 'complexes', basis: 'PLANNED', cites: ['park-hong#§2-3(5), line 105']},
  {id: 'observation-park-hong-complexes-2003', of: 'industrial-estates', indicator: 'industrial complexes, small and large', value: 525, unit: 'complexes', period: '2003-12', basis: 'REPORTED', cites: ['park-hong#§2-3(5), line 103']},
  {id: 'observation-park-hong-complexes-exports', of: 'industrial-estates', in: ['republic-of-korea'], indicator: 'part of the exports of Korea', value: 71.6, unit: 'percent', period: '2003-12', basis: 'REPORTED', cites: ['park-hong#§2-3(5), line 103']},
  {id: 'observation-park-hong-complexes-production', of: 'industrial-estates', in: ['republic-of-korea'], indicator: 'part of the production of manufacturing', value: 49.2, unit: 'percent', period: '2003-12', basis: 'REPORTED', cites: ['park-hong#§2-3(5), line 103']},
  {id: 'observation-park-hong-complexes-employment', of: 'industrial-estates', in: ['republic-of-korea'], indicator: 'part of the employment in manufacturing', value: 37.6, unit: 'percent', period: '2003-12', basis: 'REPORTED', cites: ['park-hong#§2-3(5), line 103']},

  // Provinces, industries and councils.
  {id: 'observation-park-hong-plan-length-1962', of: 'economic-development-plan-1', indicator: 'length of the plan', value: 5, unit: 'years', basis: 'PLANNED', cites: ['park-hong#§2-1, line 33']},
  {id: 'observation-park-hong-strategic-industries-1970s', of: 'heavy-chemical-industrialisation', indicator: 'industries chosen as strategic', value: 6, unit: 'industries', period: '197X', basis: 'REPORTED', cites: ['park-hong#§2-1, line 37']},
  {id: 'observation-park-hong-industries-each', of: 'regional-industry-basic-plan-2002', indicator: 'strategic industries for each city or province', valueLow: 3, valueHigh: 4, unit: 'industries', period: '2001', basis: 'PLANNED', cites: ['park-hong#§2-1, line 45']},
  {id: 'observation-park-hong-nine-provinces', of: 'nine-provinces', in: ['regional-industry-promotion-project'], indicator: 'cities and provinces of the project', value: 9, unit: 'provinces', period: '2001', basis: 'REPORTED', cites: ['park-hong#§2-1, line 45']},
  {id: 'observation-park-hong-four-regions', of: 'four-provinces', in: ['regional-industry-promotion-project'], indicator: 'regions developed before', value: 4, unit: 'regions', period: '2001', basis: 'REPORTED', cites: ['park-hong#§2-1, line 45']},
  {id: 'observation-park-hong-project-provinces', of: 'regional-industry-promotion-project', indicator: 'provinces and cities outside the capital region', value: 13, unit: 'provinces', basis: 'REPORTED', cites: ['park-hong#§2-1, line 47']},
  {id: 'observation-park-hong-plan-length-2004', of: 'balanced-development-plan-2004', indicator: 'length of the plan', value: 5, unit: 'years', basis: 'PLANNED', cites: ['park-hong#§1, line 25', 'park-hong#§2-2, line 57']},
  {id: 'observation-park-hong-plan-provinces', of: 'balanced-development-plan-2004', indicator: 'cities and provinces for which the plan is carried out', value: 13, unit: 'provinces', basis: 'REPORTED', cites: ['park-hong#§2-2, line 57']},
  {id: 'observation-park-hong-location-specific-regions', of: 'region-specific-industries', in: ['industrial-cluster-policy'], indicator: 'regions whose location-specific industries are supported', value: 10, unit: 'regions', basis: 'PLANNED', cites: ['park-hong#§2-2, line 57']},
  {id: 'observation-park-hong-industries-16', of: 'provincial-governments', indicator: 'strategic industries to be selected by each government', value: 4, unit: 'industries', basis: 'PLANNED', cites: ['park-hong#§2-3(2), line 77']},
  {id: 'observation-park-hong-governments-16', of: 'provincial-governments', indicator: 'governments that select strategic industries', value: 16, unit: 'governments', basis: 'PLANNED', cites: ['park-hong#§2-3(2), line 77']},
  {id: 'observation-park-hong-councils', of: 'regional-innovation-councils', indicator: 'local governments with a council', value: 16, unit: 'governments', basis: 'REPORTED', cites: ['park-hong#§2-3(1), line 73']},

  // Money for research.
  {id: 'observation-park-hong-rd-support-2003', of: 'government-rd-budget', by: ['government-of-korea'], in: ['non-seoul-metropolitan-area'], indicator: 'part of the support for the provinces', value: 27, unit: 'percent', period: '2003', basis: 'REPORTED', cites: ['park-hong#§2-3(4), line 95']},
  {id: 'observation-park-hong-rd-support-2007', of: 'government-rd-budget', by: ['government-of-korea'], in: ['non-seoul-metropolitan-area'], indicator: 'part of the support for the provinces', value: 40, unit: 'percent', period: '2007', basis: 'TARGET', cites: ['park-hong#§2-3(4), line 95']},

  // Daedeok. The text gives no year for these.
  {id: 'observation-park-hong-daedeok-institutions', of: 'daedeok-science-town', indicator: 'institutions', value: 247, unit: 'institutions', basis: 'REPORTED', cites: ['park-hong#§2-3(5), line 107']},
  {id: 'observation-park-hong-daedeok-institutes', of: 'daedeok-science-town', by: ['daedeok-rd-institutes'], indicator: 'R&D institutes', value: 56, unit: 'institutes', basis: 'REPORTED', cites: ['park-hong#§2-3(5), line 107']},
  {id: 'observation-park-hong-daedeok-government-institutes', of: 'daedeok-science-town', by: ['daedeok-government-laboratories'], indicator: 'R&D institutes funded by the government', value: 18, unit: 'institutes', basis: 'REPORTED', cites: ['park-hong#§2-3(5), line 107']},
  {id: 'observation-park-hong-daedeok-ventures', of: 'daedeok-science-town', by: ['daedeok-venture-companies'], indicator: 'venture companies', value: 171, unit: 'companies', basis: 'REPORTED', cites: ['park-hong#§2-3(5), line 107']},
  {id: 'observation-park-hong-daedeok-staff', of: 'daedeok-science-town', by: ['daedeok-research-staff'], indicator: 'research staff', value: 18000, unit: 'persons', basis: 'REPORTED', cites: ['park-hong#§2-3(5), line 107']},
  {id: 'observation-park-hong-daedeok-phds', of: 'daedeok-science-town', by: ['daedeok-research-staff'], indicator: 'research staff with a doctorate', value: 5000, unit: 'persons', basis: 'REPORTED', cites: ['park-hong#§2-3(5), line 107']},
  {id: 'observation-park-hong-daedeok-theses', of: 'daedeok-science-town', in: ['republic-of-korea'], indicator: 'part of the theses on science in Korea', value: 19, unit: 'percent', basis: 'REPORTED', cites: ['park-hong#§2-3(5), line 107']}
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
  {part: 'observation-park-hong-daedeok-institutes', whole: 'observation-park-hong-daedeok-institutions'},
  {part: 'observation-park-hong-daedeok-ventures', whole: 'observation-park-hong-daedeok-institutions'},
  {part: 'observation-park-hong-daedeok-government-institutes', whole: 'observation-park-hong-daedeok-institutes'},
  {part: 'observation-park-hong-daedeok-phds', whole: 'observation-park-hong-daedeok-staff'},
  {part: 'observation-park-hong-nine-provinces', whole: 'observation-park-hong-project-provinces'},
  {part: 'observation-park-hong-four-regions', whole: 'observation-park-hong-project-provinces'}
] AS row
MATCH (part:Observation {id: row.part}), (whole:Observation {id: row.whole})
MERGE (part)-[:SHARE_OF]->(whole);

UNWIND [
  // Bodies.
  {id: 'roh-moo-hyun-administration-name-park-hong-participative', of: 'roh-moo-hyun-administration', text: 'Participative Administration', language: 'en', kind: 'VARIANT', cites: ['park-hong#§1, line 25']},
  {id: 'roh-moo-hyun-administration-name-park-hong-new-government', of: 'roh-moo-hyun-administration', text: 'new government', language: 'en', kind: 'VARIANT', cites: ['park-hong#§1, line 23', 'park-hong#§2-1, line 49']},
  {id: 'ministry-of-education-and-human-resources-development-name-park-hong-ministry-of-education', of: 'ministry-of-education-and-human-resources-development', text: 'Ministry of Education', language: 'en', kind: 'SHORT', cites: ['park-hong#§2-2, lines 59-61']},
  {id: 'regional-innovation-councils-name-park-hong-council', of: 'regional-innovation-councils', text: 'regional innovation council', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-2, line 53', 'park-hong#§2-3(1), line 73']},
  {id: 'provincial-governments-name-park-hong-autonomous-organizations', of: 'provincial-governments', text: 'local autonomous organizations', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-2, line 55', 'park-hong#§2-3(1), line 73']},
  {id: 'provincial-governments-name-park-hong-autonomous-governments', of: 'provincial-governments', text: 'local autonomous governments', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-3(2), line 77']},
  {id: 'provincial-governments-name-park-hong-local-autonomies', of: 'provincial-governments', text: 'local autonomies', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-3(1), line 73']},
  {id: 'local-universities-name-park-hong-provincial-cities', of: 'local-universities', text: 'universities in provincial cities', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-2, lines 59-61']},
  {id: 'local-universities-name-park-hong-provincial-colleges', of: 'local-universities', text: 'provincial colleges', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-3(4), line 99']},
  {id: 'small-and-medium-firms-name-park-hong-smes', of: 'small-and-medium-firms', text: 'SMEs', language: 'en', kind: 'ACRONYM', cites: ['park-hong#§2-3(4), line 97']},
  {id: 'government-funded-rd-institutes-name-park-hong-centers', of: 'government-funded-rd-institutes', text: 'R&D centers funded by the government', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-1, line 37']},

  // Programmes, acts and accounts.
  {id: 'balanced-development-plan-2004-name-park-hong-first', of: 'balanced-development-plan-2004', text: 'First Five-Year Plan for Balanced National Development', language: 'en', kind: 'VARIANT', cites: ['park-hong#§1, line 25']},
  {id: 'balanced-development-plan-2004-name-park-hong-the', of: 'balanced-development-plan-2004', text: 'five-year plan for the balanced national development', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-3(1), line 71']},
  {id: 'special-act-balanced-national-development-name-park-hong-act', of: 'special-act-balanced-national-development', text: 'Act on Balanced National Development', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-3(1), line 71']},
  {id: 'special-account-balanced-national-development-name-park-hong-system', of: 'special-account-balanced-national-development', text: 'special accounting system for balanced national development', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-3(1), line 71']},
  {id: 'daedeok-special-zone-act-name-park-hong-district', of: 'daedeok-special-zone-act', text: 'Act on Daedeok Special District', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-3(5), line 107']},
  {id: 'nuri-name-park-hong-project', of: 'nuri', text: 'NURI project', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-2, line 59']},
  {id: 'nuri-name-park-hong-long', of: 'nuri', text: 'projects to strengthen innovation resources for universities in provincial cities', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-2, line 59']},
  {id: 'rhrd-name-park-hong-long', of: 'rhrd', text: 'Regional Human Resources Development project', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-2, line 59']},
  {id: 'regional-industry-promotion-project-1999-name-park-hong-plain', of: 'regional-industry-promotion-project-1999', text: 'Regional Industry Promotion Project', language: 'en', kind: 'SHORT', cites: ['park-hong#§2-1, line 43']},
  {id: 'regional-industry-promotion-project-name-park-hong-plain', of: 'regional-industry-promotion-project', text: 'regional industry promotion project', language: 'en', kind: 'SHORT', cites: ['park-hong#§2-1, line 47']},
  {id: 'five-year-economic-development-plans-name-park-hong-singular', of: 'five-year-economic-development-plans', text: 'five-year Economic Development Plan', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-1, line 33']},
  {id: 'iccp-name-park-hong-pilot', of: 'iccp', text: 'pilot project', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-3(5), line 105']},

  // Places, clusters and industries.
  {id: 'seoul-metropolitan-area-name-park-hong-metropolitan-areas', of: 'seoul-metropolitan-area', text: 'metropolitan areas', language: 'en', kind: 'VARIANT', cites: ['park-hong#§1, lines 19-21']},
  {id: 'non-seoul-metropolitan-area-name-park-hong-provincial-areas', of: 'non-seoul-metropolitan-area', text: 'provincial areas', language: 'en', kind: 'VARIANT', cites: ['park-hong#§1, line 17', 'park-hong#§1, line 23']},
  {id: 'non-seoul-metropolitan-area-name-park-hong-other-provincial-areas', of: 'non-seoul-metropolitan-area', text: 'other provincial areas', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-1, line 39', 'park-hong#§2-1, line 47', 'park-hong#§2-3(3), line 87', 'park-hong#§2-3(4), line 95']},
  {id: 'non-seoul-metropolitan-area-name-park-hong-local-areas', of: 'non-seoul-metropolitan-area', text: 'local areas', language: 'en', kind: 'VARIANT', cites: ['park-hong#§1, line 19']},
  {id: 'lagged-regions-name-park-hong-dilapidated', of: 'lagged-regions', text: 'dilapidated areas', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-1, line 39']},
  {id: 'state-designated-complexes-name-park-hong-national', of: 'state-designated-complexes', text: 'national industrial complexes', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-2, lines 63-65']},
  {id: 'industrial-estates-name-park-hong-complexes', of: 'industrial-estates', text: 'industrial complexes', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-1, line 35', 'park-hong#§2-3(5), line 103']},
  {id: 'industrial-estates-name-park-hong-industry-complexes', of: 'industrial-estates', text: 'industry complexes', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-3(5), line 103']},
  {id: 'science-parks-name-park-hong-research-park', of: 'science-parks', text: 'research park', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-1, line 37']},
  {id: 'science-parks-name-park-hong-rd-complexes', of: 'science-parks', text: 'R&D complexes', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-2, line 63', 'park-hong#§2-3(4), line 99']},
  {id: 'daedeok-innopolis-name-park-hong-special', of: 'daedeok-innopolis', text: 'special R&D district in Daedeok', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-2, line 65']},
  {id: 'daedeok-innopolis-name-park-hong-district', of: 'daedeok-innopolis', text: 'Daedeok Special District', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-3(5), line 107']},
  {id: 'daedeok-science-town-name-park-hong-the', of: 'daedeok-science-town', text: 'Science Town', language: 'en', kind: 'SHORT', cites: ['park-hong#§2-3(5), line 107']},
  {id: 'banwol-sihwa-name-park-hong-and', of: 'banwol-sihwa', text: 'Banwol and Sihwa', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-2, line 65']},
  {id: 'pilot-innovation-clusters-name-park-hong-complexes', of: 'pilot-innovation-clusters', text: 'pilot complexes', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-3(5), line 105']},
  {id: 'innovative-clusters-name-park-hong-innovation-clusters', of: 'innovative-clusters', text: 'innovation clusters', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-3(5), line 105']},
  {id: 'innovative-clusters-name-park-hong-national', of: 'innovative-clusters', text: 'national cluster', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-3(1), line 71']},
  {id: 'machine-industry-name-park-hong-machinery', of: 'machine-industry', text: 'machinery', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-1, line 37', 'park-hong#§2-1, line 43']},
  {id: 'footwear-industry-name-park-hong-shoes', of: 'footwear-industry', text: 'shoes', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-1, line 43']},
  {id: 'optical-industry-name-park-hong-optic', of: 'optical-industry', text: 'optic', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-1, lines 41-43']},
  {id: 'light-industries-name-park-hong-labor-intensive', of: 'light-industries', text: 'labor-intensive light industries', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-1, line 33']},
  {id: 'region-specific-industries-name-park-hong-location-specific', of: 'region-specific-industries', text: 'location-specific industries', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-2, line 57']},

  // Concepts.
  {id: 'governance-name-park-hong-regional', of: 'governance', text: 'regional innovation governance system', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-2, line 53']},
  {id: 'self-sustainable-localisation-name-park-hong-dynamic', of: 'self-sustainable-localisation', text: 'dynamic and sustainable localization', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-2, line 57', 'park-hong#§3, line 115']},
  {id: 'self-sustainable-localisation-name-park-hong-self-sustainable', of: 'self-sustainable-localisation', text: 'self-sustainable localization', language: 'en', kind: 'VARIANT', cites: ['park-hong#§2-3(1), line 71']},
  {id: 'bottom-up-approach-name-park-hong-plan', of: 'bottom-up-approach', text: 'bottom-up plan', language: 'en', kind: 'VARIANT', cites: ['park-hong#§3, line 115']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);

UNWIND [
  {id: '1962-five-year-economic-development-plans', kind: 'FOUNDING', effective: '1962', created: ['five-year-economic-development-plans', 'economic-development-plan-1'], description: 'The first plan began.', cites: ['park-hong#§2-1, line 33']},
  {id: '1965-export-industrial-complexes', kind: 'FOUNDING', effective: '1965', law: 'export-industrial-complexes-act', created: ['export-industrial-complexes'], description: 'From that year on, six were built one after the other.', cites: ['archives-export-complexes#page', 'park-hong#§2-1, line 35']},
  {id: '2000-regional-industry-master-plan', kind: 'FOUNDING', effective: '2000', created: ['regional-industry-master-plan-2000'], description: 'Prepared together with a cluster model for Korea.', cites: ['park-hong#§2-1, line 45']},

  // The paper against the record.
  {id: 'park-hong-pcbnd-after-act', kind: 'FOUNDING', effective: '2003-12/2004', rank: 'ALTERNATIVE', law: 'kr-law-7061', created: ['pcbnd'], description: 'According to Park and Hong the committee was established in accordance with the act that was passed in December 2003; other sources have it begin in April 2003 by decree, and the act carry it on.', cites: ['park-hong#§2-3(1), line 71']}
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
  {id: 'claim-regional-industry-basic-plan-2002-start-park-hong', about: 'regional-industry-basic-plan-2002', field: 'start', value: '2001', rank: 'ALTERNATIVE', reason: 'Park and Hong have the plan for nine and four regions established in 2001 and carried out from 2002; the press reports the plan on 17 January 2002.', cites: ['park-hong#§2-1, line 45']}
] AS row
MATCH (x:Entity {id: row.about})
MERGE (c:Entity {id: row.id})
SET c += row {.field, .value, .rank, .reason, .relation, .cites}, c:Claim
MERGE (c)-[:ABOUT]->(x);
