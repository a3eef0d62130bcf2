// SHOULD No body that still exists is a part of a body that has ended.
MATCH (part:Entity)-[r:PART_OF]->(whole:Entity)
WHERE r.end IS NULL AND whole.end IS NOT NULL
  AND (part.endEarliest > whole.endLatest OR part.end IS NULL AND part.endUnknown IS NULL)
RETURN coalesce(r.id, part.id) AS id, whole.id + ' ends on ' + whole.end + ', but ' + part.id + ' goes on as its part; give the relation an end' AS detail
