// Takes nodes out of all indexes, without their relations. They are deleted at the end of the load, as deleted nodes slow every
// look-up of their transaction down.
UNWIND $batch.rows AS id
MATCH (n:Entity {id: id})
CALL (n) { MATCH (n)-[r]-() DELETE r }
WITH n, labels(n) AS labels
REMOVE n:$(labels)
SET n:__Old
