// Documents behind the agencies, acts, programmes and presidents (080-125), statutes excepted (026). Sources: themselves.

// Agencies and institutes.
UNWIND [
  {id: 'etnews-1998-12-26', title: 'Report on the outline of the institute for industrial technology evaluation (산업기술평가원)', publisher: 'ETNews', year: 1998, language: 'ko', url: 'https://etnews.com/199812260007'},
  {id: 'etnews-1999-01-25', title: 'Report on the institute for industrial technology evaluation (산업기술평가원)', publisher: 'ETNews', year: 1999, language: 'ko', url: 'https://etnews.com/199901250005'},
  {id: 'hankyung-2003-02-10', title: 'Report on the institute for industrial technology evaluation (산업기술평가원)', publisher: 'Hankyung', year: 2003, language: 'ko', url: 'https://hankyung.com/article/2003021003501'},
  {id: 'hani-2009-05-06', title: 'Report on seven research support bodies made into two', publisher: 'Hankyoreh', year: 2009, language: 'ko', url: 'http://herstory.hani.co.kr/arti/politics/administration/353534.html'},
  {id: 'newsworld-2009-05', title: 'Report on the two new bodies for industrial technology', publisher: 'News World', year: 2009, language: 'en', url: 'http://nw.newsworld.co.kr/cont/article2009/0905-36.htm'},
  {id: 'newstomato-2009-05-06', title: 'Report on seven research support bodies made into two', publisher: 'News Tomato', year: 2009, language: 'ko', url: 'http://healthtomato.com/view.aspx?seq=55555'},
  {id: 'startuptoday-kiat', title: 'Portrait of the Korea Institute for Advancement of Technology', publisher: 'Startup Today', language: 'ko', url: 'https://www.startuptoday.kr/news/articleView.html?idxno=1406'},
  {id: 'etnews-2023-09-21', title: 'Report on the new name of KEIT', publisher: 'ETNews', year: 2023, language: 'ko', url: 'https://www.etnews.com/20230921000242'},
  {id: 'etoday-kicox', title: 'Report on 51 years of the Korea Industrial Complex Corporation', publisher: 'eToday', language: 'ko', url: 'http://web2.etoday.co.kr/news/view/1180130'},
  {id: 'etnews-2012-01-09', title: 'Report on 15 years of the Korea Industrial Complex Corporation', publisher: 'ETNews', year: 2012, language: 'ko', url: 'https://etnews.com/201201090100'},
  {id: 'sedaily-1997-01', title: 'Report on the start of the Korea Industrial Complex Corporation (한국산업단지공단)', publisher: 'Seoul Economic Daily', year: 1997, language: 'ko', url: 'https://m.sedaily.com/NewsViewAmp/1HM317TFEJ'},
  {id: 'encykorea-kotra', title: 'Encyclopedia of Korean Culture, 대한무역투자진흥공사', publisher: 'Academy of Korean Studies', language: 'ko', url: 'https://encykorea.aks.ac.kr/Article/E0014995'},
  {id: 'seoul-kotra-30', title: 'Archive page with the 30th anniversary of KOTRA (무공)', publisher: 'Seoul Shinmun', language: 'ko', url: 'https://search.seoul.co.kr/index.php?keyword=%EB%AA%A8%EC%8A%A4%ED%81%AC&page=540'},
  {id: 'littlekorea-kotra', title: 'Page on KOTRA', publisher: 'littlekorea.org', language: 'en', url: 'https://littlekorea.org/en/bbs/board.php?bo_table=youtube_4&wr_id=195'},
  {id: 'klri-kotra-act', title: 'Korea Trade-Investment Promotion Agency Act (translation)', publisher: 'Korea Legislation Research Institute', language: 'en', url: 'https://elaw.klri.re.kr/eng_mobile/viewer.do?hseq=52965&type=part&key=28'},
  {id: 'joongang-1978-krihs', title: 'Report on the founding of the Korea Research Institute for Human Settlements (국토개발연구원)', publisher: 'JoongAng Ilbo', year: 1978, language: 'ko', url: 'https://www.joongang.co.kr/article/1480535'},
  {id: 'ajunews-2017-01-15', title: 'Report on the Korea Research Institute for Human Settlements (국토연구원)', publisher: 'Aju News', year: 2017, language: 'ko', url: 'https://ajunews.com/view/20170115085213398'},
  {id: 'sedaily-kiet', title: 'Report on the Korea Institute for Industrial Economics and Trade in Sejong', publisher: 'Seoul Economic Daily', language: 'ko', url: 'https://dev.sedaily.com/NewsView/1HOM48DKZF'},
  {id: 'kisti-history-1-2', title: '60 years of KISTI, history part 1-2', publisher: 'Korea Institute of Science and Technology Information', language: 'ko', url: 'https://www.kisti.re.kr/resources/kisti_history/history/01_01_02.html'},
  {id: 'kisti-history-1-3', title: '60 years of KISTI, history part 1-3', publisher: 'Korea Institute of Science and Technology Information', language: 'ko', url: 'https://kisti.re.kr/resources/kisti_history/history/01_01_03.html'},
  {id: 'hankyung-1989-12-09', title: 'Report on the centre for science and technology policy', publisher: 'Hankyung', year: 1989, language: 'ko', url: 'https://www.hankyung.com/article/1989120900911'},
  {id: 'hankyung-1990-09-10', title: 'Report on the centre for science and technology policy', publisher: 'Hankyung', year: 1990, language: 'ko', url: 'https://www.hankyung.com/news/article/1990091000521'},
  {id: 'hankyung-1994-11-05', title: 'Report on the institute for science and technology policy', publisher: 'Hankyung', year: 1994, language: 'ko', url: 'https://hankyung.com/article/1994110400611'},
  {id: 'etnews-1998-11-04', title: 'Report on the plan for an institute of science and technology evaluation (과학기술평가원)', publisher: 'ETNews', year: 1998, language: 'ko', url: 'https://etnews.com/199811040005'},
  {id: 'ajunews-2015-02-03', title: 'Report on KISTEP', publisher: 'Aju News', year: 2015, language: 'ko', url: 'https://m.ajunews.com/amp/20150202154618769'},
  {id: 'encykorea-daedeok', title: 'Encyclopedia of Korean Culture, 대덕연구단지', publisher: 'Academy of Korean Studies', language: 'ko', url: 'https://encykorea.aks.ac.kr/Article/E0014194'},
  {id: 'archives-daedeok', title: 'National Archives of Korea, theme page 대덕연구개발특구', publisher: 'National Archives of Korea', language: 'ko', url: 'https://theme.archives.go.kr/next/industry/delegate1980A.do'},
  {id: 'kowiki-innopolis-office', title: '연구개발특구지원본부', publisher: 'Korean Wikipedia', language: 'ko', url: 'https://ko.wikipedia.org/wiki/%EC%97%B0%EA%B5%AC%EA%B0%9C%EB%B0%9C%ED%8A%B9%EA%B5%AC%EC%A7%80%EC%9B%90%EB%B3%B8%EB%B6%80'},
  {id: 'ajunews-2011-01-24', title: 'Report on the INNOPOLIS name', publisher: 'Aju News', year: 2011, language: 'ko', url: 'https://m.ajunews.com/view/20110124000498'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;

// Acts and programmes of regional industry.
UNWIND [
  {id: 'klri-special-act-12215', title: 'Special Act on Balanced National Development (translation up to Act No. 12215)', publisher: 'Korea Legislation Research Institute', language: 'en', url: 'https://elaw.klri.re.kr/eng_mobile/viewer.do?hseq=31914&type=part&key=10'},
  {id: 'nabis-regional-industry', title: '지역산업 지원 방향', publisher: 'NABIS', language: 'ko', url: 'https://nabis.go.kr/coverStoryList.do?menucd=320&menuFlag=Y'},
  {id: 'etnews-2001-05-03', title: 'Report on the promotion of regional industry', publisher: 'ETNews', year: 2001, language: 'ko', url: 'https://m.etnews.com/200105030213'},
  {id: 'hankyung-2002-01-17', title: 'Report on the basic plan to promote regional industry (지역산업진흥 기본계획)', publisher: 'Hankyung', year: 2002, language: 'ko', url: 'https://www.hankyung.com/economy/article/2002011717191'},
  {id: 'archives-regional-strategic-industry', title: 'National Archives of Korea, 지역전략산업육성사업', publisher: 'National Archives of Korea', language: 'ko', url: 'http://www.archives.go.kr/next/newsearch/listSubjectDescription.do?id=009938&pageFlag=&sitePage='},
  {id: 'nabo-regional-strategic-industry', title: 'Page on the regional strategic industry programme', publisher: 'National Assembly Budget Office', language: 'en', url: 'https://nabo.go.kr/En/notiComm/findPublicationsAllInfo.do?boardId=2216&key=2510100002&pageIndex=107'},
  {id: 'wowtv-2014-03-31', title: 'Report on the programmes for regional industry from 2015', publisher: 'Korea Economic TV', year: 2014, language: 'ko', url: 'https://m.wowtv.co.kr/NewsCenter/AMP/Read?articleId=A201403310237'},
  {id: 'hankyung-1997-12-24', title: 'Report on the choice of technopark sites', publisher: 'Hankyung', year: 1997, language: 'ko', url: 'https://www.hankyung.com/society/article/1997122400451'},
  {id: 'donga-1997-12-23', title: 'Report on the choice of technopark sites', publisher: 'Dong-A Ilbo', year: 1997, language: 'ko', url: 'https://www.donga.com/news/Economy/article/all/19971223/7309389/1'},
  {id: 'etnews-1998-12-19', title: 'Report on the technoparks', publisher: 'ETNews', year: 1998, language: 'ko', url: 'https://etnews.com/199812190005'},
  {id: 'donga-2007-11-28', title: 'Report on five more complexes for the cluster programme', publisher: 'Dong-A Ilbo', year: 2007, language: 'ko', url: 'https://www.donga.com/news/Economy/article/all/20071128/8516747/1'},
  {id: 'etnews-2008-07-11', title: 'Report on the fourth year of the cluster programme', publisher: 'ETNews', year: 2008, language: 'ko', url: 'https://m.etnews.com/200807110167'},
  {id: 'dgmbc-2010', title: 'Report on the cluster programme in 193 complexes', publisher: 'Daegu MBC', year: 2010, language: 'ko', url: 'https://dgmbc.com/NewsArticle/476056'},
  {id: 'etnews-2012-11-23', title: 'Report on the cluster programme of the industrial complexes', publisher: 'ETNews', year: 2012, language: 'ko', url: 'https://m.etnews.com/201211230366'},
  {id: 'ajunews-2015-01-27', title: 'Report on the cluster programme of the industrial complexes', publisher: 'Aju News', year: 2015, language: 'ko', url: 'https://m.ajunews.com/view/20150127094534454'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;

// Presidents: lists that agree but for a day or two, and press.
UNWIND [
  {id: 'daum-presidents', title: '대한민국 대통령 재임기간', publisher: 'Daum cafe', language: 'ko', url: 'https://cafe.daum.net/_c21_/bbs_read?datanum=51&fldid=ju7b&grpid=1QqJm'},
  {id: 'unamwiki-presidents', title: '틀:대한민국 역대 대통령-접기', publisher: 'unamwiki', language: 'ko', url: 'https://unamwiki.org/w/%ED%8B%80:%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%EC%97%AD%EB%8C%80_%EB%8C%80%ED%86%B5%EB%A0%B9-%EC%A0%91%EA%B8%B0'},
  {id: 'bestinfo55-presidents', title: '역대 대통령', publisher: 'bestinfo55.tistory.com', language: 'ko', url: 'https://bestinfo55.tistory.com/144'},
  {id: 'wikimili-presidents', title: 'List of presidents of South Korea by time in office', publisher: 'wikimili.com, copy of the English Wikipedia', language: 'en', url: 'https://wikimili.com/en/List_of_presidents_of_South_Korea_by_time_in_office'},
  {id: 'naijadetails-presidents', title: 'List of the presidents of South Korea with acting ones', publisher: 'naijadetails.com', language: 'en', url: 'https://naijadetails.com/presidents-of-south-korea'},
  {id: 'kmib-acting-presidents', title: 'Report on the acting presidents since 1960', publisher: 'Kukmin Ilbo', language: 'ko', url: 'https://www.kmib.co.kr/article/view_amp.asp?arcid=0923656970'},
  {id: 'chilhakkeun-acting-presidents', title: 'List of acting presidents', publisher: 'chilhakkeun5858.tistory.com, copy of a press list', language: 'ko', url: 'https://chilhakkeun5858.tistory.com/2721?category=876766'},
  {id: 'blogen-presidents', title: 'Presiden Korea Selatan', publisher: 'blogen.wiki, copy of the Indonesian Wikipedia', language: 'id', url: 'https://www.blogen.wiki/blog/id/Presiden_Korea_Selatan'},
  {id: 'wholedwhen-leaders', title: 'Leaders of South Korea', publisher: 'wholedwhen.com', language: 'en', url: 'https://wholedwhen.com/country.php?name=south-korea'},
  {id: 'fnnews-2024-12-14', title: 'Report on the acting presidents so far', publisher: 'Financial News', year: 2024, language: 'ko', url: 'https://fnnews.com/ampNews/202412141436298176'},
  {id: 'info-shop-2025-04-05', title: 'Post of 5 April 2025', publisher: 'info-shop.kr', year: 2025, language: 'ko', url: 'https://info-shop.kr/tag/%ED%8C%8C%EB%A9%B4'},
  {id: 'jnilbo-2025-05-01', title: 'Report on the acting presidents', publisher: 'Jeonnam Ilbo', year: 2025, language: 'ko', url: 'http://www.jnilbo.com/print.php?aid=76900667818'},
  {id: 'newsplatform-2025-05-02', title: 'Report on the acting presidents', publisher: 'OhmyNews, copy on newsplatform.co.kr', year: 2025, language: 'ko', url: 'https://m.newsplatform.co.kr/news/view.php?index_no=8967051'},
  {id: 'megaeconomy-2025-05-02', title: 'Report on the acting president Lee Ju-ho', publisher: 'Mega Economy', year: 2025, language: 'ko', url: 'https://m.megaeconomy.co.kr/news/newsview.php?ncode=1065569972947929'},
  {id: 'kukmin-2025-06-04', title: 'Report on the start of the president', publisher: 'Kukmin Ilbo, copy on rankmore.kr', year: 2025, language: 'ko', url: 'https://www.rankmore.kr/news/1153103?m=0&page=80'},
  {id: 'ktoday-2025-06-04', title: 'Report on the start of the president', publisher: 'Ktoday', year: 2025, language: 'ko', url: 'http://ktoday.co.kr/news_proc/news_contents.jsp?ncd=83328'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;
