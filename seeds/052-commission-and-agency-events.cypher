// What became of the commissions and agencies of 039-commissions-and-agencies, 1955-2025, by field. Sources: Government Organization
// Act and its amendments, acts on single bodies, organisation decrees; National Archives, encyclopedias and press.

UNWIND [
  // Taxes, customs, statistics. The day of the act counts, not that of the opening (054).
  {id: '1966-02-28-nts', kind: 'SECESSION', effective: '1966-02-28', law: 'kr-law-1750', continuing: ['mof'], created: ['nts'], description: 'In place of the tax bureau of the ministry; state property came too.', cites: ['kr-law-1750#art. 26(10)', 'taxwatch-2024-10-07#article']},
  {id: '1970-08-03-kcs', kind: 'SECESSION', effective: '1970-08-03', law: 'kr-law-2210', continuing: ['mof'], created: ['kcs'], description: 'The ministry kept a smaller customs bureau.', cites: ['kr-law-2210#art. 26(13)', 'joongang-1970-customs#article']},
  {id: '1955-02-07-statistics-bureau', kind: 'SECESSION', effective: '1955-02-07', law: 'kr-law-354', continuing: ['office-of-public-information-1948'], created: ['statistics-bureau-home-affairs'], description: 'Statistics is a duty of the Office of Public Information in the act of 1948 and of the Ministry of Home Affairs in that of 1955.', cites: ['kr-law-1#art. 32', 'kr-law-354#art. 15', 'encykorea-home-affairs#article']},
  {id: '1961-07-22-statistics-bureau', kind: 'REPLACEMENT', effective: '1961-07-22', law: 'kr-law-660', ended: ['statistics-bureau-home-affairs'], created: ['statistics-bureau-1961'], description: 'From the Ministry of Home Affairs to the Economic Planning Board.', cites: ['kr-law-552#art. 16(2)', 'kr-law-660#art. 10-3(1)', 'encykorea-home-affairs#article']},
  {id: '1962-06-18-statistics-bureau', kind: 'RENAME', effective: '1962-06-18', law: 'kr-law-1092', renamedFrom: ['statistics-bureau-1961'], renamedTo: ['statistics-bureau'], description: 'Shows in the lists of bureaus.', cites: ['kr-law-734#art. 13(1)', 'kr-law-1092#art. 13(1)']},

  // Weather.
  {id: '1981-12-31-central-meteorological-office', kind: 'RENAME', effective: '1981-12-31', law: 'kr-law-3518', renamedFrom: ['central-meteorological-office'], renamedTo: ['central-meteorological-office-1981'], cites: ['kr-law-3518#art. 25(4) and supplementary provisions']},
  {id: '1990-12-27-korea-meteorological-administration', kind: 'RENAME', effective: '1990-12-27', law: 'kr-law-4268', renamedFrom: ['central-meteorological-office-1981'], renamedTo: ['korea-meteorological-administration'], cites: ['kr-law-4268#art. 25(4) and supplementary provisions arts. 2 and 6']},

  // Finance and competition. The clause of Law No. 4831 waits for the organisation decree; the day is that of promulgation.
  {id: '1981-04-03-kftc', kind: 'FOUNDING', enacted: '1980-12-31', effective: '1981-04-03', law: 'kr-law-3320', created: ['kftc'], description: 'In the Economic Planning Board, whose vice-minister was its chairman; the act is in force from 1 April.', cites: ['kr-law-3320#supplementary provisions art. 1', 'maeilmarketing-kftc#article', 'tcatmon-kftc#article']},
  {id: '1994-12-23-kftc', kind: 'REPARENTING', effective: '1994-12-23', law: 'kr-law-4831', continuing: ['kftc'], receiving: ['kftc'], description: 'Out of the Economic Planning Board to the Prime Minister, as a central agency of its own.', cites: ['kr-law-4831#supplementary provisions art. 3', 'hankyung-1994-12-05#article']},
  {id: '1998-04-01-financial-supervisory-commission', kind: 'FOUNDING', enacted: '1997-12-31', effective: '1998-04-01', law: 'kr-law-5490', created: ['financial-supervisory-commission'], cites: ['kr-law-5490#supplementary provisions art. 1', 'hankyung-1998-03-31#article', 'archives-financial-supervision#page']},
  {id: '2008-02-29-fsc', kind: 'REPLACEMENT', effective: '2008-02-29', law: 'kr-law-8863', ended: ['financial-supervisory-commission'], created: ['fsc'], cites: ['kr-law-8863#supplementary provisions arts. 2 and 3']},
  {id: '2008-02-29-financial-supervision', kind: 'FUNCTION_TRANSFER', effective: '2008-02-29', law: 'kr-law-8863', continuing: ['ministry-of-finance-and-economy-1998'], receiving: ['fsc'], description: 'With the unit for financial intelligence and the secretariat of the committee on public funds.', cites: ['kr-law-8863#supplementary provisions arts. 2 and 3']},
  {id: '2008-02-29-consumer-protection', kind: 'FUNCTION_TRANSFER', effective: '2008-02-29', law: 'kr-law-8852', continuing: ['ministry-of-finance-and-economy-1998'], receiving: ['kftc'], cites: ['kr-law-8852#supplementary provisions art. 2(1)']},

  // Complaints, integrity and appeals. By which law the act of 2001 was changed in 2005 was not read.
  {id: '1994-04-08-ombudsman-of-korea', kind: 'FOUNDING', enacted: '1994-01-07', effective: '1994-04-08', law: ['basic-act-administrative-regulations-civil-petitions', 'kr-decree-14200'], created: ['ombudsman-of-korea'], description: 'By the Basic Act on Administrative Regulations and Civil Petitions of January 1994.', cites: ['kr-decree-14200#supplementary provisions arts. 1 and 4', 'pyeongchang-council-ombudsman#article', 'nanumtip-ombudsman#answer']},
  {id: '1996-04-01-administrative-appeals-commission', kind: 'FOUNDING', enacted: '1995-12-06', effective: '1996-04-01', law: 'kr-law-5000', created: ['administrative-appeals-commission'], description: 'For the appeals that commissions of the single central agencies had heard.', cites: ['kr-law-5000#art. 6-2(1) and supplementary provisions arts. 1 and 2']},
  {id: '2002-01-25-korea-independent-commission-against-corruption', kind: 'FOUNDING', enacted: '2001-07-24', effective: '2002-01-25', law: 'kr-law-6494', created: ['korea-independent-commission-against-corruption'], cites: ['kr-law-6494#supplementary provisions (1)', 'archives-integrity#page', 'jawiki-kicac#article', 'joongang-acrc#article']},
  {id: '2005-07-21-korea-independent-commission-against-corruption', kind: 'RENAME', enacted: '2005-07-21', effective: '2005-07-21', law: 'anti-corruption-act-amendment-2005', renamedFrom: ['korea-independent-commission-against-corruption'], renamedTo: ['korea-independent-commission-against-corruption-2005'], description: 'By an amendment of the Anti-Corruption Act.', cites: ['archives-integrity#page', 'jawiki-kicac#article', 'joongang-acrc#article']},
  {id: '2008-02-29-acrc', kind: 'MERGER', effective: '2008-02-29', law: 'kr-law-8878', ended: ['ombudsman-of-korea', 'korea-independent-commission-against-corruption-2005'], created: ['acrc'], cites: ['kr-law-8878#art. 11 and supplementary provisions art. 3', 'joongang-acrc#article']},
  {id: '2008-02-29-administrative-appeals-commission', kind: 'REPARENTING', effective: '2008-02-29', law: 'kr-law-8871', continuing: ['administrative-appeals-commission'], receiving: ['administrative-appeals-commission'], description: 'From the Prime Minister to the Anti-Corruption and Civil Rights Commission, under its old name; press counts it as the third body that was merged (054).', cites: ['kr-law-8871#art. 5(3) and supplementary provisions art. 3']},
  {id: '2010-07-26-central-administrative-appeals-commission', kind: 'RENAME', enacted: '2010-01-25', effective: '2010-07-26', law: 'kr-law-9968', renamedFrom: ['administrative-appeals-commission'], renamedTo: ['central-administrative-appeals-commission'], cites: ['kr-law-9968#arts. 6(2) and 8 and supplementary provisions arts. 1 and 5']},

  // Human rights, personal data and nuclear safety.
  {id: '2001-11-25-nhrck', kind: 'FOUNDING', enacted: '2001-05-24', effective: '2001-11-25', law: 'kr-law-6481', created: ['nhrck'], cites: ['kr-law-6481#supplementary provisions (1)', 'nowpoli212-nhrck#article']},
  {id: '2011-09-30-pipc', kind: 'FOUNDING', enacted: '2011-03-29', effective: '2011-09-30', law: 'kr-law-10465', created: ['pipc'], description: 'A committee under the President that deliberates.', cites: ['kr-law-10465#art. 7(1)', 'hankyung-2020-08-04#article']},
  {id: '2020-08-05-pipc', kind: 'REPARENTING', enacted: '2020-02-04', effective: '2020-08-05', law: 'kr-law-16930', continuing: ['pipc'], receiving: ['pipc'], description: 'From the President to the Prime Minister, now as a central agency.', cites: ['kr-law-16930#art. 7 and supplementary provisions art. 1', 'hankyung-2020-08-04#article']},
  {id: '2020-08-05-personal-data-interior', kind: 'FUNCTION_TRANSFER', enacted: '2020-02-04', effective: '2020-08-05', law: 'kr-law-16930', continuing: ['ministry-of-the-interior-and-safety'], receiving: ['pipc'], cites: ['kr-law-16930#supplementary provisions arts. 1 and 3(2)', 'hankyung-2020-08-04#article']},
  {id: '2020-08-05-personal-data-communications', kind: 'FUNCTION_TRANSFER', enacted: '2020-02-04', effective: '2020-08-05', law: 'kr-law-16930', continuing: ['korea-communications-commission'], receiving: ['pipc'], cites: ['kr-law-16930#supplementary provisions arts. 1 and 3(1)', 'hankyung-2020-08-04#article']},
  {id: '2011-10-26-nuclear-safety-and-security-commission', kind: 'REPLACEMENT', enacted: '2011-07-25', effective: '2011-10-26', law: 'kr-law-10912', ended: ['nuclear-safety-commission'], created: ['nuclear-safety-and-security-commission'], description: 'Another body of the same Korean name.', cites: ['kr-law-10912#art. 3(1) and supplementary provisions arts. 1-3']},
  {id: '2011-10-26-nuclear-safety', kind: 'FUNCTION_TRANSFER', enacted: '2011-07-25', effective: '2011-10-26', law: 'kr-law-10912', continuing: ['mest'], receiving: ['nuclear-safety-and-security-commission'], description: 'Research, development, production and use stayed with the ministry.', cites: ['kr-law-10912#supplementary provisions arts. 2 and 4']},
  {id: '2013-03-23-nuclear-safety-and-security-commission', kind: 'REPARENTING', effective: '2013-03-23', law: 'kr-law-11715', continuing: ['nuclear-safety-and-security-commission'], receiving: ['nuclear-safety-and-security-commission'], description: 'From the President to the Prime Minister.', cites: ['kr-law-11715#art. 3(1) and supplementary provisions art. 1']},

  // Communication; the commissions that regulate are in 041.
  {id: '2008-02-29-korea-communications-standards-commission', kind: 'REPLACEMENT', effective: '2008-02-29', law: 'kr-law-8867', ended: ['information-communication-ethics-committee'], created: ['korea-communications-standards-commission'], description: 'Staff of the Broadcasting Commission could choose to go there.', cites: ['kr-law-8867#art. 18 and supplementary provisions arts. 3(2) and 4']},
  {id: '2025-10-01-korea-media-communications-standards-commission', kind: 'REPLACEMENT', effective: '2025-10-01', law: 'kr-law-21066', ended: ['korea-communications-standards-commission'], created: ['korea-media-communications-standards-commission'], cites: ['kr-law-21066#art. 18 and supplementary provisions art. 5']},

  // Civil servants, overseas Koreans, aerospace. The clause of Law No. 7186 is in force three months after promulgation.
  {id: '1999-05-24-civil-service-commission', kind: 'FOUNDING', effective: '1999-05-24', law: 'kr-law-5983', created: ['civil-service-commission'], cites: ['kr-law-5983#art. 7', 'encykorea-civil-service-commission#article']},
  {id: '2004-06-12-personnel-management', kind: 'FUNCTION_TRANSFER', enacted: '2004-03-11', effective: '2004-06-12', law: 'kr-law-7186', continuing: ['mogaha'], receiving: ['civil-service-commission'], cites: ['kr-law-7186#supplementary provisions arts. 1 and 2(1)']},
  {id: '2008-02-29-civil-service-commission', kind: 'ABSORPTION', effective: '2008-02-29', law: 'kr-law-8857', ended: ['civil-service-commission'], receiving: ['ministry-of-public-administration-and-security'], cites: ['kr-law-8857#supplementary provisions art. 2', 'kowiki-mpm#article']},
  {id: '2023-06-05-overseas-koreans-agency', kind: 'SECESSION', enacted: '2023-03-04', effective: '2023-06-05', law: ['kr-law-19228', 'kr-decree-33377'], continuing: ['ministry-of-foreign-affairs-2013'], created: ['overseas-koreans-agency'], description: '28 officials came from the ministry.', cites: ['kr-law-19228#art. 30(3) and supplementary provisions art. 1', 'kr-decree-33377#supplementary provisions arts. 1 and 3', 'onglfree-2023-06-05#article']},
  {id: '2023-06-05-overseas-koreans-foundation', kind: 'ABSORPTION', enacted: '2023-03-04', effective: '2023-06-05', law: 'kr-law-19228', ended: ['overseas-koreans-foundation'], receiving: ['overseas-koreans-agency'], cites: ['kr-law-19228#supplementary provisions arts. 2 and 3', 'koreatimestx-overseas-koreans#article']},
  {id: '2024-05-27-kasa', kind: 'SECESSION', enacted: '2024-01-26', effective: '2024-05-27', law: ['kr-law-20144', 'kr-law-20145'], continuing: ['msit', 'motie'], created: ['kasa'], cites: ['kr-law-20144#art. 6(1) and supplementary provisions arts. 1 and 4', 'kr-law-20145#art. 2', 'sirens-2024-05-27#article']},

  // Health, food and drugs.
  {id: '2004-01-19-kcdc', kind: 'REPLACEMENT', enacted: '2003-12-18', effective: '2004-01-19', law: 'kr-decree-18163', ended: ['national-institute-of-health'], created: ['kcdc'], cites: ['kr-decree-18163#supplementary provisions arts. 1 and 4', 'medicaltimes-2004-01-19#article', 'kdca-history#history']},
  {id: '1998-02-28-korea-food-and-drug-administration', kind: 'SECESSION', effective: '1998-02-28', law: 'kr-law-5529', continuing: ['mohw'], created: ['korea-food-and-drug-administration'], description: 'The National Archives name a forerunner of April 1996, 식품의약품안전본부.', cites: ['kr-law-5529#art. 39(2) and supplementary provisions art. 3(1)', 'archives-food-and-drug-safety#page']},
  {id: '2013-03-23-ministry-of-food-and-drug-safety', kind: 'REPLACEMENT', effective: '2013-03-23', law: 'kr-law-11690', ended: ['korea-food-and-drug-administration'], created: ['ministry-of-food-and-drug-safety'], description: 'From the Ministry of Health and Welfare to the Prime Minister.', cites: ['kr-law-11690#art. 25', 'archives-food-and-drug-safety#page']},
  {id: '2013-03-23-farm-and-marine-product-safety', kind: 'FUNCTION_TRANSFER', effective: '2013-03-23', law: 'kr-law-11690', continuing: ['mifaff'], receiving: ['ministry-of-food-and-drug-safety'], cites: ['kr-law-11690#supplementary provisions art. 6', 'wiki1-food-and-drug-safety#article']},

  // Audit and intelligence.
  {id: '1963-03-20-board-of-audit-and-inspection', kind: 'MERGER', enacted: '1963-03-05', effective: '1963-03-20', law: 'kr-law-1286', ended: ['board-of-audit', 'board-of-inspection'], created: ['board-of-audit-and-inspection'], cites: ['kr-law-1286#supplementary provisions arts. 1-3']},
  {id: '1963-12-17-board-of-audit-and-inspection', kind: 'REPARENTING', enacted: '1963-12-13', effective: '1963-12-17', law: 'kr-law-1495', continuing: ['board-of-audit-and-inspection'], receiving: ['board-of-audit-and-inspection'], description: 'From the chairman of the Supreme Council for National Reconstruction to the President.', cites: ['kr-law-1286#art. 2', 'kr-law-1495#art. 2']},
  {id: '1981-04-08-agency-for-national-security-planning', kind: 'RENAME', effective: '1981-04-08', law: 'kr-law-3422', renamedFrom: ['central-intelligence-agency'], renamedTo: ['agency-for-national-security-planning'], cites: ['kr-law-1506#art. 12', 'kr-law-3422#art. 14']},
  {id: '1999-01-21-nis', kind: 'RENAME', effective: '1999-01-21', law: 'kr-law-5680', renamedFrom: ['agency-for-national-security-planning'], renamedTo: ['nis'], cites: ['kr-law-5680#art. 16']},

  // Offices of the President and of the Prime Minister. The table of 2013 is an image in the mirror; the successors show in the articles
  // and in the acts that the law amends.
  {id: '2008-02-29-office-of-the-president', kind: 'MERGER', effective: '2008-02-29', law: 'kr-law-8852', ended: ['office-of-the-president', 'presidential-security-service'], created: ['office-of-the-president-2008'], cites: ['kr-law-8852#art. 14 and supplementary provisions art. 2(1)']},
  {id: '2008-02-29-prime-ministers-office', kind: 'MERGER', effective: '2008-02-29', law: 'kr-law-8852', ended: ['office-for-government-policy-coordination', 'prime-ministers-secretariat'], created: ['prime-ministers-office-2008'], cites: ['kr-law-8852#art. 18 and supplementary provisions art. 2(1)']},
  {id: '2013-03-23-office-of-the-president', kind: 'SPLIT', effective: '2013-03-23', law: 'kr-law-11690', ended: ['office-of-the-president-2008'], created: ['office-of-the-president-2013', 'presidential-security-service-2013'], cites: ['kr-law-11690#arts. 14 and 16 and supplementary provisions art. 6']},
  {id: '2013-03-23-prime-ministers-office', kind: 'SPLIT', effective: '2013-03-23', law: 'kr-law-11690', ended: ['prime-ministers-office-2008'], created: ['office-for-government-policy-coordination-2013', 'prime-ministers-secretariat-2013'], cites: ['kr-law-11690#arts. 20 and 21 and supplementary provisions art. 6']},
  {id: '2017-07-26-presidential-security-service', kind: 'RENAME', effective: '2017-07-26', law: 'kr-law-14839', renamedFrom: ['presidential-security-service-2013'], renamedTo: ['presidential-security-service-2017'], cites: ['kr-law-14839#art. 16 and supplementary provisions art. 5']}
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

// Which function went where.
UNWIND [
  {id: 'flow-2020-personal-data-interior', event: '2020-08-05-personal-data-interior', from: 'ministry-of-the-interior-and-safety', to: 'pipc', certainty: 'STATED', moves: ['function-personal-data'], cites: ['kr-law-16930#supplementary provisions art. 3(2)']},
  {id: 'flow-2020-personal-data-communications', event: '2020-08-05-personal-data-communications', from: 'korea-communications-commission', to: 'pipc', certainty: 'STATED', moves: ['function-personal-data'], cites: ['kr-law-16930#supplementary provisions art. 3(1)']},
  {id: 'flow-1966-internal-taxes', event: '1966-02-28-nts', from: 'mof', to: 'nts', certainty: 'STATED', moves: ['function-internal-taxes'], cites: ['kr-law-1750#art. 26(10)']},
  {id: 'flow-1970-customs', event: '1970-08-03-kcs', from: 'mof', to: 'kcs', certainty: 'STATED', moves: ['function-customs'], cites: ['kr-law-2210#art. 26(13)']},
  {id: 'flow-1955-statistics', event: '1955-02-07-statistics-bureau', from: 'office-of-public-information-1948', to: 'statistics-bureau-home-affairs', certainty: 'INFERRED', moves: ['function-statistics'], cites: ['kr-law-1#art. 32', 'kr-law-354#art. 15']},
  {id: 'flow-2008-financial-supervision', event: '2008-02-29-financial-supervision', from: 'ministry-of-finance-and-economy-1998', to: 'fsc', certainty: 'STATED', moves: ['function-financial-supervision'], cites: ['kr-law-8863#supplementary provisions art. 2(1)']},
  {id: 'flow-2008-consumer-protection', event: '2008-02-29-consumer-protection', from: 'ministry-of-finance-and-economy-1998', to: 'kftc', certainty: 'STATED', moves: ['function-consumer-protection'], cites: ['kr-law-8852#supplementary provisions art. 2(1)']},
  {id: 'flow-2011-nuclear-safety', event: '2011-10-26-nuclear-safety', from: 'mest', to: 'nuclear-safety-and-security-commission', certainty: 'STATED', moves: ['function-nuclear-safety'], cites: ['kr-law-10912#supplementary provisions arts. 2 and 4']},
  {id: 'flow-2004-personnel-management', event: '2004-06-12-personnel-management', from: 'mogaha', to: 'civil-service-commission', certainty: 'STATED', moves: ['function-personnel-management'], cites: ['kr-law-7186#supplementary provisions arts. 1 and 2(1)']},
  {id: 'flow-2023-overseas-koreans', event: '2023-06-05-overseas-koreans-agency', from: 'ministry-of-foreign-affairs-2013', to: 'overseas-koreans-agency', certainty: 'STATED', moves: ['function-overseas-koreans'], cites: ['kr-law-19228#art. 30(3)', 'kr-decree-33377#supplementary provisions art. 3']},
  {id: 'flow-2024-aerospace-msit', event: '2024-05-27-kasa', from: 'msit', to: 'kasa', certainty: 'STATED', moves: ['function-aerospace'], cites: ['kr-law-20144#supplementary provisions art. 4(1)']},
  {id: 'flow-2024-aerospace-motie', event: '2024-05-27-kasa', from: 'motie', to: 'kasa', certainty: 'STATED', moves: ['function-aerospace'], cites: ['kr-law-20144#supplementary provisions art. 4(1)']},
  {id: 'flow-1998-food-and-drug-safety', event: '1998-02-28-korea-food-and-drug-administration', from: 'mohw', to: 'korea-food-and-drug-administration', certainty: 'STATED', moves: ['function-food-and-drug-safety'], cites: ['kr-law-5529#art. 39(2) and supplementary provisions art. 3(1)']},
  {id: 'flow-2013-farm-and-marine-product-safety', event: '2013-03-23-farm-and-marine-product-safety', from: 'mifaff', to: 'ministry-of-food-and-drug-safety', certainty: 'STATED', moves: ['function-farm-and-marine-product-safety'], cites: ['kr-law-11690#supplementary provisions art. 6', 'wiki1-food-and-drug-safety#article']}
] AS row
MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .principal, .share, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) };
