// MUST Every property that the API requires is present.
MATCH (n:Entity)
UNWIND [label IN labels(n) WHERE label <> 'Entity' AND $forms[label] IS NOT NULL | $forms[label]] AS forms
UNWIND keys(forms) AS field
WITH n, field, forms WHERE forms[field].required AND n[field] IS NULL
RETURN n.id AS id, null AS at, 'it has no ' + field AS detail
UNION
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $recordRelations AND $relationForms[type(r)] IS NOT NULL
UNWIND keys($relationForms[type(r)]) AS field
WITH a, r, b, field WHERE $relationForms[type(r)][field].required AND r[field] IS NULL
RETURN a.id AS id, coalesce(r.id, CASE WHEN a:Thing AND NOT b:Thing THEN b.id ELSE a.id END) AS at, type(r) + ' to ' + b.id + ' has no ' + field AS detail
