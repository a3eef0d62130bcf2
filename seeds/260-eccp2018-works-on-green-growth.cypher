// Works that the cluster briefing cites on green growth and on the cluster community. Sources: the briefing; two pages and
// a notice on an act.

// An address stands only where the plain text has it whole. Pages have no year where the note gives only the day they were read.

UNWIND [
  // Books on the cluster programme that the whole briefing rests on.
  {id: 'mke-2010-iccp', title: 'The Industrial Complex Cluster Program of Korea', authors: ['Ministry of Knowledge Economy et al'], year: 2010, language: 'en', edition: 'November 2010'},
  {id: 'mke-2011-iccp', title: 'The Industrial Complex Cluster Program of Korea, Summary, second edition', authors: ['Ministry of Knowledge Economy et al'], year: 2011, language: 'en', edition: 'second edition, November 2011'},
  {id: 'motie-2016-iccp', title: 'The Industrial Cluster Program of Korea', authors: ['Ministry of Trade, Industry & Energy et al'], year: 2016, language: 'en', edition: 'March 2016'},
  {id: 'koranet-cluster-overview', title: 'Overview on Existing Publications on S&T and Cluster/Networks Statistics, Part 2: Cluster', authors: ['Koranet'], language: 'en'},

  // Green growth, notes 50 to 59.
  {id: 'eu-gateway-green-energy-korea', title: 'Green Energy Technologies Korea', authors: ['EU Gateway'], language: 'en', url: 'https://www.eu-gateway.eu/business-missions/missions-calendar/green-energy-technologies-korea', edition: 'consulted on 7 August 2018'},
  {id: 'statistics-korea-2012', title: 'Korea\'s Green Growth based on OECD Green Growth Indicators', authors: ['Statistics Korea'], year: 2012, language: 'en', edition: 'March 2012'},
  {id: 'whang-2011', title: 'Korea\'s Green Energy Policies and Prospects', authors: ['Whang Jooho'], year: 2011, publisher: 'Korea\'s Economy, volume 27', language: 'en'},
  {id: 'kim-gi-eun-2010', title: 'Technology Innovation & Green Policy in Korea', authors: ['Kim Gi Eun'], year: 2010, language: 'en'},
  {id: 'korea-net-green-way', title: 'Korea Leads the Green Way', authors: ['Korea.net'], language: 'en', url: 'http://www.korea.net/NewsFocus/Sci-Tech/view?articleId=104426', edition: 'consulted on 7 August 2018'},
  {id: 'choi-green-growth-movement', title: 'The Green Growth Movement in The Republic of Korea: Option or necessity?', authors: ['Sang Dae Choi'], language: 'en', url: 'http://www.greengrowthknowledge.org/sites/default/files/kggp_knowledge%20note%20series_01.pdf', edition: 'consulted on 7 August 2018'},
  {id: 'oecd-green-growth-in-action-korea', title: 'Green Growth in Action: Korea', authors: ['OECD'], language: 'en', url: 'https://www.oecd.org/korea/greengrowthinactionkorea.htm', edition: 'consulted on 7 August 2018'},
  {id: 'han-2010', title: 'Sustainable and Green Tourism: Korea\'s Green New Deal and 4 Rivers Restoration Project', authors: ['Pan Sang Han'], year: 2010, language: 'en', edition: 'June 2010'},

  // Green industry and initiatives, notes 62 to 66.
  {id: 'world-bank-2012', title: 'Korea\'s Global Commitment to Green Growth', authors: ['World Bank'], year: 2012, language: 'en', url: 'http://www.worldbank.org/en/news/feature/2012/05/09/Korea-s-Global-Commitment-to-Green-Growth', edition: 'consulted on 7 August 2018'},
  {id: 'eu-delegation-korea-2016', title: 'News of 12 July 2016 on the first business mission of EU Gateway to Korea', authors: ['European Union Delegation to South Korea'], year: 2016, language: 'en', url: 'http://eeas.europa.eu/delegations/south_korea/press_corner/all_news/news/2016/20160712_en.htm', edition: 'consulted on 7 August 2018'},
  {id: 'gtc-website', title: 'Web site of the Green Technology Center', authors: ['Green Technology Center'], language: 'en', url: 'http://www.gtck.re.kr/frt/en/main.do', edition: 'consulted on 7 August 2018'},
  {id: 'greengrowthknowledge-gtc', title: 'Entry on the Green Technology Center at greengrowthknowledge.org', language: 'en', url: 'http://www.greengrowthknowledge.org/organization/green-technology-center-korea-gtc-k'},

  // The cluster community, notes 71 to 81.
  {id: 'kicox-industrial-complex', title: 'Industrial complexes, pages of the KICOX web site with presentations of the zones', authors: ['Korea Industrial Complex Corp. (KICOX)'], language: 'en', url: 'http://www.kicox.or.kr/home/eng/industrial/industrial_complex.jsp'},
  {id: 'kicox-cluster-portal', title: 'Cluster, Mini Cluster map', authors: ['Korea Industrial Complex Corp. (KICOX)'], language: 'en', url: 'https://www.cluster.or.kr/en/index.jsp', edition: 'consulted on 7 August 2018'},
  {id: 'kicox-e-cluster-portal', title: 'E-cluster portal', authors: ['Korea Industrial Complex Corp. (KICOX)'], language: 'en', url: 'http://www.e-cluster.net/en/index.jsp'},
  {id: 'kicox-gumi-koranet', title: 'Presentation of Gumi by KICOX for Koranet', authors: ['Jeoung'], language: 'en', url: 'http://www.koranet.eu/_media/12_Gumi_KICOX_Jeoung.pdf'},

  // Documents on the act and on the committee.
  {id: 'klri-green-growth-act', title: 'Framework Act on Low Carbon, Green Growth (저탄소 녹색성장 기본법), text in Korean and English', publisher: 'Korea Legislation Research Institute', language: 'ko', url: 'https://elaw.klri.re.kr/kor_service/lawViewMultiContent.do?hseq=46599'},
  {id: 'climate-laws-green-growth-act', title: 'Framework Act on Low Carbon Green Growth, entry in Climate Change Laws of the World', language: 'en', url: 'https://climate-laws.org/geographies/south-korea/laws/framework-act-on-low-carbon-green-growth-regulated-by-enforcement-decree-of-the-framework-act-on-low-carbon-green-growth'},
  {id: 'opm-2009-01-15', title: 'Notice of 15 January 2009 on the bill of the framework act (저탄소 녹색성장기본법(안) 입법예고)', authors: ['녹색성장위원회 설립준비팀'], publisher: 'Office of the Prime Minister', year: 2009, language: 'ko', url: 'https://opm.go.kr/doc/Data/BBS/12//40704_63630.files/Sections1.html'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;

UNWIND [
  {id: 'refers-eccp2018-mke-2010-iccp', from: 'eccp2018', to: 'mke-2010-iccp', role: 'mappings and lists of clusters, p. 147-149', cites: ['eccp2018#§2.1, lines 530-534']},
  {id: 'refers-eccp2018-mke-2011-iccp', from: 'eccp2018', to: 'mke-2011-iccp', role: 'mapping, p. 9 and 26-27', cites: ['eccp2018#§2.1, lines 533-534 and 537']},
  {id: 'refers-eccp2018-motie-2016-iccp', from: 'eccp2018', to: 'motie-2016-iccp', role: 'concept of clusters, p. 3; their spread, p. 9', cites: ['eccp2018#§2, line 484', 'eccp2018#§2.1, line 506']},
  {id: 'refers-eccp2018-koranet-cluster-overview', from: 'eccp2018', to: 'koranet-cluster-overview', role: 'history and focus of clusters, p. 11 and after', cites: ['eccp2018#§2.1, lines 523-524 and 535']},
  {id: 'refers-eccp2018-eu-gateway-green-energy-korea', from: 'eccp2018', to: 'eu-gateway-green-energy-korea', cites: ['eccp2018#§1, line 343', 'eccp2018#§1, lines 432-435']},
  {id: 'refers-eccp2018-statistics-korea-2012', from: 'eccp2018', to: 'statistics-korea-2012', cites: ['eccp2018#§1, lines 344-345']},
  {id: 'refers-eccp2018-whang-2011', from: 'eccp2018', to: 'whang-2011', role: 'green growth in the strategy of the nation, p. 49 and after', cites: ['eccp2018#§1, lines 346-347']},
  {id: 'refers-eccp2018-kim-gi-eun-2010', from: 'eccp2018', to: 'kim-gi-eun-2010', cites: ['eccp2018#§1, lines 347-351']},
  {id: 'refers-eccp2018-korea-net-green-way', from: 'eccp2018', to: 'korea-net-green-way', cites: ['eccp2018#§1, lines 352-353', 'eccp2018#§1, lines 393-394', 'eccp2018#§1, lines 427-428']},
  {id: 'refers-eccp2018-choi-green-growth-movement', from: 'eccp2018', to: 'choi-green-growth-movement', cites: ['eccp2018#§1, lines 366-368', 'eccp2018#§1, lines 391-392']},
  {id: 'refers-eccp2018-oecd-green-growth-in-action-korea', from: 'eccp2018', to: 'oecd-green-growth-in-action-korea', cites: ['eccp2018#§1, lines 369-370']},
  {id: 'refers-eccp2018-han-2010', from: 'eccp2018', to: 'han-2010', cites: ['eccp2018#§1, lines 371-372', 'eccp2018#§1, lines 389-390']},
  {id: 'refers-eccp2018-world-bank-2012', from: 'eccp2018', to: 'world-bank-2012', cites: ['eccp2018#§1, lines 429-431', 'eccp2018#§1, line 441']},
  {id: 'refers-eccp2018-eu-delegation-korea-2016', from: 'eccp2018', to: 'eu-delegation-korea-2016', cites: ['eccp2018#§1, lines 432-435']},
  {id: 'refers-eccp2018-gtc-website', from: 'eccp2018', to: 'gtc-website', cites: ['eccp2018#§1, lines 436-439']},
  {id: 'refers-eccp2018-greengrowthknowledge-gtc', from: 'eccp2018', to: 'greengrowthknowledge-gtc', cites: ['eccp2018#§1, line 440']},
  {id: 'refers-eccp2018-kicox-industrial-complex', from: 'eccp2018', to: 'kicox-industrial-complex', cites: ['eccp2018#§2, line 483', 'eccp2018#§2.1, lines 572-573']},
  {id: 'refers-eccp2018-kicox-cluster-portal', from: 'eccp2018', to: 'kicox-cluster-portal', cites: ['eccp2018#§2.1, line 495', 'eccp2018#§2.1, line 518', 'eccp2018#§2.1, line 534']},
  {id: 'refers-eccp2018-kicox-e-cluster-portal', from: 'eccp2018', to: 'kicox-e-cluster-portal', cites: ['eccp2018#§2.1, line 507']},
  {id: 'refers-eccp2018-kicox-gumi-koranet', from: 'eccp2018', to: 'kicox-gumi-koranet', cites: ['eccp2018#§2.1, line 536']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:REFERS_TO {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};
