RETURN 1; /* open
