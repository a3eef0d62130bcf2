UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id ORDER BY id
