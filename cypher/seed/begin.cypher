// Marks the dataset as incomplete, and forgets scripts that are no longer there.
MATCH (d:__Dataset {id: 'jokbo'}) SET d.complete = false
WITH d
UNWIND $names AS name
MATCH (s:__Seed {name: name}) DELETE s
