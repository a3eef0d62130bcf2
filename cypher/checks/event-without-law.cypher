// SHOULD A change event has a legal basis, unless it competes with another one or never became real.
MATCH (e:ChangeEvent)
WHERE coalesce(e.rank, 'PREFERRED') = 'PREFERRED' AND e.status IS NULL
  AND NOT EXISTS { (e)-[:ENACTED_BY]->(:Act) }
RETURN e.id AS id, 'add law' AS detail
