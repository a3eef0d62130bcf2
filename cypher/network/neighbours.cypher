// The ids of the nodes that one relation joins to the nodes $wanted.ids, each once, the first $wanted.limit of them.
// The word in capitals stands for the conditions of a slice.
UNWIND $wanted.ids AS id
MATCH (from:Entity {id: id})-[edge]-(to:Entity)
WHERE VISIBLE
WITH DISTINCT to
RETURN to.id AS id
ORDER BY id
LIMIT toInteger($wanted.limit)
