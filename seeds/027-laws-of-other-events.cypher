// Laws behind single changes of 040 and 217 that no other script of laws holds. Source: their texts in the national law database.

// A day of effect that a law gives as a span after promulgation is counted as the database does.
UNWIND [
  {id: 'kr-law-4310', kind: 'LAW', number: '4310', nameEn: 'Law No. 4310: Local Autonomy Act, amendment', nameKo: '법률 제4310호 지방자치법 일부개정', title: 'Local Autonomy Act (지방자치법), Law No. 4310 of 1990-12-31', language: 'ko', promulgated: '1990-12-31', inForce: '1990-12-31', url: 'https://www.law.go.kr/법령/지방자치법', cites: ['law-go-kr-mirror#지방자치법, version Law No. 4310']},
  {id: 'kr-law-8859', kind: 'LAW', number: '8859', nameEn: 'Law No. 8859: Free Economic Zones Act, amendment', nameKo: '법률 제8859호 경제자유구역의 지정 및 운영에 관한 법률 일부개정', title: 'Free Economic Zones Act (경제자유구역의 지정 및 운영에 관한 법률), Law No. 8859 of 2008-02-29', language: 'ko', promulgated: '2008-02-29', inForce: '2008-02-29', url: 'https://www.law.go.kr/법령/경제자유구역의지정및운영에관한특별법', cites: ['law-go-kr-mirror#경제자유구역의 지정 및 운영에 관한 특별법, supplementary provisions of Law No. 8859']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Act:Source;
