// The ids are in a map, as Neo4j makes a new plan for lists of about 1, 10, 100 and 1,000 elements.
UNWIND $wanted.ids AS id
MATCH (n:Entity {id: id})
RETURN id, labels(n) AS labels
