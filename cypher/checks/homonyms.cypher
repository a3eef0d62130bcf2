// MUST Things of one kind and name do not exist at the same time, unless they are the same; people and places may share a name.
MATCH (a:Thing)
WHERE NOT a:Place AND a.kind <> 'PERSON'
UNWIND [name IN [a.nameEn, a.nameKo] WHERE name IS NOT NULL] AS name
WITH DISTINCT name, a.type AS type, a.kind AS kind, a ORDER BY a.id
WITH name, type, kind, collect(a) AS bearers
WHERE size(bearers) > 1
UNWIND range(0, size(bearers) - 2) AS i
UNWIND range(i + 1, size(bearers) - 1) AS j
WITH name, bearers[i] AS a, bearers[j] AS b
// A thing that ended at an unknown time may have ended before the other one started.
WHERE NOT coalesce(a.endEarliest <= b.startEarliest, a.endUnknown AND b.start IS NOT NULL, false)
  AND NOT coalesce(b.endEarliest <= a.startEarliest, b.endUnknown AND a.start IS NOT NULL, false)
  AND NOT EXISTS { (a)-[:SAME_AS]-(b) }
RETURN b.id AS id, "it is named '" + name + "' as " + a.id + ' is at that time' AS detail
