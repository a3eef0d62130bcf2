// The documents that are cited by line, with the number of characters in every line and what was left out on purpose.
MATCH (source:Source)
WHERE source.lengths IS NOT NULL
RETURN source.id AS id, source.lengths AS lengths, coalesce(source.leftOut, []) AS leftOut ORDER BY source.id
