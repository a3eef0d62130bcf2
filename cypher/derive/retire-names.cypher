// Takes the search entries of some entities out of the index. They are deleted at the end, as deleted nodes slow every look-up down.
UNWIND $batch.rows AS id
MATCH (n:__Name {id: id})
REMOVE n:__Name
SET n:__Old
