// How many nodes there are, and how many cite each source.
MATCH (node:Entity)
RETURN count(node) AS total, null AS source, 0 AS cited
UNION ALL
MATCH (node:Entity)
UNWIND node.sources AS source
RETURN 0 AS total, source, count(node) AS cited
