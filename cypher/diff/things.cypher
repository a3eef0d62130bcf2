// The lives of the things $wanted.ids.
UNWIND $wanted.ids AS id
MATCH (thing:Thing {id: id})
RETURN thing.id AS id, thing.type AS type, thing.status AS status, thing.start AS start, thing.end AS end,
  toString(thing.startEarliest) AS startEarliest, toString(thing.startLatest) AS startLatest,
  toString(thing.endEarliest) AS endEarliest, toString(thing.endLatest) AS endLatest, coalesce(thing.cites, []) AS cites
ORDER BY id
