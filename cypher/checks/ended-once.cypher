// MUST At most one event of preferred rank ends a body, or takes its name away.
MATCH (n:Entity)-[r:ENTERS]->(e:ChangeEvent)
WHERE coalesce(e.rank, 'PREFERRED') = 'PREFERRED' AND r.fate IN ['ENDED', 'RENAMED']
WITH n, e ORDER BY e.id
WITH n, collect(DISTINCT e.id) AS events
WHERE size(events) > 1
RETURN n.id AS id, events[-1] AS at, 'it is ended by ' + reduce(all = '', event IN events | all + CASE all WHEN '' THEN '' ELSE ' and ' END + event) AS detail
