// Bodies of Marsh, what they are responsible for, and what became of them.
CREATE (:Entity:Dataset {id: 'marsh', title: 'Duties of Marsh', licence: 'CC0-1.0', description: 'Made up for tests.'});

UNWIND [{id: 'almanac', title: 'Almanac of Marsh'}, {id: 'pilot-book', title: 'Pilot Book'}] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;

UNWIND [
  {id: 'marsh-law-1', kind: 'LAW', title: 'Marsh Law No. 1', nameEn: 'Sea Ministry Act', number: '1', inForce: '1990-01-01'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Act:Source;

UNWIND [
  {id: 'harbour', kind: 'MINISTRY', nameEn: 'Ministry of Harbours', start: '1960-01-01', end: '1990-01-01', cites: ['almanac#p. 1']},
  {id: 'sea', kind: 'MINISTRY', nameEn: 'Ministry of the Sea', start: '1990-01-01', end: '2010-01-01', cites: ['almanac#p. 2']},
  {id: 'coast', kind: 'AGENCY', nameEn: 'Coast Agency', start: '2010-01-01', cites: ['almanac#p. 3']},
  {id: 'ocean', kind: 'AGENCY', nameEn: 'Ocean Agency', start: '2010-01-01', cites: ['almanac#p. 3']},
  {id: 'lamps', kind: 'AGENCY', nameEn: 'Lamp Office', start: '1970-01-01', end: '1985', cites: ['almanac#p. 4']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Actor;

UNWIND [
  {id: 'dredging', kind: 'PLAN', nameEn: 'Dredging plan', start: '1980-01-01', cites: ['almanac#p. 5']},
  {id: 'lights', kind: 'PROGRAMME', nameEn: 'New lights', start: '1972', cites: ['almanac#p. 5']},
  {id: 'wharves', kind: 'PLAN', nameEn: 'Plan of wharves', start: '1970-01-01', end: '1980-01-01', cites: ['almanac#p. 5']},
  {id: 'shared', kind: 'PLAN', nameEn: 'Shared plan', start: '1980-01-01', cites: ['almanac#p. 5']},
  {id: 'given-up', kind: 'PLAN', nameEn: 'Plan whose duty ended early', start: '1980-01-01', cites: ['almanac#p. 5']},
  {id: 'handed', kind: 'PLAN', nameEn: 'Plan with a later owner', start: '1985-01-01', cites: ['almanac#p. 5']},
  {id: 'dreamt', kind: 'PLAN', nameEn: 'Planned plan', status: 'PLANNED', start: '1980-01-01', cites: ['almanac#p. 5']},
  {id: 'proposed', kind: 'PLAN', nameEn: 'Plan with proposed owners', start: '1980-01-01', cites: ['almanac#p. 5']},
  {id: 'unowned', kind: 'PLAN', nameEn: 'Plan of nobody', start: '1980-01-01', cites: ['almanac#p. 5']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Programme;

UNWIND [{id: 'beacons', kind: 'FUND', nameEn: 'Beacon fund', start: '1995', cites: ['almanac#p. 6']}] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Fund;

UNWIND [
  {id: 'pilotage', kind: 'FUNCTION', nameEn: 'Pilotage', cites: ['pilot-book#p. 1']},
  {id: 'fog', kind: 'FUNCTION', nameEn: 'Fog signals', cites: ['pilot-book#p. 1']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Concept;

UNWIND [
  {id: 'for-dredging', from: 'harbour', to: 'dredging', role: 'all of it', cites: ['almanac#p. 7']},
  {id: 'for-lights', from: 'lamps', to: 'lights', cites: ['almanac#p. 7']},
  {id: 'for-wharves', from: 'harbour', to: 'wharves', cites: ['almanac#p. 7']},
  {id: 'for-shared-harbour', from: 'harbour', to: 'shared', cites: ['almanac#p. 7']},
  {id: 'for-shared-coast', from: 'coast', to: 'shared', start: '2012', cites: ['almanac#p. 8']},
  {id: 'for-given-up', from: 'harbour', to: 'given-up', end: '1984', cites: ['almanac#p. 7']},
  {id: 'for-handed-harbour', from: 'harbour', to: 'handed', cites: ['almanac#p. 7']},
  {id: 'for-handed-sea', from: 'sea', to: 'handed', start: '1992', cites: ['almanac#p. 8']},
  {id: 'for-dreamt', from: 'harbour', to: 'dreamt', cites: ['almanac#p. 7']},
  {id: 'for-proposed-harbour', from: 'harbour', to: 'proposed', status: 'PROPOSED', cites: ['almanac#p. 7']},
  {id: 'for-proposed-lamps', from: 'lamps', to: 'proposed', rank: 'REFUTED', reason: 'A slip.', cites: ['almanac#p. 7']},
  {id: 'for-beacons', from: 'sea', to: 'beacons', cites: ['almanac#p. 7']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:RESPONSIBLE_FOR {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .reason, .status, .cites};

UNWIND [{id: 'oversees-proposed', from: 'harbour', to: 'proposed', cites: ['almanac#p. 9']}] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:OVERSEES {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .reason, .status, .cites};

UNWIND [
  {id: 'sea-replaces-harbour', kind: 'REPLACEMENT', effective: '1990-01-01', law: 'marsh-law-1', ended: ['harbour'], created: ['sea'], cites: ['marsh-law-1#art. 1']},
  {id: 'sea-split', kind: 'SPLIT', effective: '2010-01-01', ended: ['sea'], created: ['coast', 'ocean'], cites: ['almanac#p. 3']},
  {id: 'lamps-end', kind: 'TERMINATION', effective: '1985', ended: ['lamps'], cites: ['almanac#p. 4']},
  {id: 'pilotage-transfer', kind: 'FUNCTION_TRANSFER', effective: '1975', continuing: ['lamps'], receiving: ['harbour'], cites: ['pilot-book#p. 2']},
  {id: 'pilotage-misprint', kind: 'FUNCTION_TRANSFER', effective: '1957', rank: 'REFUTED', continuing: ['harbour'], receiving: ['lamps'], description: 'Wrong way round.', cites: ['pilot-book#p. 3']}
] AS row
MERGE (e:Entity {id: row.id})
SET e += row {.kind, .effective, .rank, .description, .cites}, e:ChangeEvent
WITH row, e
CALL (row, e) { UNWIND row.law AS id MATCH (x:Act {id: id}) MERGE (e)-[:ENACTED_BY]->(x) }
CALL (row, e) { UNWIND row.ended AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'ENDED'}]->(e) }
CALL (row, e) { UNWIND row.continuing AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'CONTINUES'}]->(e) }
CALL (row, e) { UNWIND row.created AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'CREATED'}]->(x) }
CALL (row, e) { UNWIND row.receiving AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'CONTINUES'}]->(x) };

UNWIND [
  {id: 'flow-pilotage-1975', event: 'pilotage-transfer', from: 'lamps', to: 'harbour', certainty: 'STATED', moves: ['pilotage'], cites: ['pilot-book#p. 2']},
  {id: 'flow-pilotage-2010', event: 'sea-split', from: 'sea', to: 'ocean', certainty: 'INFERRED', moves: ['pilotage'], cites: ['pilot-book#p. 4']},
  {id: 'flow-pilotage-misprint', event: 'pilotage-misprint', from: 'harbour', to: 'lamps', certainty: 'STATED', moves: ['pilotage'], cites: ['pilot-book#p. 3']}
] AS row
MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) };
