// The names of everything that takes part in a change event.
MATCH (x:Entity)
WHERE EXISTS { (x)-[:ENTERS|YIELDS]-(:ChangeEvent) }
RETURN x.id AS id, x.nameEn AS nameEn, x.nameKo AS nameKo, x.nameNative AS nameNative, x.title AS title,
  x.disambiguation AS disambiguation, x.jurisdiction AS jurisdiction
