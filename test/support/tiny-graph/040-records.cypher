// Names, disagreement, findings and figures about Arden.
UNWIND [
  {id: 'economy-name-short', of: 'economy', text: '경부', language: 'ko', kind: 'SHORT', start: '2000-03-01', end: '2013-03-23', cites: ['smith2020#p. 8']},
  {id: 'economy-name-variant', of: 'economy', text: 'Ministry for the Economy', language: 'en', kind: 'VARIANT', start: '2000-03-01', end: '2003', cites: ['smith2020#p. 8']},
  {id: 'telecom-name-acronym', of: 'telecom', text: 'R&D-TC', language: 'en', kind: 'ACRONYM', cites: ['gazette#1995, p. 5']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);

UNWIND [
  {id: 'claim-economy-end', about: 'economy', field: 'end', value: '2012', rank: 'ALTERNATIVE', reason: 'Smith counts from the decision.', cites: ['smith2020#p. 15']},
  {id: 'claim-implements-start', about: 'economy', field: 'start', value: '2008', rank: 'REFUTED', relation: 'implements-economy-plan-a', cites: ['gazette#2010, p. 8']}
] AS row
MATCH (x:Entity {id: row.about})
MERGE (c:Entity {id: row.id})
SET c += row {.field, .value, .rank, .reason, .relation, .cites}, c:Claim
MERGE (c)-[:ABOUT]->(x);

UNWIND [
  {id: 'finding-plan-a', about: ['plan-a', 'economy'], by: 'smith2020', kind: 'ASSESSMENT', text: 'Plan A came too late.', stance: 'NEGATIVE', negated: false, cites: ['smith2020#p. 22']}
] AS row
MERGE (f:Entity {id: row.id})
SET f += row {.kind, .text, .stance, .negated, .cites}, f:Finding
WITH row, f
CALL (row, f) { UNWIND row.about AS id MATCH (x:Entity {id: id}) MERGE (f)-[:ABOUT {role: 'subject'}]->(x) }
CALL (row, f) { UNWIND row.by AS id MATCH (x:Source {id: id}) MERGE (f)-[:STATED_BY]->(x) };

UNWIND [
  {id: 'observation-plan-a-budget', of: 'plan-a', by: ['economy'], indicator: 'budget', value: 1200000000, unit: 'KRW', period: '2009/2011', basis: 'PLANNED', cites: ['smith2020#p. 23']},
  {id: 'observation-telecom-members', of: 'telecom', indicator: 'members', valueLow: 7, valueHigh: 9, approximate: true, unit: 'persons', cites: ['gazette#1995, p. 5']}
] AS row
MATCH (x:Entity {id: row.of})
MERGE (o:Entity {id: row.id})
SET o += row {.indicator, .value, .valueLow, .valueHigh, .approximate, .unit, .period, .basis, .cites}, o:Observation
MERGE (o)-[:OF]->(x)
WITH row, o
CALL (row, o) { UNWIND row.by AS id MATCH (x:Entity {id: id}) MERGE (o)-[:BY]->(x) };
