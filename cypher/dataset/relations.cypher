// How many relations there are, derived ones left out, and how many cite each source.
MATCH (:Entity)-[relation]->(:Entity)
WHERE NOT type(relation) IN $derivedRelations
RETURN count(relation) AS total, null AS source, 0 AS cited
UNION ALL
MATCH (:Entity)-[relation]->(:Entity)
WHERE NOT type(relation) IN $derivedRelations
UNWIND relation.sources AS source
RETURN 0 AS total, source, count(relation) AS cited
