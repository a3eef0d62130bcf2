MATCH (n) WITH count(n) AS nodes
CALL () { MATCH ()-[r]->() RETURN count(r) AS relations }
RETURN nodes, relations
