// MUST A property has a form that the API can answer.
// A law is a source too, and everything is also an Entity.
CALL () {
  MATCH (n:Entity)
  RETURN n.id AS id, '' AS of, n AS element, $forms[n.type] AS own, CASE WHEN n:Source THEN $forms.Source END AS source, $forms.Entity AS entity,
    CASE WHEN n:Dataset THEN 'STRING' ELSE 'ANY' END AS other
  UNION ALL
  MATCH (a:Entity)-[r]->(:Entity)
  WHERE size(keys(r)) > 0
  RETURN coalesce(r.id, a.id) AS id, ' of ' + type(r) AS of, r AS element, $relationForms[type(r)] AS own, null AS source, null AS entity, 'ANY' AS other
}
UNWIND keys(element) AS field
WITH id, field + of AS name, element[field] AS value, field, coalesce(own[field].form, source[field].form, entity[field].form, other) AS form
WHERE field <> 'cites' AND NOT CASE form
  WHEN 'STRING' THEN value IS :: STRING
  WHEN 'INTEGER' THEN value IS :: INTEGER AND -2147483648 <= value <= 2147483647
  WHEN 'FLOAT' THEN value IS :: INTEGER AND -9007199254740991 <= value <= 9007199254740991 OR value IS :: FLOAT AND abs(value) <= 1.7976931348623157E308
  WHEN 'BOOLEAN' THEN value IS :: BOOLEAN
  WHEN 'DATE' THEN value IS :: DATE
  WHEN 'INTEGERS' THEN value IS :: LIST<INTEGER NOT NULL> AND all(one IN value WHERE -2147483648 <= one <= 2147483647)
  WHEN 'LIST' THEN value IS :: LIST<STRING NOT NULL>
  ELSE value IS :: DATE OR all(one IN CASE WHEN value IS :: LIST<ANY> THEN value ELSE [value] END WHERE
    one IS :: STRING | BOOLEAN OR one IS :: INTEGER AND -9007199254740991 <= one <= 9007199254740991 OR one IS :: FLOAT AND abs(one) <= 1.7976931348623157E308)
END
RETURN id, name + ' is ' + coalesce(left(toStringOrNull(value), 40), 'of another type') + '; it must be ' + CASE form
  WHEN 'STRING' THEN 'a text'
  WHEN 'INTEGER' THEN 'a whole number from -2147483648 to 2147483647'
  WHEN 'FLOAT' THEN 'a number; a whole one beyond 9007199254740991 is written with a decimal point, as 23000000000000000.0'
  WHEN 'BOOLEAN' THEN 'true or false'
  WHEN 'DATE' THEN 'a date'
  WHEN 'INTEGERS' THEN 'a list of whole numbers from -2147483648 to 2147483647'
  WHEN 'LIST' THEN 'a list of texts'
  ELSE 'a text, a number, true or false, or a list of these; no number is infinite, and no whole one beyond 9007199254740991'
END AS detail
