// MUST A cited source is in the data.
MATCH (n:Entity)
UNWIND n.sources AS source
WITH n.id AS id, source WHERE NOT EXISTS { MATCH (:Source {id: source}) }
RETURN id, "there is no source '" + source + "'" AS detail
UNION
MATCH (a:Entity)-[r]->(:Entity)
WHERE r.eventId IS NULL
UNWIND r.sources AS source
WITH coalesce(r.id, a.id) AS id, source WHERE NOT EXISTS { MATCH (:Source {id: source}) }
RETURN id, "there is no source '" + source + "'" AS detail
