CREATE (s:__Seed) SET s = $seed, s.appliedAt = datetime()
