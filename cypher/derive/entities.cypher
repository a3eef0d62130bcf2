MATCH (n:Entity)
WHERE n.id > $after
RETURN elementId(n) AS element, n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id
LIMIT 2000
