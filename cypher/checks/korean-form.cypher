// MUST Text is in Unicode form NFC, so that Korean names compare equal, and has no broken character.
CALL () {
  MATCH (n:Entity) RETURN n.id AS id, '' AS of, n AS element
  UNION ALL
  MATCH (a:Entity)-[r]->(:Entity) RETURN coalesce(r.id, a.id) AS id, ' of ' + type(r) AS of, r AS element
}
UNWIND keys(element) AS field
WITH id, field + of AS field, element[field] AS value
WITH id, field, CASE WHEN value IS :: STRING NOT NULL THEN [value] WHEN value IS :: LIST<STRING NOT NULL> NOT NULL THEN value ELSE [] END AS texts
WHERE any(text IN texts WHERE NOT text IS NFC NORMALIZED OR text CONTAINS '\uFFFD')
RETURN id, field + CASE WHEN any(text IN texts WHERE text CONTAINS '\uFFFD') THEN ' has a broken character; write it again' ELSE ' is not; save the script in NFC' END AS detail
