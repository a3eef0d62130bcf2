// What the data has of the thing $wanted.of instead of a body that is responsible: three relations of each sort.
MATCH (thing:Entity {id: $wanted.of})
CALL (thing) {
  MATCH (other:Entity)-[relation:RESPONSIBLE_FOR|OVERSEES|IMPLEMENTS|FUNDS|SUPPORTS|ESTABLISHED]->(thing)
  RETURN relation, other
  UNION
  MATCH (thing)-[relation:LED_BY|HOSTED_BY]->(other:Entity)
  RETURN relation, other
}
WITH type(relation) AS type, coalesce(relation.status, relation.rank) AS doubt, other.id AS id, coalesce(other.nameEn, other.nameNative, other.nameKo, other.id) AS name
ORDER BY id
WITH type, doubt, collect(DISTINCT name) AS names
RETURN type, doubt, names[0..3] AS names, size(names) AS total
ORDER BY type, doubt
