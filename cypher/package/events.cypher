// The preferred change events that rest on each of the laws $wanted.ids.
UNWIND $wanted.ids AS id
MATCH (:Act {id: id})<-[:ENACTED_BY]-(event:ChangeEvent)
WHERE event.status IS NULL AND coalesce(event.rank, 'PREFERRED') = 'PREFERRED'
RETURN id AS law, event.id AS event ORDER BY law, event
