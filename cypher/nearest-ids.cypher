// Ids that are one of $wanted.variants, and for each of $wanted.beginnings some that begin with it; only nodes with the label $label.
CALL () {
  UNWIND $wanted.variants AS variant
  MATCH (one:Entity {id: variant})
  RETURN one
  UNION
  UNWIND $wanted.beginnings AS beginning
  CALL (beginning) {
    MATCH (one:Entity)
    WHERE one.id STARTS WITH beginning AND $label IN labels(one)
    RETURN one ORDER BY one.id LIMIT 50
  }
  RETURN one
}
WITH one WHERE $label IN labels(one)
RETURN one.id AS id
