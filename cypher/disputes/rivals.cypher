// The change events of lower ranks that share a participant with each of the change events $ids.
UNWIND $wanted.ids AS id
MATCH (event:ChangeEvent {id: id})-[:ENTERS|YIELDS]-(thing:Entity)
WITH DISTINCT id, event, thing
MATCH (thing)-[:ENTERS|YIELDS]-(other:ChangeEvent) WHERE other <> event AND other.rank IN $wanted.ranks
RETURN DISTINCT id AS of, other.id AS id
