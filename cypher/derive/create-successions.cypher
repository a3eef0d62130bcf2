UNWIND $batch.rows AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
