// The laws on which the change events $ids rest.
UNWIND $wanted.ids AS id
MATCH (event:ChangeEvent {id: id})-[:ENACTED_BY]->(law:Act)
RETURN event.id AS event, law.id AS law ORDER BY law
