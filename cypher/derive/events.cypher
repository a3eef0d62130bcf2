// Change events with who takes part in them and what flows between these.
UNWIND $page.ids AS id
MATCH (e:ChangeEvent {id: id})
RETURN e.id AS id, e.kind AS kind, e.effective AS effective, e.rank AS rank, e.status AS status, coalesce(e.cites, []) AS cites,
  COLLECT { MATCH (x:Entity)-[r:ENTERS]->(e) RETURN {fate: r.fate, named: x {.id, .nameEn, .nameKo, .nameNative, .title, .disambiguation, .jurisdiction}} } AS enters,
  COLLECT { MATCH (e)-[r:YIELDS]->(x:Entity) RETURN {fate: r.fate, named: x {.id, .nameEn, .nameKo, .nameNative, .title, .disambiguation, .jurisdiction}} } AS yields,
  COLLECT {
    MATCH (e)-[:HAS_FLOW]->(f:Flow) MATCH (from:Entity)-[:GIVES]->(f) MATCH (f)-[:REACHES]->(to:Entity)
    RETURN {id: f.id, principal: f.principal, share: f.share, from: from.id, to: to.id, certainty: coalesce(f.certainty, 'STATED'),
      cites: coalesce(f.cites, []), moves: COLLECT { MATCH (f)-[:MOVES]->(c:Concept) RETURN c.id ORDER BY c.id }}
    ORDER BY f.id
  } AS flows
