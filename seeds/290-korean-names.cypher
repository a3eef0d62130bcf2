// Korean names of countries and international organisations that papers in English name. Sources: the documents of 028.
UNWIND [
  {id: 'european-union-name-ko', of: 'european-union', text: '유럽연합', language: 'ko', kind: 'OFFICIAL', cites: ['hufs-eu-institute#page']},
  {id: 'european-commission-name-ko', of: 'european-commission', text: '유럽 위원회', language: 'ko', kind: 'VARIANT', cites: ['hmap-european-commission#page']},
  {id: 'european-commission-name-ko-executive', of: 'european-commission', text: '유럽 연합 집행위원회', language: 'ko', kind: 'VARIANT', cites: ['hmap-european-commission#page']},
  {id: 'oecd-name-ko', of: 'oecd', text: '경제협력개발기구', language: 'ko', kind: 'OFFICIAL', cites: ['thewiki-oecd#article']},
  {id: 'world-bank-name-ko', of: 'world-bank', text: '세계은행', language: 'ko', kind: 'OFFICIAL', cites: ['hankyung-2010-11-11#article']},
  {id: 'unesco-name-ko', of: 'unesco', text: '국제연합교육과학문화기구', language: 'ko', kind: 'OFFICIAL', cites: ['hankyung-2010-11-11#article']},
  {id: 'united-states-name-ko', of: 'united-states', text: '미국', language: 'ko', kind: 'SHORT', cites: ['namulive-country-names#page']},
  {id: 'germany-name-ko', of: 'germany', text: '독일', language: 'ko', kind: 'SHORT', cites: ['namulive-country-names#page']},
  {id: 'france-name-ko', of: 'france', text: '프랑스', language: 'ko', kind: 'SHORT', cites: ['namulive-country-names#page']},
  {id: 'belgium-name-ko', of: 'belgium', text: '벨기에', language: 'ko', kind: 'SHORT', cites: ['namulive-country-names#page']},
  {id: 'austria-name-ko', of: 'austria', text: '오스트리아', language: 'ko', kind: 'SHORT', cites: ['namulive-country-names#page']},
  {id: 'china-name-ko', of: 'china', text: '중국', language: 'ko', kind: 'SHORT', cites: ['tistory-8410-countries#page']},
  {id: 'north-korea-name-ko', of: 'north-korea', text: '북한', language: 'ko', kind: 'SHORT', cites: ['learningenglish-north-korea#page']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);
