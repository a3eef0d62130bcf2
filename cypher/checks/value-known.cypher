// MUST A property with a fixed list of values, such as rank or status, has one of them.
MATCH (n:Entity)
UNWIND keys($values) AS field
WITH n, field WHERE n[field] IS NOT NULL AND NOT n[field] IN $values[field]
RETURN n.id AS id, null AS at, field + ' is ' + coalesce(toStringOrNull(n[field]), 'not a text') AS detail
UNION
MATCH (a:Entity)-[r]->(b:Entity)
UNWIND keys($values) AS field
WITH a, r, b, field WHERE r[field] IS NOT NULL AND NOT r[field] IN $values[field]
RETURN coalesce(r.id, a.id) AS id, coalesce(r.id, CASE WHEN a:Thing AND NOT b:Thing THEN b.id ELSE a.id END) AS at, field + ' of ' + type(r) + ' to ' + b.id + ' is ' + coalesce(toStringOrNull(r[field]), 'not a text') AS detail
