// Everything about the nodes $ids, in no order. The ids are in a map, as Neo4j plans a statement again for lists of other lengths.
// Names and values are separate lists, and days are text: the driver reads this in a third of the time of a map with dates.
UNWIND $wanted.ids AS id
MATCH (node:Entity {id: id})
WITH node, keys(node) AS names
RETURN names, [name IN names | CASE WHEN node[name] IS :: DATE NOT NULL THEN toString(node[name]) ELSE node[name] END] AS values
