MATCH (n:Entity)-[r]->(:Entity)
WHERE $after < n.id <= $last AND size(keys(r)) > 0
RETURN elementId(r) AS element, coalesce(r.id, n.id + ' ' + type(r)) AS id, properties(r) AS properties
