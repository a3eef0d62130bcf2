MERGE (s:__Seed {name: $seed.name}) SET s = $seed, s.appliedAt = datetime()
MERGE (d:__Dataset {id: 'jokbo'}) SET d.version = $version, d.complete = false, d.resetting = null
