// The data set itself: its title, licence and scope. Sources: none.
UNWIND [
  {id: 'jokbo', title: 'Jokbo: lineages of institutions', licence: 'CC BY 4.0', description: 'Bodies, programmes, acts and funds of Korean industrial and regional policy since 1948, their changes and who says so. Facts, names and figures in our own words.'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Dataset;
