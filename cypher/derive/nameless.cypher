// Nodes without a text as id.
MATCH (n:Entity)
WHERE n.id IS NULL OR NOT n.id IS :: STRING
RETURN elementId(n) AS element, '(no id)' AS id, labels(n) AS labels, properties(n) AS properties, null AS effective, [] AS names, [] AS floats
