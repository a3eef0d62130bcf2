MATCH (n:`A;B`) RETURN n.`it's; "x"` AS `a``;b`;
MATCH (n:`// no comment`) RETURN n;
