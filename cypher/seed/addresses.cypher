// The properties of nodes and relations that hold addresses, by their names, and what they hold; only what is a text.
CALL () {
  MATCH (n:Entity) RETURN n.id AS id, '' AS of, n AS element
  UNION ALL
  MATCH (a:Entity)-[r]->(:Entity) RETURN coalesce(r.id, a.id) AS id, ' of ' + type(r) AS of, r AS element
}
UNWIND [field IN keys(element) WHERE field =~ '(?i).*(?:url|uri|href|link|website|homepage)'] AS field
WITH id, field + of AS field, element[field] AS value
UNWIND CASE WHEN value IS :: LIST<STRING NOT NULL> NOT NULL THEN value WHEN value IS :: STRING NOT NULL THEN [value] ELSE [] END AS address
RETURN id, field, address
