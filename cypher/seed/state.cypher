OPTIONAL MATCH (d:__Dataset {id: 'jokbo'})
RETURN
  COLLECT { MATCH (s:__Seed) RETURN {name: s.name, checksum: s.checksum} ORDER BY s.name } AS entries,
  d IS NOT NULL AS known,
  coalesce(d.complete, false) AS complete,
  coalesce(d.derivation = $derivation, false) AS derived,
  coalesce(d.resetting, false) AS resetting,
  EXISTS { MATCH (n) WHERE NOT n:__Seed AND NOT n:__Dataset } AS hasNodes,
  EXISTS { MATCH (:Entity) } AS hasEntities
