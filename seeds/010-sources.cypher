// Documents that the data cites, statutes excepted (020-laws, 025-balance-laws). Sources: themselves.

// The statutes as the national law database has them, and the one paper read for these two lineages.
UNWIND [
  {id: 'law-go-kr-mirror', title: 'Statutes of the Republic of Korea in the national law database', publisher: 'Ministry of Government Legislation (법제처); read through the public mirror legalize-kr on GitHub (xxyy89890-wq/legalize-kr)', language: 'ko', url: 'https://www.law.go.kr/법령/정부조직법', edition: 'mirror as of 2026-06-08'},
  {id: 'cho2011', title: '신지역정책의 작동요인에 관한 연구 (a study of the factors that made the new regional policy work)', authors: ['Cho Myung-Rae (조명래)'], year: 2011, language: 'en', edition: 'plain text of 2415 lines, SHA-256 62bb5b9467fad2dd429adfe4ad4c087c055b98900a6b0080fbd518af6fcd3f22'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;

// Industry ministries and their offices.
UNWIND [
  {id: 'encykorea', title: 'Encyclopedia of Korean Culture (한국민족문화대백과사전)', publisher: 'Academy of Korean Studies', language: 'ko', url: 'https://encykorea.aks.ac.kr'},
  {id: 'encykorea-mke', title: 'Encyclopedia of Korean Culture, 지식경제부', publisher: 'Academy of Korean Studies', language: 'ko', url: 'https://encykorea.aks.ac.kr/Article/E0075939'},
  {id: 'encykorea-motie', title: 'Encyclopedia of Korean Culture, 산업통상자원부', publisher: 'Academy of Korean Studies', language: 'ko', url: 'https://encykorea.aks.ac.kr/Article/E0075934'},
  {id: 'encykorea-industrial-estate-administration', title: 'Encyclopedia of Korean Culture, 공업단지관리청', publisher: 'Academy of Korean Studies', language: 'ko', url: 'https://encykorea.aks.ac.kr/Article/E0004390'},
  {id: 'asef-motie', title: 'ASEF partners: Ministry of Trade, Industry and Energy', publisher: 'Asia-Europe Foundation', language: 'en', url: 'https://asef.org/?partners=ministry-of-trade-industry-and-energy'},
  {id: 'etnews-2018-03-12', title: '산업부라는 이름', publisher: 'ETNews', year: 2018, language: 'ko', url: 'https://m.etnews.com/20180312000255'},
  {id: 'etoday-industrial-advancement', title: '공업진흥청', publisher: 'eToday', language: 'ko', url: 'https://etoday.co.kr/news/view/1519535'},
  {id: 'hankook-1996-02-09', title: 'Report on the last day of the Industrial Advancement Administration (공업진흥청)', publisher: 'Hankook Ilbo', year: 1996, language: 'ko', url: 'https://www.hankookilbo.com/News/Read/199602090045406523'},
  {id: '97imf-smba', title: '[1996.02.12] 중소기업청 출범', publisher: '97imf.kr', language: 'ko', url: 'https://97imf.kr/items/show/6644'},
  {id: 'jbnews-2007-03-12', title: 'Report on the 30th anniversary of the Korean Intellectual Property Office (특허청)', publisher: 'Jungbu Maeil', year: 2007, language: 'ko', url: 'http://www.jbnews.com/news/articleView.html?idxno=171495'},
  {id: 'seoul-2017-05-15', title: 'Report on 40 years of the Korean Intellectual Property Office (특허청)', publisher: 'Seoul Shinmun', year: 2017, language: 'ko', url: 'https://go.seoul.co.kr/news/newsView.php?id=20170515033004'},
  {id: 'joongang-1978-01', title: '동력자원부 시무 5국 20과로 발족', publisher: 'JoongAng Ilbo', year: 1978, language: 'ko', url: 'https://www.joongang.co.kr/article/1472871'},
  {id: 'joongang-1993-03', title: '상공자원부 출범', publisher: 'JoongAng Ilbo', year: 1993, language: 'ko', url: 'https://www.joongang.co.kr/article/2790772'},
  {id: 'hankyung-1994-12-30', title: 'Report on the short and English names of the reorganised ministries', publisher: 'Hankyung', year: 1994, language: 'ko', url: 'https://www.hankyung.com/article/1994122901831'},
  {id: 'pedia-3rd-in-motie', title: '産業通商資源部', publisher: 'pedia.3rd-in.co.jp, copy of the Japanese Wikipedia', language: 'ja', url: 'https://pedia.3rd-in.co.jp/wiki/%E7%94%A3%E6%A5%AD%E9%80%9A%E5%95%86%E8%B3%87%E6%BA%90%E9%83%A8'},
  {id: 'moneytoday-2008-01-18', title: 'Report on the English names that the transition team chose for the new ministries', publisher: 'Money Today', year: 2008, language: 'ko', url: 'https://m.mt.co.kr/renew/view_amp.html?no=2008011811394494192'},
  {id: 'wowtv-2013-03-25', title: 'Report on the official short name of the Ministry of Trade, Industry and Energy', publisher: 'Yonhap on Korea Economic TV', year: 2013, language: 'ko', url: 'https://m.wowtv.co.kr/NewsCenter/News/Read?articleId=032013032555100'},
  {id: 'chosun-2013-03-31', title: 'Report on how the short name 산업부 was chosen', publisher: 'Chosun Ilbo', year: 2013, language: 'ko', url: 'https://www.chosun.com/site/data/html_dir/2013/03/31/2013033100486.html'},
  {id: 'archives-msip', title: 'National Archives of Korea, 미래창조과학부', publisher: 'National Archives of Korea', language: 'ko', url: 'https://www.archives.go.kr/next/newsearch/listSubjectDescription.do?id=009377&subjectTypeId=05&pageFlag=C&sitePage=1-2-2'},
  {id: 'wowtv-2017-07-25', title: '중소벤처기업부 출범', publisher: 'Korea Economic TV', year: 2017, language: 'ko', url: 'https://m.wowtv.co.kr/NewsCenter/AMP/Read?articleId=A201707250352'},
  {id: 'zdnet-2025-09-07', title: '정부조직 개편방안', publisher: 'ZDNet Korea', year: 2025, language: 'ko', url: 'https://zdnet.co.kr/view/?no=20250907222021'},
  {id: 'zdnet-2025-09-30', title: 'Report on the reorganisation passed by the State Council', publisher: 'ZDNet Korea', year: 2025, language: 'ko', url: 'https://zdnet.co.kr/view/?no=20250930125349'},
  {id: 'kukmin-2025-09-30', title: '정부조직법개정안 의결', publisher: 'Kukmin Ilbo', year: 2025, language: 'ko', url: 'https://www.kmib.co.kr/article/view.asp?arcid=1759219403'},
  {id: 'koreaherald-2025-12-23', title: 'Report on the overhaul of the Ministry of Trade, Industry and Resources', publisher: 'The Korea Herald', year: 2025, language: 'en', url: 'https://www.koreaherald.com/article/10642445'},
  {id: 'maeil-2025-09-23', title: 'Report on the English name MCEE', publisher: 'Maeil Business and Yonhap, copy on thaibizdaily.com', year: 2025, language: 'ko', url: 'http://finance.thaibizdaily.com/info/t-2509231095.html'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;

// Bodies that exchanged duties with them.
UNWIND [
  {id: 'newikis-mafra', title: '농림축산식품부', publisher: 'newikis.com, copy of the Korean Wikipedia', language: 'ko', url: 'https://newikis.com/ko/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%EB%86%8D%EB%A6%BC%EC%B6%95%EC%82%B0%EC%8B%9D%ED%92%88%EB%B6%80'},
  {id: 'molit-history', title: 'History of the Ministry of Land, Infrastructure and Transport', publisher: 'Ministry of Land, Infrastructure and Transport', language: 'ko', url: 'http://molit.go.kr/USR/WPGE0201/m_35286/DTL.jsp'},
  {id: 'encykorea-moct', title: 'Encyclopedia of Korean Culture, 건설교통부', publisher: 'Academy of Korean Studies', language: 'ko', url: 'https://encykorea.aks.ac.kr/Article/E0001994'},
  {id: 'namu-mic', title: '대한민국 정보통신부', publisher: 'namu.moe, mirror of Namuwiki', language: 'ko', url: 'https://namu.moe/w/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD%20%EC%A0%95%EB%B3%B4%ED%86%B5%EC%8B%A0%EB%B6%80'},
  {id: 'etnews-2004-04-20', title: 'Report on the start of the Ministry of Science and Technology (과학기술처) in 1967', publisher: 'ETNews', year: 2004, language: 'ko', url: 'https://etnews.com/200404200016'},
  {id: 'happyedu-history', title: 'History of the ministry in 행복한 교육', publisher: 'Ministry of Education', language: 'ko', url: 'http://happyedu.moe.go.kr/happy/bbs/selectHappyArticle.do?bbsId=BBSMSTR_000000000197&nttId=4969'},
  {id: 'kbs-2025-12-31', title: 'Report on the division of the finance ministry', publisher: 'KBS World', year: 2025, language: 'en', url: 'https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=198532'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;

// Committees for balanced development and decentralisation, their act, plans and account.
UNWIND [
  {id: 'hankyung-1989-05-31', title: 'Report on the planning group for balanced regional development', publisher: 'Hankyung', year: 1989, language: 'ko', url: 'https://www.hankyung.com/article/1989053101071'},
  {id: 'donga-2000-02-03', title: 'Report on the planning group for balanced regional development', publisher: 'Dong-A Ilbo', year: 2000, language: 'ko', url: 'https://donga.com/news/amp/all/20000203/7505831/1'},
  {id: 'hankyung-2003-03-20', title: 'Report on the Blue House decision about presidential committees', publisher: 'Yonhap on Hankyung', year: 2003, language: 'ko', url: 'https://www.hankyung.com/politics/article/2003032078278'},
  {id: 'namu-pcbnd', title: '국가균형발전위원회', publisher: 'namu.moe, mirror of Namuwiki', language: 'ko', url: 'https://namu.moe/w/%EA%B5%AD%EA%B0%80%EA%B7%A0%ED%98%95%EB%B0%9C%EC%A0%84'},
  {id: 'kiho-2006-11-02', title: 'Article that dates the committee to 2003', publisher: 'Kiho Ilbo', year: 2006, language: 'ko', url: 'http://www.kihoilbo.co.kr/news/articleView.html?idxno=222803'},
  {id: 'koscaj-2004', title: '전국14개지역협의회 구성', publisher: 'KOSCA news', year: 2004, language: 'ko', url: 'https://www.koscaj.com/news/articleView.html?idxno=47349'},
  {id: 'balance-2008-05-27', title: 'Press notice on the new chair of the Presidential Committee on Balanced National Development', publisher: 'Presidential Committee on Balanced National Development', year: 2008, language: 'ko', url: 'http://www.balance.go.kr/base/board/read?boardManagementNo=11&boardNo=7332&searchCategory=&page=45&searchType=&searchWord=&menuLevel=2&menuNo=41'},
  {id: 'gynet-2008-05-29', title: 'Report that the committee was kept after the transition', publisher: 'Gwangyang News', year: 2008, language: 'ko', url: 'https://www.gynet.co.kr/news/articleView.html?idxno=5315'},
  {id: 'etnews-2008-09-24', title: 'Report on the bill of a Special Act on Regional Development (지역발전특별법)', publisher: 'ETNews', year: 2008, language: 'ko', url: 'https://etnews.com/200809240146'},
  {id: 'kyeongin-2008-11', title: 'Report on the amendment bill passed by the State Council', publisher: 'Kyeongin Ilbo', year: 2008, language: 'ko', url: 'https://kyeongin.com/article/402971'},
  {id: 'kbmaeil-2009-04-29', title: '지역발전위원회 현판식', publisher: 'Kyongbuk Maeil', year: 2009, language: 'ko', url: 'https://www.kbmaeil.com/article/200904291284414'},
  {id: 'pcrd-english-site', title: 'Presidential Committee on Regional Development, English site', publisher: 'Presidential Archives', language: 'en', url: 'http://17region.eng.pa.go.kr/index.jsp?mid1=00000001&mid2=00000001'},
  {id: 'pcrd-policy-planning', title: 'Presidential Committee on Regional Development, Policy Planning', publisher: 'Presidential Archives', language: 'en', url: 'http://17region.eng.pa.go.kr/index.jsp?mid1=00000004&mid2=00000016'},
  {id: 'pcrd-news-2009-10', title: 'Notice on the economic region development committees (October 2009)', publisher: 'Presidential Committee on Regional Development, kept by the Presidential Archives', year: 2009, language: 'ko', url: 'http://17region.pa.go.kr/news/report_read.php?board_id=3&id=41828'},
  {id: 'theleader-2018-03-22', title: 'Report on the name plate of the Presidential Committee for Balanced National Development', publisher: 'The Leader', year: 2018, language: 'ko', url: 'http://theleader.mt.co.kr/articleView.html?no=2018032210337880391&sec=L0201&pDepth=&page=1'},
  {id: 'incheonilbo-2018-12', title: 'Report on the regional innovation councils formed in 2018', publisher: 'Incheon Ilbo', year: 2018, language: 'ko', url: 'http://www.incheonilbo.com/news/articleView.html?idxno=918069'},
  {id: 'pcbnd-notice-2023-07-04', title: '7월 10일 지방시대위원회 출범', publisher: 'Presidential Committee for Balanced National Development', year: 2023, language: 'ko', url: 'http://balance.go.kr:80/base/board/read?boardManagementNo=10&boardNo=9188&searchCategory=&page=3&searchType=&searchWord=&menuLevel=2&menuNo=40'},
  {id: 'kyeongin-2023-07-09', title: 'Report on the committee for the era of local autonomy', publisher: 'Kyeongin Ilbo', year: 2023, language: 'ko', url: 'https://kyeongin.com/article/1645999'},
  {id: 'chosunbiz-2025-07-10', title: 'Report on the inauguration of Kim Kyeong-soo', publisher: 'Chosun Biz', year: 2025, language: 'en', url: 'https://prod.biz.chosun.com/en/en-policy/2025/07/10/NMVPFMUEN5ABHP2NKGZZF2KCOA'},
  {id: 'fnnews-2025-11-13', title: 'Report that names the Presidential Committee for the Era of Local Autonomy', publisher: 'Financial News', year: 2025, language: 'en', url: 'https://en.fnnews.com/news/202511131200150112'},
  {id: 'lawdigest-2025-09-30', title: 'Bill of 30 September 2025 to amend the Special Act', publisher: 'lawdigest.net', year: 2025, language: 'ko', url: 'https://test.lawdigest.net/bill/PRC_R2S5Q0R9P2Q3X2W0X2V8V4U0V9Q7R0'},
  {id: 'pcad-history', title: 'History of the Presidential Committee on Autonomy and Decentralization', publisher: 'Presidential Archives', language: 'en', url: 'http://webarchives.pa.go.kr/19th/www.pcad.go.kr/eng/section/intro_history.html'},
  {id: 'darkmir-pcad', title: '자치분권위원회', publisher: 'dark.mir.pe, mirror of Namuwiki', language: 'ko', url: 'https://dark.mir.pe/wiki/%EC%A7%80%EB%B0%A9%EC%9E%90%EC%B9%98%EB%B0%9C%EC%A0%84%EC%9C%84%EC%9B%90%ED%9A%8C'},
  {id: 'kowiki-decentralisation-committee', title: '지방분권촉진위원회', publisher: 'wiki.x.io, copy of the Korean Wikipedia', language: 'ko', url: 'http://ko.m.wiki.x.io/wiki/%EC%A7%80%EB%B0%A9%EB%B6%84%EA%B6%8C%EC%B4%89%EC%A7%84%EC%9C%84%EC%9B%90%ED%9A%8C'},
  {id: 'mbn-2013', title: 'Report on the new committee on the development of local autonomy', publisher: 'MBN', year: 2013, language: 'ko', url: 'https://mbn.co.kr/news/health/1465325'},
  {id: 'wikisource-law-8865', title: '지방분권촉진에 관한 특별법 (제8865호)', publisher: 'Korean Wikisource', language: 'ko', url: 'https://ko.m.wikisource.org/wiki/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%EC%A7%80%EB%B0%A9%EB%B6%84%EA%B6%8C%EC%B4%89%EC%A7%84%EC%97%90_%EA%B4%80%ED%95%9C_%ED%8A%B9%EB%B3%84%EB%B2%95_(%EC%A0%9C8865%ED%98%B8)'},
  {id: 'wikisource-law-9051', title: '국가균형발전 특별법 (제9051호)', publisher: 'Korean Wikisource', language: 'ko', url: 'https://ko.wikisource.org/wiki/%EA%B5%AD%EA%B0%80%EA%B7%A0%ED%98%95%EB%B0%9C%EC%A0%84_%ED%8A%B9%EB%B3%84%EB%B2%95_(%EC%A0%9C9051%ED%98%B8)'},
  {id: 'klri-special-act', title: 'Special Act on Balanced National Development (translation up to Act No. 16202)', publisher: 'Korea Legislation Research Institute', language: 'en', url: 'https://elaw.klri.re.kr/eng_mobile/viewer.do?hseq=51166&type=part&key=10'},
  {id: 'samili-2013-09-17', title: 'Notice of two ministries of 17 September 2013 on regional policy', publisher: 'samili.com', year: 2013, language: 'ko', url: 'https://www.samili.com/tax/JaryosilOrganView.asp?div_cate=tax&v_seqno=35947&page=13&v_part=6&searchword='},
  {id: 'asiae-2013-09-16', title: 'Report on the end of the economic regions', publisher: 'Asia Economy', year: 2013, language: 'ko', url: 'https://cm.asiae.co.kr/article/2013091616183284879'},
  {id: 'nabis-history', title: 'History of Balanced National Development Initiatives', publisher: 'NABIS', language: 'en', url: 'https://www.nabis.go.kr/contentsGlobalDetailView.do?menucd=346'},
  {id: 'national-atlas-regional-plans', title: 'National Atlas of Korea, Regional Development Plans', publisher: 'National Geographic Information Institute', language: 'en', url: 'http://nationalatlas.ngii.go.kr/pages/page_825.php'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;
