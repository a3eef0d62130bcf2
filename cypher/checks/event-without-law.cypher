// SHOULD A change event has a legal basis.
MATCH (e:ChangeEvent)
WHERE NOT EXISTS { (e)-[:ENACTED_BY]->(:Act) }
RETURN e.id AS id, 'add law' AS detail
