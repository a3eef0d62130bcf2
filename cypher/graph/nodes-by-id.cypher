// Everything about the nodes $ids, in no order. In a map, as Neo4j plans a statement anew for lists of other lengths.
// Names and values apart, and days as text: the driver takes a third of the time for it that a map of dates takes.
UNWIND $wanted.ids AS id
MATCH (node:Entity {id: id})
WITH node, keys(node) AS names
RETURN names, [name IN names | CASE WHEN node[name] IS :: DATE NOT NULL THEN toString(node[name]) ELSE node[name] END] AS values
