// MUST A cited source is in the data.
// Who cites is looked up only where something is missing.
CALL () {
  MATCH (n:Entity) UNWIND n.sources AS source RETURN DISTINCT source
  UNION
  MATCH (:Entity)-[r]->(:Entity) UNWIND r.sources AS source RETURN DISTINCT source
}
WITH source WHERE NOT EXISTS { MATCH (:Source {id: source}) }
WITH collect(source) AS missing
WHERE missing <> []
CALL (missing) {
  MATCH (n:Entity) UNWIND n.sources AS source
  WITH n, source WHERE source IN missing
  RETURN n.id AS id, source
  UNION
  MATCH (a:Entity)-[r]->(:Entity) UNWIND r.sources AS source
  WITH a, r, source WHERE source IN missing AND r.eventId IS NULL
  RETURN coalesce(r.id, a.id) AS id, source
}
RETURN id, "there is no source '" + source + "'" AS detail
