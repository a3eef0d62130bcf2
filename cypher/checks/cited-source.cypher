// MUST A cited source is in the data.
MATCH (n:Entity)
UNWIND n.sources AS source
WITH source, collect(n.id) AS ids WHERE NOT EXISTS { MATCH (:Source {id: source}) }
UNWIND ids AS id
RETURN id, "there is no source '" + source + "'" AS detail
UNION
MATCH (a:Entity)-[r]->(:Entity)
WHERE r.eventId IS NULL
UNWIND r.sources AS source
WITH source, collect(coalesce(r.id, a.id)) AS ids WHERE NOT EXISTS { MATCH (:Source {id: source}) }
UNWIND ids AS id
RETURN id, "there is no source '" + source + "'" AS detail
