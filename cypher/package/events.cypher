// The preferred change events that rest on each of the laws $wanted.ids. The word in capitals stands for the condition that an
// event had taken effect on a day; true without a day.
UNWIND $wanted.ids AS id
MATCH (:Act {id: id})<-[:ENACTED_BY]-(event:ChangeEvent)
WHERE event.status IS NULL AND coalesce(event.rank, 'PREFERRED') = 'PREFERRED' AND VISIBLE
RETURN id AS law, event.id AS event ORDER BY law, event
