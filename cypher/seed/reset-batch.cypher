MATCH (n:Entity|__Name) WITH n LIMIT 5000
DETACH DELETE n
RETURN count(*) AS deleted
