// Documents behind the offices of 039 besides those of 010-012 and the laws. Sources: themselves.
UNWIND [
  // Defence, justice and home affairs.
  {id: 'imhc-2008-11-12', title: '국방부 조직의 변천', publisher: 'Institute for Military History', year: 2008, language: 'ko', url: 'https://www.imhc.mil.kr/user/boardList.action?command=view&page=10&boardId=I_4290&boardSeq=i_47000000000639&titleId=null&siteId=imhc&id=&column=null&search=null'},
  {id: 'jheynetwork-defence', title: '국방부 창설', publisher: 'jheynetwork.co.kr', language: 'ko', url: 'https://jheynetwork.co.kr/?p=24292'},
  {id: 'seoul-1998-08-04', title: 'Report on the old building of the Military Manpower Administration (병무청)', publisher: 'Seoul Shinmun', year: 1998, language: 'ko', url: 'https://www.seoul.co.kr/news/1998/08/04/19980804023005'},
  {id: 'kowiki-mma', title: 'Korean Wikipedia, 대한민국 병무청', publisher: 'Wikipedia', language: 'ko', url: 'https://ko.wikipedia.org/wiki/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%EB%B3%91%EB%AC%B4%EC%B2%AD'},
  {id: 'archives-mma', title: 'National Archives of Korea, 병무청 창설', publisher: 'National Archives of Korea', language: 'ko', url: 'http://www.archives.go.kr/next/newsearch/listSubjectDescription.do?id=006235&pageFlag=&sitePage='},
  {id: 'sedaily-defence-acquisition', title: '방위사업청 공식 출범', publisher: 'Seoul Economic Daily', language: 'ko', url: 'https://m.sedaily.com/NewsViewAmp/1HW5NGVDV9'},
  {id: 'encykorea-home-affairs', title: 'Encyclopedia of Korean Culture, 내무부', publisher: 'Academy of Korean Studies', language: 'ko', url: 'https://encykorea.aks.ac.kr/Article/E0012438'},
  {id: 'news1-2025-09', title: '검찰청 폐지 정부조직법', publisher: 'News1', year: 2025, language: 'ko', url: 'https://www.news1.kr/politics/assembly/5904724'},
  {id: 'newspim-2026-03-03', title: '중수청법ㆍ공소청법', publisher: 'Newspim', year: 2026, language: 'ko', url: 'https://www.newspim.com/news/view/20260303000417'},

  // Police, coast guard, fire and emergencies.
  {id: 'joongang-public-security', title: '74년 육 여사 피격 후 국에서 본부로 격상', publisher: 'JoongAng Ilbo', language: 'ko', url: 'https://www.joongang.co.kr/article/2561649'},
  {id: 'wipi-public-security-bureau', title: 'Wiki of wipi.ai.kr, 치안국', publisher: 'wipi.ai.kr', language: 'ko', url: 'https://wipi.ai.kr/wiki.html?word=%EC%B9%98%EC%95%88%EA%B5%AD'},
  {id: 'archives-public-security-headquarters', title: 'National Archives of Korea, 치안본부', publisher: 'National Archives of Korea', language: 'ko', url: 'http://www.archives.go.kr/next/newsearch/listSubjectDescription.do?id=009118&pageFlag=&sitePage='},
  {id: 'archives-police', title: 'National Archives of Korea, 경찰청 발족', publisher: 'National Archives of Korea', language: 'ko', url: 'https://contents.archives.go.kr/next/newsearch/listSubjectDescription.do?id=009122&pageFlag=A&sitePage=1-2-1'},
  {id: 'encykorea-maritime-police', title: 'Encyclopedia of Korean Culture, 해양경찰대', publisher: 'Academy of Korean Studies', language: 'ko', url: 'https://encykorea.aks.ac.kr/Article/E0062650'},
  {id: 'ajunews-2014-05-19', title: '해양경찰청 역사', publisher: 'Aju News', year: 2014, language: 'ko', url: 'https://m.ajunews.com/view/20140519102952728'},
  {id: 'profilpelajar-coast-guard', title: 'Korean Wikipedia, 대한민국 해양경찰청', publisher: 'Wikipedia', language: 'ko', url: 'https://ko.wikipedia.org/wiki/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%ED%95%B4%EC%96%91%EA%B2%BD%EC%B0%B0%EC%B2%AD', edition: 'read in a copy, https://profilpelajar.com/ko/대한민국_해양경찰청'},
  {id: 'nfa-history', title: 'History of the National Fire Agency', publisher: 'National Fire Agency', language: 'ja', url: 'https://nfa.go.kr/jpn/agency/history'},
  {id: 'nfa-heads', title: 'Heads of the National Fire Agency, with the history of the agency', publisher: 'National Fire Agency', language: 'ko', url: 'https://nfa.go.kr/nfa/introduce/directorinfo/c_history'},
  {id: 'donga-2004-06-01', title: '소방방재청 출범', publisher: 'Dong-A Ilbo', year: 2004, language: 'ko', url: 'https://www.donga.com/news/Politics/article/all/20040601/8067684/1'},
  {id: 'etnews-2004-05-31', title: 'Report on the National Emergency Management Agency (소방방재청)', publisher: 'ETNews', year: 2004, language: 'ko', url: 'https://etnews.com/200405310044'},
  {id: 'kbs-2014-11-18', title: 'Report on the start of the Ministry of Public Safety and Security (国民安全処)', publisher: 'KBS World', year: 2014, language: 'ja', url: 'https://world.kbs.co.kr/service/news_vod_view.htm?Seq_Code=52644&lang=j&menu_cate=Ec'},
  {id: 'jkdaily-2014-11-18', title: '국민안전처 19일 출범', publisher: 'Korea Daily, copy on jkdaily.com', year: 2014, language: 'ko', url: 'https://kr.jkdaily.com/home/news/services/print.php?article_id=772416'},
  {id: 'mbn-2014-11-20', title: 'Report that dates the Ministry of Public Safety and Security (국민안전처)', publisher: 'MBN', year: 2014, language: 'ko', url: 'https://m.mbn.co.kr/news-amp/2085951'},
  {id: 'kowiki-mpss', title: 'Korean Wikipedia, 대한민국 국민안전처', publisher: 'Wikipedia', language: 'ko', url: 'https://ko.wikipedia.org/wiki/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%EA%B5%AD%EB%AF%BC%EC%95%88%EC%A0%84%EC%B2%98', edition: 'read in a copy, http://206.189.44.186/host-https-ko.wikipedia.org/wiki/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%EA%B5%AD%EB%AF%BC%EC%95%88%EC%A0%84%EC%B2%98'},

  // Offices under the Prime Minister and the cabinet; unification, veterans, supply.
  {id: 'moleg-50-years', title: '법제처 50년의 발자취', publisher: 'Ministry of Government Legislation', language: 'ko', url: 'https://moleg.go.kr/mpbleg/mpblegInfo.mo?mid=a10402020000&mpb_leg_pst_seq=129655'},
  {id: 'kowiki-office-of-legislation', title: 'Korean Wikipedia, 법제처', publisher: 'Wikipedia', language: 'ko', url: 'https://ko.wikipedia.org/wiki/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%EB%B2%95%EC%A0%9C%EC%B2%98', edition: 'read in a copy, https://www.wikizero.com/ko/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%EB%B2%95%EC%A0%9C%EC%B2%98'},
  {id: 'encykorea-government-administration', title: 'Encyclopedia of Korean Culture, 총무처', publisher: 'Academy of Korean Studies', language: 'ko', url: 'https://encykorea.aks.ac.kr/Article/E0057128'},
  {id: 'archives-personnel-bodies', title: 'National Archives of Korea, 인사기구', publisher: 'National Archives of Korea', language: 'ko', url: 'https://www.archives.go.kr/next/newsearch/listSubjectDescription.do?id=001691&pageFlag=&sitePage='},
  {id: 'kowiki-cabinet-secretariat', title: 'Korean Wikipedia, 대한민국 내각사무처', publisher: 'Wikipedia', language: 'ko', url: 'https://ko.wikipedia.org/wiki/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%EB%82%B4%EA%B0%81%EC%82%AC%EB%AC%B4%EC%B2%98'},
  {id: 'unikorea-blog', title: '통일부 발자취 2', publisher: 'Ministry of Unification, official blog', language: 'ko', url: 'http://unikoreablog.tistory.com/932?category=427788'},
  {id: 'jawiki-unification', title: 'Japanese Wikipedia, 統一部', publisher: 'Wikipedia', language: 'ja', url: 'https://ja.wikipedia.org/wiki/統一部'},
  {id: 'inews365-2024-08-01', title: 'Report on the national cemetery at Goesan (괴산호국원)', publisher: 'Chungbuk Ilbo', year: 2024, language: 'ko', url: 'https://mls.inews365.com/news/article.html?no=825640'},
  {id: 'joongdo-2023-06-05', title: 'Report on the rise of the office for veterans to a ministry', publisher: 'Joongdo Ilbo', year: 2023, language: 'ko', url: 'http://joongdo.co.kr/web/view.php?key=20230605010001168'},
  {id: 'kdvo-2006-08-03', title: '국가보훈처 창설 45주년', publisher: 'Korea Disabled Veterans Organization, copy of a notice', year: 2006, language: 'ko', url: 'https://kdvo.or.kr/bbs/board.php?bo_table=brd_mpva_09&page=87&wr_id=647'},
  {id: 'mpva-changwon-2011', title: 'Interview of the Changwon office of the Ministry of Patriots and Veterans Affairs, August 2011', publisher: 'Ministry of Patriots and Veterans Affairs', year: 2011, language: 'ko', url: 'https://mpva.go.kr/mpva/selectBbsNttView.do?bbsNo=228&key=1216&nttNo=76007&pageIndex=59&searchCnd=all'},
  {id: 'sedaily-supply-50-years', title: '조달행정 50년사', publisher: 'Seoul Economic Daily', language: 'ko', url: 'https://m.sedaily.com/NewsView/1HOUVI2V1Z'},
  {id: 'smaeil-2021-01-15', title: 'Report on 72 years of the Public Procurement Service (조달청)', publisher: 'smaeil.com', year: 2021, language: 'ko', url: 'http://www.smaeil.com/news/articleView.html?idxno=360990'},
  {id: 'kukinews-2024-01-17', title: 'Report on 75 years of the Public Procurement Service (조달청)', publisher: 'Kukinews', year: 2024, language: 'ko', url: 'https://img.kukinews.com/article/view/kuk202401170319'},
  {id: 'kowiki-provisional-foreign-supply-administration', title: 'Korean Wikipedia, 대한민국 임시외자관리청', publisher: 'Wikipedia', language: 'ko', url: 'https://ko.wikipedia.org/wiki/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%EC%9E%84%EC%8B%9C%EC%99%B8%EC%9E%90%EA%B4%80%EB%A6%AC%EC%B2%AD'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;
