// The bodies of the kinds $wanted.kinds that existed on the day $wanted.day. The word in capitals stands for that condition.
// Groups whose members are not named are no bodies, and what was only planned never existed.
MATCH (body:Actor)
WHERE body.kind IN $wanted.kinds AND body.status IS NULL AND coalesce(body.group, false) = false AND VISIBLE
RETURN body.id AS id, coalesce(body.nameEn, body.nameNative, body.nameKo, body.id) AS name
