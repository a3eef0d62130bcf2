// One without an event was written by hand; a check names it.
MATCH (:Entity)-[r:SUCCEEDED_BY|SPUN_OFF|HANDED_FUNCTION_TO]->(:Entity)
WHERE r.eventId IS NOT NULL
WITH r LIMIT 5000
DELETE r
RETURN count(*) AS deleted
