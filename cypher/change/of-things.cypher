// The change events in which the things $ids took part: without some kinds, and of some ranks or any that cites a source.
// What was only planned has a status, and nothing follows from it.
UNWIND $wanted.ids AS id
MATCH (:Entity {id: id})-[:ENTERS|YIELDS]-(event:ChangeEvent)
WITH DISTINCT event
WHERE event.status IS NULL AND NOT event.kind IN $wanted.withoutKinds
  AND (coalesce(event.rank, 'PREFERRED') IN $wanted.ranks OR $wanted.source IN event.sources)
RETURN event.id AS id
