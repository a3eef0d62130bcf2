// Documents behind the commissions and agencies of 039 besides those of 010-013 and the laws. Sources: themselves.

UNWIND [
  // Tax, customs, finance, competition.
  {id: 'taxwatch-2024-10-07', title: '국세청 탄생', publisher: 'Taxwatch', year: 2024, language: 'ko', url: 'https://www.taxwatch.co.kr/article/tax/2024/09/26/0001/facebook'},
  {id: 'sejungilbo-nts', title: '국세청 개청', publisher: 'Sejung Ilbo', language: 'ko', url: 'http://www.sejungilbo.com/news/articleView.html?idxno=14026'},
  {id: 'joongang-1970-customs', title: '9월초 관세청 발족', publisher: 'JoongAng Ilbo', year: 1970, language: 'ko', url: 'https://www.joongang.co.kr/article/1248809'},
  {id: 'wowtv-2017-08-25', title: 'Report on 47 years of the Korea Customs Service (관세청)', publisher: 'Yonhap on Korea Economic TV', year: 2017, language: 'ko', url: 'https://m.wowtv.co.kr/NewsCenter/AMP/Read?articleId=AKR20170825114700002'},
  {id: 'hankyung-1998-03-31', title: '금융감독위원회 4월1일 출범', publisher: 'Hankyung', year: 1998, language: 'ko', url: 'https://hankyung.com/article/1998033003111'},
  {id: 'archives-financial-supervision', title: 'National Archives of Korea, 금융감독위원회', publisher: 'National Archives of Korea', language: 'ko', url: 'https://archives.go.kr/next/newsearch/listSubjectDescription.do?id=003580&sitePage=1-2-1'},
  {id: 'zdnet-2025-09-25', title: '금융감독 조직 개편 철회', publisher: 'ZDNet Korea', year: 2025, language: 'ko', url: 'https://zdnet.co.kr/view/?no=20250925133341'},
  {id: 'news1-2025-09-25', title: '금융위 현행 유지', publisher: 'News1', year: 2025, language: 'ko', url: 'https://www.news1.kr/finance/general-finance/5925101'},
  {id: 'maeilmarketing-kftc', title: '공정거래위원회 40년사', publisher: 'Maeil Marketing', language: 'ko', url: 'http://www.maeilmarketing.com/news/articleView.html?idxno=6652'},
  {id: 'tcatmon-kftc', title: 'Wiki of tcatmon.com, 공정거래위원회', publisher: 'tcatmon.com wiki', language: 'ko', url: 'http://tcatmon.com/wiki/%EA%B3%B5%EC%A0%95%EA%B1%B0%EB%9E%98%EC%9C%84%EC%9B%90%ED%9A%8C'},
  {id: 'hankyung-1994-12-05', title: 'Report on the Korea Fair Trade Commission (공정거래위원회)', publisher: 'Hankyung', year: 1994, language: 'ko', url: 'https://www.hankyung.com/article/1994120500291'},

  // Rights, integrity, data.
  {id: 'nanumtip-ombudsman', title: '국민고충처리위원회', publisher: 'nanumtip.com', language: 'ko', url: 'https://nanumtip.com/qa/168158/?show=168159'},
  {id: 'seoul-1994-04-10', title: 'Report on the name plate of the Ombudsman of Korea (국민고충처리위원회)', publisher: 'Seoul Shinmun', year: 1994, language: 'ko', url: 'https://www.seoul.co.kr/news/1994/04/10/19940410002001'},
  {id: 'archives-integrity', title: 'National Archives of Korea, 청렴증진 및 고충민원', publisher: 'National Archives of Korea', language: 'ko', url: 'http://www.archives.go.kr/next/newsearch/listSubjectDescription.do?id=005069&pageFlag=&sitePage='},
  {id: 'jawiki-kicac', title: 'Japanese Wikipedia, 国家清廉委員会', publisher: 'Wikipedia', language: 'ja', url: 'https://ja.wikipedia.org/wiki/%E5%A4%A7%E9%9F%93%E6%B0%91%E5%9B%BD%E5%9B%BD%E5%AE%B6%E6%B8%85%E5%BB%89%E5%A7%94%E5%93%A1%E4%BC%9A', edition: 'read in a copy, https://ja-wiki.pages.dev/wiki/%E5%A4%A7%E9%9F%93%E6%B0%91%E5%9B%BD%E5%9B%BD%E5%AE%B6%E6%B8%85%E5%BB%89%E5%A7%94%E5%93%A1%E4%BC%9A'},
  {id: 'joongang-acrc', title: '국민권익위원회 새 출발', publisher: 'JoongAng Ilbo', language: 'ko', url: 'https://joongang.co.kr/article/3058913'},
  {id: 'nowpoli212-nhrck', title: '국가인권위원회 개요', publisher: 'nowpoli212.tistory.com', language: 'ko', url: 'https://nowpoli212.tistory.com/category/%EC%A0%95%EC%B1%85/%EC%A0%95%EB%B6%80%EC%A1%B0%EC%A7%81'},
  {id: 'daum-nhrck', title: '국가인권위원회', publisher: 'Daum encyclopedia', language: 'ko', url: 'https://100.daum.net/encyclopedia/view/b02g2397n2'},
  {id: 'hankyung-2020-08-04', title: '개인정보보호위 공식 출범', publisher: 'Yonhap on Hankyung', year: 2020, language: 'ko', url: 'https://www.hankyung.com/society/article/202008040916Y'},

  // Personnel, overseas Koreans, aerospace.
  {id: 'encykorea-civil-service-commission', title: 'Encyclopedia of Korean Culture, 중앙인사위원회', publisher: 'Academy of Korean Studies', language: 'ko', url: 'https://encykorea.aks.ac.kr/Article/E0053848'},
  {id: 'kowiki-mpm', title: 'Korean Wikipedia, 인사혁신처', publisher: 'Wikipedia', language: 'ko', url: 'https://ko.wikipedia.org/wiki/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%EC%9D%B8%EC%82%AC%ED%98%81%EC%8B%A0%EC%B2%98'},
  {id: 'onglfree-2023-06-05', title: '재외동포청 공식 출범', publisher: 'onglfree.com', year: 2023, language: 'ko', url: 'https://onglfree.com/750%EB%A7%8C-%EC%9E%AC%EC%99%B8%EB%8F%99%ED%8F%AC-%EC%A7%80%EC%9B%90-%EC%9E%AC%EC%99%B8%EB%8F%99%ED%8F%AC%EC%B2%AD-%EA%B3%B5%EC%8B%9D-%EC%B6%9C%EB%B2%94'},
  {id: 'koreatimestx-overseas-koreans', title: '재외동포재단 해산', publisher: 'Korea Times Texas', language: 'ko', url: 'http://koreatimestx.com/archives/22720'},
  {id: 'sirens-2024-05-27', title: '우주항공청 개청', publisher: 'sirens.kr', year: 2024, language: 'ko', url: 'https://sirens.kr/View.aspx?No=3245357'},

  // Health, food and drugs.
  {id: 'medicaltimes-2004-01-19', title: '질병관리본부 공식 출범', publisher: 'Medical Times', year: 2004, language: 'ko', url: 'https://medicaltimes.com/Users/News/NewsView.html?ID=5514'},
  {id: 'kdca-history', title: '설립목적 및 연혁', publisher: 'Korea Disease Control and Prevention Agency', language: 'ko', url: 'https://www.kdca.go.kr/kdca/2797/subview.do'},
  {id: 'archives-food-and-drug-safety', title: 'National Archives of Korea, 식품의약품안전처', publisher: 'National Archives of Korea', language: 'ko', url: 'https://www.archives.go.kr/next/newsearch/listSubjectDescription.do?id=009205&sitePage='},
  {id: 'wiki1-food-and-drug-safety', title: 'Wiki of wiki1.kr, 식품의약품안전처', publisher: 'wiki1.kr', language: 'ko', url: 'http://wiki1.kr/index.php?mobileaction=toggle_view_mobile&printable=yes&title=%EC%8B%9D%ED%92%88%EC%9D%98%EC%95%BD%ED%92%88%EC%95%88%EC%A0%84%EC%B2%98'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;
