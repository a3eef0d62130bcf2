// The successions on all ways from $from to $to: those that leave a node which can be reached from $from and from which $to
// can be reached. With $functions, handed functions count too. Each node is visited once. A row without a type is a principal flow.
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
CALL (from, to) {
  WITH from WHERE NOT $functions
  MATCH (from)-[:SUCCEEDED_BY|SPUN_OFF*0..]->(entity:Entity)
  RETURN DISTINCT entity
  UNION ALL
  WITH to WHERE NOT $functions
  MATCH (to)<-[:SUCCEEDED_BY|SPUN_OFF*0..]-(entity:Entity)
  RETURN DISTINCT entity
  UNION ALL
  WITH from WHERE $functions
  MATCH (from)-[:SUCCEEDED_BY|SPUN_OFF|HANDED_FUNCTION_TO*0..]->(entity:Entity)
  RETURN DISTINCT entity
  UNION ALL
  WITH to WHERE $functions
  MATCH (to)<-[:SUCCEEDED_BY|SPUN_OFF|HANDED_FUNCTION_TO*0..]-(entity:Entity)
  RETURN DISTINCT entity
}
WITH entity, count(*) AS sides WHERE sides = 2
CALL (entity) {
  MATCH (entity)-[step:SUCCEEDED_BY|SPUN_OFF|HANDED_FUNCTION_TO]->(next:Entity)
  WHERE $functions OR type(step) <> 'HANDED_FUNCTION_TO'
  RETURN type(step) AS type, step, next, step.eventId AS eventId
  UNION ALL
  MATCH (entity)-[:GIVES]->(flow:Flow {principal: true})-[:REACHES]->(next:Entity), (flow)<-[:HAS_FLOW]-(event:ChangeEvent)
  RETURN null AS type, null AS step, next, event.id AS eventId
}
RETURN type, entity.id AS from, next.id AS to, eventId, step.id AS id, step.date AS date,
  step.certainty AS certainty, step.function AS function
