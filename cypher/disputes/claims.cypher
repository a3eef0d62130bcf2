// The claims about each of the things or change events $ids, about the changes in which it takes part, and about its relations.
UNWIND $wanted.ids AS id
MATCH (subject:Entity {id: id})
CALL (subject) {
  MATCH (claim:Claim)-[:ABOUT]->(subject)
  RETURN claim
  UNION
  MATCH (subject)-[:ENTERS|YIELDS]-(:ChangeEvent)<-[:ABOUT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (subject)-[relation]-(:Entity) WHERE relation.id IS NOT NULL
  MATCH (claim:Claim {relation: relation.id})
  RETURN claim
}
RETURN id AS of, claim.id AS id
