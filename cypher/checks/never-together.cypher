// SHOULD The ends of a relation that lasts exist at the same time; otherwise it never lasted a day.
// STATE stands for all types of such relations.
MATCH (a:Entity)-[r:STATE]->(b:Entity)
WHERE (a.endLatest <= b.startEarliest OR b.endLatest <= a.startEarliest) AND coalesce(r.rank, 'PREFERRED') = 'PREFERRED'
RETURN coalesce(r.id, a.id) AS id, type(r) + ' from ' + a.id + ' (' + coalesce(a.start, '?') + ' to ' + coalesce(a.end, '?') + ') to '
  + b.id + ' (' + coalesce(b.start, '?') + ' to ' + coalesce(b.end, '?') + ')' AS detail
