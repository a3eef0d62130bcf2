// Every node by id; the word in capitals stands for the conditions of a slice. The comparison makes Neo4j read in the order of the index: sorting a million nodes would not fit into memory.
MATCH (node:Entity)
WHERE node.id >= '' AND VISIBLE
WITH node, keys(node) AS names
RETURN names, [name IN names | CASE WHEN node[name] IS :: DATE NOT NULL THEN toString(node[name]) ELSE node[name] END] AS values
ORDER BY node.id
