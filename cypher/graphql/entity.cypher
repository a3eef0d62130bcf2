// The same node as an Entity, which has the relations of all types.
RETURN this AS result
