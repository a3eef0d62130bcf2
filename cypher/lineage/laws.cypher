// The laws that are the legal basis of the change events $ids.
UNWIND $wanted.ids AS id
MATCH (event:ChangeEvent {id: id})-[:ENACTED_BY]->(law:Act)
RETURN event.id AS event, law.id AS law ORDER BY law
