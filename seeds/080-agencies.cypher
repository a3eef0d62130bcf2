// Agencies and institutes for industry, trade, technology and territory, 1962-2023, and the functions that moved between them.
// Sources: supplementary provisions of their acts; KISTI's history of itself; encyclopedia, press. Events are in 085.

UNWIND [
  // Agencies for industrial technology. An acronym is given only where a source spells it.

  // The institute was attached to KITECH. The name of 1999 in English and the acronym go with the body of 1999 to 2009.
  {id: 'kitech', kind: 'INSTITUTE', nameEn: 'KITECH', acronym: 'KITECH', jurisdiction: 'KR', cites: ['etnews-1998-12-26#article']},
  {id: 'industrial-technology-policy-institute', kind: 'INSTITUTE', nameEn: 'Industrial Technology Policy Institute', nameKo: '산업기술정책연구소', acronym: 'ITEP', jurisdiction: 'KR', start: '../1998-12-26', end: '1999-XX', description: 'Attached to KITECH.', cites: ['etnews-1998-12-26#article', 'etnews-1999-01-25#article', 'hankyung-2003-02-10#article']},
  {id: 'itep', kind: 'AGENCY', nameEn: 'Korea Institute of Industrial Technology Evaluation and Planning', nameKo: '한국산업기술평가원', acronym: 'ITEP', jurisdiction: 'KR', start: '1999', end: '2009-05-01', cites: ['etnews-1999-01-25#article', 'hankyung-2003-02-10#article', 'kr-law-9369#supplementary provisions arts. 3 and 4']},
  {id: 'kotef', kind: 'AGENCY', nameEn: 'Korea Industrial Technology Foundation', nameKo: '한국산업기술재단', acronym: 'KOTEF', jurisdiction: 'KR', start: '../2006-10-29', end: '2009-05-01', cites: ['kr-law-9369#supplementary provisions arts. 3 and 4', 'kr-law-7949#supplementary provisions art. 4']},
  {id: 'kttc', kind: 'AGENCY', nameEn: 'Korea Technology Transfer Center', nameKo: '한국기술거래소', acronym: 'KTTC', jurisdiction: 'KR', start: '../2009-01-30', end: '2009-05-01', cites: ['kr-law-9369#supplementary provisions arts. 3 and 4']},
  {id: 'kmac', kind: 'AGENCY', nameEn: 'Korea Materials and Components Industry Agency', nameKo: '한국부품소재산업진흥원', acronym: 'KMAC', jurisdiction: 'KR', start: '../2009-01-30', end: '2009-05-01', cites: ['kr-law-9369#supplementary provisions arts. 3 and 4', 'newstomato-2009-05-06#article']},
  {id: 'kiat', kind: 'AGENCY', nameEn: 'Korea Institute for Advancement of Technology', nameKo: '한국산업기술진흥원', acronym: 'KIAT', jurisdiction: 'KR', start: '2009-05-01', cites: ['kr-law-9369#supplementary provisions arts. 1, 3 and 4', 'hani-2009-05-06#article', 'newstomato-2009-05-06#article']},
  {id: 'keit', kind: 'AGENCY', nameEn: 'Korea Evaluation Institute of Industrial Technology', nameKo: '한국산업기술평가관리원', acronym: 'KEIT', jurisdiction: 'KR', start: '2009-05-01', end: '2023-09-21', cites: ['kr-law-9369#supplementary provisions arts. 1, 3 and 4', 'hani-2009-05-06#article', 'kr-law-19496#supplementary provisions arts. 1 and 2']},
  {id: 'keit-2023', kind: 'AGENCY', nameEn: 'Korea Planning and Evaluation Institute of Industrial Technology', nameKo: '한국산업기술기획평가원', acronym: 'KEIT', jurisdiction: 'KR', start: '2023-09-21', cites: ['kr-law-19496#supplementary provisions arts. 1 and 2', 'etnews-2023-09-21#article']},
  {id: 'cleaner-production-center', kind: 'AGENCY', nameEn: 'Korea National Cleaner Production Center', nameKo: '국가청정생산지원센터', jurisdiction: 'KR', start: '../2009-01-30', cites: ['kr-law-9369#supplementary provisions art. 6', 'hani-2009-05-06#article']},
  {id: 'kidp', kind: 'AGENCY', nameEn: 'Korea Institute of Design Promotion', nameKo: '한국디자인진흥원', acronym: 'KIDP', jurisdiction: 'KR', start: '../2009-01-30', cites: ['kr-law-9369#supplementary provisions art. 6']},
  {id: 'ceramic-institute', kind: 'INSTITUTE', nameEn: 'Ceramic Institute', nameKo: '요업기술원', jurisdiction: 'KR', start: '../2009-01-30', end: '2009-05-01', cites: ['kr-law-9369#supplementary provisions art. 7']},
  {id: 'korea-institute-of-ceramic-engineering-and-technology', kind: 'INSTITUTE', nameEn: 'Korea Institute of Ceramic Engineering and Technology', nameKo: '한국세라믹기술원', jurisdiction: 'KR', start: '2009-05-01', cites: ['kr-law-9369#supplementary provisions arts. 1 and 7']},
  {id: 'institute-for-information-technology-advancement', kind: 'AGENCY', nameEn: 'Institute for Information Technology Advancement', nameKo: '정보통신연구진흥원', jurisdiction: 'KR', start: '../2009-01-30', end: '2009-08-23', cites: ['kr-law-9369#supplementary provisions art. 6', 'kr-law-9708#supplementary provisions arts. 2 and 3']},
  {id: 'korea-software-industry-promotion-agency', kind: 'AGENCY', nameEn: 'Korea Software Industry Promotion Agency', nameKo: '한국소프트웨어진흥원', jurisdiction: 'KR', start: '../2009-05-22', end: '2009-08-23', cites: ['kr-law-9708#supplementary provisions arts. 2 and 3']},
  {id: 'korea-institute-for-electronic-commerce', kind: 'AGENCY', nameEn: 'Korea Institute for Electronic Commerce', nameKo: '한국전자거래진흥원', jurisdiction: 'KR', start: '../2009-05-22', end: '2009-08-23', cites: ['kr-law-9708#supplementary provisions arts. 2 and 3']},
  {id: 'national-it-industry-promotion-agency', kind: 'AGENCY', nameEn: 'National IT Industry Promotion Agency', nameKo: '정보통신산업진흥원', jurisdiction: 'KR', start: '2009-08-23', cites: ['kr-law-9708#supplementary provisions arts. 1 to 3']},

  // Industrial complexes and trade. The five corporations of the regions were merged in January 1997: the act is of 31 December
  // 1996 and gave 30 days to begin with the founding.
  {id: 'korea-export-industrial-corporation', kind: 'AGENCY', nameEn: 'Korea Export Industrial Corporation', nameKo: '한국수출산업공단', jurisdiction: 'KR', start: '1964', end: '1997-01-XX', cites: ['etoday-kicox#article', 'etnews-2012-01-09#article', 'kr-law-5240#supplementary provisions art. 6']},
  {id: 'western-industrial-complex-corporation', kind: 'AGENCY', nameEn: 'Western Industrial Complex Management Corporation', nameKo: '서부산업단지관리공단', jurisdiction: 'KR', start: '../1996-12-31', end: '1997-01-XX', cites: ['kr-law-5240#supplementary provisions art. 6']},
  {id: 'central-industrial-complex-corporation', kind: 'AGENCY', nameEn: 'Central Industrial Complex Management Corporation', nameKo: '중부산업단지관리공단', jurisdiction: 'KR', start: '../1996-12-31', end: '1997-01-XX', cites: ['kr-law-5240#supplementary provisions art. 6']},
  {id: 'southeastern-industrial-complex-corporation', kind: 'AGENCY', nameEn: 'Southeastern Industrial Complex Management Corporation', nameKo: '동남산업단지관리공단', jurisdiction: 'KR', start: '../1996-12-31', end: '1997-01-XX', cites: ['kr-law-5240#supplementary provisions art. 6']},
  {id: 'southwestern-industrial-complex-corporation', kind: 'AGENCY', nameEn: 'Southwestern Industrial Complex Management Corporation', nameKo: '서남산업단지관리공단', jurisdiction: 'KR', start: '../1996-12-31', end: '1997-01-XX', cites: ['kr-law-5240#supplementary provisions art. 6']},
  {id: 'kicox', kind: 'AGENCY', nameEn: 'Korea Industrial Complex Corporation', nameKo: '한국산업단지공단', acronym: 'KICOX', jurisdiction: 'KR', start: '1997-01', description: 'Counts its anniversaries from its oldest forerunner of 1964.', cites: ['kr-law-5240#supplementary provisions arts. 5 and 6', 'sedaily-1997-01#article', 'etnews-2012-01-09#article', 'etoday-kicox#article']},
  {id: 'kotra-1962', kind: 'AGENCY', nameEn: 'Korea Trade Promotion Corporation', nameKo: '대한무역진흥공사', acronym: 'KOTRA', jurisdiction: 'KR', start: '1962-06-21', end: '1995-08-04', cites: ['encykorea-kotra#article', 'seoul-kotra-30#page', 'littlekorea-kotra#page', 'kr-law-4968#supplementary provisions art. 2']},
  {id: 'kotra', kind: 'AGENCY', nameEn: 'Korea Trade-Investment Promotion Agency', nameKo: '대한무역투자진흥공사', acronym: 'KOTRA', jurisdiction: 'KR', start: '1995-08-04', cites: ['kr-law-4968#supplementary provisions art. 2', 'klri-kotra-act#whole act']},

  // Research institutes. KRIHS kept its English name when the Korean one changed; the bare id is the name of 2009 to 2011.
  {id: 'krihs-1978', kind: 'INSTITUTE', nameEn: 'Korea Research Institute for Human Settlements', nameKo: '국토개발연구원', acronym: 'KRIHS', jurisdiction: 'KR', start: '1978', end: '1999-01-29', cites: ['joongang-1978-krihs#article', 'ajunews-2017-01-15#article', 'kr-law-5733#supplementary provisions art. 6(2)']},
  {id: 'krihs', kind: 'INSTITUTE', nameEn: 'Korea Research Institute for Human Settlements', nameKo: '국토연구원', acronym: 'KRIHS', jurisdiction: 'KR', start: '1999-01-29', cites: ['kr-law-5733#supplementary provisions art. 6(2)']},
  {id: 'middle-east-research-institute', kind: 'INSTITUTE', nameEn: 'Middle East Research Institute', nameKo: '중동문제연구소', jurisdiction: 'KR', start: '1976', end: '1977-XX', cites: ['sedaily-kiet#article']},
  {id: 'kiei', kind: 'INSTITUTE', nameEn: 'Korea International Economic Institute', nameKo: '국제경제연구원', acronym: 'KIEI', jurisdiction: 'KR', start: '1977', end: '1981-12-31/1982', cites: ['sedaily-kiet#article', 'kisti-history-1-2#page']},
  {id: 'korstic', kind: 'INSTITUTE', nameEn: 'Korea Scientific and Technological Information Center', nameKo: '한국과학기술정보센터', acronym: 'KORSTIC', jurisdiction: 'KR', start: '1962', end: '1981-12-31/1982', cites: ['kisti-history-1-2#page', 'edaily-2022-06-09#article']},
  // Known is the day of the act, 31 December 1981; the institute is called the one of 1982.
  {id: 'kiet-1982', kind: 'INSTITUTE', nameEn: 'Korea Institute for Industrial Economics and Technology', nameKo: '한국산업경제기술연구원', acronym: 'KIET', jurisdiction: 'KR', start: '1981-12-31/1982', end: '1984-XX', cites: ['kisti-history-1-2#page', 'sedaily-kiet#article']},
  {id: 'kiet', kind: 'INSTITUTE', nameEn: 'Korea Institute for Industrial Economics and Trade', nameKo: '산업연구원', acronym: 'KIET', jurisdiction: 'KR', start: '1984', cites: ['sedaily-kiet#article', 'kisti-history-1-2#page']},
  // The attached centre opened on 20 May 1988; the day it became a body of its own was not read.
  {id: 'kiniti', kind: 'INSTITUTE', nameEn: 'Industrial and Technical Information Institute', nameKo: '산업기술정보원', acronym: 'KINITI', jurisdiction: 'KR', start: '1988-05-20/2000', end: '2001-01-01', cites: ['kisti-history-1-3#page', 'kr-law-6329#supplementary provisions art. 2(1)']},
  {id: 'kordic', kind: 'INSTITUTE', nameEn: 'KORDIC', nameKo: '연구개발정보센터', acronym: 'KORDIC', jurisdiction: 'KR', start: '1993-04', end: '2001-01-01', cites: ['kr-law-6329#supplementary provisions art. 2(2)', 'kisti-history-1-3#page', 'kisti-history-1-4#page']},
  {id: 'kisti', kind: 'INSTITUTE', nameEn: 'Korea Institute of Science and Technology Information', nameKo: '한국과학기술정보연구원', acronym: 'KISTI', jurisdiction: 'KR', start: '2001-01-01', cites: ['kr-law-6329#supplementary provisions arts. 1 and 2']},
  {id: 'kist', kind: 'INSTITUTE', nameEn: 'KIST', acronym: 'KIST', jurisdiction: 'KR', cites: ['hankyung-1989-12-09#article', 'hankyung-1994-11-05#article']},
  {id: 'cstp', kind: 'INSTITUTE', nameEn: 'Center for Science and Technology Policy', nameKo: '과학기술정책연구평가센터', acronym: 'CSTP', jurisdiction: 'KR', start: '1987', end: '1990/1994', description: 'Founded at KIST; it was to move to KAIST in September 1990.', cites: ['hankyung-1989-12-09#article', 'hankyung-1990-09-10#article']},
  // Its first day lies between the report of September 1990 and that of November 1994, hence no year in the id.
  {id: 'stepi-attached', kind: 'INSTITUTE', nameEn: 'Science and Technology Policy Institute (attached institute)', nameKo: '과학기술정책관리연구소', acronym: 'STEPI', jurisdiction: 'KR', start: '1990/1994', end: '1999-XX', cites: ['hankyung-1994-11-05#article', 'etnews-1998-11-04#article']},
  {id: 'stepi', kind: 'INSTITUTE', nameEn: 'Science and Technology Policy Institute', nameKo: '과학기술정책연구원', acronym: 'STEPI', jurisdiction: 'KR', start: '1999', cites: ['etnews-1998-11-04#article', 'kr-law-5733#whole act']},
  {id: 'kistep-1999', kind: 'INSTITUTE', nameEn: 'Korea Institute of S&T Evaluation', nameKo: '한국과학기술평가원', acronym: 'KISTEP', jurisdiction: 'KR', start: '1999', end: '2001-07-17', cites: ['etnews-1998-11-04#article', 'ajunews-2015-02-03#article', 'kr-law-6353#supplementary provisions art. 3(3)']},
  {id: 'kistep', kind: 'INSTITUTE', nameEn: 'Korea Institute of S&T Evaluation and Planning', nameKo: '한국과학기술기획평가원', acronym: 'KISTEP', jurisdiction: 'KR', start: '2001-07-17', cites: ['kr-law-6353#supplementary provisions arts. 1 and 3(3)']},

  // Councils over the research institutes.
  {id: 'research-council-economic-social-sciences', kind: 'ASSOCIATION', nameEn: 'Research Council for Economic and Social Sciences', nameKo: '경제사회연구회', jurisdiction: 'KR', start: '1999-01-29/2004-09-23', end: '2005-07-01', cites: ['kr-law-7573#supplementary provisions art. 5', 'law-go-kr-mirror#정부출연연구기관 등의 설립ㆍ운영 및 육성에 관한 법률, version Law No. 5733']},
  {id: 'research-council-humanities-social-sciences', kind: 'ASSOCIATION', nameEn: 'Research Council for Humanities and Social Sciences', nameKo: '인문사회연구회', jurisdiction: 'KR', start: '1999-01-29/2004-09-23', end: '2005-07-01', cites: ['kr-law-7573#supplementary provisions art. 5', 'law-go-kr-mirror#정부출연연구기관 등의 설립ㆍ운영 및 육성에 관한 법률, version Law No. 5733']},
  {id: 'research-council-economics-humanities-social-sciences', kind: 'ASSOCIATION', nameEn: 'National Research Council for Economics, Humanities and Social Sciences', nameKo: '경제ㆍ인문사회연구회', jurisdiction: 'KR', start: '2005-07-01', description: 'Above the institutes for economics.', cites: ['kr-law-7573#supplementary provisions arts. 1 and 5']},
  {id: 'research-council-fundamental-science', kind: 'ASSOCIATION', nameEn: 'Korea Research Council of Fundamental Science and Technology', nameKo: '기초기술연구회', jurisdiction: 'KR', start: '1999-01-29/2004-09-23', end: '2014-06-29', cites: ['kr-law-12674#supplementary provisions art. 4', 'law-go-kr-mirror#정부출연연구기관 등의 설립ㆍ운영 및 육성에 관한 법률, version Law No. 5733']},
  {id: 'research-council-industrial-science', kind: 'ASSOCIATION', nameEn: 'Korea Research Council for Industrial Science and Technology', nameKo: '산업기술연구회', jurisdiction: 'KR', start: '1999-01-29/2004-09-23', end: '2014-06-29', cites: ['kr-law-12674#supplementary provisions art. 4', 'law-go-kr-mirror#정부출연연구기관 등의 설립ㆍ운영 및 육성에 관한 법률, version Law No. 5733']},
  {id: 'national-research-council-science-technology', kind: 'ASSOCIATION', nameEn: 'National Research Council of Science and Technology', nameKo: '국가과학기술연구회', jurisdiction: 'KR', start: '2014-06-29', cites: ['kr-law-12674#supplementary provisions arts. 1 and 4']},

  // Daedeok: the offices that run the places below.
  {id: 'daedeok-research-complex-headquarters', kind: 'AGENCY', nameEn: 'Daedeok Research Complex Management Headquarters', nameKo: '대덕전문연구단지관리본부', jurisdiction: 'KR', start: '../2005-09', end: '2005-09-XX', cites: ['kowiki-innopolis-office#article']},
  {id: 'daedeok-innopolis-management-office', kind: 'AGENCY', nameEn: 'Daedeok Innopolis Management Office', nameKo: '대덕연구개발특구지원본부', jurisdiction: 'KR', start: '2005-09', end: '2012-07-27', cites: ['kowiki-innopolis-office#article', 'kr-law-7363#art. 46 and supplementary provisions art. 3', 'kr-law-11232#supplementary provisions art. 10']},
  {id: 'korea-innopolis-foundation', kind: 'AGENCY', nameEn: 'Korea Innopolis Foundation', nameKo: '연구개발특구진흥재단', jurisdiction: 'KR', start: '2012-07-27', cites: ['kr-law-11232#supplementary provisions art. 10', 'kowiki-innopolis-office#article']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

// Daedeok: the places, and the offices that run them. The zone is of 2005; its act is in force from 28 July.
UNWIND [
  {id: 'daedeok-science-town', kind: 'PARK', nameEn: 'Daedeok Science Town', nameKo: '대덕연구단지', start: '1973-11-20', end: '2005-XX', description: 'Planned and designated in 1973.', cites: ['encykorea-daedeok#article', 'archives-daedeok#page']},
  {id: 'daedeok-innopolis', kind: 'PARK', nameEn: 'Daedeok Innopolis (Daedeok Special R&D Zone)', nameKo: '대덕연구개발특구', start: '2005', cites: ['encykorea-daedeok#article', 'archives-daedeok#page', 'kr-law-7363#supplementary provisions arts. 1 and 2']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Place;
UNWIND [
  {id: 'milestone-daedeok-completed-1992', of: 'daedeok-science-town', kind: 'MILESTONE', nameEn: 'Completion of Daedeok Science Town', start: '1992-11', end: '1992-12', cites: ['encykorea-daedeok#article', 'archives-daedeok#page']},
  {id: 'milestone-daedeok-valley-2000', of: 'daedeok-science-town', kind: 'MILESTONE', nameEn: 'Declaration of Daedeok Valley', nameKo: '대덕밸리 선포', start: '2000-09', end: '2000-10', cites: ['encykorea-daedeok#article', 'archives-daedeok#page']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row {.kind, .nameEn, .nameKo, .group, .start, .end, .status, .description, .cites}, n:Thing:Occurrence
WITH row, n
CALL (row, n) { UNWIND row.of AS id MATCH (x:Entity {id: id}) MERGE (n)-[:OF]->(x) };

// Where an institute was attached.
UNWIND [
  {id: 'part-of-industrial-technology-policy-institute-kitech', from: 'industrial-technology-policy-institute', to: 'kitech', end: '1999-XX', role: 'attached institute', cites: ['etnews-1998-12-26#article']},
  {id: 'part-of-cstp-kist', from: 'cstp', to: 'kist', start: '1987', role: 'attached centre', cites: ['hankyung-1989-12-09#article']},
  {id: 'part-of-stepi-kist', from: 'stepi-attached', to: 'kist', role: 'attached institute', cites: ['hankyung-1994-11-05#article']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

// On which act they stand.
UNWIND [
  {id: 'based-on-itep', from: 'itep', to: 'industrial-technology-innovation-promotion-act', start: '2006-10-29', end: '2009-05-01', cites: ['kr-law-9369#supplementary provisions art. 3(1)']},
  {id: 'based-on-kotef', from: 'kotef', to: 'industrial-technology-innovation-promotion-act', start: '2006-10-29', end: '2009-05-01', cites: ['kr-law-7949#supplementary provisions art. 4', 'kr-law-9369#supplementary provisions art. 3(1)']},
  {id: 'based-on-kiat', from: 'kiat', to: 'industrial-technology-innovation-promotion-act', start: '2009-05-01', cites: ['kr-law-9369#supplementary provisions art. 3']},
  {id: 'based-on-keit', from: 'keit', to: 'industrial-technology-innovation-promotion-act', start: '2009-05-01', end: '2023-09-21', cites: ['kr-law-9369#supplementary provisions art. 3']},
  {id: 'based-on-keit-2023', from: 'keit-2023', to: 'industrial-technology-innovation-promotion-act', start: '2023-09-21', cites: ['kr-law-19496#supplementary provisions art. 2']},
  {id: 'based-on-ceramic-engineering', from: 'korea-institute-of-ceramic-engineering-and-technology', to: 'industrial-technology-innovation-promotion-act', start: '2009-05-01', cites: ['kr-law-9369#supplementary provisions art. 7(1)']},
  {id: 'based-on-it-industry-promotion-agency', from: 'national-it-industry-promotion-agency', to: 'ict-industry-promotion-act', start: '2009-08-23', cites: ['kr-law-9708#supplementary provisions arts. 2 and 3']},
  {id: 'based-on-kicox-1997', from: 'kicox', to: 'industrial-placement-factory-construction-act', start: '1997-01', end: '2003-07-01', cites: ['kr-law-5240#supplementary provisions arts. 5 and 6']},
  {id: 'based-on-kotra-1962', from: 'kotra-1962', to: 'korea-trade-promotion-corporation-act', start: '1962-06-21', end: '1995-08-04', cites: ['kr-law-4968#supplementary provisions art. 2']},
  {id: 'based-on-kotra', from: 'kotra', to: 'kotra-act', start: '1995-08-04', cites: ['kr-law-4968#supplementary provisions art. 2', 'klri-kotra-act#whole act']},
  {id: 'based-on-krihs', from: 'krihs', to: 'government-funded-research-institutes-act', start: '1999-01-29', cites: ['kr-law-5733#supplementary provisions art. 6(2)']},
  {id: 'based-on-research-council-2005', from: 'research-council-economics-humanities-social-sciences', to: 'government-funded-research-institutes-act', start: '2005-07-01', cites: ['kr-law-7573#supplementary provisions art. 5']},
  {id: 'based-on-research-council-2014', from: 'national-research-council-science-technology', to: 'science-government-funded-research-institutes-act', start: '2014-06-29', cites: ['kr-law-12674#supplementary provisions art. 4']},
  {id: 'based-on-daedeok-office', from: 'daedeok-innopolis-management-office', to: 'daedeok-special-zone-act', start: '2005-09', end: '2012-07-27', cites: ['kr-law-7363#art. 46']},
  {id: 'based-on-innopolis-foundation', from: 'korea-innopolis-foundation', to: 'special-zones-act', start: '2012-07-27', cites: ['kr-law-11232#supplementary provisions art. 10']},
  {id: 'based-on-daedeok-innopolis', from: 'daedeok-innopolis', to: 'daedeok-special-zone-act', start: '2005-07-28', end: '2012-07-27', cites: ['kr-law-7363#whole act']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:BASED_ON {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

// Other names.
UNWIND [
  {id: 'daedeok-innopolis-office-name-2011', of: 'daedeok-innopolis-management-office', text: '연구개발특구지원본부', language: 'ko', kind: 'VARIANT', start: '2011-01', cites: ['ajunews-2011-01-24#article', 'kowiki-innopolis-office#article']},
  {id: 'kotra-1962-name-mugong', of: 'kotra-1962', text: '무공', language: 'ko', kind: 'SHORT', cites: ['seoul-kotra-30#page']},
  {id: 'kicox-name-sandangong', of: 'kicox', text: '산단공', language: 'ko', kind: 'SHORT', cites: ['etnews-2012-01-09#article', 'etoday-kicox#article']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);

// Functions that moved between these bodies and between the committees of 050.
UNWIND [
  {id: 'function-research-support', kind: 'FUNCTION', nameEn: 'Support of research and development', nameKo: '연구개발 지원', cites: ['kr-law-9369#supplementary provisions art. 6']},
  {id: 'function-science-policy-research', kind: 'FUNCTION', nameEn: 'Research on science and technology policy', nameKo: '과학기술 정책연구', cites: ['etnews-1998-11-04#article']},
  {id: 'function-science-evaluation', kind: 'FUNCTION', nameEn: 'Evaluation of science and technology', nameKo: '과학기술 평가', cites: ['etnews-1998-11-04#article']},
  {id: 'function-regional-balance-planning', kind: 'FUNCTION', nameEn: 'Planning of balanced regional development', nameKo: '지역균형발전 기획', cites: ['hankyung-1989-05-31#article']},
  {id: 'function-local-devolution', kind: 'FUNCTION', nameEn: 'Devolution of powers to local governments', nameKo: '지방이양', cites: ['hankyung-2003-03-20#article', 'pcad-history#history']},
  {id: 'function-government-reform', kind: 'FUNCTION', nameEn: 'Government reform', nameKo: '정부혁신', cites: ['hankyung-2003-03-20#article']},
  {id: 'function-industrial-technology-development-rules', kind: 'FUNCTION', nameEn: 'Rules on the development of industrial technology', cites: ['kr-law-7949#supplementary provisions arts. 2, 3 and 6(1)']},
  {id: 'function-regional-development-planning-rules', kind: 'FUNCTION', nameEn: 'Rules on regional development plans', cites: ['kr-law-12737#supplementary provisions arts. 4 and 9(9)']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Concept;
