// Every relation, by the id of the node that it leaves.
MATCH (from:Entity)-[edge]->(to:Entity)
WHERE from.id >= ''
RETURN type(edge) AS type, from.id AS from, to.id AS to, properties(edge) AS properties
ORDER BY from.id, type(edge), to.id, edge.id
