// MUST A relation without an id stands at most once between two nodes.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $recordRelations
WITH a, b, type(r) AS type, count(*) AS times
WHERE times > 1
RETURN a.id AS id, CASE WHEN a:Thing AND NOT b:Thing THEN b.id ELSE a.id END AS at, type + ' to ' + b.id + ' stands there ' + times + ' times; write it once' AS detail
