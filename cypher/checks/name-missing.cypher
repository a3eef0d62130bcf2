// MUST A thing has a name in any language or a title; a source has a title.
MATCH (n:Entity)
WHERE (n:Thing AND trim(coalesce(n.nameEn, '') + coalesce(n.nameKo, '') + coalesce(n.nameNative, '') + coalesce(n.title, '')) = '')
  OR (n:Source AND trim(coalesce(n.title, '')) = '')
RETURN n.id AS id, CASE WHEN n:Source THEN 'add title' ELSE 'add nameEn, nameKo or nameNative' END AS detail
