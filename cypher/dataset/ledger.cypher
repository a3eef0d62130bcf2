// What is loaded: title and licence from the data, version and completeness from the ledger. Nodes without our ledger are
// somebody else's.
OPTIONAL MATCH (ledger:__Dataset {id: 'jokbo'})
WITH ledger LIMIT 1
OPTIONAL MATCH (dataset:Dataset)
WITH ledger, dataset LIMIT 1
RETURN dataset.title AS title, dataset.licence AS licence, ledger.version AS version, coalesce(ledger.complete, false) AS complete,
  CASE WHEN ledger IS NULL THEN EXISTS { MATCH (n) WHERE NOT n:__Seed AND NOT n:__Dataset } ELSE false END AS foreign
