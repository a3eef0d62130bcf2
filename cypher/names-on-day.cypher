// The things $wanted.ids with their names and dates, and the official names that each had at some time.
UNWIND $wanted.ids AS id
MATCH (thing:Entity {id: id})
RETURN thing.id AS id, thing.type AS type, thing.nameEn AS nameEn, thing.nameKo AS nameKo, thing.nameNative AS nameNative,
  toString(thing.startEarliest) AS startEarliest, toString(thing.startLatest) AS startLatest,
  toString(thing.endEarliest) AS endEarliest, toString(thing.endLatest) AS endLatest, thing.endUnknown AS endUnknown,
  COLLECT {
    MATCH (thing)-[:KNOWN_AS]->(name:Name {kind: 'OFFICIAL'})
    WHERE name.startEarliest IS NOT NULL OR name.endLatest IS NOT NULL
    RETURN {
      text: name.text, language: name.language, start: name.start,
      startEarliest: toString(name.startEarliest), startLatest: toString(name.startLatest),
      endEarliest: toString(name.endEarliest), endLatest: toString(name.endLatest), endUnknown: name.endUnknown
    } ORDER BY name.startEarliest DESC, name.id
  } AS names
