// The bodies that exist with the most steps of succession, $limit of them.
MATCH (body:Actor)-[step:DERIVED]-()
WHERE body.end IS NULL AND body.endUnknown IS NULL AND body.status IS NULL
WITH body, count(step) AS steps
RETURN body.id AS id
ORDER BY steps DESC, id
LIMIT toInteger($limit)
