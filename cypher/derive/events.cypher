MATCH (e:ChangeEvent)
RETURN e.id AS id, e.kind AS kind, e.effective AS effective, e.rank AS rank, e.status AS status, coalesce(e.cites, []) AS cites
ORDER BY id
