// MUST Text is in Unicode form NFC, so that Korean names compare equal.
MATCH (n:Entity)
UNWIND keys(n) AS field
WITH n, field WHERE n[field] IS :: STRING AND NOT n[field] IS NFC NORMALIZED OR n[field] IS :: LIST<STRING NOT NULL> AND any(text IN n[field] WHERE NOT text IS NFC NORMALIZED)
RETURN n.id AS id, field + ' is not; save the script in NFC' AS detail
UNION
MATCH (a:Entity)-[r]->(:Entity)
UNWIND keys(r) AS field
WITH a, r, field WHERE r[field] IS :: STRING AND NOT r[field] IS NFC NORMALIZED OR r[field] IS :: LIST<STRING NOT NULL> AND any(text IN r[field] WHERE NOT text IS NFC NORMALIZED)
RETURN coalesce(r.id, a.id) AS id, field + ' of ' + type(r) + ' is not; save the script in NFC' AS detail
