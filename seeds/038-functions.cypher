// Functions that one body handed to another, named as the texts name them. Sources: Government Organization Act and its amendments,
// organisation decrees; encyclopedia where the text of the law has no such line.

UNWIND [
  // Industry, trade and energy; science and communication.
  {id: 'function-industrial-estates', kind: 'FUNCTION', nameEn: 'Industrial estates', nameKo: '공업단지', cites: ['kr-law-2437#art. 37(5)']},
  {id: 'function-industrial-advancement', kind: 'FUNCTION', nameEn: 'Advancement of industry', nameKo: '공업진흥', cites: ['kr-law-2437#art. 37(3)']},
  {id: 'function-mining', kind: 'FUNCTION', nameEn: 'Mining and underground resources', nameKo: '광업ㆍ지하자원', cites: ['kr-law-3011#art. 37-2 and supplementary provisions (2)']},
  {id: 'function-power', kind: 'FUNCTION', nameEn: 'Power', nameKo: '동력', cites: ['kr-law-3011#art. 37-2 and supplementary provisions (2)']},
  {id: 'function-small-business', kind: 'FUNCTION', nameEn: 'Small and medium business', nameKo: '중소기업', cites: ['kr-law-5150#art. 37(3)']},
  {id: 'function-trade-negotiation', kind: 'FUNCTION', nameEn: 'Trade negotiation', nameKo: '통상교섭', cites: ['kr-law-5529#art. 29(1)', 'kr-law-11690#art. 37(1)']},
  {id: 'function-industrial-technology-manpower', kind: 'FUNCTION', nameEn: 'Training of industrial technology manpower', nameKo: '산업기술인력 양성', cites: ['kr-law-8852#supplementary provisions art. 2(1)']},
  {id: 'function-ict-industry', kind: 'FUNCTION', nameEn: 'Information and communication industry', nameKo: '정보통신산업', cites: ['kr-law-8852#art. 32(1)']},
  {id: 'function-postal-service', kind: 'FUNCTION', nameEn: 'Postal service', nameKo: '우편', cites: ['kr-law-8852#art. 32(1)']},
  {id: 'function-digital-content', kind: 'FUNCTION', nameEn: 'Digital content', nameKo: '디지털콘텐츠', cites: ['kr-law-8852#supplementary provisions art. 2(1)']},
  {id: 'function-industrial-technology-research-policy', kind: 'FUNCTION', nameEn: 'Policy on industrial technology research and development', nameKo: '산업기술 연구개발정책', cites: ['kr-law-8852#art. 32(1)']},
  {id: 'function-free-economic-zones', kind: 'FUNCTION', nameEn: 'Free economic zones', nameKo: '경제자유구역', cites: ['encykorea-mke#article']},
  {id: 'function-regional-specialisation-planning', kind: 'FUNCTION', nameEn: 'Planning of regional specialisation', cites: ['encykorea-mke#article']},
  {id: 'function-basic-research', kind: 'FUNCTION', nameEn: 'Basic research', nameKo: '기초연구', cites: ['kr-decree-24423#supplementary provisions art. 3']},
  {id: 'function-nuclear-research', kind: 'FUNCTION', nameEn: 'Nuclear research, development, production and use', nameKo: '원자력 연구ㆍ개발ㆍ생산ㆍ이용', cites: ['kr-decree-24423#supplementary provisions art. 3']},
  {id: 'function-science-promotion', kind: 'FUNCTION', nameEn: 'Promotion of science and technology', nameKo: '과학기술진흥', cites: ['kr-decree-24423#supplementary provisions art. 3']},
  {id: 'function-regional-industry-support', kind: 'FUNCTION', nameEn: 'Support of regional industry', nameKo: '지역산업 지원', cites: ['kr-decree-28213#supplementary provisions art. 3(3)']},
  {id: 'function-industrial-manpower-for-firms', kind: 'FUNCTION', nameEn: 'Supply and use of industrial manpower for firms', nameKo: '기업에 대한 산업인력의 공급ㆍ활용', cites: ['kr-decree-28213#supplementary provisions art. 3(3)']},
  {id: 'function-large-small-firm-cooperation', kind: 'FUNCTION', nameEn: 'Cooperation of large and small firms', nameKo: '대ㆍ중소기업 간 협력', cites: ['kr-decree-28213#supplementary provisions art. 3(3)']},
  {id: 'function-technoparks', kind: 'FUNCTION', nameEn: 'Technoparks (competent minister)', nameKo: '산업기술단지', cites: ['kr-law-14839#supplementary provisions art. 5']},
  {id: 'function-mid-sized-firms', kind: 'FUNCTION', nameEn: 'Policy on mid-sized firms', nameKo: '중견기업 정책', cites: ['kr-decree-28213#supplementary provisions art. 3(1)']},
  {id: 'function-technology-startups', kind: 'FUNCTION', nameEn: 'Technology start-ups in the creative economy', nameKo: '기술창업활성화 관련 창조경제 진흥', cites: ['kr-decree-28213#supplementary provisions art. 3(2)']},
  {id: 'function-energy', kind: 'FUNCTION', nameEn: 'Energy, without nuclear exports and resource industries', nameKo: '에너지', cites: ['kr-decree-35803#supplementary provisions art. 3']},
  {id: 'function-broadcasting-and-communication', kind: 'FUNCTION', nameEn: 'Broadcasting and communication', nameKo: '방송ㆍ통신', cites: ['kr-law-21066#art. 11(1) and supplementary provisions art. 3(1)']},

  // Territory, transport and the sea; agriculture.
  {id: 'function-fisheries', kind: 'FUNCTION', nameEn: 'Fisheries', nameKo: '수산', cites: ['kr-law-354#art. 22', 'kr-law-734#art. 25']},
  {id: 'function-shipping', kind: 'FUNCTION', nameEn: 'Shipping', nameKo: '해운', cites: ['kr-law-354#art. 22', 'kr-law-734#art. 28']},
  {id: 'function-ports', kind: 'FUNCTION', nameEn: 'Ports', nameKo: '항만', cites: ['kr-law-2886#art. 40(4) and supplementary provisions (2)', 'kr-law-8852#art. 37(1)']},
  {id: 'function-marine-environment', kind: 'FUNCTION', nameEn: 'Marine environment', nameKo: '해양환경', cites: ['kr-law-5153#art. 41(1)', 'kr-law-8852#art. 37(1)']},
  {id: 'function-forests', kind: 'FUNCTION', nameEn: 'Forests', nameKo: '산림', cites: ['kr-law-1831#art. 30(10)']},
  {id: 'function-tourism', kind: 'FUNCTION', nameEn: 'Tourism', nameKo: '관광', cites: ['kr-law-4831#art. 35-2(1)']},
  {id: 'function-civil-engineering', kind: 'FUNCTION', nameEn: 'Civil engineering', nameKo: '토목', cites: ['encykorea-moc#article']},
  {id: 'function-housing', kind: 'FUNCTION', nameEn: 'Housing', nameKo: '주택', cites: ['encykorea-moc#article']},
  {id: 'function-water-resources', kind: 'FUNCTION', nameEn: 'Conservation, use and development of water resources', nameKo: '수자원의 보전ㆍ이용 및 개발', cites: ['kr-law-15624#art. 39(1)']},
  {id: 'function-rivers', kind: 'FUNCTION', nameEn: 'Rivers', nameKo: '하천', cites: ['kr-law-17814#art. 39(1)']},

  // Culture and public information.
  {id: 'function-culture', kind: 'FUNCTION', nameEn: 'Culture and arts', nameKo: '문화ㆍ예술', cites: ['kr-law-2041#art. 36(1)', 'kr-law-4183#supplementary provisions art. 2']},
  {id: 'function-cultural-heritage', kind: 'FUNCTION', nameEn: 'Cultural heritage', nameKo: '문화재', cites: ['kr-law-2041#supplementary provisions (2)', 'kr-law-5982#art. 35(3)']},
  {id: 'function-sports', kind: 'FUNCTION', nameEn: 'Sports', nameKo: '체육', cites: ['kr-law-3540#supplementary provisions art. 2']},
  {id: 'function-public-information', kind: 'FUNCTION', nameEn: 'Publicity, opinion research, press, news and broadcasting', nameKo: '홍보ㆍ여론조사ㆍ언론ㆍ보도 및 방송', cites: ['kr-law-4183#art. 26-3 and supplementary provisions art. 2']},
  {id: 'function-broadcasting-administration', kind: 'FUNCTION', nameEn: 'Administration of broadcasting', nameKo: '방송행정', cites: ['kr-law-5529#supplementary provisions art. 3(1)']},
  {id: 'function-publishing', kind: 'FUNCTION', nameEn: 'Publishing and periodicals', nameKo: '출판ㆍ간행물', cites: ['kr-law-5529#supplementary provisions art. 3(1)']},
  {id: 'function-overseas-publicity', kind: 'FUNCTION', nameEn: 'Publicity overseas', nameKo: '해외홍보', cites: ['kr-law-5529#supplementary provisions art. 3(1)']},
  {id: 'function-government-publicity', kind: 'FUNCTION', nameEn: 'Publicity and announcements of the government', nameKo: '국정에 대한 홍보 및 정부발표', cites: ['kr-law-5982#art. 24-2(1)', 'kr-law-8852#art. 30(1)']},

  // Health, labour, family, environment; safety and personnel.
  {id: 'function-health', kind: 'FUNCTION', nameEn: 'Health', nameKo: '보건', cites: ['kr-law-22#art. 23-2']},
  {id: 'function-labour', kind: 'FUNCTION', nameEn: 'Labour', nameKo: '노동', cites: ['kr-law-1395#art. 27(3)']},
  {id: 'function-environment', kind: 'FUNCTION', nameEn: 'Conservation of the environment', nameKo: '환경보전', cites: ['kr-law-3220#art. 39(4)']},
  {id: 'function-family', kind: 'FUNCTION', nameEn: 'Family', nameKo: '가족', cites: ['kr-law-7413#art. 42', 'kr-law-8852#art. 33(1)', 'kr-law-9932#supplementary provisions art. 2(1)']},
  {id: 'function-youth', kind: 'FUNCTION', nameEn: 'Youth', nameKo: '청소년', cites: ['kr-law-8852#art. 33(1)', 'kr-law-9932#supplementary provisions art. 2(1)']},
  {id: 'function-childcare', kind: 'FUNCTION', nameEn: 'Childcare', nameKo: '영ㆍ유아 보육', cites: ['kr-law-19840#art. 28(1)']},
  {id: 'function-disease-control', kind: 'FUNCTION', nameEn: 'Infectious diseases, quarantine and research on diseases', nameKo: '방역ㆍ검역 등 감염병에 관한 사무 및 각종 질병에 관한 조사ㆍ시험ㆍ연구', cites: ['kr-law-17472#art. 38(2)']},
  {id: 'function-safety', kind: 'FUNCTION', nameEn: 'Safety and disasters', nameKo: '안전 및 재난', cites: ['kr-law-12844#art. 22-2']},
  {id: 'function-personnel', kind: 'FUNCTION', nameEn: 'Personnel, ethics, service and pensions of civil servants', nameKo: '공무원의 인사ㆍ윤리ㆍ복무 및 연금', cites: ['kr-law-12844#art. 22-3(1)']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Concept;
