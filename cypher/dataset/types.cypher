// How many nodes there are of each type, the most frequent first.
MATCH (node:Entity)
RETURN node.type AS type, count(*) AS count
ORDER BY count DESC, type
