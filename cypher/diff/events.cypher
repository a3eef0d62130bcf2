// The preferred change events that may have taken effect after the day $from and up to the day $to.
MATCH (event:ChangeEvent)
WHERE date($from) < event.effectiveEarliest <= date($to)
  AND event.status IS NULL AND coalesce(event.rank, 'PREFERRED') = 'PREFERRED'
RETURN event.id AS id
