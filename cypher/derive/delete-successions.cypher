// One without an event was written by hand; a check names it. DERIVED stands for all derived relation types.
MATCH (:Entity)-[r:DERIVED]->(:Entity)
WHERE r.eventId IS NOT NULL
WITH r LIMIT 5000
DELETE r
RETURN count(*) AS deleted
