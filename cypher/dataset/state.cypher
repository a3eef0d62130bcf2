// Whether a complete data set is loaded.
OPTIONAL MATCH (ledger:__Dataset)
RETURN coalesce(ledger.complete, false) AS complete
LIMIT 1
