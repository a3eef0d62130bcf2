// A semicolon; in a comment
RETURN 'a;b' AS x; RETURN "c;d" AS y;RETURN 'it''s' AS z;
RETURN 'quote \' and ; backslash \\' AS x; /* a ; comment */ RETURN "\";\"" AS y;
RETURN '// no comment;' AS x // a comment; with 'a quote
;
RETURN "/* no comment; */" AS y;;
RETURN 'two
lines; of text' AS z;
