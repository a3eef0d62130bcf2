// MUST An entity has exactly one type as a label (a law is an Act and a Source), and :Thing if that is a type of things.
MATCH (n:Entity)
WITH n, [label IN labels(n) WHERE label IN keys($kinds)] AS things, [label IN labels(n) WHERE label IN $records] AS records
WHERE NOT (
  size(things) = 1 AND n:Thing AND (records = [] OR things = ['Act'] AND records = ['Source'])
  OR things = [] AND size(records) = 1 AND NOT n:Thing
)
RETURN n.id AS id, 'its labels are ' + reduce(all = '', label IN labels(n) | all + ':' + label) AS detail
