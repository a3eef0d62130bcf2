// A page of the laws on which preferred change events rest, the one with the most events first.
MATCH (law:Act)<-[:ENACTED_BY]-(event:ChangeEvent)
WHERE event.status IS NULL AND coalesce(event.rank, 'PREFERRED') = 'PREFERRED'
RETURN law.id AS id, count(event) AS changes
ORDER BY changes DESC, id
SKIP toInteger($offset) LIMIT toInteger($limit)
