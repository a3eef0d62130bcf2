// Transaction ids end with a number that counts up; of two programs that seed, the one that began first continues.
SHOW TRANSACTIONS YIELD transactionId AS name, metaData WHERE metaData.jokbo = 'seed'
RETURN metaData.token AS token, toInteger(split(name, '-')[-1]) AS began
