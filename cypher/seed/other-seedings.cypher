// Transaction ids end with a number that counts up; of two seedings, the one that began first goes on.
SHOW TRANSACTIONS YIELD transactionId AS name, metaData WHERE metaData.jokbo = 'seed'
RETURN metaData.token AS token, toInteger(split(name, '-')[-1]) AS began
