// The citations of every relation that cites one of the documents $ids; derived relations repeat their event and are left out.
MATCH (:Entity)-[relation]->(:Entity)
WHERE relation.cites IS NOT NULL AND NOT type(relation) IN $derivedRelations
UNWIND relation.sources AS id
WITH relation, id WHERE id IN $ids
RETURN id, 'relation' AS type, [cite IN relation.cites WHERE cite STARTS WITH id + '#'] AS cites
