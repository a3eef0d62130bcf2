// A page of the laws on which preferred change events rest, the one with the most events first. The word in capitals stands for
// the condition that an event had taken effect on a day; true without a day.
MATCH (law:Act)<-[:ENACTED_BY]-(event:ChangeEvent)
WHERE event.status IS NULL AND coalesce(event.rank, 'PREFERRED') = 'PREFERRED' AND VISIBLE
RETURN law.id AS id, count(event) AS changes
ORDER BY changes DESC, id
SKIP toInteger($offset) LIMIT toInteger($limit)
