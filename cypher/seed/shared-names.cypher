// Things that share a name and its disambiguation with another one of their type and kind, with what else may tell them
// apart. People and places may share a name. Case, spaces and middle dots do not make another name.
MATCH (n:Thing)
WHERE NOT n:Place AND n.kind <> 'PERSON'
UNWIND [name IN [n.nameEn, n.nameKo, n.nameNative] WHERE name IS NOT NULL] AS name
WITH n, name, reduce(folded = toLower(name), sign IN [' ', 'ㆍ', '·', '・', '‧', '•', '∙', '⋅'] | replace(folded, sign, '')) AS folded
WITH folded, n, min(name) AS name
WITH folded, n.type AS type, n.kind AS kind, coalesce(n.disambiguation, '') AS disambiguation, collect({thing: n, name: name}) AS bearers
WHERE size(bearers) > 1
UNWIND bearers AS bearer
WITH folded, type, kind, disambiguation, bearer.thing AS n, bearer.name AS name
ORDER BY n.id
RETURN folded, type, kind, disambiguation, collect({
  id: n.id, name: name,
  jurisdictions: CASE WHEN n.jurisdiction IS NULL THEN [] ELSE [n.jurisdiction] END,
  places: COLLECT { MATCH (n)-[r:LOCATED_IN]->(place) WHERE coalesce(r.rank, 'PREFERRED') = 'PREFERRED' AND r.status IS NULL RETURN place.id },
  wholes: COLLECT { MATCH (n)-[r:PART_OF]->(whole) WHERE coalesce(r.rank, 'PREFERRED') = 'PREFERRED' AND r.status IS NULL RETURN whole.id },
  same: COLLECT { MATCH (n)-[:SAME_AS]-(same) RETURN same.id },
  hasStart: n.start IS NOT NULL, startEarliest: n.startEarliest, endEarliest: n.endEarliest, endUnknown: coalesce(n.endUnknown, false)
}) AS bearers
