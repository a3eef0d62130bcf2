// Forgets scripts that are no longer there, and marks the dataset as incomplete.
MATCH (d:__Dataset {id: 'jokbo'}) SET d.complete = false
WITH d
UNWIND $names AS name
MATCH (s:__Seed {name: name}) DELETE s
