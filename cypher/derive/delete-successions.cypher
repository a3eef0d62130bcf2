// Successions without an event were written by hand and are kept; a check reports them. DERIVED stands for all derived relation types.
MATCH (:Entity)-[r:DERIVED]->(:Entity)
WHERE r.eventId IS NOT NULL
WITH r LIMIT 5000
DELETE r
RETURN count(*) AS deleted
