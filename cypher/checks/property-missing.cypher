// MUST Every property that the API requires is present.
MATCH (n:Entity)
WITH n, $forms[n.type] AS forms WHERE forms IS NOT NULL
UNWIND keys(forms) AS field
WITH n, field, forms WHERE forms[field].required AND n[field] IS NULL
RETURN n.id AS id, 'it has no ' + field AS detail
