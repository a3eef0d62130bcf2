// What a citation shows of every source.
MATCH (source:Source)
RETURN source.id AS id, source.title AS title, source.url AS url
