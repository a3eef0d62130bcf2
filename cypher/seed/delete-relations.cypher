UNWIND $batch.rows AS row
MATCH (:Entity {id: row.start})-[r {id: row.relation}]->(:Entity)
DELETE r
