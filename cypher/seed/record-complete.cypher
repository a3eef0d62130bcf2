MERGE (d:__Dataset {id: 'jokbo'}) SET d.version = $version, d.complete = true, d.resetting = null
