// MUST The start of a body agrees with the effective date of the event that creates it.
MATCH (e:ChangeEvent)-[r:YIELDS]->(n:Entity)
WHERE coalesce(e.rank, 'PREFERRED') = 'PREFERRED' AND r.fate IN ['CREATED', 'RENAMED'] AND e.effective IS NOT NULL
  AND (n.start IS NULL OR n.startLatest < e.effectiveEarliest OR n.startEarliest > e.effectiveLatest)
RETURN n.id AS id, e.id AS at, coalesce('it starts on ' + n.start, 'it has no start') + ', but ' + e.id + ' creates it on ' + e.effective AS detail
