// The laws that made, changed or ended the standing statute $of.
MATCH (:Act {id: $of})<-[:ENACTS|AMENDS|REPEALS]-(law:Act)
RETURN DISTINCT law.id AS id ORDER BY id
