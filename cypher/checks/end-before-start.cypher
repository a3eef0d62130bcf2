// MUST Nothing ends before it starts.
MATCH (n:Entity)
WHERE n.endLatest < n.startEarliest
RETURN n.id AS id, 'it starts on ' + n.start + ' and ends on ' + n.end AS detail
UNION
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.start IS NOT NULL AND r.end IS NOT NULL AND r.endLatest < r.startEarliest
RETURN coalesce(r.id, a.id) AS id, type(r) + ' to ' + b.id + ' starts on ' + r.start + ' and ends on ' + r.end AS detail
