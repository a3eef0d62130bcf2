// What a citation shows of the sources $ids.
UNWIND $wanted.ids AS id
MATCH (source:Source {id: id})
RETURN source.id AS id, source.title AS title, source.url AS url
