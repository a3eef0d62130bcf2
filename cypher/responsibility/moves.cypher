// The change events of which a flow moves the function $wanted.of: those that are followed, and took place.
MATCH (:Concept {id: $wanted.of})<-[:MOVES]-(:Flow)<-[:HAS_FLOW]-(event:ChangeEvent)
WHERE coalesce(event.rank, 'PREFERRED') = 'PREFERRED' AND event.status IS NULL
RETURN DISTINCT event.id AS id
