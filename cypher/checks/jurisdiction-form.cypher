// MUST A jurisdiction is a code in capital letters: of ISO 3166 as KR or GB-SCT, EU, INT for several countries, or one that begins with X for an invented country.
MATCH (n:Entity)
WHERE n.jurisdiction IS NOT NULL AND NOT n.jurisdiction =~ '[A-Z]{2,3}(-[A-Z0-9]{1,3})?'
WITH n, toUpper(replace(replace(n.jurisdiction, ' ', ''), '_', '-')) AS code
RETURN n.id AS id, "jurisdiction is '" + n.jurisdiction + "'; write " +
  CASE WHEN code =~ '[A-Z]{2,3}(-[A-Z0-9]{1,3})?' THEN "'" + code + "'" ELSE "the code of the country, as 'KR'" END AS detail
