// Every source with its title.
MATCH (source:Source)
RETURN source.id AS id, source.title AS title ORDER BY source.id
