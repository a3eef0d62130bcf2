// A state has its dates, and those of both its ends.
MATCH (n:Entity)-[r]->(other:Entity)
WHERE $after < n.id <= $last AND size(keys(r)) > 0
RETURN elementId(r) AS element, coalesce(r.id, n.id + ' ' + type(r)) AS id, properties(r) AS properties,
  CASE WHEN type(r) IN $states
    THEN [end IN [n, other] | end {.start, .end, .endUnknown, .passed, .promulgated, .inForce}]
    ELSE []
  END AS ends
