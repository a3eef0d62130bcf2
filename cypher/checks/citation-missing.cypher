// MUST Every entity except sources and the dataset, and every relation that states a fact, cites a source.
MATCH (n:Entity)
WHERE NOT n:Source AND NOT n:Dataset AND (n.cites IS NULL OR n.cites = [])
RETURN n.id AS id, 'add cites' AS detail
UNION
MATCH (a:Entity)-[r]->(b:Entity)
WHERE NOT type(r) IN $recordRelations AND NOT type(r) IN $derivedRelations AND (r.cites IS NULL OR r.cites = [])
RETURN coalesce(r.id, a.id) AS id, 'add cites to ' + type(r) + ' from ' + a.id + ' to ' + b.id AS detail
