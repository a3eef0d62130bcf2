// Names that may not be in normal form: with a character beyond the usual ones, or with needless spaces.
MATCH (n:Entity)
UNWIND ['nameEn', 'nameKo', 'nameNative', 'acronym', 'title'] + CASE WHEN n:Name THEN ['text'] ELSE [] END AS field
WITH n, field, n[field] AS name
WHERE name IS :: STRING NOT NULL AND (NOT name =~ '[ -~À-ÖØ-öø-ɏ가-힣一-鿿]*+' OR name CONTAINS '  ' OR name <> trim(name))
RETURN n.id AS id, field, name
