// The same node as another type; no row when it is not of that type. TYPE stands for the type of the field.
WITH this WHERE this.type = TYPE
RETURN this AS result
