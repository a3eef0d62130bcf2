// Documents behind the offices of 056 besides the laws, behind starts that other scripts leave open,
// and behind laws of 027. Sources: themselves.
UNWIND [
  {id: 'rda-history', title: '청 발족이전의 농촌진흥사업 안내', publisher: 'Rural Development Administration', language: 'ko', url: 'https://www.rda.go.kr:2360/board/board.do?mode=html&prgId=ogi_hstyQuery&html_page=ogi_hstyQuery02'},
  {id: 'archives-central-agricultural-technology-institute', title: 'National Archives of Korea, 농림부 중앙농업기술원', publisher: 'National Archives of Korea', language: 'ko', url: 'https://theme.archives.go.kr/next/organ/viewDetailInfo.do?code=OG0036499&mapInfo=mapno1'},
  {id: 'archives-nuclear-bodies', title: 'National Archives of Korea, 원자력관련기구', publisher: 'National Archives of Korea', language: 'ko', url: 'https://www.archives.go.kr/next/newsearch/listSubjectDescription.do?id=000047&sitePage=1-2-1'},
  {id: 'kowiki-atomic-energy-administration', title: 'Korean Wikipedia, 대한민국 원자력청', publisher: 'Wikipedia', language: 'ko', url: 'https://ko.wikipedia.org/wiki/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%EC%9B%90%EC%9E%90%EB%A0%A5%EC%B2%AD'},
  {id: 'kowiki-ktng', title: 'Korean Wikipedia, KT&G', publisher: 'Wikipedia', language: 'ko', url: 'https://ko.wikipedia.org/wiki/%ED%8A%B9%EC%88%98:%EB%AA%A8%EB%B0%94%EC%9D%BC%EC%B0%A8%EC%9D%B4/20805438', edition: 'revision 20805438, which changed the article'},
  {id: 'lungca-tobacco', title: '담배전매권과 독점권의 주체', publisher: 'lungca.or.kr', language: 'ko', url: 'https://lungca.or.kr/general/nosmoke/?doc=ingredient'},
  {id: 'hankyung-1989-04-01', title: '한국전매공사를 담배 인삼공사로', publisher: 'Korea Economic Daily', year: 1989, language: 'ko', url: 'https://hankyung.com/amp/1989040100161'},
  {id: 'kowiki-korean-national-railroad', title: 'Korean Wikipedia, 대한민국 철도청', publisher: 'Wikipedia', language: 'ko', url: 'https://ko.wikipedia.org/wiki/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%EC%B2%A0%EB%8F%84%EC%B2%AD', edition: 'read in a copy, https://profilpelajar.com/ko/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%EC%B2%A0%EB%8F%84%EC%B2%AD'},
  {id: 'encykorea-korail', title: 'Encyclopedia of Korean Culture, 코레일', publisher: 'Academy of Korean Studies', language: 'ko', url: 'https://encykorea.aks.ac.kr/Article/E0056118'},
  {id: 'mirpe-naacc', title: 'Namuwiki, 행정중심복합도시건설청', publisher: 'Namuwiki', language: 'ko', url: 'https://namu.wiki/w/%ED%96%89%EC%A0%95%EC%A4%91%EC%8B%AC%EB%B3%B5%ED%95%A9%EB%8F%84%EC%8B%9C%EA%B1%B4%EC%84%A4%EC%B2%AD', edition: 'read in a copy, https://m.mir.pe/wiki/%ED%96%89%EC%A0%95%EC%A4%91%EC%8B%AC%EB%B3%B5%ED%95%A9%EB%8F%84%EC%8B%9C%EA%B1%B4%EC%84%A4%EC%B2%AD'},
  {id: 'namu-saemangeum-agency', title: 'Namuwiki, 새만금개발청', publisher: 'Namuwiki', language: 'ko', url: 'https://namu.wiki/w/%EC%83%88%EB%A7%8C%EA%B8%88%EA%B0%9C%EB%B0%9C%EC%B2%AD', edition: 'read in a copy, https://namu.moe/w/%EC%83%88%EB%A7%8C%EA%B8%88%EA%B0%9C%EB%B0%9C%EC%B2%AD'},
  {id: 'sjsori-2013-09-12', title: '새만금 개발청 현판식 갖고 업무시작', publisher: 'sjsori.com', year: 2013, language: 'ko', url: 'http://www.sjsori.com/news/articleViewAmp.html?idxno=6889'},

  // What earlier scripts hold with a wide date or without a start.
  {id: 'archives-territorial-plan-act', title: 'National Archives of Korea, 국토건설 종합계획법 공포(안)', publisher: 'National Archives of Korea', language: 'ko', url: 'http://theme.archives.go.kr/next/chronology/archiveDetail.do?isPop=Y&flag=2&evntId=0049284440'},
  {id: 'archives-science-council', title: 'National Archives of Korea, 국가과학기술위원회', publisher: 'National Archives of Korea', language: 'ko', url: 'https://contents.archives.go.kr/next/newsearch/listSubjectDescription.do?id=009381&pageFlag=A&sitePage=1-2-1'},
  {id: 'hankyung-2003-01-20', title: 'Report on the plan for a committee on administrative reform (행정개혁위원회)', publisher: 'Korea Economic Daily', year: 2003, language: 'ko', url: 'https://www.hankyung.com/society/article/2003012037568'},
  {id: 'imaeil-2003-04-09', title: '양대 위원회 공식 출범', publisher: 'Maeil Shinmun', year: 2003, language: 'ko', url: 'https://www.imaeil.com/page/view/2003040911264378523'},
  {id: 'ajunews-2011-02-16', title: 'Report on the first meeting of the committee on local administration (지방행정체제개편추진위원회)', publisher: 'Aju News', year: 2011, language: 'ko', url: 'https://m.ajunews.com/view/20110216000499'},
  {id: 'edaily-2022-06-09', title: 'KISTI 60주년 기념식', publisher: 'Edaily', year: 2022, language: 'ko', url: 'https://m.edaily.co.kr/amp/read?mediaCodeNo=257&newsId=02574806632360080'},
  {id: 'kisti-history-1-4', title: '60 years of KISTI, history part 1-4', publisher: 'Korea Institute of Science and Technology Information', language: 'ko', url: 'https://kisti.re.kr/resources/kisti_history/history/01_01_04.html'},
  {id: 'archives-masan-export-zone', title: 'National Archives of Korea, 마산수출자유지역공업단지조성', publisher: 'National Archives of Korea', language: 'ko', url: 'https://www.archives.go.kr/next/newsearch/listSubjectDescription.do?id=005583&pageFlag=&sitePage='},
  {id: 'doopedia-moel', title: '고용노동부', publisher: 'launchdog.kr, copy of the Doosan Encyclopedia', language: 'ko', url: 'https://launchdog.kr/link/3815058'},

  // Behind laws of 027 and the changes that they enacted.
  {id: 'archives-export-complexes', title: 'National Archives of Korea, theme page 한국수출산업공업단지', publisher: 'National Archives of Korea', language: 'ko', url: 'https://theme.archives.go.kr/next/industry/delegate1960B.do'},
  {id: 'asiae-2024-09-12', title: 'Report on 60 years of industrial complexes', publisher: 'Asia Economy', year: 2024, language: 'ko', url: 'https://cm.asiae.co.kr/ampview.htm?no=2024091208432204239'},
  {id: 'archives-territorial-plans', title: 'National Archives of Korea, 국토종합개발계획', publisher: 'National Archives of Korea', language: 'ko', url: 'http://www.archives.go.kr/next/newsearch/listSubjectDescription.do?id=001372&pageFlag=&sitePage='},
  {id: 'hankyung-dictionary-territorial-plan', title: '국토종합계획', publisher: 'Korea Economic Daily, dictionary of economic terms', language: 'ko', url: 'https://dic.hankyung.com/economy/view?seq=363'},
  {id: 'hankyung-1988-11-10', title: 'Report on the bill on the Korea Tobacco and Ginseng Corporation (한국담배인삼공사법안)', publisher: 'Korea Economic Daily', year: 1988, language: 'ko', url: 'https://hankyung.com/article/1988111000471'},
  {id: 'pyeongchang-council-ombudsman', title: '의회용어사전, 고충처리위원회', publisher: 'cl.happy700.or.kr, glossary of a local council', language: 'ko', url: 'https://cl.happy700.or.kr/kr/open/term.do?keyword=%EA%B3%A0%EC%B6%A9%EC%B2%98%EB%A6%AC%EC%9C%84%EC%9B%90%ED%9A%8C'},
  {id: 'donga-2003-03-30', title: 'Report on three committees under the President', publisher: 'Dong-A Ilbo', year: 2003, language: 'ko', url: 'https://www.donga.com/news/Politics/article/all/20030330/7929186/1'},
  {id: 'legalengine-anti-corruption-act', title: '부패방지법', publisher: 'legalengine.co.kr, copy of the national law database', language: 'ko', url: 'https://legalengine.co.kr/laws/%EB%B6%80%ED%8C%A8%EB%B0%A9%EC%A7%80%EB%B2%95', edition: 'as of 2008-02-29'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;
