// A flow takes effect with its change event.
MATCH (n:Entity)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT 2000
RETURN elementId(n) AS element, n.id AS id, labels(n) AS labels, properties(n) AS properties,
  CASE WHEN n:Flow THEN head(COLLECT { MATCH (event:ChangeEvent)-[:HAS_FLOW]->(n) RETURN event.effective ORDER BY event.id }) END AS effective
ORDER BY id
