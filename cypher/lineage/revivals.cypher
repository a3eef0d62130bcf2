// What takes up again what had ended, for the entities $wanted.ids. What was only planned has a status.
UNWIND $wanted.ids AS id
MATCH (revived:Entity {id: id})<-[r:REVIVES]-(reviver:Entity)
WHERE coalesce(r.rank, 'PREFERRED') IN $wanted.ranks AND r.status IS NULL
RETURN revived.id AS revived, reviver.id AS reviver, r.start AS date,
  toString(r.startEarliest) AS earliest, toString(r.startLatest) AS latest
ORDER BY coalesce(date, '~'), reviver
