// MUST At most one event of preferred rank creates a body, or gives it its name.
MATCH (e:ChangeEvent)-[r:YIELDS]->(n:Entity)
WHERE coalesce(e.rank, 'PREFERRED') = 'PREFERRED' AND r.fate IN ['CREATED', 'RENAMED']
WITH n, e ORDER BY e.id
WITH n, collect(DISTINCT e.id) AS events
WHERE size(events) > 1
RETURN n.id AS id, events[-1] AS at, 'it is created by ' + reduce(all = '', event IN events | all + CASE all WHEN '' THEN '' ELSE ' and ' END + event) AS detail
