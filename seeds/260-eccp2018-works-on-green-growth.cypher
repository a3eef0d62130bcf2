// Works that the cluster briefing cites on green growth and on the cluster community. Source: the briefing.

// An address stands only where the plain text has it whole. Pages have no year where the note gives only the day they were read.

UNWIND [
  // Books on the cluster programme that the whole briefing rests on.
  {id: 'mke-2010-iccp', title: 'The Industrial Complex Cluster Program of Korea', authors: ['Ministry of Knowledge Economy et al'], year: 2010, language: 'en', edition: 'November 2010'},
  {id: 'mke-2011-iccp', title: 'The Industrial Complex Cluster Program of Korea, Summary, second edition', authors: ['Ministry of Knowledge Economy et al'], year: 2011, language: 'en', edition: 'second edition, November 2011'},
  {id: 'motie-2016-iccp', title: 'The Industrial Cluster Program of Korea', authors: ['Ministry of Trade, Industry & Energy et al'], year: 2016, language: 'en', edition: 'March 2016'},
  {id: 'koranet-cluster-overview', title: 'Overview on Existing Publications on S&T and Cluster/Networks Statistics, Part 2: Cluster', authors: ['Koranet'], language: 'en'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;
