// Texts that may not be in normal form: with a character beyond the usual ones, or with needless spaces.
CALL () {
  MATCH (n:Entity) RETURN n.id AS id, '' AS of, n AS element
  UNION ALL
  MATCH (a:Entity)-[r]->(:Entity) WHERE size(keys(r)) > 0 RETURN coalesce(r.id, a.id) AS id, ' of ' + type(r) AS of, r AS element
}
UNWIND keys(element) AS field
WITH id, field + of AS field, element[field] AS value
UNWIND CASE WHEN value IS :: STRING NOT NULL THEN [value] WHEN value IS :: LIST<STRING NOT NULL> NOT NULL THEN value ELSE [] END AS text
WITH id, field, text
WHERE NOT text =~ '[ -~§가-힣一-鿿]*+' OR text CONTAINS '  ' OR text <> trim(text)
RETURN id, field, text
