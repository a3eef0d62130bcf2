// The bodies of the kinds $wanted.kinds and, where it is given, the jurisdiction $wanted.jurisdiction, without groups, that
// were there on the day $wanted.day, by id. The word in capitals stands for the condition for that.
MATCH (body:Actor)
WHERE body.kind IN $wanted.kinds AND ($wanted.jurisdiction IS NULL OR body.jurisdiction = $wanted.jurisdiction)
  AND coalesce(body.group, false) = false AND body.status IS NULL AND VISIBLE
RETURN body.id AS id ORDER BY id LIMIT toInteger($wanted.limit)
