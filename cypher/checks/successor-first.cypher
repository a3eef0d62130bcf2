// MUST No body starts before the body from which an event creates it.
MATCH (from:Entity)-[:ENTERS]->(e:ChangeEvent)-[r:YIELDS]->(to:Entity)
WHERE coalesce(e.rank, 'PREFERRED') = 'PREFERRED' AND r.fate IN ['CREATED', 'RENAMED'] AND from.startEarliest > to.startLatest
RETURN to.id AS id, e.id AS at, 'it starts on ' + to.start + ', but comes out of ' + from.id + ', which starts on ' + from.start AS detail
