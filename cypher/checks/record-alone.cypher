// SHOULD A record is related to something, and a source is cited.
CALL () {
  MATCH (n:Entity) UNWIND n.sources AS source RETURN source
  UNION
  MATCH (:Entity)-[r]->(:Entity) UNWIND r.sources AS source RETURN source
}
WITH collect(source) AS cited
MATCH (n:Entity)
WHERE NOT n:Thing AND NOT n:Dataset AND NOT n.id IN cited AND NOT EXISTS { (n)--(other:Entity) WHERE other <> n }
RETURN n.id AS id, CASE WHEN n:Source THEN 'nothing cites it' ELSE 'nothing leads to it' END AS detail
