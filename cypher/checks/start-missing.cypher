// SHOULD A thing that ends or changes has a start; '../1979-05-04' says that it had begun by that day.
MATCH (n:Thing)
WHERE n.start IS NULL AND n.group IS NULL AND n.status IS NULL
WITH n, [(n)-[:ENTERS]->(e:ChangeEvent) WHERE coalesce(e.rank, 'PREFERRED') = 'PREFERRED' | e.effectiveLatest] AS changes
WHERE changes <> [] OR n.end IS NOT NULL OR n.endUnknown
UNWIND changes + [n.endLatest, date('9999-12-31')] AS day
WITH n, min(day) AS known
RETURN n.id AS id, 'it has no start' + CASE WHEN known.year = 9999 THEN '' ELSE "; if no source says more, '../" + toString(known) + "'" END AS detail
