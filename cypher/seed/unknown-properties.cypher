// Properties that the API does not know, by type and name: on how many nodes or relations, and the first three of their ids.
MATCH (n:Entity)
WHERE NOT n:Dataset
UNWIND [field IN keys(n) WHERE NOT any(label IN labels(n) WHERE $forms[label][field] IS NOT NULL)] AS field
WITH coalesce(n.type, 'Entity') AS type, field, coalesce(n.id, '(no id)') AS id ORDER BY id
RETURN type, field, count(*) AS number, collect(id)[..3] AS ids
UNION ALL
MATCH (a:Entity)-[r]->(:Entity)
UNWIND [field IN keys(r) WHERE field <> 'cites' AND $relationForms[type(r)][field] IS NULL] AS field
WITH type(r) AS type, field, coalesce(r.id, a.id, '(no id)') AS id ORDER BY id
RETURN type, field, count(*) AS number, collect(id)[..3] AS ids
