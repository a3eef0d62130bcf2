// Everything about the nodes $ids, in no order. In a map, as Neo4j plans a statement anew for lists of other lengths.
UNWIND $wanted.ids AS id
MATCH (node:Entity {id: id})
RETURN properties(node) AS properties
