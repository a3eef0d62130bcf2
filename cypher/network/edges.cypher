// The relations between the nodes $wanted.ids, the first $wanted.limit of them. The word in capitals stands for the conditions
// of a slice.
UNWIND $wanted.ids AS id
MATCH (from:Entity {id: id})-[edge]->(to:Entity)
WHERE to.id IN $wanted.ids AND VISIBLE
WITH from, edge, to
ORDER BY from.id, type(edge), to.id, edge.id
LIMIT toInteger($wanted.limit)
WITH from, edge, to, keys(edge) AS names
RETURN type(edge) AS type, from.id AS from, to.id AS to, names,
  [name IN names | CASE WHEN edge[name] IS :: DATE NOT NULL THEN toString(edge[name]) ELSE edge[name] END] AS values
ORDER BY from, type, to, edge.id
