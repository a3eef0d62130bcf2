// The change events in which the things $ids take part: without some kinds, and of some ranks or any that cites a source.
UNWIND $wanted.ids AS id
MATCH (:Entity {id: id})-[:ENTERS|YIELDS]-(event:ChangeEvent)
WITH DISTINCT event
WHERE NOT event.kind IN $wanted.withoutKinds
  AND (coalesce(event.rank, 'PREFERRED') IN $wanted.ranks OR $wanted.source IN event.sources)
RETURN event.id AS id
