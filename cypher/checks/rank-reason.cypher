// SHOULD A claim, an event or a relation of a lower rank says why: in its reason, an event in its description.
MATCH (n:Claim) WHERE n.rank <> 'PREFERRED' AND n.reason IS NULL
RETURN n.id AS id, 'it is ' + n.rank + ' without a reason' AS detail
UNION
MATCH (n:ChangeEvent) WHERE n.rank <> 'PREFERRED' AND n.description IS NULL
RETURN n.id AS id, 'it is ' + n.rank + ' without a description' AS detail
UNION
MATCH (a:Entity)-[r]->(:Entity) WHERE r.rank <> 'PREFERRED' AND r.reason IS NULL
RETURN coalesce(r.id, a.id) AS id, 'it is ' + r.rank + ' without a reason' AS detail
