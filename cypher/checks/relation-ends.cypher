// MUST A relation has a known type and joins types that this type may join; seeds/README.md lists them.
// Only few sorts of relations are in the graph, by their type and the labels of their ends: each is looked at once.
MATCH (a:Entity)-[r]->(b:Entity)
WITH DISTINCT type(r) AS type, labels(a) AS from, labels(b) AS to
WITH type, from, to, $ends[type] AS ends
WHERE ends IS NULL OR none(label IN from WHERE label IN ends.from) OR none(label IN to WHERE label IN ends.to)
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) = type AND labels(a) = from AND labels(b) = to
RETURN coalesce(r.id, a.id) AS id, coalesce(r.id, CASE WHEN a:Thing AND NOT b:Thing THEN b.id ELSE a.id END) AS at,
  CASE WHEN ends IS NULL THEN 'no relation is named ' + type
  ELSE type + ' from ' + a.id + ' (' + coalesce(a.type, '?') + ') to ' + b.id + ' (' + coalesce(b.type, '?') + ')' END AS detail
