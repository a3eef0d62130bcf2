// The sources with the most statements, $limit of them. A statement is one citation of one node or relation, as in the
// lists of statements; derived relations repeat the citations of their event and are left out.
CALL () {
  MATCH (node:Entity)
  UNWIND node.cites AS cite
  RETURN DISTINCT node.id AS of, cite
  UNION ALL
  MATCH (:Entity)-[relation]->(:Entity)
  WHERE relation.cites IS NOT NULL AND NOT type(relation) IN $derivedRelations
  UNWIND relation.cites AS cite
  RETURN DISTINCT elementId(relation) AS of, cite
}
WITH split(cite, '#')[0] AS id, count(*) AS statements
MATCH (source:Source {id: id})
RETURN id, source.title AS title, statements
ORDER BY statements DESC, id
LIMIT toInteger($limit)
