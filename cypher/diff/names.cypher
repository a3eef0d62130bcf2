// All official names of the things that one of the names $wanted.ids belongs to.
UNWIND $wanted.ids AS id
MATCH (:Name {id: id})<-[:KNOWN_AS]-(thing:Entity)
WITH DISTINCT thing
MATCH (thing)-[:KNOWN_AS]->(name:Name {kind: 'OFFICIAL'})
RETURN name.id AS id, thing.id AS of, name.language AS language, name.start AS start, name.end AS end,
  toString(name.startEarliest) AS startEarliest, toString(name.startLatest) AS startLatest,
  toString(name.endEarliest) AS endEarliest, toString(name.endLatest) AS endLatest, coalesce(name.cites, []) AS cites
ORDER BY id
