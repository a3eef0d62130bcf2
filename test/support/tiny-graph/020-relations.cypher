// Facts that join two things of Arden.
UNWIND [
  {id: 'part-of-patent-office-economy', from: 'patent-office', to: 'economy', start: '2005-05', end: '2013-03-23', cites: ['gazette#2005, p. 1']},
  {id: 'part-of-north', from: 'north', to: 'arden-country', cites: ['smith2020#p. 1']},
  {id: 'part-of-minister', from: 'minister-of-economy', to: 'economy', start: '2000-03-01', cites: ['smith2020#p. 14']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

// Two facts between the same two things, which two sources date apart.
UNWIND [
  {id: 'implements-economy-plan-a', from: 'economy', to: 'plan-a', start: '2009', end: '2012', role: 'lead & "owner"', cites: ['smith2020#p. 20']},
  {id: 'implements-economy-plan-a-2', from: 'economy', to: 'plan-a', start: '2010', rank: 'ALTERNATIVE', cites: ['gazette#2010, p. 8']},
  {id: 'implements-economy-plan-b', from: 'economy', to: 'plan-b', status: 'PLANNED', cites: ['smith2020#p. 21']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:IMPLEMENTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'held-nunez', from: 'jose-nunez', to: 'minister-of-economy', start: '2000-03-01', end: '2004~', term: 1, acting: false, cites: ['smith2020#p. 14']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:HELD {id: row.id}]->(to)
SET r += row {.start, .end, .term, .acting, .cites};

UNWIND [
  {id: 'funds-plan-a', from: 'regional-account', to: 'plan-a', cites: ['smith2020#p. 30']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:FUNDS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'located-north-steel', from: 'north-steel', to: 'north', cites: ['smith2020#p. 31']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:LOCATED_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'specialises-north-steel', from: 'north-steel', to: 'steel', cites: ['smith2020#p. 31']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:SPECIALISES_IN {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'enacts-law-1', from: 'law-1', to: 'government-act', start: '1960-01-01', cites: ['law-1#art. 1']}
] AS row
MATCH (from:Act {id: row.from}), (to:Act {id: row.to})
MERGE (from)-[r:ENACTS {id: row.id}]->(to)
SET r += row {.start, .end, .cites};

UNWIND [
  {id: 'amends-law-2', from: 'law-2', to: 'government-act', start: '1990-01-01', cites: ['law-2#art. 1']},
  {id: 'amends-law-3', from: 'law-3', to: 'government-act', start: '2013-03-23', cites: ['law-3#art. 1']}
] AS row
MATCH (from:Act {id: row.from}), (to:Act {id: row.to})
MERGE (from)-[r:AMENDS {id: row.id}]->(to)
SET r += row {.start, .end, .cites};
