UNWIND $names AS name
MATCH (s:__Seed {name: name}) DELETE s
