// Relations, except derived ones, with the dates of the end of a state; those that may be bare only where they are not. DERIVED stands for all derived types.
UNWIND $page.ids AS id
MATCH (n:Entity {id: id})-[r]->(other:Entity)
WHERE NOT r:DERIVED AND (NOT type(r) IN $page.bare OR size(keys(r)) > 0)
RETURN elementId(r) AS element, type(r) AS type, n.id AS from, other.id AS to, properties(r) AS properties,
  CASE WHEN type(r) IN $page.states THEN other {.start, .end, .endUnknown, .passed, .promulgated, .inForce} END AS end,
  [field IN $page.numbers WHERE r[field] IS :: FLOAT NOT NULL OR (r[field] IS :: LIST<FLOAT NOT NULL> NOT NULL AND NOT r[field] IS :: LIST<INTEGER NOT NULL>)] AS floats
