// The paper of Park and Hong on industrial cluster policies. Source: the paper.

// The text bears no date. Its latest dates are June 2004, when the five-year plan was completed, and an act that was to come into
// force in the year of the paper: the record has that act in force on 28 July 2005. So it is of 2004 or 2005, and no year is given.

UNWIND [
  {id: 'park-hong', title: 'Industrial Cluster Policies in Korea', authors: ['Hyung Jin Park', 'Jin-ki Hong'], publisher: 'Korea Institute for Industrial Economics and Trade', language: 'en', edition: 'plain text of 125 lines, one for each paragraph', leftOut: ['line 3: title', 'line 15: heading of section 1', 'line 29: heading of section 2', 'line 31: heading of section 2-1', 'line 51: heading of section 2-2', 'line 67: heading of section 2-3', 'line 69: heading of section 2-3(1)', 'line 75: heading of section 2-3(2)', 'line 85: heading of section 2-3(3)', 'line 93: heading of section 2-3(4)', 'line 101: heading of section 2-3(5)', 'line 109: heading of section 3']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;
