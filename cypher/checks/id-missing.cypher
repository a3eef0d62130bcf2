// MUST Every entity has an id, which is a text.
// A statement, as seeding reads nodes by their ids.
MATCH (n:Entity)
WHERE n.id IS NULL OR NOT n.id IS :: STRING OR n.id = ''
RETURN coalesce(toStringOrNull(n.id), '(no id)') AS id, 'a node with the labels ' + reduce(all = '', label IN labels(n) | all + ':' + label) AS detail
