MATCH (n:Entity)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT 2000
RETURN
  n.id AS id, n:Thing AS isThing, n:Source AS isSource,
  n {.nameEn, .nameKo, .acronym, .title, .description, .start, .end} AS properties,
  COLLECT { MATCH (n)-[:KNOWN_AS]->(m:Name) RETURN m {.text, .kind, .start, .end} ORDER BY m.id } AS names
