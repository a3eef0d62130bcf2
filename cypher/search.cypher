// Texts that have the words of a query. The index knows the types, so that it alone finds them.
CALL db.index.fulltext.queryNodes('jokbo_texts', $query, {limit: toInteger($candidates)}) YIELD node AS found, score
RETURN
  found.id AS id, found.type AS type, found.text AS text, found.matched AS matched,
  found.start AS start, found.end AS end, found.endUnknown AS endUnknown, score AS lucene
