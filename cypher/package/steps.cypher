// The successions that follow from the change events $wanted.ids.
UNWIND $wanted.ids AS id
MATCH (event:ChangeEvent {id: id})<-[:ENTERS]-(from:Entity)-[edge:SUCCEEDED_BY|SPUN_OFF]->(to:Entity)
WHERE edge.eventId = id
WITH from, edge, to, keys(edge) AS names
RETURN type(edge) AS type, from.id AS from, to.id AS to, names,
  [name IN names | CASE WHEN edge[name] IS :: DATE NOT NULL THEN toString(edge[name]) ELSE edge[name] END] AS values
