MATCH (x:Entity)-[r:ENTERS]->(e:ChangeEvent)
RETURN e.id AS event, 'enters' AS side, x.id AS id, r.fate AS fate
UNION ALL
MATCH (e:ChangeEvent)-[r:YIELDS]->(x:Entity)
RETURN e.id AS event, 'yields' AS side, x.id AS id, r.fate AS fate
