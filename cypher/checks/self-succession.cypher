// MUST No body succeeds itself.
MATCH (n:Entity)-[before:ENTERS]->(e:ChangeEvent)-[after:YIELDS]->(n)
WHERE before.fate <> 'CONTINUES' OR after.fate <> 'CONTINUES'
RETURN n.id AS id, e.id AS at, 'in ' + e.id + '; give the body before and the body after an id each' AS detail
