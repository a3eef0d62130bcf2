// Documents that the ministry scripts (031-049) cite besides those of 010-sources and the laws. Sources: themselves.
UNWIND [
  {id: 'encykorea-mohsa', title: 'Encyclopedia of Korean Culture, 보건사회부', publisher: 'Academy of Korean Studies', language: 'ko', url: 'https://encykorea.aks.ac.kr/Article/E0023199'},
  {id: 'encykorea-moc', title: 'Encyclopedia of Korean Culture, 건설부', publisher: 'Academy of Korean Studies', language: 'ko', url: 'https://encykorea.aks.ac.kr/Article/E0001995'},
  {id: 'moe-blog-history', title: '교육부의 역사', publisher: 'Ministry of Education, official blog', language: 'ko', url: 'https://if-blog.tistory.com/11022'},
  {id: 'ajunews-2013-01-15', title: 'Report on the names of the education ministry', publisher: 'Aju News', year: 2013, language: 'ko', url: 'https://ajunews.com/view/20130115000774'},
  {id: 'unn-moe-70-years', title: '교육부 70년', publisher: 'UNN', language: 'ko', url: 'http://news.unn.net/news/articleView.html?idxno=191198'},
  {id: 'asiae-2009-02-16', title: 'Report on records of the Ministry of Reconstruction (부흥부) in the National Archives', publisher: 'Asia Economy', year: 2009, language: 'ko', url: 'https://cm.asiae.co.kr/article/2009021616253624995'},
  {id: 'dokumen123-molit', title: '대한민국 국토교통부', publisher: 'dokumen123.com, copy of the Korean Wikipedia', language: 'ko', url: 'https://dokumen123.com/ko/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%EA%B5%AD%ED%86%A0%EA%B5%90%ED%86%B5%EB%B6%80'},
  {id: 'mcst-history', title: 'History of the Ministry of Culture, Sports and Tourism', publisher: 'Ministry of Culture, Sports and Tourism', language: 'ja', url: 'http://www.mcst.go.kr/japanese/ministry/history/history3.jsp'},
  {id: 'archives-mcst', title: 'National Archives of Korea, 문화체육관광부', publisher: 'National Archives of Korea', language: 'ko', url: 'http://www.archives.go.kr/next/search/viewDescClassContents.do?businessFunctionId=G00000000950&descClassDiv=G&descFullId=T00000000090/T00000000094/G00000000950'},
  {id: 'zhwiki-mcst', title: '文化體育觀光部', publisher: 'kiwix.haohe.fun, copy of the Chinese Wikipedia', language: 'zh', url: 'https://kiwix.haohe.fun/content/wikipedia_zh_all_maxi_2024-04/A/%E9%9F%A9%E5%9B%BD%E6%96%87%E5%8C%96%E4%BD%93%E8%82%B2%E8%A7%82%E5%85%89%E9%83%A8'},
  {id: 'kowiki-ministry-of-culture', title: '대한민국 문화부', publisher: 'tomorrow.paperai.life, copy of the Korean Wikipedia', language: 'ko', url: 'https://tomorrow.paperai.life/https://ko.wikipedia.org/wiki/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%EB%AC%B8%ED%99%94%EB%B6%80'},
  {id: 'enwiki-mafra', title: 'Ministry of Agriculture, Food and Rural Affairs (South Korea)', publisher: 'n.global.ssl.fastly.net, copy of the English Wikipedia', language: 'en', url: 'https://n.global.ssl.fastly.net/Ministry_of_Agriculture,_Food_and_Rural_Affairs_(South_Korea)'},
  {id: 'kowiki-mohw', title: '대한민국 보건복지부', publisher: 'csb0177.tistory.com, copy of the Korean Wikipedia', language: 'ko', url: 'https://csb0177.tistory.com/entry/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD-%EB%B3%B4%EA%B1%B4%EB%B3%B5%EC%A7%80%EB%B6%80'},
  {id: 'kowiki-ministry-of-social-affairs', title: '사회부', publisher: 'Korean Wikipedia, revision 9995464', language: 'ko', url: 'https://ko.wikipedia.org/wiki/%ED%8A%B9%EC%88%98:%EB%AA%A8%EB%B0%94%EC%9D%BC%EC%B0%A8%EC%9D%B4/9995464'},
  {id: 'mbn-2015-09-17', title: 'Report on the English names of government bodies', publisher: 'Yonhap on MBN', year: 2015, language: 'ko', url: 'https://www.mbn.co.kr/news/society/2551668'},
  {id: 'herald-2025-09-26', title: 'Report on the reorganisation of the government', publisher: 'Herald Business', year: 2025, language: 'ko', url: 'https://biz.heraldcorp.com/article/10584658'},
  {id: 'joongangdaily-2026-01-02', title: 'Report on the division of the finance ministry into two bodies', publisher: 'Korea JoongAng Daily', year: 2026, language: 'en', url: 'https://koreajoongangdaily.joins.com/news/2026-01-02/business/finance/Finance-Ministry-divided-into-two-separate-bodies-in-govt-reorganization/2491705'},
  {id: 'khan-2025-09-08', title: 'Report on the reorganisation of the government', publisher: 'Kyunghyang Shinmun', year: 2025, language: 'en', url: 'https://www.khan.co.kr/article/202509081735257'},
  {id: 'asiae-2025-09-07', title: 'Report on the reorganisation of the government', publisher: 'Asia Business Daily', year: 2025, language: 'en', url: 'https://cm.asiae.co.kr/en/article/2025090718370714847'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;
