MERGE (d:__Dataset {id: 'jokbo'}) SET d.complete = false, d.resetting = true
WITH d
MATCH (s:__Seed) DELETE s
