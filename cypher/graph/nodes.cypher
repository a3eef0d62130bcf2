// Every node by id. The comparison lets the order follow the index: sorting a million nodes would not fit into memory.
MATCH (node:Entity)
WHERE node.id >= ''
WITH node, keys(node) AS names
RETURN names, [name IN names | CASE WHEN node[name] IS :: DATE NOT NULL THEN toString(node[name]) ELSE node[name] END] AS values
ORDER BY node.id
