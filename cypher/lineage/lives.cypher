// When the entities $wanted.ids began and ended, as far as known.
UNWIND $wanted.ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, toString(n.startEarliest) AS startEarliest, toString(n.startLatest) AS startLatest,
  toString(n.endEarliest) AS endEarliest, toString(n.endLatest) AS endLatest, n.endUnknown AS endUnknown
