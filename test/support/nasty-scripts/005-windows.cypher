RETURN 1 AS a;
RETURN "x
y;" AS b;

// end
