// What may compete with steps: the change events of lower ranks in which the things $things take part, and the claims of lower
// ranks about them and about the change events $events.
CALL () {
  UNWIND $wanted.things AS id
  MATCH (:Entity {id: id})-[:ENTERS|YIELDS]-(event:ChangeEvent)
  WHERE event.rank IN $wanted.ranks
  RETURN DISTINCT event AS beside, null AS about
  UNION
  UNWIND $wanted.things + $wanted.events AS id
  MATCH (subject:Entity {id: id})<-[:ABOUT]-(claim:Claim)
  WHERE claim.rank IN $wanted.ranks AND claim.relation IS NULL
  RETURN claim AS beside, id AS about
}
RETURN beside.id AS id, about ORDER BY id, about
