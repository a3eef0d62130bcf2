// Presidents and acting presidents of the Republic of Korea, and the office they held. Sources: lists that agree but for a day or
// two, press. The spans in office are in 105.

UNWIND [
  {id: 'constitution-of-the-republic-of-korea', kind: 'CONSTITUTION', nameEn: 'Constitution of the Republic of Korea', nameKo: '대한민국헌법', title: 'Constitution of the Republic of Korea (대한민국헌법), version of 1987-10-29', language: 'ko', promulgated: '1987-10-29', inForce: '1988-02-25', url: 'https://www.law.go.kr/법령/대한민국헌법', cites: ['law-go-kr-mirror#대한민국헌법, version of 1987-10-29']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Act:Source;
UNWIND [
  // The office.
  {id: 'president-of-the-republic-of-korea', kind: 'OFFICE', nameEn: 'President of the Republic of Korea', nameKo: '대한민국 대통령', jurisdiction: 'KR', start: '1948-07-24', cites: ['daum-presidents#list', 'unamwiki-presidents#list']},

  // Those who held it.
  {id: 'syngman-rhee', kind: 'PERSON', nameEn: 'Syngman Rhee', nameKo: '이승만', cites: ['daum-presidents#list', 'unamwiki-presidents#list']},
  {id: 'yun-bo-seon', kind: 'PERSON', nameEn: 'Yun Bo-seon', nameKo: '윤보선', cites: ['daum-presidents#list', 'unamwiki-presidents#list']},
  {id: 'park-chung-hee', kind: 'PERSON', nameEn: 'Park Chung Hee', nameKo: '박정희', cites: ['daum-presidents#list', 'unamwiki-presidents#list']},
  {id: 'choi-kyu-hah', kind: 'PERSON', nameEn: 'Choi Kyu-hah', nameKo: '최규하', cites: ['daum-presidents#list', 'unamwiki-presidents#list']},
  {id: 'chun-doo-hwan', kind: 'PERSON', nameEn: 'Chun Doo-hwan', nameKo: '전두환', cites: ['daum-presidents#list', 'unamwiki-presidents#list']},
  {id: 'roh-tae-woo', kind: 'PERSON', nameEn: 'Roh Tae-woo', nameKo: '노태우', cites: ['daum-presidents#list', 'unamwiki-presidents#list']},
  {id: 'kim-young-sam', kind: 'PERSON', nameEn: 'Kim Young-sam', nameKo: '김영삼', cites: ['daum-presidents#list', 'unamwiki-presidents#list']},
  {id: 'kim-dae-jung', kind: 'PERSON', nameEn: 'Kim Dae-jung', nameKo: '김대중', cites: ['daum-presidents#list', 'unamwiki-presidents#list']},
  {id: 'roh-moo-hyun', kind: 'PERSON', nameEn: 'Roh Moo-hyun', nameKo: '노무현', cites: ['daum-presidents#list', 'unamwiki-presidents#list']},
  {id: 'lee-myung-bak', kind: 'PERSON', nameEn: 'Lee Myung-bak', nameKo: '이명박', cites: ['unamwiki-presidents#list', 'wikimili-presidents#list']},
  {id: 'park-geun-hye', kind: 'PERSON', nameEn: 'Park Geun-hye', nameKo: '박근혜', cites: ['unamwiki-presidents#list', 'wikimili-presidents#list']},
  {id: 'moon-jae-in', kind: 'PERSON', nameEn: 'Moon Jae-in', nameKo: '문재인', cites: ['unamwiki-presidents#list', 'wikimili-presidents#list']},
  {id: 'yoon-suk-yeol', kind: 'PERSON', nameEn: 'Yoon Suk Yeol', nameKo: '윤석열', cites: ['unamwiki-presidents#list', 'wikimili-presidents#list']},
  {id: 'lee-jae-myung', kind: 'PERSON', nameEn: 'Lee Jae-myung', nameKo: '이재명', cites: ['kukmin-2025-06-04#article', 'ktoday-2025-06-04#article']},

  // They acted only. Park Chung Hee and Choi Kyu-hah, above, did so before their own terms.
  {id: 'heo-jeong', kind: 'PERSON', nameEn: 'Heo Jeong', nameKo: '허정', cites: ['chilhakkeun-acting-presidents#list', 'daum-presidents#list']},
  {id: 'gwak-sang-hun', kind: 'PERSON', nameEn: 'Gwak Sang-hun', nameKo: '곽상훈', cites: ['chilhakkeun-acting-presidents#list', 'daum-presidents#list']},
  {id: 'baek-nak-jun', kind: 'PERSON', nameEn: 'Baek Nak-jun', nameKo: '백낙준', cites: ['chilhakkeun-acting-presidents#list', 'daum-presidents#list']},
  {id: 'park-choong-hoon', kind: 'PERSON', nameEn: 'Park Choong-hoon', nameKo: '박충훈', cites: ['daum-presidents#list', 'chilhakkeun-acting-presidents#list']},
  {id: 'goh-kun', kind: 'PERSON', nameEn: 'Goh Kun', nameKo: '고건', cites: ['unamwiki-presidents#list', 'blogen-presidents#list']},
  {id: 'hwang-kyo-ahn', kind: 'PERSON', nameEn: 'Hwang Kyo-ahn', nameKo: '황교안', cites: ['wholedwhen-leaders#list', 'blogen-presidents#list']},
  {id: 'han-duck-soo', kind: 'PERSON', nameEn: 'Han Duck-soo', nameKo: '한덕수', cites: ['newsplatform-2025-05-02#article', 'fnnews-2024-12-14#article']},
  {id: 'choi-sang-mok', kind: 'PERSON', nameEn: 'Choi Sang-mok', nameKo: '최상목', cites: ['newsplatform-2025-05-02#article', 'jnilbo-2025-05-01#article']},
  {id: 'lee-ju-ho', kind: 'PERSON', nameEn: 'Lee Ju-ho', nameKo: '이주호', cites: ['newsplatform-2025-05-02#article', 'megaeconomy-2025-05-02#article']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;
UNWIND [
  {id: 'based-on-president-constitution', from: 'president-of-the-republic-of-korea', to: 'constitution-of-the-republic-of-korea', role: 'the office, and who acts when it is vacant or its holder cannot act', cites: ['constitution-of-the-republic-of-korea#arts. 66 and 71']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:BASED_ON {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
