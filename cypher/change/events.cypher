// The change events $ids with their laws, what enters them, what they yield and the flows between, each list by id.
UNWIND $wanted.ids AS id
MATCH (event:ChangeEvent {id: id})
RETURN event.id AS id, event.kind AS kind, event.effective AS effective, event.rank AS rank, event.status AS status,
  coalesce(event.cites, []) AS cites,
  COLLECT { MATCH (event)-[:ENACTED_BY]->(law:Act) RETURN law.id AS law ORDER BY law } AS laws,
  COLLECT { MATCH (thing:Entity)-[r:ENTERS]->(event) RETURN {id: thing.id, fate: r.fate} AS one ORDER BY one.id, one.fate } AS enters,
  COLLECT { MATCH (event)-[r:YIELDS]->(thing:Entity) RETURN {id: thing.id, fate: r.fate} AS one ORDER BY one.id, one.fate } AS yields,
  COLLECT {
    MATCH (event)-[:HAS_FLOW]->(flow:Flow), (from:Entity)-[:GIVES]->(flow)-[:REACHES]->(to:Entity)
    RETURN {
      id: flow.id, from: from.id, to: to.id, certainty: coalesce(flow.certainty, 'STATED'),
      principal: flow.principal, share: flow.share, cites: coalesce(flow.cites, []),
      moves: COLLECT { MATCH (flow)-[:MOVES]->(moved:Concept) RETURN moved.id AS moved ORDER BY moved }
    } AS one ORDER BY one.id
  } AS flows
ORDER BY id
