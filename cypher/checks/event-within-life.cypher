// MUST No body takes part in an event before the body started, or continues in an event after the body ended.
MATCH (n:Entity)-[r:ENTERS]->(e:ChangeEvent)
WHERE coalesce(e.rank, 'PREFERRED') = 'PREFERRED' AND (e.effectiveLatest < n.startEarliest OR r.fate = 'CONTINUES' AND e.effectiveEarliest > n.endLatest)
RETURN n.id AS id, e.id AS at, 'it lives from ' + coalesce(n.start, '?') + ' to ' + coalesce(n.end, '?') + ', but enters ' + e.id + ' on ' + e.effective AS detail
UNION
MATCH (e:ChangeEvent)-[r:YIELDS {fate: 'CONTINUES'}]->(n:Entity)
WHERE coalesce(e.rank, 'PREFERRED') = 'PREFERRED' AND (e.effectiveLatest < n.startEarliest OR e.effectiveEarliest > n.endLatest)
RETURN n.id AS id, e.id AS at, 'it lives from ' + coalesce(n.start, '?') + ' to ' + coalesce(n.end, '?') + ', but goes on in ' + e.id + ' on ' + e.effective AS detail
