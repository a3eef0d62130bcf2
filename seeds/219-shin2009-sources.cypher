// The paper of Shin 2009 and the works it cites. Sources: the paper; its page in an index of Korean journals.

// The plain text has no list of references: the cited works are known by author and year alone, and their titles say so.

UNWIND [
  {id: 'shin2009', title: '지방 차원의 산업 클러스터 정책: 대전광역시를 사례로 (Industrial Cluster Policies of the Korean Government in the Early 2000s: The Case of Daejeon)', authors: ['Shin Dong-Ho (신동호)'], year: 2009, publisher: 'Journal of the Economic Geographical Society of Korea (한국경제지리학회지) 12(1)', language: 'en', url: 'https://koreascience.or.kr/article/JAKO200918133148518.page', edition: 'plain text of 1709 lines, SHA-256 7c468b75b1190b83bef4a01a0e39b1140f98430c18c13f3336425db7381f33d5', leftOut: ['line 2: heading of section 1', 'lines 55-56: heading of section 2', 'line 90: heading of section 2-1', 'line 146: heading of section 2-2', 'line 173: heading of section 2-3', 'lines 338-339: heading of section 3', 'lines 585-588: mark of the printer in a running head', 'lines 1389-1390: heading of section 4', 'line 1602: heading of section 5']},
  {id: 'koreascience-shin2009', title: 'Industrial Cluster Policies of the Korean Government in the Early 2000s: The Case of Daejeon, page of the paper in ScienceON', publisher: 'Korea Institute of Science and Technology Information', year: 2009, language: 'ko', url: 'https://koreascience.or.kr/article/JAKO200918133148518.page'},
  {id: 'cooke-1998', title: 'Cooke 1998, a work on regional innovation systems', authors: ['Cooke'], year: 1998},
  {id: 'porter-1990', title: 'Porter 1990, a work on industrial clusters', authors: ['Porter'], year: 1990},
  {id: 'florida-2002', title: 'Florida 2002, a work on creative industry', authors: ['Florida'], year: 2002},
  {id: 'pratt-1997', title: 'Pratt 1997, a work on creative industry', authors: ['Pratt'], year: 1997},
  {id: 'scott-2000', title: 'Scott 2000, a work on creative industry', authors: ['Scott'], year: 2000},
  {id: 'shin-2001', title: 'Shin 2001, a work on Daejeon and the Daedeok district', authors: ['Shin'], year: 2001},
  {id: 'mcie-2004a', title: 'MCIE 2004a, a document on the grants of the RIS Pilot Program', authors: ['Ministry of Commerce, Industry and Energy'], year: 2004},
  {id: 'mcie-2004b', title: 'MCIE 2004b, a document on the proposals for the RIS Pilot Program', authors: ['Ministry of Commerce, Industry and Energy'], year: 2004},
  {id: 'mehrd-2004', title: 'MEHRD 2004, a document on the NURI program', authors: ['Ministry of Education and Human Resources Development'], year: 2004},
  {id: 'bnc-2007', title: 'BNC 2007, a document of the committee for BK21 and NURI', authors: ['BK21-NURI committee'], year: 2007},
  {id: 'city-of-daejeon-2007', title: 'City of Daejeon 2007, a document on NURI in Daejeon', authors: ['City of Daejeon'], year: 2007}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;
