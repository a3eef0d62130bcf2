// The law that made each of the standing statutes $wanted.ids: the one that enacts it, else one of the change from which it came.
UNWIND $wanted.ids AS id
MATCH (act:Act {id: id})
CALL (act) {
  MATCH (act)<-[made:ENACTS]-(law:Act)
  WHERE coalesce(made.rank, 'PREFERRED') = 'PREFERRED'
  RETURN law, 1 AS choice
  UNION
  MATCH (act)<-[yield:YIELDS]-(event:ChangeEvent)-[:ENACTED_BY]->(law:Act)
  WHERE coalesce(event.rank, 'PREFERRED') = 'PREFERRED' AND yield.fate IN ['CREATED', 'RENAMED']
  RETURN law, 2 AS choice
}
WITH act, law ORDER BY choice, coalesce(law.inForceEarliest, law.promulgatedEarliest, law.passedEarliest), law.id
WITH act, head(collect(law)) AS law
RETURN act.id AS of, law.id AS law, law.passed AS passed, law.promulgated AS promulgated, law.inForce AS inForce
