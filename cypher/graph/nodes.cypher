// Every node by id; the word in capitals stands for the conditions of a slice. The comparison makes Neo4j read in the order of the index: sorting a million nodes would not fit into memory.
// Values are taken from the map of properties, which Neo4j reads at once: from the node itself it takes twice the time.
MATCH (node:Entity)
WHERE node.id >= '' AND VISIBLE
WITH node, properties(node) AS stored
RETURN keys(stored) AS names, [name IN keys(stored) | CASE WHEN stored[name] IS :: DATE NOT NULL THEN toString(stored[name]) ELSE stored[name] END] AS values
ORDER BY node.id
