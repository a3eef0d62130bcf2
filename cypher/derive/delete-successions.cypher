// Deletes what was derived from some change events. DERIVED stands for all derived relation types.
UNWIND $batch.rows AS id
MATCH (e:ChangeEvent {id: id})<-[:ENTERS]-(:Entity)-[r:DERIVED]->(:Entity)
WHERE r.eventId = e.id
DELETE r
