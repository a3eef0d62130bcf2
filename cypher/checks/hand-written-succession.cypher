// MUST Successions are derived from change events; a script writes the event, never the relation.
MATCH (a:Entity)-[r:SUCCEEDED_BY|SPUN_OFF|HANDED_FUNCTION_TO]->(b:Entity)
WHERE r.eventId IS NULL
RETURN a.id AS id, 'write a ChangeEvent in place of ' + type(r) + ' to ' + b.id AS detail
