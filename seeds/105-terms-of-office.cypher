// Who was president from when to when. Sources: as for 100; where they differ the variants are claims.
//
// The end is the first day gone. A list that gives a last day with the next holder on the day after is moved by one day; where
// one day stands both as an end and as a start (a resignation, a death, a removal, an election) it belongs to the new holder.
// An acting president acts in one of two roles: 'vacancy', while there is no president, or 'suspension', while a president is
// in office whose powers are suspended. Those not acting and those of the role 'vacancy' together fill every day since
// 1948-07-24 with one person; those of the role 'suspension' stand beside the president.

UNWIND [
  // Presidents.

  // Last days 1952-08-14 and 1956-08-14: the next term begins on the day after.
  {id: 'held-president-1', from: 'syngman-rhee', to: 'president-of-the-republic-of-korea', term: 1, acting: false, start: '1948-07-24', end: '1952-08-15', cites: ['daum-presidents#list', 'unamwiki-presidents#list', 'bestinfo55-presidents#list']},
  {id: 'held-president-2', from: 'syngman-rhee', to: 'president-of-the-republic-of-korea', term: 2, acting: false, start: '1952-08-15', end: '1956-08-15', cites: ['daum-presidents#list', 'unamwiki-presidents#list', 'bestinfo55-presidents#list']},
  // He resigned; 27 April 1960 ends his time and begins that of the acting president in the same lists.
  {id: 'held-president-3', from: 'syngman-rhee', to: 'president-of-the-republic-of-korea', term: 3, acting: false, start: '1956-08-15', end: '1960-04-27', cites: ['daum-presidents#list', 'unamwiki-presidents#list', 'bestinfo55-presidents#list']},
  // Elected on 12 August 1960, the day on which acting ends. 23 March 1962 is his end and the start of the acting president.
  {id: 'held-president-4', from: 'yun-bo-seon', to: 'president-of-the-republic-of-korea', term: 4, acting: false, start: '1960-08-12', end: '1962-03-23', cites: ['daum-presidents#list', 'unamwiki-presidents#list', 'bestinfo55-presidents#list']},
  // Last days 1967-06-30, 1971-06-30, 1972-12-26 and 1978-12-26: the next term begins on the day after.
  {id: 'held-president-5', from: 'park-chung-hee', to: 'president-of-the-republic-of-korea', term: 5, acting: false, start: '1963-12-17', end: '1967-07-01', cites: ['daum-presidents#list', 'unamwiki-presidents#list', 'bestinfo55-presidents#list']},
  {id: 'held-president-6', from: 'park-chung-hee', to: 'president-of-the-republic-of-korea', term: 6, acting: false, start: '1967-07-01', end: '1971-07-01', cites: ['daum-presidents#list', 'unamwiki-presidents#list', 'bestinfo55-presidents#list']},
  {id: 'held-president-7', from: 'park-chung-hee', to: 'president-of-the-republic-of-korea', term: 7, acting: false, start: '1971-07-01', end: '1972-12-27', cites: ['daum-presidents#list', 'unamwiki-presidents#list', 'bestinfo55-presidents#list']},
  {id: 'held-president-8', from: 'park-chung-hee', to: 'president-of-the-republic-of-korea', term: 8, acting: false, start: '1972-12-27', end: '1978-12-27', cites: ['daum-presidents#list', 'unamwiki-presidents#list', 'bestinfo55-presidents#list']},
  // He died on 26 October 1979; the prime minister acts from that day.
  {id: 'held-president-9', from: 'park-chung-hee', to: 'president-of-the-republic-of-korea', term: 9, acting: false, start: '1978-12-27', end: '1979-10-26', cites: ['daum-presidents#list', 'unamwiki-presidents#list', 'bestinfo55-presidents#list']},
  // President from 6 December 1979; resigned on 16 August 1980, from when the acting president counts.
  {id: 'held-president-10', from: 'choi-kyu-hah', to: 'president-of-the-republic-of-korea', term: 10, acting: false, start: '1979-12-06', end: '1980-08-16', cites: ['daum-presidents#list', 'unamwiki-presidents#list', 'wikimili-presidents#list']},
  // Counts from 27 August 1980, on which acting ends. From here to the 17th term the last day is the 24th of February.
  {id: 'held-president-11', from: 'chun-doo-hwan', to: 'president-of-the-republic-of-korea', term: 11, acting: false, start: '1980-08-27', end: '1981-02-25', cites: ['daum-presidents#list', 'unamwiki-presidents#list', 'wikimili-presidents#list']},
  {id: 'held-president-12', from: 'chun-doo-hwan', to: 'president-of-the-republic-of-korea', term: 12, acting: false, start: '1981-02-25', end: '1988-02-25', cites: ['daum-presidents#list', 'unamwiki-presidents#list', 'wikimili-presidents#list']},
  {id: 'held-president-13', from: 'roh-tae-woo', to: 'president-of-the-republic-of-korea', term: 13, acting: false, start: '1988-02-25', end: '1993-02-25', cites: ['daum-presidents#list', 'unamwiki-presidents#list', 'wikimili-presidents#list']},
  {id: 'held-president-14', from: 'kim-young-sam', to: 'president-of-the-republic-of-korea', term: 14, acting: false, start: '1993-02-25', end: '1998-02-25', cites: ['daum-presidents#list', 'unamwiki-presidents#list', 'wikimili-presidents#list']},
  {id: 'held-president-15', from: 'kim-dae-jung', to: 'president-of-the-republic-of-korea', term: 15, acting: false, start: '1998-02-25', end: '2003-02-25', cites: ['daum-presidents#list', 'unamwiki-presidents#list', 'wikimili-presidents#list']},
  // In office all the time, though his powers were suspended from 12 March to 14 May 2004.
  {id: 'held-president-16', from: 'roh-moo-hyun', to: 'president-of-the-republic-of-korea', term: 16, acting: false, start: '2003-02-25', end: '2008-02-25', cites: ['daum-presidents#list', 'unamwiki-presidents#list', 'wikimili-presidents#list']},
  {id: 'held-president-17', from: 'lee-myung-bak', to: 'president-of-the-republic-of-korea', term: 17, acting: false, start: '2008-02-25', end: '2013-02-25', cites: ['unamwiki-presidents#list', 'wikimili-presidents#list']},
  // Removed on 10 March 2017: the day is the first of the vacancy.
  {id: 'held-president-18', from: 'park-geun-hye', to: 'president-of-the-republic-of-korea', term: 18, acting: false, start: '2013-02-25', end: '2017-03-10', cites: ['unamwiki-presidents#list', 'wikimili-presidents#list']},
  // Last day 2022-05-09.
  {id: 'held-president-19', from: 'moon-jae-in', to: 'president-of-the-republic-of-korea', term: 19, acting: false, start: '2017-05-10', end: '2022-05-10', cites: ['unamwiki-presidents#list', 'wikimili-presidents#list']},
  // Removed on 4 April 2025 (the day is from one blog, the removal from the press): the first day of the vacancy.
  {id: 'held-president-20', from: 'yoon-suk-yeol', to: 'president-of-the-republic-of-korea', term: 20, acting: false, start: '2022-05-10', end: '2025-04-04', cites: ['unamwiki-presidents#list', 'wikimili-presidents#list', 'info-shop-2025-04-05#post', 'kukmin-2025-06-04#article']},
  // Began at 06:21 in the morning of 4 June 2025, so that day is his.
  {id: 'held-president-21', from: 'lee-jae-myung', to: 'president-of-the-republic-of-korea', term: 21, acting: false, start: '2025-06-04', cites: ['kukmin-2025-06-04#article', 'ktoday-2025-06-04#article']},

  // Acting presidents.

  // 1960: last days 15 June, 22 June and 7 August, each with the next on the day after; the last one ends with the election.
  {id: 'acting-president-1960-04-27', from: 'heo-jeong', to: 'president-of-the-republic-of-korea', acting: true, role: 'vacancy', start: '1960-04-27', end: '1960-06-16', cites: ['chilhakkeun-acting-presidents#list', 'daum-presidents#list']},
  {id: 'acting-president-1960-06-16', from: 'gwak-sang-hun', to: 'president-of-the-republic-of-korea', acting: true, role: 'vacancy', start: '1960-06-16', end: '1960-06-23', cites: ['chilhakkeun-acting-presidents#list', 'daum-presidents#list']},
  {id: 'acting-president-1960-06-23', from: 'heo-jeong', to: 'president-of-the-republic-of-korea', acting: true, role: 'vacancy', start: '1960-06-23', end: '1960-08-08', cites: ['chilhakkeun-acting-presidents#list', 'daum-presidents#list']},
  {id: 'acting-president-1960-08-08', from: 'baek-nak-jun', to: 'president-of-the-republic-of-korea', acting: true, role: 'vacancy', start: '1960-08-08', end: '1960-08-12', cites: ['chilhakkeun-acting-presidents#list', 'daum-presidents#list']},
  // Chairman of the Supreme Council for National Reconstruction. Last day 16 December 1963; his own term begins on the 17th.
  {id: 'acting-president-1962-03-23', from: 'park-chung-hee', to: 'president-of-the-republic-of-korea', acting: true, role: 'vacancy', start: '1962-03-23', end: '1963-12-17', cites: ['chilhakkeun-acting-presidents#list', 'daum-presidents#list']},
  // Each ends on the day from which the next president counts.
  {id: 'acting-president-1979-10-26', from: 'choi-kyu-hah', to: 'president-of-the-republic-of-korea', acting: true, role: 'vacancy', start: '1979-10-26', end: '1979-12-06', cites: ['daum-presidents#list', 'chilhakkeun-acting-presidents#list']},
  {id: 'acting-president-1980-08-16', from: 'park-choong-hoon', to: 'president-of-the-republic-of-korea', acting: true, role: 'vacancy', start: '1980-08-16', end: '1980-08-27', cites: ['daum-presidents#list', 'chilhakkeun-acting-presidents#list']},
  // Powers came back on 14 May 2004: that day is the president's again.
  {id: 'acting-president-2004-03-12', from: 'goh-kun', to: 'president-of-the-republic-of-korea', acting: true, role: 'suspension', start: '2004-03-12', end: '2004-05-14', cites: ['unamwiki-presidents#list', 'blogen-presidents#list']},
  // Two spans, for the president was removed on 10 March 2017. Last day 9 May 2017.
  {id: 'acting-president-2016-12-09', from: 'hwang-kyo-ahn', to: 'president-of-the-republic-of-korea', acting: true, role: 'suspension', start: '2016-12-09', end: '2017-03-10', cites: ['wholedwhen-leaders#list', 'blogen-presidents#list']},
  {id: 'acting-president-2017-03-10', from: 'hwang-kyo-ahn', to: 'president-of-the-republic-of-korea', acting: true, role: 'vacancy', start: '2017-03-10', end: '2017-05-10', cites: ['wholedwhen-leaders#list', 'blogen-presidents#list']},
  // Handed over on 27 December 2024 and on 24 March 2025; the president was removed on 4 April. Last day 1 May 2025.
  {id: 'acting-president-2024-12-14', from: 'han-duck-soo', to: 'president-of-the-republic-of-korea', acting: true, role: 'suspension', start: '2024-12-14', end: '2024-12-27', cites: ['newsplatform-2025-05-02#article', 'fnnews-2024-12-14#article']},
  {id: 'acting-president-2024-12-27', from: 'choi-sang-mok', to: 'president-of-the-republic-of-korea', acting: true, role: 'suspension', start: '2024-12-27', end: '2025-03-24', cites: ['newsplatform-2025-05-02#article', 'jnilbo-2025-05-01#article']},
  {id: 'acting-president-2025-03-24', from: 'han-duck-soo', to: 'president-of-the-republic-of-korea', acting: true, role: 'suspension', start: '2025-03-24', end: '2025-04-04', cites: ['newsplatform-2025-05-02#article', 'jnilbo-2025-05-01#article']},
  {id: 'acting-president-2025-04-04', from: 'han-duck-soo', to: 'president-of-the-republic-of-korea', acting: true, role: 'vacancy', start: '2025-04-04', end: '2025-05-02', cites: ['newsplatform-2025-05-02#article', 'jnilbo-2025-05-01#article']},
  // Until the new president began, early on 4 June 2025.
  {id: 'acting-president-2025-05-02', from: 'lee-ju-ho', to: 'president-of-the-republic-of-korea', acting: true, role: 'vacancy', start: '2025-05-02', end: '2025-06-04', cites: ['newsplatform-2025-05-02#article', 'megaeconomy-2025-05-02#article', 'kukmin-2025-06-04#article']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:HELD {id: row.id}]->(to)
SET r += row {.start, .end, .role, .term, .acting, .rank, .status, .cites};

// Where the lists differ. A last day is quoted as the list has it.
UNWIND [
  {id: 'claim-president-1-start-1948-08-15', about: 'syngman-rhee', field: 'start', value: '1948-08-15', relation: 'held-president-1', rank: 'ALTERNATIVE', reason: 'Two lists have 24 July, one counts from 15 August 1948.', cites: ['bestinfo55-presidents#list']},
  {id: 'claim-president-3-end-1960-04-26', about: 'syngman-rhee', field: 'end', value: '1960-04-26', relation: 'held-president-3', rank: 'ALTERNATIVE', reason: 'He announced the resignation on 26 April; lists that have the acting president from the 27th agree with either reading.', cites: ['naijadetails-presidents#list']},
  {id: 'claim-president-heo-start-1960-04-26', about: 'heo-jeong', field: 'start', value: '1960-04-26', relation: 'acting-president-1960-04-27', rank: 'ALTERNATIVE', reason: 'A newspaper has him acting from the day of the announcement.', cites: ['kmib-acting-presidents#article']},
  {id: 'claim-president-4-start-1960-08-13', about: 'yun-bo-seon', field: 'start', value: '1960-08-13', relation: 'held-president-4', rank: 'ALTERNATIVE', reason: 'Two Korean lists have 12 August, the day of the election.', cites: ['naijadetails-presidents#list']},
  {id: 'claim-president-4-end-1962-03-22', about: 'yun-bo-seon', field: 'end', value: '1962-03-22', relation: 'held-president-4', rank: 'ALTERNATIVE', reason: 'Another list has 23 March.', cites: ['daum-presidents#list']},
  {id: 'claim-president-4-end-1962-03-24', about: 'yun-bo-seon', field: 'end', value: '1962-03-24', relation: 'held-president-4', rank: 'ALTERNATIVE', reason: 'Korean lists have 22 or 23 March.', cites: ['naijadetails-presidents#list']},
  {id: 'claim-president-11-start-1980-09-01', about: 'chun-doo-hwan', field: 'start', value: '1980-09-01', relation: 'held-president-11', rank: 'ALTERNATIVE', reason: 'Day of the inauguration; the Korean lists count from 27 August 1980.', cites: ['wikimili-presidents#list', 'naijadetails-presidents#list']},
  {id: 'claim-president-7-start-swapped', about: 'park-chung-hee', field: 'start', value: '1972-12-27', relation: 'held-president-7', rank: 'REFUTED', reason: 'The list swaps the days of the 7th and the 8th term; the others have them in order.', cites: ['unamwiki-presidents#list']},
  {id: 'claim-president-7-end-swapped', about: 'park-chung-hee', field: 'end', value: '1978-12-26', relation: 'held-president-7', rank: 'REFUTED', reason: 'The list swaps the days of the 7th and the 8th term; the others have them in order.', cites: ['unamwiki-presidents#list']},
  {id: 'claim-president-8-start-swapped', about: 'park-chung-hee', field: 'start', value: '1971-07-01', relation: 'held-president-8', rank: 'REFUTED', reason: 'The list swaps the days of the 7th and the 8th term; the others have them in order.', cites: ['unamwiki-presidents#list']},
  {id: 'claim-president-8-end-swapped', about: 'park-chung-hee', field: 'end', value: '1972-12-26', relation: 'held-president-8', rank: 'REFUTED', reason: 'The list swaps the days of the 7th and the 8th term; the others have them in order.', cites: ['unamwiki-presidents#list']},
  {id: 'claim-president-gwak-end-1960-06-23', about: 'gwak-sang-hun', field: 'end', value: '1960-06-23', relation: 'acting-president-1960-06-16', rank: 'ALTERNATIVE', reason: 'The press list has 22 June, the day before the next one.', cites: ['daum-presidents#list']},
  {id: 'claim-president-park-acting-start-1962-03-22', about: 'park-chung-hee', field: 'start', value: '1962-03-22', relation: 'acting-president-1962-03-23', rank: 'ALTERNATIVE', reason: 'The press list has 23 March, on which the president of that time ends in another list.', cites: ['daum-presidents#list']},
  {id: 'claim-president-choi-acting-end-1979-12-21', about: 'choi-kyu-hah', field: 'end', value: '1979-12-21', relation: 'acting-president-1979-10-26', rank: 'ALTERNATIVE', reason: 'Day of the inauguration; he was elected president on 6 December.', cites: ['chilhakkeun-acting-presidents#list']},
  {id: 'claim-president-park-choong-hoon-end-1980-09-01', about: 'park-choong-hoon', field: 'end', value: '1980-09-01', relation: 'acting-president-1980-08-16', rank: 'ALTERNATIVE', reason: 'Day of the inauguration of the next president, who counts from 27 August in the Korean lists.', cites: ['chilhakkeun-acting-presidents#list', 'kmib-acting-presidents#article']}
] AS row
MATCH (x:Entity {id: row.about})
MERGE (c:Entity {id: row.id})
SET c += row {.field, .value, .rank, .reason, .relation, .cites}, c:Claim
MERGE (c)-[:ABOUT]->(x);
