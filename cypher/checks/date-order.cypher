// MUST The dates of a change and of a law are in order: announced, enacted, effective; passed, promulgated, in force.
MATCH (n:Entity)
UNWIND [['announced', 'enacted'], ['announced', 'effective'], ['enacted', 'effective'], ['passed', 'promulgated'], ['promulgated', 'inForce']] AS pair
WITH n, pair[0] AS first, pair[1] AS second
WHERE n[first + 'Earliest'] > n[second + 'Latest']
RETURN n.id AS id, first + ' is ' + n[first] + ', but ' + second + ' is ' + n[second] AS detail
