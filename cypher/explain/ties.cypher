// The relations of the types $wanted.types between $wanted.from and $wanted.to, either way, that are real and preferred.
MATCH (:Entity {id: $wanted.from})-[tie]-(:Entity {id: $wanted.to})
WHERE type(tie) IN $wanted.types AND tie.status IS NULL AND coalesce(tie.rank, 'PREFERRED') = 'PREFERRED'
RETURN type(tie) AS type, startNode(tie).id AS from, endNode(tie).id AS to, tie.start AS start, tie.end AS end
ORDER BY type, tie.startEarliest, tie.id
