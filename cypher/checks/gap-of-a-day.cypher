// SHOULD A successor starts on the day on which its predecessor ends: an end is the first day after, not the last day.
MATCH (a:Entity)-[:SUCCEEDED_BY]->(b:Entity)
WHERE b.startEarliest = b.startLatest AND b.startEarliest = a.endLatest + duration({days: 1})
RETURN b.id AS id, 'it starts on ' + b.start + ', a day after the end of ' + a.id AS detail
UNION
MATCH (x:Entity)-[r:PART_OF|HELD|LED_BY|RESPONSIBLE_FOR]->(y:Entity)
WITH x, y, r, CASE WHEN r.start IS NOT NULL AND r.startEarliest = r.startLatest THEN r.startEarliest END AS first,
  CASE WHEN r.end IS NOT NULL THEN r.endLatest + duration({days: 1}) END AS next
WHERE first IS NOT NULL OR next IS NOT NULL
UNWIND [x, y] AS n
UNWIND [{day: first, after: r}, {day: next, before: r}] AS one
WITH n, type(r) AS type, one.day AS day, collect(one.before) AS befores, collect(one.after) AS afters
WHERE day IS NOT NULL AND befores <> [] AND afters <> []
UNWIND befores AS before
UNWIND afters AS after
RETURN coalesce(after.id, n.id) AS id, type + ' of ' + n.id + ' starts on ' + after.start + ', a day after ' + coalesce(before.id, 'another') + ' ends' AS detail
