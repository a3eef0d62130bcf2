// SHOULD Every node has the label :Entity; other nodes are neither exported nor deleted by a reset.
MATCH (n)
WHERE NOT n:Entity AND NOT n:__Name AND NOT n:__Seed AND NOT n:__Dataset AND NOT n:__Lock AND NOT n:__Old
RETURN coalesce(toStringOrNull(n.id), '(no id)') AS id, 'its labels are ' + reduce(all = '', label IN labels(n) | all + ':' + label) AS detail
