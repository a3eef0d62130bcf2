// What the things $wanted.ids and their parts are a part of, on any day.
UNWIND $wanted.ids AS id
MATCH (thing:Entity {id: id})
CALL (thing) {
  RETURN thing AS from
  UNION
  MATCH (from:Entity)-[:PART_OF]->(thing)
  RETURN from
}
WITH DISTINCT from
MATCH (from)-[edge:PART_OF]->(to:Entity)
WHERE edge.status IS NULL AND coalesce(edge.rank, 'PREFERRED') = 'PREFERRED'
WITH from, edge, to, keys(edge) AS names
RETURN type(edge) AS type, from.id AS from, to.id AS to, names,
  [name IN names | CASE WHEN edge[name] IS :: DATE NOT NULL THEN toString(edge[name]) ELSE edge[name] END] AS values
