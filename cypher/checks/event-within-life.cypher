// MUST No body takes part in an event before the body started, or continues in an event after the body ended.
MATCH (e:ChangeEvent)
WHERE coalesce(e.rank, 'PREFERRED') = 'PREFERRED'
MATCH (e)-[r:ENTERS|YIELDS]-(n:Entity)
WHERE (e.effectiveLatest < n.startEarliest OR e.effectiveEarliest > n.endLatest)
  AND (r.fate = 'CONTINUES' OR type(r) = 'ENTERS' AND e.effectiveLatest < n.startEarliest)
RETURN DISTINCT n.id AS id, e.id AS at, 'it lives from ' + coalesce(n.start, '?') + ' to ' + coalesce(n.end, '?') + ', but '
  + CASE type(r) WHEN 'ENTERS' THEN 'enters ' ELSE 'goes on in ' END + e.id + ' on ' + e.effective AS detail
