// A flow takes effect with its change event.
UNWIND $page.ids AS id
MATCH (n:Entity {id: id})
RETURN elementId(n) AS element, n.id AS id, labels(n) AS labels, properties(n) AS properties,
  CASE WHEN n:Flow THEN head(COLLECT { MATCH (event:ChangeEvent)-[:HAS_FLOW]->(n) RETURN event.effective ORDER BY event.id }) END AS effective,
  CASE WHEN n:Thing THEN COLLECT { MATCH (n)-[:KNOWN_AS]->(m:Name) RETURN m {.text, .start, .end} ORDER BY m.id } ELSE [] END AS names,
  [field IN $page.numbers WHERE n[field] IS :: FLOAT NOT NULL OR (n[field] IS :: LIST<FLOAT NOT NULL> NOT NULL AND NOT n[field] IS :: LIST<INTEGER NOT NULL>)] AS floats
