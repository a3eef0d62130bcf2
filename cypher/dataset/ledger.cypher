// What is loaded: title and licence from the data, version and completeness from the ledger.
OPTIONAL MATCH (ledger:__Dataset)
WITH ledger LIMIT 1
OPTIONAL MATCH (dataset:Dataset)
WITH ledger, dataset LIMIT 1
RETURN dataset.title AS title, dataset.licence AS licence, ledger.version AS version, coalesce(ledger.complete, false) AS complete
