// What Cho 2011 names: persons, bodies, programmes, funds, clusters, industries. Places are in 201, concepts in 202. Source: Cho 2011.
// Groups whose members are not named have group: true.

// Actors.
UNWIND [
  // Persons. The author has no affiliation in the edition that was read.
  {id: 'cho-myung-rae', kind: 'PERSON', nameEn: 'Cho Myung-Rae', nameKo: '조명래', cites: ['cho2011#§3-2, line 882', 'cho2011#§4-6, line 2298', 'cho2011#abstract, line 2403']},

  // Authors of cited works, as the paper prints them.
  {id: 'choi-cited-by-cho2011', kind: 'PERSON', nameEn: 'Choi', description: 'Author of a work of 2011 that Cho 2011 cites by surname only.', cites: ['cho2011#§2, lines 300-304']},
  {id: 'kim-y-s', kind: 'PERSON', nameEn: 'Kim, Y. S.', description: 'First author of two works that Cho 2011 cites.', cites: ['cho2011#§2, lines 514-516']},
  {id: 'kim-s-b', kind: 'PERSON', nameEn: 'Kim, S. B.', description: 'First author of a work that Cho 2011 cites.', cites: ['cho2011#§3-3, lines 1069-1071']},
  {id: 'hassink-r', kind: 'PERSON', nameEn: 'Hassink, R.', description: 'Co-author of a work that Cho 2011 cites.', cites: ['cho2011#§3-4, lines 1095-1097']},
  {id: 'cha-m-s', kind: 'PERSON', nameEn: 'Cha, M. S.', description: 'First author of a work that Cho 2011 cites.', cites: ['cho2011#§3-4, lines 1115-1117']},
  {id: 'kwon-y-w', kind: 'PERSON', nameEn: 'Kwon, Y. W.', description: 'First author of a work that Cho 2011 cites.', cites: ['cho2011#§3-4, lines 1240-1242']},

  // Governments, parliament and offices.
  {id: 'government-of-korea', kind: 'GOVERNMENT', nameEn: 'Government of Korea', nameKo: '대한민국 정부', jurisdiction: 'KR', start: '1948', cites: ['kr-law-1#art. 14', 'cho2011#§2, lines 170-174']},
  {id: 'presidential-office', kind: 'AGENCY', nameEn: 'Presidential Office', jurisdiction: 'KR', description: 'To move to the new capital by the election promise of Roh Moo-hyun.', cites: ['cho2011#§3-2, lines 760-766']},
  {id: 'national-assembly', kind: 'PARLIAMENT', nameEn: 'National Assembly', nameKo: '국회', jurisdiction: 'KR', cites: ['cho2011#§3-6, lines 1516-1526']},
  {id: 'park-chung-hee-administration', kind: 'ADMINISTRATION', nameEn: 'Park Chung-hee administration', jurisdiction: 'KR', description: 'Cho 2011 dates it 1961-1971 and credits it with early industrialisation.', cites: ['cho2011#§2, lines 143-151', 'cho2011#§3-2, lines 790-796']},
  {id: 'new-military-governments', kind: 'ADMINISTRATION', nameEn: 'New military governments', jurisdiction: 'KR', group: true, description: 'Ruled in the first half of the stage of 1981-1997.', cites: ['cho2011#§2, lines 204-206']},
  // Days from the list of presidents; in the paper 1998-2003, 2003-2008, 2008-2012.
  {id: 'kim-dae-jung-administration', kind: 'ADMINISTRATION', nameEn: 'Kim Dae-jung administration', jurisdiction: 'KR', start: '1998-02-25', end: '2003-02-25', description: 'Post-crisis government; in Cho 2011 the first democratic and progressive regime.', cites: ['cho2011#§2, lines 268-278', 'cho2011#§3-1, lines 607-615', 'unamwiki-presidents#list']},
  {id: 'roh-moo-hyun-administration', kind: 'ADMINISTRATION', nameEn: 'Roh Moo-hyun administration', jurisdiction: 'KR', start: '2003-02-25', end: '2008-02-25', description: 'Calls itself the Participatory Government; strongly progressive.', cites: ['cho2011#§3-1, lines 625-633', 'cho2011#§3-7, lines 1667-1673', 'unamwiki-presidents#list']},
  {id: 'lee-myung-bak-administration', kind: 'ADMINISTRATION', nameEn: 'Lee Myung-bak administration', jurisdiction: 'KR', start: '2008-02-25', end: '2013-02-25', description: 'Liberalist and friendly to companies in the words of Cho 2011, which dates it 2008-2012.', cites: ['cho2011#§2, lines 300-304', 'cho2011#§3-1, lines 685-695', 'unamwiki-presidents#list']},
  {id: 'government-ministries', kind: 'MINISTRY', nameEn: 'Ministries of the central government', jurisdiction: 'KR', group: true, description: 'Each with regional policies and budgets of its own before 2003.', cites: ['cho2011#§3-7, lines 1645-1653', 'cho2011#§3-6, lines 1538-1544']},
  {id: 'cabinet-members', kind: 'GROUP', nameEn: 'Cabinet members', jurisdiction: 'KR', group: true, description: 'Members of PCBND.', cites: ['cho2011#§3-7, lines 1691-1697']},
  {id: 'civilian-specialists', kind: 'GROUP', nameEn: 'Civilian specialists', jurisdiction: 'KR', group: true, description: 'Members of PCBND.', cites: ['cho2011#§3-7, lines 1691-1697']},
  {id: 'non-governmental-agents', kind: 'GROUP', nameEn: 'Non-governmental agents', jurisdiction: 'KR', group: true, description: 'Drawn into government by the committees of the Roh government.', cites: ['cho2011#§3-7, lines 1673-1683']},
  {id: 'knowledge-institutions', kind: 'GROUP', nameEn: 'Knowledge institutions', jurisdiction: 'KR', group: true, description: 'Research institutes, universities and R&D agencies.', cites: ['cho2011#§3-7, lines 1822-1828']},
  {id: 'economic-ministries', kind: 'MINISTRY', nameEn: 'Economic ministries', jurisdiction: 'KR', group: true, description: 'Their officers had room for rational, market-minded policies under the military governments.', cites: ['cho2011#§2, lines 204-212']},
  {id: 'regional-agencies-central-government', kind: 'AGENCY', nameEn: 'Regional agencies of the central government', jurisdiction: 'KR', group: true, cites: ['cho2011#§3-6, lines 1605-1609']},
  {id: 'seoul-based-public-agencies', kind: 'AGENCY', nameEn: 'Seoul-based public agencies', jurisdiction: 'KR', group: true, description: 'Sorted by industrial function and to be moved in groups.', cites: ['cho2011#§2, lines 319-327', 'cho2011#§3-2, lines 800-814']},
  {id: 'committees-roh-government', kind: 'COMMITTEE', nameEn: 'Committees and commissions of the Roh government', jurisdiction: 'KR', group: true, description: 'Forms of governance in public-private partnership.', cites: ['cho2011#§3-7, lines 1673-1683']},
  {id: 'local-governments', kind: 'LOCAL_GOVERNMENT', nameEn: 'Local governments', nameKo: '지방자치단체', jurisdiction: 'KR', group: true, cites: ['cho2011#§3-1, lines 584-607']},
  {id: 'municipal-governments', kind: 'LOCAL_GOVERNMENT', nameEn: 'Municipal governments', jurisdiction: 'KR', group: true, cites: ['cho2011#§3-2, lines 820-822', 'cho2011#§3-2, lines 862-870']},
  {id: 'provincial-governments', kind: 'LOCAL_GOVERNMENT', nameEn: 'Provincial governments', nameKo: '시ㆍ도', jurisdiction: 'KR', group: true, cites: ['cho2011#§3-5, lines 1427-1431']},
  {id: 'local-council-members', kind: 'GROUP', nameEn: 'Local council members', jurisdiction: 'KR', group: true, description: 'Elected by popular vote only since recent years.', cites: ['cho2011#§3-1, lines 591-597']},
  {id: 'local-government-executives', kind: 'OFFICE', nameEn: 'Executives of local governments', jurisdiction: 'KR', group: true, description: 'Elected by popular vote only since recent years.', cites: ['cho2011#§3-1, lines 591-597']},
  {id: 'win-win-growth-committee', kind: 'COMMITTEE', nameEn: 'Win-win growth committee', jurisdiction: 'KR', description: 'Supported by the President; one of several committees on win-win growth.', cites: ['cho2011#§4-3, lines 2081-2087']},

  // Firms and their associations.
  {id: 'chaebol', kind: 'COMPANY', nameEn: 'Chaebol', nameKo: '재벌', jurisdiction: 'KR', group: true, description: 'Conglomerate business groups that grew out of heavy and chemical industrialisation.', cites: ['cho2011#§2, lines 127-143']},
  {id: 'samsung', kind: 'COMPANY', nameEn: 'Samsung', nameKo: '삼성', jurisdiction: 'KR', cites: ['cho2011#§2, lines 135-137']},
  {id: 'lg', kind: 'COMPANY', nameEn: 'LG', jurisdiction: 'KR', cites: ['cho2011#§2, lines 135-137']},
  {id: 'hyundai', kind: 'COMPANY', nameEn: 'Hyundai', nameKo: '현대', jurisdiction: 'KR', cites: ['cho2011#§2, lines 135-137']},
  {id: 'association-of-large-firms', kind: 'ASSOCIATION', nameEn: 'Association of large firms', jurisdiction: 'KR', description: 'Includes Chaebol; proposed the enterprise cities.', cites: ['cho2011#§3-2, lines 852-862']},
  {id: 'large-firms', kind: 'COMPANY', nameEn: 'Large firms', jurisdiction: 'KR', group: true, cites: ['cho2011#§4-3, lines 2067-2081']},
  {id: 'small-and-medium-firms', kind: 'COMPANY', nameEn: 'Small and medium firms', jurisdiction: 'KR', group: true, cites: ['cho2011#§4-3, lines 2067-2081']},
  {id: 'private-firms', kind: 'COMPANY', nameEn: 'Private firms', jurisdiction: 'KR', group: true, description: 'Began the enterprise cities on their own.', cites: ['cho2011#§3-2, lines 852-862']},
  {id: 'industrial-firms', kind: 'COMPANY', nameEn: 'Industrial firms', jurisdiction: 'KR', group: true, description: 'Of a region, as members of a cluster.', cites: ['cho2011#§3-5, lines 1339-1349', 'cho2011#§3-5, lines 1403-1411']},
  {id: 'subcontracted-firms', kind: 'COMPANY', nameEn: 'Subcontracted firms', jurisdiction: 'KR', group: true, description: 'Partners of the agencies that move to the innovation cities.', cites: ['cho2011#§3-2, lines 814-824']},
  {id: 'financial-institutions', kind: 'COMPANY', nameEn: 'Financial institutions', jurisdiction: 'KR', group: true, cites: ['cho2011#§3-5, lines 1339-1349']},
  {id: 'producer-service-units', kind: 'COMPANY', nameEn: 'Producer service units', jurisdiction: 'KR', group: true, cites: ['cho2011#§3-5, lines 1341-1349', 'cho2011#§3-5, lines 1403-1411']},
  {id: 'local-business-community', kind: 'ASSOCIATION', nameEn: 'Local business community', jurisdiction: 'KR', group: true, cites: ['cho2011#§3-7, lines 1707-1717']},
  {id: 'local-business-associations', kind: 'ASSOCIATION', nameEn: 'Local business associations', jurisdiction: 'KR', group: true, cites: ['cho2011#§3-5, lines 1462-1466']},
  {id: 'local-ngos', kind: 'ASSOCIATION', nameEn: 'Local NGOs', jurisdiction: 'KR', group: true, cites: ['cho2011#§3-5, lines 1431-1437', 'cho2011#§3-7, lines 1707-1717']},

  // Knowledge institutions.
  {id: 'local-universities', kind: 'UNIVERSITY', nameEn: 'Local universities', jurisdiction: 'KR', group: true, cites: ['cho2011#§3-5, lines 1389-1395', 'cho2011#§3-5, lines 1462-1466']},
  {id: 'rd-agencies', kind: 'INSTITUTE', nameEn: 'R&D agencies', jurisdiction: 'KR', group: true, cites: ['cho2011#§3-5, lines 1339-1345', 'cho2011#§3-5, lines 1431-1437']},
  {id: 'research-institutes', kind: 'INSTITUTE', nameEn: 'Research institutes', jurisdiction: 'KR', group: true, cites: ['cho2011#§3-7, lines 1822-1828']},
  {id: 'public-support-agencies', kind: 'AGENCY', nameEn: 'Public support agencies', jurisdiction: 'KR', group: true, cites: ['cho2011#§3-5, lines 1339-1349']},
  {id: 'techno-parks', kind: 'INSTITUTE', nameEn: 'Techno parks', nameKo: '테크노파크', jurisdiction: 'KR', group: true, description: 'Regional innovation organisations that help with technology, business advice and training for employment.', cites: ['cho2011#§3-4, lines 1282-1290']},
  {id: 'technology-innovation-centers', kind: 'INSTITUTE', nameEn: 'Technology Innovation Centers', jurisdiction: 'KR', group: true, cites: ['cho2011#§3-5, lines 1445-1455']},
  {id: 'regional-research-centers', kind: 'INSTITUTE', nameEn: 'Regional Research Centers', jurisdiction: 'KR', group: true, cites: ['cho2011#§3-5, lines 1445-1455']},
  {id: 'inno-cafe', kind: 'INSTITUTE', nameEn: 'Inno Café', jurisdiction: 'KR', group: true, cites: ['cho2011#§3-5, lines 1445-1455']},
  {id: 'civil-society-in-regions', kind: 'GROUP', nameEn: 'Civil society in the regions', jurisdiction: 'KR', group: true, cites: ['cho2011#§4-6, lines 2266-2276']},
  {id: 'producers-and-workers', kind: 'GROUP', nameEn: 'Producers and workers', jurisdiction: 'KR', group: true, cites: ['cho2011#§4-5, lines 2217-2221']},
  {id: 'customers-and-consumers', kind: 'GROUP', nameEn: 'Customers and consumers', jurisdiction: 'KR', group: true, cites: ['cho2011#§4-5, lines 2217-2221']},

  // Organisations whose works the paper cites.
  {id: 'oecd', kind: 'INTERNATIONAL', nameEn: 'Organisation for Economic Co-operation and Development', acronym: 'OECD', jurisdiction: 'INT', cites: ['cho2011#§3-5, lines 1411-1419']},
  {id: 'world-bank', kind: 'INTERNATIONAL', nameEn: 'World Bank', jurisdiction: 'INT', cites: ['cho2011#§3-7, lines 1848-1854']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

// Programmes.
UNWIND [
  // Policies and strategies.
  {id: 'export-oriented-industrialisation', kind: 'POLICY', nameEn: 'Export-oriented industrialisation', start: '1961~', description: 'Promoted by discipline and encouragement of all economic players.', cites: ['cho2011#§2, lines 143-151']},
  {id: 'heavy-chemical-industrialisation', kind: 'POLICY', nameEn: 'Heavy and chemical industrialisation', nameKo: '중화학공업화', start: '1970/1974', endUnknown: true, description: 'Launched in the early 1970s.', cites: ['cho2011#§2, lines 129-143']},
  {id: 'market-driven-development', kind: 'POLICY', nameEn: 'Less interventionist regional policy of the second stage', start: '1981', end: '1998', cites: ['cho2011#§2, lines 226-238']},
  {id: 'it-based-industrialisation', kind: 'POLICY', nameEn: 'IT-based industrialisation', start: '1998', endUnknown: true, description: 'Sought competitiveness after the crisis of 1998.', cites: ['cho2011#§2, lines 268-282', 'cho2011#§2, lines 464-474', 'unamwiki-presidents#list']},
  {id: 'strong-it-country', kind: 'STRATEGY', nameEn: 'Making Korea a strong IT country', start: '1998', endUnknown: true, description: 'Catchword of the recovery from the crisis.', cites: ['cho2011#§2, lines 278-282', 'unamwiki-presidents#list']},
  {id: 'neo-liberal-turn', kind: 'POLICY', nameEn: 'Turn to neo-liberal government of the economy', start: '1998', cites: ['cho2011#§2, lines 282-290']},
  {id: 'regional-policy', kind: 'POLICY', nameEn: 'Regional policy of Korea', description: 'All regional policy since the 1960s.', cites: ['cho2011#§1, lines 73-91', 'cho2011#§2, lines 170-188']},
  {id: 'conventional-regional-policy', kind: 'POLICY', nameEn: 'Conventional regional policy', start: '1960/1969', endUnknown: true, description: 'Upgraded the space of a developmental regime; point-wise, with help for the location of industry.', cites: ['cho2011#§1, lines 83-91', 'cho2011#§2, lines 383-399']},
  {id: 'new-regional-policy', kind: 'POLICY', nameEn: 'New Regional Policy', nameKo: '신지역정책', start: '1998', description: 'Umbrella of regional policies that joins space and industry for a knowledge economy.', cites: ['cho2011#§1, lines 89-95', 'cho2011#§2, lines 329-335', 'cho2011#§3-1, lines 540-550']},
  {id: 'prospective-regional-policy', kind: 'POLICY', nameEn: 'Prospective regional policy', status: 'PROPOSED', description: 'For the future advance of the economy; third subject of Cho 2011.', cites: ['cho2011#§1, lines 95-99']},
  {id: 'industrial-policy', kind: 'POLICY', nameEn: 'Industrial policy', description: 'Aspatial policy; with economic planning the first priority of the early stage.', cites: ['cho2011#§2, lines 383-389']},
  {id: 'decentralisation-roh', kind: 'POLICY', nameEn: 'Political decentralisation of the Roh government', start: '2003', end: '2008', cites: ['cho2011#§2, lines 306-315', 'cho2011#§3-1, lines 661-667']},
  {id: 'economic-localisation-lee', kind: 'POLICY', nameEn: 'Economic localisation of the Lee government', start: '2008', endUnknown: true, cites: ['cho2011#§2, lines 306-315', 'unamwiki-presidents#list']},
  {id: 'local-autonomy-system', kind: 'POLICY', nameEn: 'Local autonomy system', nameKo: '지방자치제', start: '1990/1994', description: 'Introduced in the early 1990s with limited power and means.', cites: ['cho2011#§3-1, lines 586-607']},
  {id: 'balanced-national-development', kind: 'POLICY', nameEn: 'Balanced National Development', nameKo: '국가균형발전', start: '2003', description: 'First national priority of the Roh government.', cites: ['cho2011#§3-1, lines 631-649', 'cho2011#§3-1, lines 659-673']},
  {id: 'regional-innovation-system-policy', kind: 'POLICY', nameEn: 'Regional innovation system policy', nameKo: '지역혁신체제', endUnknown: true, description: 'Makes the strategic industries of a region a system of innovation.', cites: ['cho2011#§2, lines 319-327', 'cho2011#§3-5, lines 1419-1443', 'unamwiki-presidents#list']},
  {id: 'industrial-cluster-policy', kind: 'POLICY', nameEn: 'Industrial cluster policy', start: '2000', description: 'Since 2000; carried out all over the country.', cites: ['cho2011#§3-5, lines 1357-1369']},
  {id: 'regional-industrial-promotion', kind: 'POLICY', nameEn: 'Regional industrial promotion', nameKo: '지역산업진흥', start: '1998', cites: ['cho2011#§2, lines 319-327', 'cho2011#§2, lines 464-474']},
  {id: 'mega-region-strategy', kind: 'STRATEGY', nameEn: 'Mega-region strategy', start: '2008', endUnknown: true, description: 'Widens the scale of the region.', cites: ['cho2011#§2, lines 319-327', 'cho2011#§3-1, lines 693-703', 'asiae-2013-09-16#article']},
  {id: 'green-growth-strategy', kind: 'STRATEGY', nameEn: 'Green growth strategy', nameKo: '녹색성장', description: 'Stressed by the central government as a change of paradigm.', cites: ['cho2011#§4-3, lines 2020-2029', 'cho2011#§5, lines 2356-2370']},
  {id: 'win-win-growth-policy', kind: 'POLICY', nameEn: 'Win-win growth of large and small firms', nameKo: '동반성장', cites: ['cho2011#§4-3, lines 2067-2087']},
  {id: 'integrative-approach', kind: 'STRATEGY', nameEn: 'Integrative approach to regional policy', status: 'PROPOSED', description: 'Joins policies by category and brings the parties to the table; no merger of programmes.', cites: ['cho2011#§4-2, lines 1990-2016']},
  {id: 'regional-labour-quality-policy', kind: 'POLICY', nameEn: 'Reorganisation of the regional labour force', status: 'PROPOSED', cites: ['cho2011#§4-5, lines 2223-2233']},
  {id: 'authority-transfer', kind: 'POLICY', nameEn: 'Transfer of more authority on regional development', status: 'PROPOSED', cites: ['cho2011#§4-6, lines 2250-2260']},
  {id: 'post-4-plus-9-projects', kind: 'PROGRAMME', nameEn: 'Successor of the province-based industrial projects', status: 'PROPOSED', description: 'Printed as post 4+6 in Cho 2011.', cites: ['cho2011#§4-1, lines 1962-1970']},

  // Regional industrial policy plans.
  {id: 'ripp', kind: 'POLICY', nameEn: 'Regional Industrial Policy Plan', acronym: 'RIPP', start: '1999', endUnknown: true, description: 'Umbrella of the regional industry projects since 1999.', cites: ['cho2011#§3-4, lines 1109-1117', 'cho2011#§3-4, lines 1186-1192', 'cho2011#§3-5, lines 1317-1325', 'wowtv-2014-03-31#article']},
  {id: 'four-plus-nine-policy', kind: 'POLICY', nameEn: '4+9 regional industrial policy', start: '1998', end: '2008-XX', description: 'From 1998 up to 2008, with several changes.', cites: ['cho2011#§3-1, lines 564-574', 'cho2011#§3-4, lines 1151-1167']},
  {id: 'four-province-project', kind: 'PROGRAMME', nameEn: 'Strategic industry promotion project in four provinces', nameKo: '4개 지역 전략산업진흥사업', start: '1999', end: '2009', cites: ['cho2011#§3-4, lines 1125-1133', 'cho2011#§3-4, lines 1186-1200']},
  {id: 'four-province-project-stage-1', kind: 'PHASE', nameEn: 'First stage of the project in four provinces', start: '1999', end: '2004', description: '1999-2004; elsewhere in Cho 2011 1999-2003.', cites: ['cho2011#§3-4, lines 1133-1145', 'cho2011#§3-4, lines 1192-1196']},
  {id: 'four-province-project-stage-2', kind: 'PHASE', nameEn: 'Second stage of the project in four provinces', start: '2004', end: '2009', description: '2004-2008.', cites: ['cho2011#§3-4, lines 1192-1200']},
  {id: 'nine-province-project', kind: 'PROGRAMME', nameEn: 'Strategic industry promotion project in nine provinces', nameKo: '9개 지역 전략산업진흥사업', start: '2002', end: '2013', cites: ['cho2011#§3-4, lines 1147-1165', 'cho2011#§3-4, lines 1200-1206']},
  {id: 'nine-province-project-stage-1', kind: 'PHASE', nameEn: 'First stage of the project in nine provinces', start: '2002', end: '2008', description: '2002-2007.', cites: ['cho2011#§3-4, lines 1157-1165', 'cho2011#§3-4, lines 1200-1204']},
  {id: 'nine-province-project-stage-2', kind: 'PHASE', nameEn: 'Second stage of the project in nine provinces', start: '2008', end: '2013', description: '2008-2012, under way in 2011.', cites: ['cho2011#§3-4, lines 1200-1206']},
  {id: 'ripps-roh-government', kind: 'POLICY', nameEn: 'RIPPs of the Roh government', group: true, start: '2003', end: '2008-XX', description: 'With the 4+9 projects a core of the five-year plan.', cites: ['cho2011#§3-4, lines 1165-1175', 'cho2011#§3-4, lines 1208-1216']},
  {id: 'ripps-lee-government', kind: 'POLICY', nameEn: 'RIPPs of the Lee government', group: true, start: '2008', endUnknown: true, description: 'With competitiveness in place of balance.', cites: ['cho2011#§3-4, lines 1208-1216', 'asiae-2013-09-16#article']},
  {id: 'leading-industry-project', kind: 'PROGRAMME', nameEn: 'Leading Industry Development Project', nameKo: '광역경제권 선도산업 육성사업', start: '2009', end: '2013', description: 'For twelve industries of the economic regions, with at most twenty projects.', cites: ['cho2011#§3-4, lines 1232-1242', 'cho2011#§3-4, lines 1292-1300', 'nabis-regional-industry#page']},
  {id: 'leading-industry-project-stage-2', kind: 'PHASE', nameEn: 'Second stage of the Leading Industry projects', status: 'PROPOSED', cites: ['cho2011#§4-1, lines 1962-1970']},
  {id: 'inter-province-cooperative-projects', kind: 'PROJECT', nameEn: 'Inter-province cooperative projects', group: true, description: 'Beside the leading industries.', cites: ['cho2011#§3-5, lines 1466-1474']},
  {id: 'manpower-projects', kind: 'PROJECT', nameEn: 'Manpower projects with local universities', group: true, description: 'For people with a mind for innovation.', cites: ['cho2011#§3-5, lines 1389-1395']},
  {id: 'cluster-projects', kind: 'PROJECT', nameEn: 'Cluster projects', group: true, start: '2000', cites: ['cho2011#§3-5, lines 1361-1389']},
  {id: 'revitalisation-business-projects', kind: 'PROJECT', nameEn: 'Revitalisation business projects', group: true, start: '2004', endUnknown: true, description: 'Backed by budget and law within the five-year plan.', cites: ['cho2011#§3-3, lines 972-984', 'kr-law-9629#supplementary provisions art. 6(8)']},

  // Plans.
  {id: 'economic-plan', kind: 'PLAN', nameEn: 'Economic plan', group: true, description: 'Aspatial planning, first priority of the early stage.', cites: ['cho2011#§2, lines 383-403', 'cho2011#§3-3, lines 936-942']},
  {id: 'ten-year-territorial-plan', kind: 'PLAN', nameEn: 'Ten-year territorial plan', nameKo: '국토종합계획', start: '1972', description: 'Statutory long-term plan, counterpart of the economic plan.', cites: ['cho2011#§2, lines 172-178', 'cho2011#§2, lines 399-407']},
  {id: 'regional-chapters-of-plan', kind: 'PLAN', nameEn: 'Local chapters of the five-year plan', group: true, description: 'Drawn up from below by the regional counterparts of the committee.', cites: ['cho2011#§3-3, lines 1045-1055']},

  // Building projects.
  {id: 'gyeongbu-expressway', kind: 'PROJECT', nameEn: 'Gyeongbu Expressway', nameKo: '경부고속도로', cites: ['cho2011#§2, lines 180-184']},
  {id: 'spatial-reform-of-korea', kind: 'POLICY', nameEn: 'Spatial reform of Korea', start: '2003', endUnknown: true, cites: ['cho2011#§3-1, lines 677-683', 'cho2011#§3-2, lines 723-734', 'unamwiki-presidents#list']},
  {id: 'new-administrative-capital', kind: 'PROJECT', nameEn: 'Relocation of the administrative capital', nameKo: '행정수도 이전', start: '2003', description: 'All central offices out of Seoul to the middle of the country; now a planned city for part of them.', cites: ['cho2011#§3-2, lines 756-778', 'cho2011#§3-2, lines 788-796']},
  {id: 'relocation-of-public-agencies', kind: 'PROJECT', nameEn: 'Relocation of public agencies out of Seoul', nameKo: '공공기관 이전', description: 'To groups in ten places.', cites: ['cho2011#§3-2, lines 798-814']},
  {id: 'innovation-city-project', kind: 'PROJECT', nameEn: 'Innovation city project', nameKo: '혁신도시', description: 'Ten cities under construction in 2011.', cites: ['cho2011#§3-2, lines 814-834']},
  {id: 'enterprise-city-project', kind: 'PROJECT', nameEn: 'Enterprise city project', nameKo: '기업도시', description: 'Company towns built by private firms with their own capital.', cites: ['cho2011#§3-2, lines 846-874']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Programme;

// Money.
UNWIND [
  {id: 'national-account', kind: 'ACCOUNT', nameEn: 'National account', description: 'Paid all of the central share in the first stage; Cho 2011 names no fund.', cites: ['cho2011#§3-6, lines 1494-1498']},
  {id: 'ripp-stage-1-budget', kind: 'BUDGET', nameEn: 'Budget of the first stage of the RIPPs', start: '1999', endUnknown: true, cites: ['cho2011#§3-6, lines 1488-1498']},
  {id: 'total-regional-development-budget', kind: 'BUDGET', nameEn: 'Total budget for regional development', cites: ['cho2011#§3-6, lines 1588-1594']},
  {id: 'capital-gains-land-development', kind: 'REVENUE', nameEn: 'Capital gains from land development in the Seoul metropolitan area', cites: ['cho2011#§3-6, lines 1534-1538']},
  {id: 'regional-project-budgets-ministries', kind: 'BUDGET', nameEn: 'Budgets of ministries for regional development projects', group: true, cites: ['cho2011#§3-6, lines 1538-1544']},
  {id: 'block-grant', kind: 'GRANT', nameEn: 'Block grant', nameKo: '포괄보조금', description: 'Given by the need of local governments within a ceiling, not by project.', cites: ['cho2011#§3-6, lines 1568-1586']},
  {id: 'redistribution-of-taxes', kind: 'REVENUE', nameEn: 'Redistribution of taxes between central and local governments', cites: ['cho2011#§3-6, lines 1605-1615']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Fund;

// Clusters.
UNWIND [
  {id: 'pilot-innovation-clusters', kind: 'CLUSTER', nameEn: 'Pilot innovation clusters', nameKo: '혁신클러스터 시범단지', group: true, description: 'In old industrial complexes, as models of the way from complex to cluster.', cites: ['cho2011#§3-5, lines 1371-1381']},
  {id: 'cluster-changwon', kind: 'CLUSTER', nameEn: 'Changwon pilot innovation cluster', cites: ['cho2011#§3-5, lines 1371-1375']},
  {id: 'cluster-gumi', kind: 'CLUSTER', nameEn: 'Gumi pilot innovation cluster', cites: ['cho2011#§3-5, lines 1371-1375']},
  {id: 'cluster-ulsan', kind: 'CLUSTER', nameEn: 'Ulsan pilot innovation cluster', cites: ['cho2011#§3-5, lines 1371-1375']},
  {id: 'cluster-gwangju', kind: 'CLUSTER', nameEn: 'Gwangju pilot innovation cluster', cites: ['cho2011#§3-5, lines 1371-1375']},
  {id: 'cluster-banwol-sihwa', kind: 'CLUSTER', nameEn: 'Banwol-Sihwa pilot innovation cluster', cites: ['cho2011#§3-5, lines 1371-1375']},
  {id: 'cluster-wonju', kind: 'CLUSTER', nameEn: 'Wonju pilot innovation cluster', cites: ['cho2011#§3-5, lines 1371-1375']},
  {id: 'regional-industrial-clusters', kind: 'CLUSTER', nameEn: 'Regional industrial clusters', group: true, description: 'Firms, research, universities, services, banks and support agencies around strategic industries.', cites: ['cho2011#§3-5, lines 1339-1349', 'cho2011#§3-5, lines 1403-1419']},
  {id: 'mega-region-clusters', kind: 'CLUSTER', nameEn: 'Industrial clusters on the scale of the mega region', group: true, start: '2008', cites: ['cho2011#§3-5, lines 1395-1401']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Cluster;

// Industries and technologies.
UNWIND [
  {id: 'heavy-chemical-industries', kind: 'SECTOR', nameEn: 'Heavy and chemical industries', nameKo: '중화학공업', group: true, cites: ['cho2011#§2, lines 153-165']},
  {id: 'oil-refinery', kind: 'SECTOR', nameEn: 'Oil refinery', cites: ['cho2011#§2, lines 157-161']},
  {id: 'shipbuilding', kind: 'SECTOR', nameEn: 'Shipbuilding', cites: ['cho2011#§2, lines 157-161']},
  {id: 'motor-vehicles', kind: 'SECTOR', nameEn: 'Motor vehicles', cites: ['cho2011#§2, lines 157-161']},
  {id: 'light-industries', kind: 'SECTOR', nameEn: 'Light industries for export', group: true, description: 'Foot-loose; mostly in the Seoul metropolitan area.', cites: ['cho2011#§2, lines 167-168']},
  {id: 'microelectronics', kind: 'SECTOR', nameEn: 'Microelectronics', cites: ['cho2011#§2, lines 190-202', 'cho2011#§2, lines 230-238']},
  {id: 'factory-automation', kind: 'TECHNOLOGY', nameEn: 'Factory automation', acronym: 'FA', cites: ['cho2011#§2, lines 218-226']},
  {id: 'computer-aided-flexible-production', kind: 'TECHNOLOGY', nameEn: 'Computer-aided flexible production system', cites: ['cho2011#§2, lines 218-226']},
  {id: 'labour-saving-technologies', kind: 'TECHNOLOGY', nameEn: 'Labour-saving production technologies', group: true, cites: ['cho2011#§2, lines 214-226']},
  {id: 'information-technology', kind: 'TECHNOLOGY', nameEn: 'Information technology', acronym: 'IT', cites: ['cho2011#§2, lines 260-266']},
  {id: 'biotechnology', kind: 'TECHNOLOGY', nameEn: 'Biotechnology', acronym: 'BT', description: 'Cho 2011 has the acronym only.', cites: ['cho2011#§2, lines 260-264']},
  {id: 'environmental-technology', kind: 'TECHNOLOGY', nameEn: 'Environmental technology', acronym: 'ET', description: 'Cho 2011 has the acronym only.', cites: ['cho2011#§2, lines 260-264']},
  {id: 'culture-technology', kind: 'TECHNOLOGY', nameEn: 'Culture technology', acronym: 'CT', description: 'Cho 2011 has the acronym only.', cites: ['cho2011#§2, lines 260-264']},
  {id: 'new-hi-techs', kind: 'TECHNOLOGY', nameEn: 'New high technologies', group: true, cites: ['cho2011#§2, lines 260-266']},
  {id: 'textile-industry', kind: 'SECTOR', nameEn: 'Textile industry', nameKo: '섬유산업', cites: ['cho2011#§3-4, lines 1125-1133']},
  {id: 'optical-industry', kind: 'SECTOR', nameEn: 'Optical industry', nameKo: '광산업', cites: ['cho2011#§3-4, lines 1125-1133']},
  {id: 'footwear-industry', kind: 'SECTOR', nameEn: 'Footwear industry', nameKo: '신발산업', cites: ['cho2011#§3-4, lines 1125-1133']},
  {id: 'machine-industry', kind: 'SECTOR', nameEn: 'Machine industry', nameKo: '기계산업', cites: ['cho2011#§2, lines 157-161', 'cho2011#§3-4, lines 1125-1133']},
  {id: 'leading-industries', kind: 'SECTOR', nameEn: 'Leading industries', nameKo: '선도산업', group: true, start: '2009', description: 'Of the economic regions.', cites: ['cho2011#§3-4, lines 1226-1236', 'cho2011#§3-7, lines 1804-1814']},
  {id: 'strategic-industries', kind: 'SECTOR', nameEn: 'Strategic industries', nameKo: '전략산업', group: true, description: 'Of the provinces.', cites: ['cho2011#§3-4, lines 1175-1184', 'cho2011#§3-4, lines 1226-1232', 'cho2011#§3-7, lines 1804-1814']},
  {id: 'region-specific-industries', kind: 'SECTOR', nameEn: 'Region-specific industries', nameKo: '지역연고산업', group: true, description: 'Of the local areas.', cites: ['cho2011#§3-4, lines 1226-1232', 'cho2011#§3-7, lines 1804-1814']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Industry;
