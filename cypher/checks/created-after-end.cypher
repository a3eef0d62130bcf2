// MUST No event creates a body after the body has ended.
MATCH (e:ChangeEvent)-[r:YIELDS]->(n:Entity)
WHERE coalesce(e.rank, 'PREFERRED') = 'PREFERRED' AND r.fate IN ['CREATED', 'RENAMED'] AND e.effectiveEarliest > n.endLatest
RETURN n.id AS id, e.id AS at, 'it ends on ' + n.end + ', but ' + e.id + ' creates it on ' + e.effective AS detail
