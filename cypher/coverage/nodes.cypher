// The type and the citations of every node that cites one of the documents $ids.
MATCH (node:Entity)
UNWIND node.sources AS id
WITH node, id WHERE id IN $ids
RETURN id, node.id AS of, node.type AS type, [cite IN node.cites WHERE cite STARTS WITH id + '#'] AS cites
