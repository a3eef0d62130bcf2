// Every relation, by the id of the node that it leaves. The word in capitals stands for the conditions of a slice.
MATCH (from:Entity)-[edge]->(to:Entity)
WHERE from.id >= '' AND VISIBLE
WITH from, edge, to, keys(edge) AS names
RETURN type(edge) AS type, from.id AS from, to.id AS to, names,
  [name IN names | CASE WHEN edge[name] IS :: DATE NOT NULL THEN toString(edge[name]) ELSE edge[name] END] AS values
ORDER BY from.id, type(edge), to.id, edge.id
