// MUST The end of a body agrees with the effective date of the event that ends it.
MATCH (n:Entity)-[r:ENTERS]->(e:ChangeEvent)
WHERE coalesce(e.rank, 'PREFERRED') = 'PREFERRED' AND r.fate IN ['ENDED', 'RENAMED'] AND e.effective IS NOT NULL
  AND (n.end IS NULL OR n.endLatest < e.effectiveEarliest OR n.endEarliest > e.effectiveLatest)
RETURN n.id AS id, e.id AS at, coalesce('it ends on ' + n.end, 'it has no end') + ', but ' + e.id + ' ends it on ' + e.effective AS detail
