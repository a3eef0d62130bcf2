// The things and official names that may have begun, or are certainly gone, after the day $from and up to the day $to.
CALL () {
  MATCH (node:Entity) WHERE date($from) < node.startEarliest <= date($to)
  RETURN node
  UNION
  MATCH (node:Entity) WHERE date($from) < node.endLatest <= date($to)
  RETURN node
}
WITH node WHERE node:Thing OR (node:Name AND node.kind = 'OFFICIAL')
RETURN node.id AS id, node:Name AS isName
