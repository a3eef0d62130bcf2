UNWIND ['\\', '\'', "\"", '\b\f\n\r\t', '\u00e9\uAC00', '\\u0041', "\\\\;"] AS x RETURN x;
UNWIND [{`a b`: 1, `c``d`: -0x1F, e: 0o17, f: 1_000, g: .5, h: 1e3, i: -2.5E-3, j: [[], {}, [NULL, True, false]]}] AS m RETURN m;
