UNWIND $batch.rows AS row
MATCH (n) WHERE elementId(n) = row.element
SET n += row.properties
REMOVE n:$(row.oldLabels)
SET n:$(row.newLabels)
