// The change events of lower ranks that share a participant with each of the change events $ids, and with the preferred
// ones in which each of the things $ids takes part.
UNWIND $wanted.ids AS id
MATCH (subject:Entity {id: id})
CALL (subject) {
  WITH subject WHERE subject:ChangeEvent
  RETURN subject AS event
  UNION
  MATCH (subject)-[:ENTERS|YIELDS]-(event:ChangeEvent) WHERE coalesce(event.rank, 'PREFERRED') = 'PREFERRED'
  RETURN event
}
MATCH (event)-[:ENTERS|YIELDS]-(thing:Entity)
WITH DISTINCT id, event, thing
MATCH (thing)-[:ENTERS|YIELDS]-(other:ChangeEvent) WHERE other <> event AND other.rank IN $wanted.ranks
RETURN DISTINCT id AS of, event.id AS event, other.id AS id
