// MUST A property has the form that the API gives it.
MATCH (n:Entity)
WITH n, $forms[n.type] AS forms WHERE forms IS NOT NULL
UNWIND keys(forms) AS field
WITH n, field, forms[field].form AS form, n[field] AS value
WHERE value IS NOT NULL AND field <> 'cites' AND NOT CASE form
  WHEN 'STRING' THEN value IS :: STRING
  WHEN 'INTEGER' THEN value IS :: INTEGER AND abs(value) <= 2147483647
  WHEN 'FLOAT' THEN value IS :: INTEGER | FLOAT
  WHEN 'BOOLEAN' THEN value IS :: BOOLEAN
  WHEN 'DATE' THEN value IS :: DATE
  WHEN 'INTEGERS' THEN value IS :: LIST<INTEGER NOT NULL>
  ELSE value IS :: LIST<STRING NOT NULL>
END
RETURN n.id AS id, field + ' is not of the form ' + form AS detail
