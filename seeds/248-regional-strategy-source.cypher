// The abstract of a policy paper on strategies for regional industry, in Korean and English. Source: its page in an index of articles.

// The page gives neither title nor author, journal nor year of the paper, so none is given here. Both versions were read: their terms
// are paired in the next script, and where only one version says something, only its line is cited.

UNWIND [
  {id: 'regional-strategy-abstract', title: 'Abstract of a policy paper on strategies for regional industry (지방의 산업 육성 전략), without the title of the paper', language: 'ko', url: 'http://m.earticle.net/Public/View/5/2236374', edition: 'plain text of 9 lines, the Korean version in line 3, the English one in line 6', leftOut: ['line 1: label of a button of the page', 'line 9: repeats line 6']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;
