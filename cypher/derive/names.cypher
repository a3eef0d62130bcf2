MATCH (n:Entity)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT 2000
RETURN
  n.id AS id, n.type AS type,
  n {.nameEn, .nameKo, .nameNative, .acronym, .title, .indicator, .text, .description, .start, .end, .endUnknown} AS properties,
  COLLECT { MATCH (n)-[:KNOWN_AS]->(m:Name) RETURN m {.text, .start, .end} ORDER BY m.id } AS names
