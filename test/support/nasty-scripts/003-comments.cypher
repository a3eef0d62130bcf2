/* first; */ /**/ RETURN 1 AS a /* 'inner" ` */ + 2 AS b; // last
/***/
/* only ' a comment */;
// RETURN 3;
RETURN 4 / 2 AS c /*/ not closed by that; */;
; ; ;
RETURN 10 / 5 AS half
// the end, without a semicolon
