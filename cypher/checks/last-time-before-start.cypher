// SHOULD What ends in a whole year or month begins before it; for an end on some day of it write 2004-XX or 2004-05-XX.
MATCH (n:Entity)
WHERE n.end =~ '\\d{4}(-\\d\\d)?' AND n.endEarliest <= n.startEarliest
RETURN n.id AS id, 'it starts in ' + n.start + ' and is gone when ' + n.end + ' begins; if it ended on some day of it, write ' + n.end + '-XX' AS detail
UNION
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.end =~ '\\d{4}(-\\d\\d)?' AND r.endEarliest <= r.startEarliest
RETURN coalesce(r.id, a.id) AS id, type(r) + ' to ' + b.id + ' starts in ' + coalesce(r.start, toString(r.startEarliest)) + ' and is gone when '
  + r.end + ' begins; if it ended on some day of it, write ' + r.end + '-XX' AS detail
