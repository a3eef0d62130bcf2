// SHOULD A body that has ended takes part in an event that ends it.
MATCH (n:Actor)
WHERE n.end IS NOT NULL AND n.kind <> 'PERSON'
  AND NOT EXISTS { MATCH (n)-[r:ENTERS]->(:ChangeEvent) WHERE r.fate IN ['ENDED', 'RENAMED'] }
RETURN n.id AS id, 'it ends on ' + n.end + ' without an event' AS detail
