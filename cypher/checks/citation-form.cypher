// MUST Citations are a list of '<source id>#<locator>', with a locator that is not empty.
MATCH (n:Entity)
WHERE n.cites IS NOT NULL AND (NOT n.cites IS :: LIST<STRING NOT NULL> OR any(cite IN n.cites WHERE NOT cite =~ '(?s)[a-z0-9]+(-[a-z0-9]+)*#.*\\S.*'))
RETURN n.id AS id, 'its cites are not such a list' AS detail
UNION
MATCH (a:Entity)-[r]->(:Entity)
WHERE r.cites IS NOT NULL AND (NOT r.cites IS :: LIST<STRING NOT NULL> OR any(cite IN r.cites WHERE NOT cite =~ '(?s)[a-z0-9]+(-[a-z0-9]+)*#.*\\S.*'))
RETURN coalesce(r.id, a.id) AS id, 'the cites of its ' + type(r) + ' are not such a list' AS detail
