// The relations of the node $of by type, direction and, where the other end is a record, its type: how many there are, and
// one page of each, by time and then by the name of the other end. Without $wanted.relation all groups, else one.
MATCH (node:Entity {id: $of})
MATCH (node)-[relation]-(other:Entity)
WITH relation, other, type(relation) AS type, CASE WHEN startNode(relation) = node THEN 'OUT' ELSE 'IN' END AS direction,
  CASE WHEN other:Thing THEN null ELSE other.type END AS record
WHERE $wanted.relation IS NULL
  OR type = $wanted.relation AND direction = $wanted.direction AND coalesce(record, '') = coalesce($wanted.record, '')
ORDER BY coalesce(relation.startEarliest, relation.dateEarliest, other.effectiveEarliest, other.periodEarliest, other.startEarliest),
  coalesce(other.nameEn, other.nameNative, other.nameKo, other.title, other.text, other.indicator), other.id, relation.id
WITH type, direction, record, count(*) AS total, collect([relation, other])[toInteger($wanted.offset)..toInteger($wanted.offset + $wanted.limit)] AS page
RETURN type, direction, record, total, [one IN page | {
  other: one[1].id, from: startNode(one[0]).id, to: endNode(one[0]).id, names: keys(one[0]),
  values: [name IN keys(one[0]) | CASE WHEN one[0][name] IS :: DATE NOT NULL THEN toString(one[0][name]) ELSE one[0][name] END]
}] AS rows
