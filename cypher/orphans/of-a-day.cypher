// One page of the programmes and funds that exist on the day $wanted.day and whose owner has ended by then: by their id, by
// the id of the owner, then by the id of the relation, which lasted as long as the owner. Nobody else is their owner on the
// day, or has become it since. The word in capitals stands for the condition that something exists on the day.
WITH date($wanted.day) AS day
MATCH (element:Programme|Fund) WHERE element.status IS NULL AND VISIBLE
WITH element AS thing, day
MATCH (thing)<-[relation:RESPONSIBLE_FOR]-(owner:Entity)
WHERE coalesce(relation.rank, 'PREFERRED') = 'PREFERRED' AND relation.status IS NULL AND owner.endLatest <= day
WITH thing, day, relation, owner, coalesce(owner.endEarliest, owner.endLatest) AS ended
WHERE relation.end IS NULL OR relation.endLatest >= ended
CALL (thing, ended, day) {
  MATCH (thing)<-[element:RESPONSIBLE_FOR]-(:Entity)
  WHERE coalesce(element.rank, 'PREFERRED') = 'PREFERRED' AND element.status IS NULL
    AND (VISIBLE OR (coalesce(element.startLatest, element.startEarliest) >= ended AND element.startEarliest <= day))
  RETURN count(element) AS others
}
WITH thing, owner, relation WHERE others = 0
ORDER BY thing.id, owner.id, relation.id
WITH collect({thing: thing.id, owner: owner.id, relation: relation.id}) AS found
RETURN size(found) AS total, found[toInteger($wanted.offset)..toInteger($wanted.offset + $wanted.limit)] AS page
