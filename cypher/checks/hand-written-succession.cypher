// MUST Successions are derived from change events; a script writes the event, never the relation.
// DERIVED stands for all derived relation types.
MATCH (a:Entity)-[r:DERIVED]->(b:Entity)
WHERE r.eventId IS NULL
RETURN a.id AS id, r.id AS at, 'write a ChangeEvent in place of ' + type(r) + ' to ' + b.id AS detail
