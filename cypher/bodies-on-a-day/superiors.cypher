// What the bodies $wanted.ids were a part of on the day $wanted.day. The word in capitals stands for the condition for that.
UNWIND $wanted.ids AS id
MATCH (body:Actor {id: id})-[relation:PART_OF]->(superior:Entity)
WHERE coalesce(relation.rank, 'PREFERRED') = 'PREFERRED' AND relation.status IS NULL AND VISIBLE
WITH relation, body, superior, keys(relation) AS names
RETURN type(relation) AS type, body.id AS from, superior.id AS to, names,
  [name IN names | CASE WHEN relation[name] IS :: DATE NOT NULL THEN toString(relation[name]) ELSE relation[name] END] AS values
ORDER BY from, to, relation.id
