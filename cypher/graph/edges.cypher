// Every relation, by the id of the node that it leaves. The word in capitals stands for the conditions of a slice.
MATCH (from:Entity)-[edge]->(to:Entity)
WHERE from.id >= '' AND VISIBLE
WITH from, edge, to, properties(edge) AS stored
RETURN type(edge) AS type, from.id AS from, to.id AS to, keys(stored) AS names,
  [name IN keys(stored) | CASE WHEN stored[name] IS :: DATE NOT NULL THEN toString(stored[name]) ELSE stored[name] END] AS values
ORDER BY from.id, type(edge), to.id, edge.id
