// The relations by which bodies are responsible for the thing $wanted.of: those that are followed, and real.
MATCH (holder:Entity)-[relation:RESPONSIBLE_FOR]->(thing:Entity {id: $wanted.of})
WHERE coalesce(relation.rank, 'PREFERRED') = 'PREFERRED' AND relation.status IS NULL
WITH holder, relation, thing, keys(relation) AS names
RETURN type(relation) AS type, holder.id AS from, thing.id AS to, names,
  [name IN names | CASE WHEN relation[name] IS :: DATE NOT NULL THEN toString(relation[name]) ELSE relation[name] END] AS values
ORDER BY relation.id
