// Starts at the nodes, as the planner may read all relations to find one by its element id.
UNWIND $page.ids AS id
MATCH (n:Entity {id: id})-[r]->(:Entity)
WITH r, $page.changes[elementId(r)] AS change
WHERE change IS NOT NULL
SET r += change
