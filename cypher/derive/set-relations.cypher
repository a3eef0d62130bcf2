// Starts at the nodes, as the planner may read all relations to find one by its element id.
MATCH (n:Entity)-[r]->(:Entity)
WHERE $after < n.id <= $last
WITH r, $changes[elementId(r)] AS change
WHERE change IS NOT NULL
SET r += change
