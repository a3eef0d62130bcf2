// As seed/retire, for the next of all nodes.
MATCH (n:Entity|__Name)
WITH n LIMIT 5000
CALL (n) { MATCH (n)-[r]-() DELETE r }
WITH n, labels(n) AS labels
REMOVE n:$(labels)
SET n:__Old
RETURN count(*) AS deleted
