// The successions that leave the bodies $wanted.ids and those that took their place, each body visited once.
UNWIND $wanted.ids AS id
MATCH (holder:Entity {id: id})
CALL (holder) {
  MATCH (holder)-[:SUCCEEDED_BY*0..101]->(body:Entity)
  RETURN DISTINCT body LIMIT toInteger($wanted.limit)
}
WITH DISTINCT body LIMIT toInteger($wanted.limit)
MATCH (body)-[step:SUCCEEDED_BY]->(next:Entity)
WITH body, step, next, keys(step) AS names
RETURN type(step) AS type, body.id AS from, next.id AS to, names,
  [name IN names | CASE WHEN step[name] IS :: DATE NOT NULL THEN toString(step[name]) ELSE step[name] END] AS values
ORDER BY step.id
