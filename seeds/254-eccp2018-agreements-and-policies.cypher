// Agreements, programmes, policies, concepts and occurrences of the first section of the cluster briefing, and its citations for
// what earlier scripts hold. Source: the briefing.

UNWIND [
  // Agreements.
  {id: 'eu-korea-fta', kind: 'AGREEMENT', nameEn: 'EU-Korea Free Trade Agreement', start: '2011-07', cites: ['eccp2018#§1, lines 30-35']},
  {id: 'new-generation-ftas', kind: 'AGREEMENT', nameEn: 'New generation of free trade agreements of the EU', group: true, cites: ['eccp2018#§1, lines 31-32']},
  {id: 'euratom-korea-fusion-agreement', kind: 'AGREEMENT', nameEn: 'Agreement for Cooperation between Euratom and Korea in the field of fusion energy research', start: '2006', cites: ['eccp2018#§1, lines 113-115']},
  {id: 'eu-korea-science-agreement', kind: 'AGREEMENT', nameEn: 'Agreement on the Scientific and Technological Cooperation between the EU and Korea', start: '2007', cites: ['eccp2018#§1, lines 112-115']},
  {id: 'eu-korea-joint-declaration-2014', kind: 'AGREEMENT', nameEn: 'EU-Korea joint declaration of June 2014', start: '2014-06', cites: ['eccp2018#§1, lines 143-144']},

  // Barriers to trade that the EU counts.
  {id: 'barrier-bovine-products', kind: 'POLICY', nameEn: 'Barrier to EU-Korea trade in bovine products', start: '1996-12-01', cites: ['eccp2018#§1, lines 39-41']},
  {id: 'barrier-cosmetics', kind: 'POLICY', nameEn: 'Barrier to EU-Korea trade in cosmetics', start: '2008-07-09', cites: ['eccp2018#§1, line 41']},
  {id: 'barrier-new-car-technologies', kind: 'POLICY', nameEn: 'Barrier to EU-Korea trade in new technologies for cars', start: '2014-02-10', cites: ['eccp2018#§1, line 41', 'eccp2018#§1, line 58']},

  // Support and research.
  {id: 'eu-gateway-business-avenues', kind: 'PROGRAMME', nameEn: 'EU Gateway | Business Avenues', cites: ['eccp2018#§1, lines 76-79']},
  {id: 'horizon-2020', kind: 'PROGRAMME', nameEn: 'Horizon 2020', cites: ['eccp2018#§1, lines 125-127']},
  {id: 'horizon-2020-work-programme-2016-2017', kind: 'PLAN', nameEn: 'Horizon 2020 Work Programme for 2016/2017', start: '2016', end: '2018', cites: ['eccp2018#§1, lines 125-127']},
  {id: 'eu-korea-joint-call-ict', kind: 'CALL', nameEn: 'EU-Korea joint call in ICT under the Work Programme for 2016/2017', start: '2016/2017', endUnknown: true, cites: ['eccp2018#§1, lines 125-127']},
  {id: 'eu-korea-joint-call-energy', kind: 'CALL', nameEn: 'EU-Korea joint call in energy under the Work Programme for 2016/2017', start: '2016/2017', endUnknown: true, cites: ['eccp2018#§1, lines 125-127']},
  {id: 'eu-korea-joint-call-2015', kind: 'CALL', nameEn: 'EU-Korea joint call on 5G, Internet of Things and cloud services of 2015', start: '2015-09/2015-12', status: 'PLANNED', description: 'To be launched in the autumn of 2015.', cites: ['eccp2018#§1, lines 119-122', 'eccp2018#§1, lines 141-144']},
  {id: 'eu-korea-twinning-call-carbon', kind: 'CALL', nameEn: 'EU-Korea twinning call on CO2 capture technologies', status: 'PLANNED', cites: ['eccp2018#§1, lines 121-122']},
  {id: 'eu-korea-ict-cooperation', kind: 'PROGRAMME', nameEn: 'Bilateral ICT cooperation of the EU and Korea', cites: ['eccp2018#§1, lines 143-144']},
  {id: 'fp7', kind: 'PROGRAMME', nameEn: 'FP7', acronym: 'FP7', cites: ['eccp2018#§1, lines 145-147']},
  {id: 'konnect', kind: 'PROJECT', nameEn: 'Konnect', description: 'Gives information on cooperation in science, technology and innovation.', cites: ['eccp2018#§1, lines 145-147']},
  {id: 'multilateral-initiatives-nano-health', kind: 'PROGRAMME', nameEn: 'Multilateral initiatives on nano-safety and on preparedness for infectious diseases', group: true, cites: ['eccp2018#§1, lines 122-123']},

  // Policies of Korea.
  {id: 'korean-industrial-infrastructure-policy', kind: 'POLICY', nameEn: 'Centralised policy of building industrial infrastructure', cites: ['eccp2018#§1, lines 187-190']},
  {id: 'service-sector-policy', kind: 'POLICY', nameEn: 'First steps of the government to a stronger service sector', cites: ['eccp2018#§1, lines 162-172']},
  {id: 'creative-economy-policy', kind: 'POLICY', nameEn: 'Creative economy policy of the Park Geun-hye administration', start: '2013', endUnknown: true, cites: ['eccp2018#§1, lines 297-303', 'unamwiki-presidents#list']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Programme;

UNWIND [
  {id: 'creative-economy', kind: 'PARADIGM', nameEn: 'Creative economy', cites: ['eccp2018#§1, lines 292-302']},
  {id: 'innovation-driven-economy', kind: 'OBJECTIVE', nameEn: 'Advanced innovation-driven economy', cites: ['eccp2018#§1, lines 293-294']},
  {id: 'new-growth-and-employment', kind: 'OBJECTIVE', nameEn: 'New growth and employment', cites: ['eccp2018#§1, lines 294-299']},
  {id: 'technology-convergence', kind: 'INSTRUMENT', nameEn: 'Convergence of ICT with traditional industries, culture and content', cites: ['eccp2018#§1, lines 294-299']},
  {id: 'public-private-relations', kind: 'OBJECTIVE', nameEn: 'Stronger relations of the public and the private sector', cites: ['eccp2018#§1, lines 299-300']},
  {id: 'impact-of-research-investment', kind: 'OBJECTIVE', nameEn: 'More impact of investment in R&D', cites: ['eccp2018#§1, lines 300-301']},
  {id: 'regulation-for-entrepreneurs', kind: 'OBJECTIVE', nameEn: 'Better regulation for innovative entrepreneurs', cites: ['eccp2018#§1, lines 301-302']},
  {id: 'business-missions', kind: 'INSTRUMENT', nameEn: 'Business missions', cites: ['eccp2018#§1, lines 76-79']},
  {id: 'financial-logistical-support', kind: 'INSTRUMENT', nameEn: 'Financial and logistical support', cites: ['eccp2018#§1, lines 78-79']},
  {id: 'strategic-preparation', kind: 'INSTRUMENT', nameEn: 'Strategic preparation', cites: ['eccp2018#§1, lines 78-79']},
  {id: 'business-contact-search', kind: 'INSTRUMENT', nameEn: 'Tailored search for business contacts', cites: ['eccp2018#§1, lines 78-79']},
  {id: 'removal-of-duties', kind: 'INSTRUMENT', nameEn: 'Removal of duties and of tariff barriers', cites: ['eccp2018#§1, lines 31-35']},
  {id: 'eu-cooperation-joint-calls', kind: 'INSTRUMENT', nameEn: 'Joint calls', cites: ['eccp2018#§1, lines 119-127']},
  {id: 'triple-helix', kind: 'PRINCIPLE', nameEn: 'Triple helix', cites: ['eccp2018#§1, lines 191-193']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Concept;

UNWIND [
  // Steps in the life of an agreement.
  {id: 'eu-korea-fta-provisional-application', of: 'eu-korea-fta', kind: 'MILESTONE', nameEn: 'Provisional application of the EU-Korea Free Trade Agreement', start: '2011-07', cites: ['eccp2018#§1, lines 30-31']},
  {id: 'eu-korea-fta-ratification', of: 'eu-korea-fta', kind: 'MILESTONE', nameEn: 'Formal ratification of the EU-Korea Free Trade Agreement', start: '2015-12', cites: ['eccp2018#§1, lines 30-31']},
  {id: 'euratom-korea-fusion-agreement-in-force', of: 'euratom-korea-fusion-agreement', kind: 'MILESTONE', nameEn: 'Entry into force of the agreement of Euratom and Korea on fusion energy', start: '2006', cites: ['eccp2018#§1, lines 113-115']},
  {id: 'eu-korea-science-agreement-in-force', of: 'eu-korea-science-agreement', kind: 'MILESTONE', nameEn: 'Entry into force of the EU-Korea agreement on science and technology', start: '2007', cites: ['eccp2018#§1, lines 112-115']},
  {id: 'eu-korea-science-agreement-review', of: 'eu-korea-science-agreement', kind: 'MILESTONE', nameEn: 'Review of the EU-Korea agreement on science and technology', start: '2013', cites: ['eccp2018#§1, lines 127-128', 'eccp2018#§1, lines 149-151']},
  {id: 'eu-korea-joint-declaration-signature', of: 'eu-korea-joint-declaration-2014', kind: 'MILESTONE', nameEn: 'Signature of the EU-Korea joint declaration', start: '2014-06', cites: ['eccp2018#§1, lines 143-144']},

  // Meetings of the committee.
  {id: 'jstcc-2015', kind: 'CONFERENCE', nameEn: 'Meeting of the Joint Science & Technology Cooperation Committee of 2015', start: '2015', cites: ['eccp2018#§1, lines 119-125']},
  {id: 'jstcc-2017', kind: 'CONFERENCE', nameEn: 'Meeting of the Joint Science & Technology Cooperation Committee of September 2017', start: '2017-09', cites: ['eccp2018#§1, lines 115-117']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row {.kind, .nameEn, .nameKo, .group, .start, .end, .status, .description, .cites}, n:Thing:Occurrence
WITH row, n
CALL (row, n) { UNWIND row.of AS id MATCH (x:Entity {id: id}) MERGE (n)-[:OF]->(x) };

UNWIND [
  // Bodies and firms.
  {of: 'kotra', cites: ['eccp2018#§1, lines 83-85', 'eccp2018#§1, line 101']},
  {of: 'kicox', cites: ['eccp2018#§1, lines 193-196']},
  {of: 'mafra', cites: ['eccp2018#§1, lines 227-229']},
  {of: 'stepi', cites: ['eccp2018#§1, line 257']},
  {of: 'statistics-korea', cites: ['eccp2018#§1, lines 324-327', 'eccp2018#§1, lines 344-345']},
  {of: 'samsung', cites: ['eccp2018#§1, lines 200-201', 'eccp2018#§1, lines 286-287']},
  {of: 'lg', cites: ['eccp2018#§1, lines 200-201', 'eccp2018#§1, lines 286-287']},
  {of: 'chaebol', cites: ['eccp2018#§1, lines 197-201', 'eccp2018#§1, lines 287-289']},
  {of: 'oecd', cites: ['eccp2018#§1, line 134', 'eccp2018#§1, lines 324-327']},
  {of: 'world-bank', cites: ['eccp2018#§1, line 44', 'eccp2018#§1, lines 67-70']},
  {of: 'european-union', cites: ['eccp2018#§1, lines 25-29', 'eccp2018#§1, lines 71-72']},
  {of: 'european-commission', cites: ['eccp2018#§1, lines 35-36', 'eccp2018#§1, line 48']},
  {of: 'park-geun-hye', cites: ['eccp2018#§1, lines 292-297']},
  {of: 'government-of-korea', cites: ['eccp2018#§1, lines 164-165']},
  {of: 'small-and-medium-firms', cites: ['eccp2018#§1, lines 302-303', 'eccp2018#§1, line 317']},
  {of: 'hyundai', cites: ['eccp2018#§1, lines 275-276']},
  {of: 'foreign-investors', cites: ['eccp2018#§1, lines 83-85']},

  // Places.
  {of: 'republic-of-korea', cites: ['eccp2018#§1, lines 19-35']},
  {of: 'china', cites: ['eccp2018#§1, lines 26-27', 'eccp2018#§1, line 319']},
  {of: 'seoul', cites: ['eccp2018#§1, line 235', 'eccp2018#§1, lines 250-251', 'eccp2018#§1, line 317']},
  {of: 'gyeonggi', cites: ['eccp2018#§1, lines 250-251']},
  {of: 'busan', cites: ['eccp2018#§1, lines 250-251', 'eccp2018#§1, line 271']},
  {of: 'ulsan', cites: ['eccp2018#§1, lines 271-272', 'eccp2018#§1, lines 281-282']},
  {of: 'gwangju', cites: ['eccp2018#§1, lines 271-272']},
  {of: 'daegu', cites: ['eccp2018#§1, line 236', 'eccp2018#§1, line 241', 'eccp2018#§1, lines 280-281']},
  {of: 'gyeongnam', cites: ['eccp2018#§1, lines 280-281']},
  {of: 'gumi', cites: ['eccp2018#§1, lines 317-318']},
  {of: 'gumi-industrial-complex', cites: ['eccp2018#§1, lines 317-318', 'eccp2018#§1, line 341']},

  // Sectors, aims and events.
  {of: 'motor-vehicles', cites: ['eccp2018#§1, lines 32-34', 'eccp2018#§1, lines 273-276', 'eccp2018#§1, lines 280-282']},
  {of: 'machine-industry', cites: ['eccp2018#§1, lines 273-279']},
  {of: 'textile-industry', cites: ['eccp2018#§1, lines 235-236']},
  {of: 'heavy-chemical-industries', cites: ['eccp2018#§1, lines 208-209', 'eccp2018#§1, line 319']},
  {of: 'electronics-industry', cites: ['eccp2018#§1, lines 32-35', 'eccp2018#§1, line 207']},
  {of: 'petrochemicals', cites: ['eccp2018#§1, lines 271-272']},
  {of: 'biotechnology', cites: ['eccp2018#§1, line 207', 'eccp2018#§1, line 320']},
  {of: 'information-technology', cites: ['eccp2018#§1, line 207', 'eccp2018#§1, line 289']},
  {of: 'export-oriented-industrialisation', cites: ['eccp2018#§1, lines 22-24']},
  {of: 'green-growth', cites: ['eccp2018#§1, lines 324-327']},
  {of: 'compressed-growth', cites: ['eccp2018#§1, lines 19-22']}
] AS row
MATCH (n:Entity {id: row.of})
SET n.cites = n.cites + row.cites;
