// The node $id, if it was there. The word in capitals stands for the condition of a day or a period.
MATCH (node:Entity {id: $id})
WHERE VISIBLE
RETURN node.id AS id
