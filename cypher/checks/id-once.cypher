// MUST An id belongs to only one entity or relation.
MATCH (:Entity)-[r]->(:Entity)
WHERE r.id IS NOT NULL
WITH r.id AS id, count(*) AS times
WITH id, times, EXISTS { MATCH (:Entity {id: id}) } AS isEntity
WHERE times > 1 OR isEntity
WITH collect(id) AS ids
WHERE ids <> []
MATCH (a:Entity)-[r]->(:Entity)
WHERE r.id IN ids
WITH r, a ORDER BY a.id, type(r)
WITH r.id AS id, collect(type(r) + ' from ' + a.id) AS relations
WITH id, relations, EXISTS { MATCH (:Entity {id: id}) } AS isEntity
RETURN id, 'also: ' + CASE WHEN isEntity THEN 'an entity, and ' ELSE '' END + reduce(all = '', one IN relations | all + CASE all WHEN '' THEN '' ELSE ', ' END + one) AS detail
