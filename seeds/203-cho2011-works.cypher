// The paper itself and the works it rests on, as far as its text names them. Source: Cho 2011.

// Titles are not in the edition.
UNWIND [
  {id: 'choi-2011', title: 'Work cited as Choi (2011)', authors: ['Choi'], year: 2011},
  {id: 'kim-y-s-2007', title: 'Work cited as Kim, Y. S. et al. (2007)', authors: ['Kim, Y. S.'], year: 2007},
  {id: 'kim-y-s-2009', title: 'Work cited as Kim, Y. S. et al. (2009)', authors: ['Kim, Y. S.'], year: 2009},
  {id: 'kim-s-b-2009', title: 'Work cited as Kim, S. B. et al. (2009)', authors: ['Kim, S. B.'], year: 2009},
  {id: 'cho-hassink-2009', title: 'Work cited as Cho, M. R. and R. Hassink (2009)', authors: ['Cho, M. R.', 'Hassink, R.'], year: 2009},
  {id: 'cha-m-s-2008', title: 'Work cited as Cha, M. S. et al. (2008)', authors: ['Cha, M. S.'], year: 2008},
  {id: 'kwon-y-w-2009', title: 'Work cited as Kwon, Y. W. et al. (2009)', authors: ['Kwon, Y. W.'], year: 2009},
  {id: 'oecd-2001', title: 'Work cited as OECD (2001)', authors: ['OECD'], year: 2001},
  {id: 'world-bank-2009', title: 'Work cited as World Bank (2009)', authors: ['World Bank'], year: 2009},
  {id: 'pcrd-mke-2010', title: 'Work cited as Presidential Committee on Regional Development and Ministry of Knowledge Economy (2010)', authors: ['Presidential Committee on Regional Development', 'Ministry of Knowledge Economy'], year: 2010},
  {id: 'pcrd-mke-2011', title: 'Work cited as Presidential Committee on Regional Development and Ministry of Knowledge Economy (2011)', authors: ['Presidential Committee on Regional Development', 'Ministry of Knowledge Economy'], year: 2011}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;

UNWIND [
  {id: 'authored-cho2011-cho-myung-rae', from: 'cho2011', to: 'cho-myung-rae', cites: ['cho2011#§3-2, line 882', 'cho2011#§4-6, line 2298', 'cho2011#abstract, line 2403']},
  {id: 'authored-choi-2011-choi-cited-by-cho2011', from: 'choi-2011', to: 'choi-cited-by-cho2011', cites: ['cho2011#§2, lines 300-304']},
  {id: 'authored-kim-y-s-2007-kim-y-s', from: 'kim-y-s-2007', to: 'kim-y-s', role: 'first author', cites: ['cho2011#§2, lines 514-516', 'cho2011#§3-3, lines 1069-1071']},
  {id: 'authored-kim-y-s-2009-kim-y-s', from: 'kim-y-s-2009', to: 'kim-y-s', role: 'first author', cites: ['cho2011#§2, lines 514-516', 'cho2011#§3-4, line 1276']},
  {id: 'authored-kim-s-b-2009-kim-s-b', from: 'kim-s-b-2009', to: 'kim-s-b', role: 'first author', cites: ['cho2011#§3-3, lines 1069-1071']},
  {id: 'authored-cho-hassink-2009-cho-myung-rae', from: 'cho-hassink-2009', to: 'cho-myung-rae', role: 'as M. R. Cho', cites: ['cho2011#§3-4, line 1097']},
  {id: 'authored-cho-hassink-2009-hassink-r', from: 'cho-hassink-2009', to: 'hassink-r', cites: ['cho2011#§3-4, line 1097']},
  {id: 'authored-cha-m-s-2008-cha-m-s', from: 'cha-m-s-2008', to: 'cha-m-s', role: 'first author', cites: ['cho2011#§3-4, line 1117']},
  {id: 'authored-kwon-y-w-2009-kwon-y-w', from: 'kwon-y-w-2009', to: 'kwon-y-w', role: 'first author', cites: ['cho2011#§3-4, line 1242']},
  {id: 'authored-oecd-2001-oecd', from: 'oecd-2001', to: 'oecd', cites: ['cho2011#§3-5, line 1419']},
  {id: 'authored-world-bank-2009-world-bank', from: 'world-bank-2009', to: 'world-bank', cites: ['cho2011#§3-7, line 1854']},
  {id: 'authored-pcrd-mke-2010-pcrd', from: 'pcrd-mke-2010', to: 'pcrd', cites: ['cho2011#§3-5, lines 1476-1478']},
  {id: 'authored-pcrd-mke-2010-mke', from: 'pcrd-mke-2010', to: 'mke', cites: ['cho2011#§3-5, lines 1476-1478']},
  {id: 'authored-pcrd-mke-2011-pcrd', from: 'pcrd-mke-2011', to: 'pcrd', cites: ['cho2011#§3-5, lines 1476-1478']},
  {id: 'authored-pcrd-mke-2011-mke', from: 'pcrd-mke-2011', to: 'mke', cites: ['cho2011#§3-5, lines 1476-1478']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:AUTHORED_BY {id: row.id}]->(to)
SET r += row {.start, .end, .role, .confidence, .reason, .rank, .status, .cites};

UNWIND [
  {id: 'refers-cho2011-choi-2011', from: 'cho2011', to: 'choi-2011', role: 'spread of the knowledge economy', cites: ['cho2011#§2, lines 300-304']},
  {id: 'refers-cho2011-kim-y-s-2007', from: 'cho2011', to: 'kim-y-s-2007', role: 'New Regionalism; five-year plans', cites: ['cho2011#§2, line 516', 'cho2011#§3-3, lines 1069-1071']},
  {id: 'refers-cho2011-kim-y-s-2009', from: 'cho2011', to: 'kim-y-s-2009', role: 'New Regionalism; regional industrial policy', cites: ['cho2011#§2, line 516', 'cho2011#§3-4, line 1276']},
  {id: 'refers-cho2011-kim-s-b-2009', from: 'cho2011', to: 'kim-s-b-2009', role: 'five-year plans', cites: ['cho2011#§3-3, lines 1069-1071']},
  {id: 'refers-cho2011-cho-hassink-2009', from: 'cho2011', to: 'cho-hassink-2009', role: 'industrial promotion', cites: ['cho2011#§3-4, line 1097']},
  {id: 'refers-cho2011-cha-m-s-2008', from: 'cho2011', to: 'cha-m-s-2008', role: 'performance of RIPP', cites: ['cho2011#§3-4, line 1117']},
  {id: 'refers-cho2011-kwon-y-w-2009', from: 'cho2011', to: 'kwon-y-w-2009', role: 'leading industry projects', cites: ['cho2011#§3-4, line 1242']},
  {id: 'refers-cho2011-oecd-2001', from: 'cho2011', to: 'oecd-2001', role: 'regional innovation system', cites: ['cho2011#§3-5, line 1419']},
  {id: 'refers-cho2011-pcrd-mke-2010', from: 'cho2011', to: 'pcrd-mke-2010', role: 'mega-regional innovation system', cites: ['cho2011#§3-5, lines 1476-1478']},
  {id: 'refers-cho2011-pcrd-mke-2011', from: 'cho2011', to: 'pcrd-mke-2011', role: 'mega-regional innovation system', cites: ['cho2011#§3-5, lines 1476-1478']},
  {id: 'refers-cho2011-world-bank-2009', from: 'cho2011', to: 'world-bank-2009', role: 'development by division', cites: ['cho2011#§3-7, line 1854']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:REFERS_TO {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'passed-kr-law-7061-national-assembly', from: 'kr-law-7061', to: 'national-assembly', start: '2003-12', cites: ['cho2011#§3-6, lines 1516-1526']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PASSED_BY {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

// Stretches of the edition that no citation covers, with the reason. The edition has no list of references.
UNWIND [
  {of: 'cho2011', leftOut: ['lines 101-106: heading of section 2', 'lines 1891-1895: heading of section 4', 'lines 2304-2305: heading of section 5', 'line 2401: Korean title, which is the title of the source']}
] AS row
MATCH (n:Source {id: row.of})
SET n.leftOut = row.leftOut;
