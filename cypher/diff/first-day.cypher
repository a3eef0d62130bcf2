// The first day on which something that is recorded may have begun or changed; null where no day is recorded.
CALL () {
  MATCH (node:Entity) WHERE node.startEarliest IS NOT NULL
  RETURN node.startEarliest AS day ORDER BY day LIMIT 1
  UNION ALL
  MATCH (event:ChangeEvent) WHERE event.effectiveEarliest IS NOT NULL
  RETURN event.effectiveEarliest AS day ORDER BY day LIMIT 1
}
RETURN toString(min(day)) AS day
