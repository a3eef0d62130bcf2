// The indicators of figures, the most frequent first, with their units and how many sources have them.
MATCH (figure:Observation)
WHERE ($text IS NULL OR toLower(figure.indicator) CONTAINS toLower($text)) AND ($unit IS NULL OR toLower(figure.unit) = toLower($unit))
WITH figure.indicator AS indicator, collect(DISTINCT figure.unit) AS units, count(figure) AS observations,
  collect(figure.sources) AS cited
ORDER BY observations DESC, indicator
SKIP toInteger($offset) LIMIT toInteger($limit)
CALL (units) { UNWIND units AS unit WITH unit ORDER BY unit RETURN collect(unit) AS sorted }
RETURN indicator, sorted AS units, observations, COUNT { UNWIND cited AS ids UNWIND ids AS id RETURN DISTINCT id } AS sources
