MATCH (n:`open) RETURN n;
