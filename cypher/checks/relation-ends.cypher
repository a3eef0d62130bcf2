// MUST A relation has a known type and joins types that this type may join; seeds/README.md lists them.
MATCH (a:Entity)-[r]->(b:Entity)
WITH a, r, b, $ends[type(r)] AS ends
WHERE ends IS NULL
  OR none(label IN labels(a) WHERE label IN ends.from)
  OR none(label IN labels(b) WHERE label IN ends.to)
RETURN coalesce(r.id, a.id) AS id, coalesce(r.id, CASE WHEN a:Thing AND NOT b:Thing THEN b.id ELSE a.id END) AS at,
  CASE WHEN ends IS NULL THEN 'no relation is named ' + type(r)
  ELSE type(r) + ' from ' + a.id + ' (' + coalesce(a.type, '?') + ') to ' + b.id + ' (' + coalesce(b.type, '?') + ')' END AS detail
