// The same node under the type that has the relations of every kind.
RETURN this AS result
