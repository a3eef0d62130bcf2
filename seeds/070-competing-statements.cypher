// What sources say against the statutes: other dates, other kinds of change. Statutes outrank papers, press and encyclopedias.
// A competing value of one field is a claim; a competing change is an event of lower rank, from which nothing is derived.

UNWIND [
  // Industry ministries and their offices.
  {id: 'claim-iaa-start-etoday', about: 'industrial-advancement-administration', field: 'start', value: '1973-01', rank: 'ALTERNATIVE', reason: 'The law of 15 January 1973 left the day to a decree; the press gives the month only.', cites: ['etoday-industrial-advancement#article']},
  {id: 'claim-iaa-start-hankook', about: 'industrial-advancement-administration', field: 'start', value: '1973-02-09', rank: 'ALTERNATIVE', reason: 'Day of the name plate, from which the newspaper counts the work of the office.', cites: ['hankook-1996-02-09#article']},
  {id: 'claim-kipo-start-seoul', about: 'korean-intellectual-property-office', field: 'start', value: '1977-04-01', rank: 'ALTERNATIVE', reason: 'Day of the name plate at the new building; the same article dates the change itself to March 1977.', cites: ['seoul-2017-05-15#caption']},
  {id: 'claim-mer-start-joongang', about: 'mer', field: 'start', value: '1978-01-04', rank: 'ALTERNATIVE', reason: 'Day of the name plate and the first work; the act of 16 December 1977 left the start to a decree that was not read.', cites: ['joongang-1978-01#article']},
  {id: 'claim-motie-1993-start-joongang', about: 'motie-1993', field: 'start', value: '1993-03-04', rank: 'REFUTED', reason: 'The act that creates the ministry was promulgated on 6 March, the day of the name plate.', cites: ['joongang-1993-03#article', 'kr-law-4541#supplementary provisions art. 1']},
  {id: 'claim-motie-1994-start-encykorea', about: 'motie-1994', field: 'start', value: '1994-12-03', rank: 'REFUTED', reason: 'The act is of 23 December 1994.', cites: ['encykorea#on 통상산업부', 'kr-law-4831#supplementary provisions art. 1']},
  {id: 'claim-motie-1994-start-japanese-wiki', about: 'motie-1994', field: 'start', value: '1996-02-09', rank: 'REFUTED', reason: 'That is the day of Law No. 5150, which created the office for small firms; the act on the ministry is of 23 December 1994.', cites: ['pedia-3rd-in-motie#article', 'kr-law-4831#supplementary provisions art. 1', 'kr-law-5150#supplementary provisions art. 1']},
  {id: 'claim-smba-start-97imf', about: 'small-and-medium-business-administration', field: 'start', value: '1996-02-12', rank: 'ALTERNATIVE', reason: 'Day of the opening; by law the office began with its organisation decree, in the gazette of 9 February.', cites: ['97imf-smba#article', 'hankook-1996-02-09#article', 'kr-law-5150#supplementary provisions art. 1']},
  {id: 'claim-ministry-of-transportation-start-molit', about: 'ministry-of-transportation', field: 'start', value: '1948-08-15', rank: 'ALTERNATIVE', reason: 'The ministry counts from the day the government was proclaimed; the act that names it is in force from 17 July 1948.', cites: ['molit-history#history', 'kr-law-1#art. 14']},

  // The committee, its act and its councils.
  {id: 'claim-pcbnd-end-cho2011', about: 'pcbnd', field: 'end', value: '2008', rank: 'ALTERNATIVE', reason: 'The law that renames the committee is of 22 April 2009; in May 2008 members were still appointed under the old name.', cites: ['cho2011#§3-3, lines 1035-1041', 'balance-2008-05-27#notice', 'kr-law-9629#supplementary provisions art. 6(3)']},
  {id: 'claim-pcrd-start-cho2011', about: 'pcrd', field: 'start', value: '2008', rank: 'ALTERNATIVE', reason: 'The law that renames the committee is of 22 April 2009; in May 2008 members were still appointed under the old name.', cites: ['cho2011#§3-3, lines 1035-1041', 'balance-2008-05-27#notice', 'kr-law-9629#supplementary provisions art. 6(3)']},
  {id: 'claim-pcrd-start-name-plate', about: 'pcrd', field: 'start', value: '2009-04-28', rank: 'ALTERNATIVE', reason: 'Day of the name plate; the law took effect six days before.', cites: ['kbmaeil-2009-04-29#article']},
  {id: 'claim-special-act-start-cho2011', about: 'special-act-balanced-national-development', field: 'start', value: '2003', rank: 'REFUTED', reason: 'Parliament passed it in December 2003; it was promulgated on 16 January 2004 and in force from 1 April 2004.', cites: ['cho2011#§3-3, lines 1024-1029', 'kr-law-7061#supplementary provisions art. 1']},
  {id: 'claim-kr-law-9629-promulgated-cho2011', about: 'kr-law-9629', field: 'promulgated', value: '2008', rank: 'ALTERNATIVE', reason: 'Cho 2011 dates the amendment to 2008, the year of the bill and of a smaller amendment (Law No. 9051); the one that names the new committee is of 22 April 2009.', cites: ['cho2011#§3-3, lines 1028-1029', 'wikisource-law-9051#heading', 'kbmaeil-2009-04-29#article']},
  {id: 'claim-special-act-name-cho2011', about: 'special-act-balanced-national-development', field: 'nameEn', value: 'Special Act on Regional Development', rank: 'REFUTED', reason: 'Title of the bill of 2008; a report of April 2009 says that the act keeps its title, and later laws cite it by that.', cites: ['cho2011#§3-7, lines 1762-1766', 'kbmaeil-2009-04-29#article', 'klri-special-act#title']},
  {id: 'claim-committee-era-local-autonomy-name-bill', about: 'committee-era-local-autonomy', field: 'nameKo', value: '자치분권균형성장위원회', rank: 'REFUTED', reason: 'Name in the bill of 30 September 2025; the law of 2 June 2026 keeps the old one.', cites: ['lawdigest-2025-09-30#bill', 'kr-law-21738#art. 62']},
  {id: 'claim-pcad-end-term', about: 'pcad', field: 'end', value: '../2023-07-10', rank: 'ALTERNATIVE', reason: 'The clause speaks of the committee before its term ran out, so its own term had ended by the day of the merger.', cites: ['kr-law-19430#supplementary provisions art. 16(2)']}
] AS row
MATCH (x:Entity {id: row.about})
MERGE (c:Entity {id: row.id})
SET c += row {.field, .value, .rank, .reason, .relation, .cites}, c:Claim
MERGE (c)-[:ABOUT]->(x);

