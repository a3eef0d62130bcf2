// One page of the relations of each of the nodes $wanted.ids: by type, by the id of the other end, and by their own id.
// The word in capitals stands for the condition that a relation was there on the day $wanted.day; true without a day.
UNWIND $wanted.ids AS id
MATCH (node:Entity {id: id})
CALL (node) {
  MATCH (node)-[relation]-(other:Entity)
  WHERE ($wanted.types IS NULL OR type(relation) IN $wanted.types)
    AND ($wanted.isOut IS NULL OR $wanted.isOut = (startNode(relation) = node))
    AND VISIBLE
  WITH relation, other
  ORDER BY type(relation), other.id, relation.id, startNode(relation) = other
  SKIP toInteger($wanted.offset) LIMIT toInteger($wanted.limit)
  RETURN relation, other
}
WITH node, relation, other, keys(relation) AS names
RETURN node.id AS of, type(relation) AS type, startNode(relation).id AS from, endNode(relation).id AS to, names,
  [name IN names | CASE WHEN relation[name] IS :: DATE NOT NULL THEN toString(relation[name]) ELSE relation[name] END] AS values
ORDER BY of, type, other.id, relation.id, startNode(relation) = other
