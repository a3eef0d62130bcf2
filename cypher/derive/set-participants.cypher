// Sets who took part in change events, where that differs.
UNWIND $batch.rows AS row
MATCH (e:ChangeEvent {id: row.id})
WHERE e.participantsEn IS NULL OR e.participantsEn <> row.participantsEn OR e.participantsKo <> row.participantsKo
SET e.participantsEn = row.participantsEn, e.participantsKo = row.participantsKo
