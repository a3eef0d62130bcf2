MATCH (e:ChangeEvent)
RETURN
  e.id AS id, e.kind AS kind, e.effective AS effective, e.rank AS rank, coalesce(e.cites, []) AS cites,
  COLLECT { MATCH (x:Entity)-[r:ENTERS]->(e) RETURN {id: x.id, fate: r.fate} ORDER BY x.id, r.fate } AS enters,
  COLLECT { MATCH (e)-[r:YIELDS]->(x:Entity) RETURN {id: x.id, fate: r.fate} ORDER BY x.id, r.fate } AS yields,
  COLLECT {
    MATCH (e)-[:HAS_FLOW]->(f:Flow), (from:Entity)-[:GIVES]->(f)-[:REACHES]->(to:Entity)
    RETURN f {
      .id, .principal, .share, from: from.id, to: to.id,
      certainty: coalesce(f.certainty, 'STATED'), cites: coalesce(f.cites, []),
      moves: COLLECT { MATCH (f)-[:MOVES]->(c:Concept) RETURN c.id ORDER BY c.id }
    } ORDER BY f.id
  } AS flows
ORDER BY e.id
