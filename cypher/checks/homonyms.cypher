// SHOULD Two things of one kind and name do not live at the same time.
MATCH (a:Thing)
UNWIND [name IN [a.nameEn, a.nameKo] WHERE name IS NOT NULL] AS name
WITH DISTINCT name, a.type AS type, a.kind AS kind, a ORDER BY a.id
WITH name, type, kind, collect(a) AS bearers
WHERE size(bearers) > 1
UNWIND range(0, size(bearers) - 2) AS i
UNWIND range(i + 1, size(bearers) - 1) AS j
WITH name, bearers[i] AS a, bearers[j] AS b
WHERE coalesce(a.startEarliest < b.endEarliest, true) AND coalesce(b.startEarliest < a.endEarliest, true)
RETURN b.id AS id, "it is named '" + name + "' as " + a.id + ' is at that time' AS detail
