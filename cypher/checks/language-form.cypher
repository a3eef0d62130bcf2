// MUST A language is a BCP 47 tag as ko, de or zh-Hant, and a name in its own language says which one that is.
MATCH (n:Entity)
WHERE n.language IS NOT NULL AND NOT n.language =~ '[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?'
RETURN n.id AS id, "language is '" + n.language + "'; write a tag as 'de', 'zh-Hant' or 'pt-BR'" AS detail
UNION
MATCH (n:Thing)
WHERE n.nameNative IS NOT NULL AND n.language IS NULL
RETURN n.id AS id, "add language, the language of '" + n.nameNative + "', as 'de'" AS detail
