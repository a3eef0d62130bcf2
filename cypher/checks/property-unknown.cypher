// SHOULD Every property is known to the API; an unknown one may be misspelt.
MATCH (n:Entity)
WHERE NOT n:Dataset
UNWIND keys(n) AS field
WITH n, field WHERE NOT any(label IN labels(n) WHERE $forms[label][field] IS NOT NULL)
RETURN n.id AS id, field + ' is unknown' AS detail
