// The successions around one entity: every node that can be reached, each visited once, and the successions that leave it.
// It walks one hop more than a caller may ask for, so that a cut is noticed.
MATCH (origin:Entity {id: $of})
CALL (origin) {
  WITH origin WHERE $direction = 'ANCESTORS'
  MATCH (origin)<-[:SUCCEEDED_BY|SPUN_OFF*0..101]-(entity:Entity)
  RETURN DISTINCT entity LIMIT toInteger($limit)
  UNION
  WITH origin WHERE $direction = 'DESCENDANTS'
  MATCH (origin)-[:SUCCEEDED_BY|SPUN_OFF*0..101]->(entity:Entity)
  RETURN DISTINCT entity LIMIT toInteger($limit)
  UNION
  WITH origin WHERE $direction = 'FAMILY'
  MATCH (origin)-[:SUCCEEDED_BY|SPUN_OFF*0..101]-(entity:Entity)
  RETURN DISTINCT entity LIMIT toInteger($limit)
}
OPTIONAL MATCH (entity)-[step:SUCCEEDED_BY|SPUN_OFF]->(next:Entity)
WITH entity, step, next, keys(step) AS names
RETURN type(step) AS type, entity.id AS from, next.id AS to, names,
  [name IN names | CASE WHEN step[name] IS :: DATE NOT NULL THEN toString(step[name]) ELSE step[name] END] AS values
