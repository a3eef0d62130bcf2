// The successions at the entities $wanted.ids, whichever way they point, each once; a row without a succession where there is none.
// DERIVED stands for all derived relation types.
UNWIND $wanted.ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)-[step:DERIVED]-(:Entity)
WHERE $wanted.functions OR type(step) <> 'HANDED_FUNCTION_TO'
WITH DISTINCT step
WITH step, startNode(step) AS from, endNode(step) AS to, keys(step) AS names
RETURN type(step) AS type, from.id AS from, to.id AS to, names,
  [name IN names | CASE WHEN step[name] IS :: DATE NOT NULL THEN toString(step[name]) ELSE step[name] END] AS values,
  step.kind = 'RENAME' OR step.kind = 'COMPLEX_REORGANISATION' AND
    EXISTS { (from)-[:ENTERS {fate: 'RENAMED'}]->(:ChangeEvent {id: step.eventId})-[:YIELDS {fate: 'RENAMED'}]->(to) } AS isRename
