// The change events of lower ranks in which each of the things $ids takes part, or in which it moves as a function.
UNWIND $wanted.ids AS id
MATCH (subject:Entity {id: id})
CALL (subject) {
  MATCH (subject)-[:ENTERS|YIELDS]-(event:ChangeEvent) WHERE event.rank IN $wanted.ranks
  RETURN event
  UNION
  MATCH (subject)<-[:MOVES]-(:Flow)<-[:HAS_FLOW]-(event:ChangeEvent) WHERE event.rank IN $wanted.ranks
  RETURN event
}
RETURN id AS of, event.id AS id
