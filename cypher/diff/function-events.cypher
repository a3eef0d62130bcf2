// The preferred change events in which one of the functions $wanted.ids moves, on any day.
UNWIND $wanted.ids AS id
MATCH (:Concept {id: id})<-[:MOVES]-(:Flow)<-[:HAS_FLOW]-(event:ChangeEvent)
WHERE event.status IS NULL AND coalesce(event.rank, 'PREFERRED') = 'PREFERRED'
RETURN DISTINCT event.id AS id
