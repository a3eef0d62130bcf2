// Places and occurrences that Cho 2011 names. Source: Cho 2011; Korean names of places as they are known.

// Places.
UNWIND [
  {id: 'republic-of-korea', kind: 'COUNTRY', nameEn: 'Republic of Korea', nameKo: '대한민국', cites: ['cho2011#§1, lines 1-30', 'cho2011#§2, lines 107-117']},
  {id: 'developing-countries', kind: 'COUNTRY', nameEn: 'Developing countries', group: true, description: 'Third-world countries that mean to go Korea\'s way.', cites: ['cho2011#§1, lines 8-14', 'cho2011#§2, lines 518-524', 'cho2011#§5, lines 2372-2380']},
  {id: 'european-countries', kind: 'COUNTRY', nameEn: 'European countries', group: true, cites: ['cho2011#§3-2, lines 892-902']},
  {id: 'japan', kind: 'COUNTRY', nameEn: 'Japan', nameKo: '일본', cites: ['cho2011#§3-2, lines 896-902']},
  {id: 'seoul', kind: 'CITY', nameEn: 'Seoul', nameKo: '서울', cites: ['cho2011#§3-1, lines 651-657', 'cho2011#§3-2, lines 746-756']},
  {id: 'seoul-metropolitan-area', kind: 'REGION', nameEn: 'Seoul metropolitan area', nameKo: '수도권', cites: ['cho2011#§2, lines 167-168', 'cho2011#§2, lines 238-244']},
  {id: 'non-seoul-metropolitan-area', kind: 'REGION', nameEn: 'Non-Seoul metropolitan area', nameKo: '비수도권', cites: ['cho2011#§2, lines 464-470']},
  {id: 'southeastern-region', kind: 'REGION', nameEn: 'Southeastern region', nameKo: '동남권', cites: ['cho2011#§2, lines 157-165', 'cho2011#§2, lines 431-437']},
  {id: 'large-cities', kind: 'CITY', nameEn: 'Large cities', group: true, cites: ['cho2011#§2, lines 234-238']},
  {id: 'growth-centres', kind: 'REGION', nameEn: 'Growth centres', group: true, description: 'Where leading activities gather at an early stage.', cites: ['cho2011#§1, lines 51-65']},
  {id: 'state-designated-complexes', kind: 'COMPLEX', nameEn: 'State-designated industrial complexes', nameKo: '국가산업단지', group: true, cites: ['cho2011#§2, lines 157-165', 'cho2011#§2, lines 431-437']},
  {id: 'industrial-estates', kind: 'COMPLEX', nameEn: 'Industrial estates', group: true, cites: ['cho2011#§2, lines 176-182', 'cho2011#§2, lines 389-399']},
  {id: 'old-industrial-complexes', kind: 'COMPLEX', nameEn: 'Old industrial complexes', group: true, cites: ['cho2011#§3-5, lines 1371-1381']},
  {id: 'lagged-regions', kind: 'REGION', nameEn: 'Lagged regions', group: true, description: 'Regions left behind; under Kim Dae-jung they were chosen for technological and industrial promotion.', cites: ['cho2011#§3-1, lines 615-623']},
  {id: 'less-competitive-regions', kind: 'REGION', nameEn: 'Less competitive local regions', group: true, cites: ['cho2011#§3-2, lines 746-756']},
  {id: 'daegu', kind: 'CITY', nameEn: 'Daegu', nameKo: '대구', cites: ['cho2011#§3-4, lines 1127-1133']},
  {id: 'gwangju', kind: 'CITY', nameEn: 'Gwangju', nameKo: '광주', cites: ['cho2011#§3-4, lines 1127-1133', 'cho2011#§3-5, lines 1371-1375']},
  {id: 'busan', kind: 'CITY', nameEn: 'Busan', nameKo: '부산', cites: ['cho2011#§3-4, lines 1127-1133']},
  {id: 'gyeongnam', kind: 'PROVINCE', nameEn: 'South Gyeongsang Province', nameKo: '경상남도', cites: ['cho2011#§3-4, lines 1127-1133']},
  {id: 'chungnam', kind: 'PROVINCE', nameEn: 'South Chungcheong Province', nameKo: '충청남도', cites: ['cho2011#§3-2, lines 808-814']},
  {id: 'jeju', kind: 'PROVINCE', nameEn: 'Jeju', nameKo: '제주', cites: ['cho2011#§3-6, lines 1528-1534']},
  {id: 'four-provinces', kind: 'PROVINCE', nameEn: 'Four provinces of the first project', group: true, cites: ['cho2011#§3-4, lines 1125-1133']},
  {id: 'nine-provinces', kind: 'PROVINCE', nameEn: 'Nine provinces of the second project', group: true, cites: ['cho2011#§3-4, lines 1157-1165']},
  {id: 'provinces', kind: 'PROVINCE', nameEn: 'Provinces', nameKo: '시ㆍ도', group: true, description: 'Administrative regions; Cho 2011 counts 13 with strategic industries and 16 provincial governments.', cites: ['cho2011#§3-5, lines 1361-1367', 'cho2011#§3-7, lines 1804-1810']},
  {id: 'economic-regions', kind: 'ECONOMIC_REGION', nameEn: 'Economic regions', nameKo: '광역경제권', group: true, start: '2008', description: 'Also called mega regions; seven; not fully carried out in 2011.', cites: ['cho2011#§3-2, lines 892-914', 'cho2011#§3-7, lines 1804-1808']},
  {id: 'supra-economic-regions', kind: 'ECONOMIC_REGION', nameEn: 'Supra-economic regions', nameKo: '초광역권', group: true, cites: ['cho2011#§3-4, lines 1218-1232']},
  {id: 'local-areas', kind: 'DISTRICT', nameEn: 'Local areas', nameKo: '기초생활권', group: true, cites: ['cho2011#§3-4, lines 1218-1232', 'cho2011#§3-7, lines 1804-1810']},
  {id: 'administrative-districts', kind: 'DISTRICT', nameEn: 'Administrative districts', group: true, description: 'The narrow unit of planning before the economic regions.', cites: ['cho2011#§3-2, lines 892-910', 'cho2011#§3-3, lines 1000-1004']},
  {id: 'multifunctional-administrative-city', kind: 'CITY', nameEn: 'Multifunctional administrative city', nameKo: '행정중심복합도시', status: 'PLANNED', description: 'Planned city in the middle of the country, in place of a new capital.', cites: ['cho2011#§3-2, lines 766-788']},
  {id: 'innovation-cities', kind: 'CITY', nameEn: 'Innovation cities', nameKo: '혁신도시', group: true, status: 'PLANNED', description: 'Under construction in 2011.', cites: ['cho2011#§3-2, lines 824-834']},
  {id: 'enterprise-cities', kind: 'CITY', nameEn: 'Enterprise cities', nameKo: '기업도시', group: true, status: 'PLANNED', description: 'Company towns; private counterpart of the innovation cities.', cites: ['cho2011#§3-2, lines 846-862']},
  {id: 'free-economic-zones', kind: 'DISTRICT', nameEn: 'Free economic zones', nameKo: '경제자유구역', group: true, cites: ['cho2011#§3-2, lines 874-878']},
  {id: 'daedeok-science-park', kind: 'PARK', nameEn: 'Daedeok science park', nameKo: '대덕연구단지', cites: ['cho2011#§3-5, lines 1367-1369']},
  {id: 'science-parks', kind: 'PARK', nameEn: 'R&D and science parks', group: true, cites: ['cho2011#§3-5, lines 1367-1369']},
  {id: 'changwon', kind: 'CITY', nameEn: 'Changwon', nameKo: '창원', cites: ['cho2011#§3-5, lines 1371-1375']},
  {id: 'gumi', kind: 'CITY', nameEn: 'Gumi', nameKo: '구미', cites: ['cho2011#§3-5, lines 1371-1375']},
  {id: 'ulsan', kind: 'CITY', nameEn: 'Ulsan', nameKo: '울산', cites: ['cho2011#§3-5, lines 1371-1375']},
  {id: 'banwol-sihwa', kind: 'COMPLEX', nameEn: 'Banwol-Sihwa industrial complex', nameKo: '반월ㆍ시화', cites: ['cho2011#§3-5, lines 1371-1375']},
  {id: 'wonju', kind: 'CITY', nameEn: 'Wonju', nameKo: '원주', cites: ['cho2011#§3-5, lines 1371-1375']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Place;

// Occurrences and stages. A stage that ends with a year ends on the first day of the next (half-open).
// A milestone names in `of` what it is a milestone of.
UNWIND [
  {id: 'compressed-growth', kind: 'OTHER', nameEn: 'Compressed economic growth of Korea', start: '1961', description: 'Step by step since the early 1960s; Cho 2011 divides it into three stages.', cites: ['cho2011#§2, lines 107-117', 'cho2011#§2, lines 337-343']},
  {id: 'foundational-industrialisation', kind: 'OTHER', nameEn: 'Stage of foundational industrialisation', start: '1961', end: '1981', description: '1961-1980.', cites: ['cho2011#§2, lines 113-127']},
  {id: 'stabilising-industrialisation', kind: 'OTHER', nameEn: 'Stage of stabilising industrialisation', start: '1981', end: '1998', description: '1981-1997.', cites: ['cho2011#§2, lines 113-117', 'cho2011#§2, lines 190-202']},
  {id: 'diffused-industrialisation', kind: 'OTHER', nameEn: 'Stage of diffused industrialisation', start: '1998', description: 'From 1998; the heading of the stage in the text says 1999.', cites: ['cho2011#§2, lines 113-117', 'cho2011#§2, lines 252-260']},
  {id: 'labour-disputes-1986', kind: 'OTHER', nameEn: 'Nation-wide labour disputes', start: '1986', end: '1989', description: '1986-88, for three years.', cites: ['cho2011#§2, lines 212-226']},
  {id: 'financial-crisis-1998', kind: 'CRISIS', nameEn: 'Financial crisis of 1998', nameKo: '외환위기', start: '1998', description: 'Called the IMF Crisis in Korea; Cho 2011 dates it 1998.', cites: ['cho2011#§2, lines 266-278', 'cho2011#§2, lines 282-290']},
  {id: 'global-financial-crisis', kind: 'CRISIS', nameEn: 'Recent global crisis', nameKo: '글로벌 금융위기', cites: ['cho2011#§3-2, lines 870-874']},
  {id: 'popular-vote-local', kind: 'ELECTION', nameEn: 'Popular vote for local executives and councils', group: true, cites: ['cho2011#§3-1, lines 591-597']},
  {id: 'election-promise-capital', of: 'new-administrative-capital', kind: 'MILESTONE', nameEn: 'Election promise of a new administrative capital', cites: ['cho2011#§3-2, lines 756-766']},
  {id: 'special-act-passed', of: 'special-act-balanced-national-development', kind: 'MILESTONE', nameEn: 'Passage of the Special Act by the National Assembly', start: '2003-12', cites: ['cho2011#§3-6, lines 1516-1526']},
  {id: 'completion-administrative-city', of: 'multifunctional-administrative-city', kind: 'MILESTONE', nameEn: 'Completion of the multifunctional administrative city', status: 'PLANNED', start: '2030', cites: ['cho2011#§3-2, lines 778-780']},
  {id: 'bidding-enterprise-cities', of: 'enterprise-city-project', kind: 'MILESTONE', nameEn: 'Bidding of municipal governments for enterprise cities', cites: ['cho2011#§3-2, lines 862-870']},
  {id: 'evaluation-ten-years', of: 'new-regional-policy', kind: 'MILESTONE', nameEn: 'Evaluation of ten years of the new regional policy', status: 'PROPOSED', cites: ['cho2011#§4-1, lines 1948-1962']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row {.kind, .nameEn, .nameKo, .group, .start, .end, .status, .description, .cites}, n:Thing:Occurrence
WITH row, n
CALL (row, n) { UNWIND row.of AS id MATCH (x:Entity {id: id}) MERGE (n)-[:OF]->(x) };
