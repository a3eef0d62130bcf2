// What scripts said when they were loaded, compressed.
UNWIND $wanted.names AS name
MATCH (s:__Seed {name: name})
RETURN s.name AS name, s.text AS text
