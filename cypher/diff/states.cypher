// The relations that last and that begin or end, by a date of their own, after the day $from and up to the day $to. The
// index finds them by the years in their dates, $years.
CALL db.index.fulltext.queryRelationships('jokbo_states', $years) YIELD relationship AS edge
WHERE (date($from) < edge.startEarliest <= date($to) OR date($from) < edge.endLatest <= date($to))
  AND edge.status IS NULL AND coalesce(edge.rank, 'PREFERRED') = 'PREFERRED'
WITH startNode(edge) AS from, edge, endNode(edge) AS to, keys(edge) AS names
RETURN type(edge) AS type, from.id AS from, to.id AS to, names,
  [name IN names | CASE WHEN edge[name] IS :: DATE NOT NULL THEN toString(edge[name]) ELSE edge[name] END] AS values