UNWIND [
  // The paper has the ministry renamed in 2008; the law hands its functions to a new one, along with those of others.
  {id: 'cho2011-mocie-renamed', kind: 'RENAME', rank: 'ALTERNATIVE', renamedFrom: ['mocie'], renamedTo: ['mke'], description: 'According to Cho 2011 the ministry got a new name; by Law No. 8852 a new ministry took over its duties and those of others on 29 February 2008.', cites: ['cho2011#§3-7, lines 1788-1794']},

  // The committee, its act and its councils.
  {id: '2008-pcbnd-abolition-plan', kind: 'TERMINATION', announced: '2008', rank: 'REFUTED', status: 'DROPPED', ended: ['pcbnd'], description: 'Planned by the transition team of early 2008 and not carried out: the committee was kept.', cites: ['gynet-2008-05-29#article']},
  {id: 'cho2011-pcbnd-replaced', kind: 'REPLACEMENT', effective: '2008', rank: 'ALTERNATIVE', ended: ['pcbnd'], created: ['pcrd'], description: 'According to Cho 2011 the committee was replaced in 2008; by Law No. 9629 it was renamed on 22 April 2009.', cites: ['cho2011#§3-3, lines 1035-1041', 'cho2011#§3-7, lines 1760-1770']},
  {id: 'cho2011-special-act-renamed', kind: 'RENAME', rank: 'REFUTED', renamedFrom: ['special-act-balanced-national-development'], renamedTo: ['special-act-regional-development'], description: 'According to Cho 2011 the act became the Special Act on Regional Development; that title stood in the bill of 2008 only, and the amended act kept its own.', cites: ['cho2011#§3-7, lines 1760-1766']},
  {id: 'cho2011-regional-innovation-councils-replaced', kind: 'REPLACEMENT', rank: 'ALTERNATIVE', ended: ['regional-innovation-councils'], created: ['economic-region-development-committees'], description: 'According to Cho 2011 the seven committees took the place of the councils; the one clause read goes from the councils to the development councils, and the committees were new and a level above.', cites: ['cho2011#§3-7, lines 1784-1788']}
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
