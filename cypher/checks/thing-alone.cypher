// SHOULD A thing is related to something.
MATCH (n:Thing)
WHERE NOT EXISTS { (n)-[r]-(other:Entity) WHERE other <> n AND type(r) <> 'KNOWN_AS' }
RETURN n.id AS id, 'nothing leads to it' AS detail
