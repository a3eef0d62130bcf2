// MUST Things of one kind and name do not exist at the same time, unless they are the same; people and places may share a name. Case, spaces and middle dots do not tell two names apart.
MATCH (a:Thing)
WHERE NOT a:Place AND a.kind <> 'PERSON'
UNWIND [name IN [a.nameEn, a.nameKo] WHERE name IS NOT NULL] AS name
WITH reduce(folded = toLower(name), sign IN [' ', 'ㆍ', '·', '・', '‧', '•', '∙', '⋅'] | replace(folded, sign, '')) AS folded, name, a
ORDER BY a.id, name
WITH folded, a, head(collect(name)) AS name
WITH folded, a.type AS type, a.kind AS kind, collect({thing: a, name: name}) AS bearers
WHERE size(bearers) > 1
UNWIND range(0, size(bearers) - 2) AS i
UNWIND range(i + 1, size(bearers) - 1) AS j
WITH bearers[i].thing AS a, bearers[j].thing AS b, bearers[i].name AS former, bearers[j].name AS name
// A thing that ended at an unknown time may have ended before the other one started.
WHERE NOT coalesce(a.endEarliest <= b.startEarliest, a.endUnknown AND b.start IS NOT NULL, false)
  AND NOT coalesce(b.endEarliest <= a.startEarliest, b.endUnknown AND a.start IS NOT NULL, false)
  AND NOT EXISTS { (a)-[:SAME_AS]-(b) }
RETURN b.id AS id, "it is named '" + name + "' as " + a.id + ' is at that time' + CASE WHEN former = name THEN '' ELSE ", written '" + former + "'" END AS detail
