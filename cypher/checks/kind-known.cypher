// MUST The kind of a thing, a change event, a finding or a name is one of its type.
MATCH (n:Entity)
UNWIND [label IN labels(n) WHERE label IN keys($kinds) OR label IN keys($recordKinds)] AS type
WITH n, type, coalesce($kinds[type], $recordKinds[type]) AS known
WHERE n.kind IS NULL OR NOT n.kind IN known
RETURN n.id AS id, coalesce("the kind '" + n.kind + "'", 'no kind') + ' on a ' + type + '; known are ' + reduce(all = '', kind IN known | all + CASE all WHEN '' THEN '' ELSE ', ' END + kind) AS detail
