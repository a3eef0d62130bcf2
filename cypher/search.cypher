// Names that contain the words of a query, and the things that have them.
CALL db.index.fulltext.queryNodes('jokbo_names', $query, {limit: toInteger($candidates)}) YIELD node AS name, score
MATCH (entity:Entity {id: name.id})
WHERE $types IS NULL OR entity.type IN $types
RETURN entity.id AS id, name.text AS text, name.kind AS kind, name.start AS start, name.end AS end, score
