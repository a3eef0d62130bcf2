// The successions that may have taken effect after the day $wanted.after, and on the day $wanted.until or before.
MATCH (from:Entity)-[step:SUCCEEDED_BY|SPUN_OFF]->(to:Entity)
WHERE (step.dateEarliest IS NULL OR step.dateEarliest <= date($wanted.until))
  AND (step.dateLatest IS NULL OR step.dateLatest > date($wanted.after))
RETURN step.id AS id, from.id AS from, to.id AS to, step.date AS date, step.certainty AS certainty, step.kind AS kind
