// SHOULD A successor starts on the day on which its predecessor ends: an end is the first day after, not the last day.
MATCH (a:Entity)-[:SUCCEEDED_BY]->(b:Entity)
WHERE b.startEarliest = b.startLatest AND b.startEarliest = a.endLatest + duration({days: 1})
RETURN b.id AS id, 'it starts on ' + b.start + ', a day after the end of ' + a.id AS detail
UNION
MATCH (n:Entity)-[before:PART_OF|HELD|LED_BY|RESPONSIBLE_FOR]-(:Entity)
WHERE before.end IS NOT NULL
MATCH (n)-[after:PART_OF|HELD|LED_BY|RESPONSIBLE_FOR]-(:Entity)
WHERE type(after) = type(before) AND after.start IS NOT NULL
  AND after.startEarliest = after.startLatest AND after.startEarliest = before.endLatest + duration({days: 1})
RETURN coalesce(after.id, n.id) AS id, type(after) + ' of ' + n.id + ' starts on ' + after.start + ', a day after ' + coalesce(before.id, 'another') + ' ends' AS detail
