MERGE (d:__Dataset {id: 'jokbo'}) SET d.version = $version, d.derivation = $derivation, d.complete = true, d.resetting = null
