MATCH (e:ChangeEvent)-[:HAS_FLOW]->(f:Flow)
MATCH (from:Entity)-[:GIVES]->(f)
MATCH (f)-[:REACHES]->(to:Entity)
OPTIONAL MATCH (f)-[:MOVES]->(c:Concept)
WITH e, f, from, to, c ORDER BY f.id, c.id
RETURN e.id AS event, f.id AS id, f.principal AS principal, f.share AS share, from.id AS from, to.id AS to,
  coalesce(f.certainty, 'STATED') AS certainty, coalesce(f.cites, []) AS cites, collect(c.id) AS moves
