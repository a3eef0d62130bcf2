// MUST A flow belongs to one event, comes from one body and reaches one body.
MATCH (f:Flow)
WITH f, COUNT { (:ChangeEvent)-[:HAS_FLOW]->(f) } AS events, COUNT { (:Entity)-[:GIVES]->(f) } AS givers, COUNT { (f)-[:REACHES]->(:Entity) } AS takers
WHERE events <> 1 OR givers <> 1 OR takers <> 1
RETURN f.id AS id, 'it has ' + events + ' events, ' + givers + ' givers and ' + takers + ' takers' AS detail
