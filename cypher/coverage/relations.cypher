// The citations of every relation that cites one of the documents $ids; derived relations repeat their event and are left out.
MATCH (from:Entity)-[relation]->(:Entity)
WHERE relation.cites IS NOT NULL AND NOT type(relation) IN $derivedRelations
UNWIND relation.sources AS id
WITH from, relation, id WHERE id IN $ids
RETURN id, relation.id AS of, type(relation) AS type, from.id AS from, [cite IN relation.cites WHERE cite STARTS WITH id + '#'] AS cites
