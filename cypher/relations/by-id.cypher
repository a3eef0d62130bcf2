// The relations $wanted.edges, each given by its id and the id of the node that it leaves, in no order.
UNWIND $wanted.edges AS edge
MATCH (from:Entity {id: edge.from})-[relation]->(to:Entity)
WHERE relation.id = edge.id
WITH relation, from, to, keys(relation) AS names
RETURN type(relation) AS type, from.id AS from, to.id AS to, names,
  [name IN names | CASE WHEN relation[name] IS :: DATE NOT NULL THEN toString(relation[name]) ELSE relation[name] END] AS values
