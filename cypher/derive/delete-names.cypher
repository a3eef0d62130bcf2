MATCH (n:__Name)
WITH n LIMIT 5000
DELETE n
RETURN count(*) AS deleted
