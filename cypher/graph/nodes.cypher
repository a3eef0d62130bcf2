// Every node by id. The comparison lets the order follow the index: sorting a million nodes would not fit into memory.
MATCH (node:Entity)
WHERE node.id >= ''
RETURN properties(node) AS properties
ORDER BY node.id
