// MUST No written date of a relation or a name is certainly outside the life of a thing that it belongs to.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE (r.start IS NOT NULL OR r.end IS NOT NULL) AND coalesce(r.rank, 'PREFERRED') = 'PREFERRED'
UNWIND [a, b] AS n
WITH a, r, n
WHERE r.start IS NOT NULL AND (r.startLatest < n.startEarliest OR r.startEarliest >= n.endLatest)
  OR r.end IS NOT NULL AND (r.endLatest <= n.startEarliest OR r.endEarliest > n.endLatest)
RETURN coalesce(r.id, a.id) AS id, type(r) + ' from ' + coalesce(r.start, '?') + ' to ' + coalesce(r.end, '?')
  + ', but ' + n.id + ' lives from ' + coalesce(n.start, '?') + ' to ' + coalesce(n.end, '?') AS detail
UNION
MATCH (n:Entity)-[:KNOWN_AS]->(name:Name)
WHERE name.startLatest < n.startEarliest OR name.startEarliest >= n.endLatest OR name.endLatest <= n.startEarliest OR name.endEarliest > n.endLatest
RETURN name.id AS id, 'a name from ' + coalesce(name.start, '?') + ' to ' + coalesce(name.end, '?')
  + ', but ' + n.id + ' lives from ' + coalesce(n.start, '?') + ' to ' + coalesce(n.end, '?') AS detail
