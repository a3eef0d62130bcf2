// MUST A share is a part of the whole, from 0 to 1.
MATCH (n:Flow)
WHERE n.share < 0 OR n.share > 1
RETURN n.id AS id, 'share is ' + toString(n.share) AS detail
