// SHOULD The ends of a relation that lasts exist at the same time; otherwise it never lasted a day.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $states AND coalesce(r.rank, 'PREFERRED') = 'PREFERRED' AND (a.endLatest <= b.startEarliest OR b.endLatest <= a.startEarliest)
RETURN coalesce(r.id, a.id) AS id, type(r) + ' from ' + a.id + ' (' + coalesce(a.start, '?') + ' to ' + coalesce(a.end, '?') + ') to '
  + b.id + ' (' + coalesce(b.start, '?') + ' to ' + coalesce(b.end, '?') + ')' AS detail
