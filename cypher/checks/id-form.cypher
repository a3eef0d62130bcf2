// MUST Every entity and every relation that states a fact has an id of lower-case words and numbers, joined by hyphens.
MATCH (n:Entity)
WHERE n.id IS NULL OR NOT n.id IS :: STRING OR NOT n.id =~ '[a-z0-9]+(-[a-z0-9]+)*'
RETURN coalesce(toStringOrNull(n.id), '(no id)') AS id, 'a node with the labels ' + reduce(all = '', label IN labels(n) | all + ':' + label) AS detail
UNION
MATCH (a:Entity)-[r]->(b:Entity)
WHERE NOT type(r) IN $recordRelations AND NOT type(r) IN $derivedRelations
  AND (r.id IS NULL OR NOT r.id IS :: STRING OR NOT r.id =~ '[a-z0-9]+(-[a-z0-9]+)*')
RETURN coalesce(toStringOrNull(r.id), '(no id)') AS id, 'the relation ' + type(r) + ' from ' + a.id + ' to ' + b.id AS detail
