MERGE (d:__Dataset {id: 'jokbo'}) SET d.version = $version, d.complete = $complete, d.resetting = null
