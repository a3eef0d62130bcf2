// The relations of lower ranks that leave or reach each of the things $ids.
UNWIND $wanted.ids AS id
MATCH (subject:Entity {id: id})-[edge]-(:Entity) WHERE edge.rank IN $wanted.ranks
WITH DISTINCT id, edge, keys(edge) AS names
RETURN id AS of, type(edge) AS type, startNode(edge).id AS from, endNode(edge).id AS to, names,
  [name IN names | CASE WHEN edge[name] IS :: DATE NOT NULL THEN toString(edge[name]) ELSE edge[name] END] AS values
