UNWIND $batch.rows AS row
CREATE (n:__Name)
SET n = row
