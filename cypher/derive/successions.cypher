// The successions that were derived.
MATCH (a:Entity)-[r:SUCCEEDED_BY]->(b:Entity)
WHERE r.eventId IS NOT NULL
RETURN a.id AS from, b.id AS to, r.eventId AS event
