import type { Database } from '../../src/database/connect.ts'

/** The prefix of the ids of what is added here. */
const WIDE = 'wide-'

/** Adds a body `wide-0` of 100 parts, `wide-1` to `wide-100`, each with a description of so many characters. */
export async function addManyParts(database: Database, description: number): Promise<void> {
  await database.execute(
    `CREATE (whole:Entity:Thing:Actor {id: 'wide-0', type: 'Actor', kind: 'GROUP', nameEn: 'Whole', cites: ['gazette#p. 1']})
     WITH whole UNWIND range(1, 100) AS n
     CREATE (part:Entity:Thing:Actor {id: 'wide-' + n, type: 'Actor', kind: 'GROUP', nameEn: 'Part ' + n, start: '1990',
       description: $description, cites: ['gazette#p. 1']})
     CREATE (part)-[:PART_OF {id: 'wide-part-' + n, cites: ['gazette#p. 1']}]->(whole)`,
    { description: 'x'.repeat(description) },
  )
}

/** Removes what {@link addManyParts} has added. */
export function removeManyParts(database: Database): Promise<void> {
  return database.execute('MATCH (n:Entity) WHERE n.id STARTS WITH $prefix DETACH DELETE n', { prefix: WIDE })
}

/**
 * What is selected of the whole: its parts, through them again all parts, and so on, `levels` times; of the last ones
 * `last` with the given fields.
 */
export function partsOfParts(levels: number, last: number, fields: string): string {
  const inner = `parts(limit: ${last}) { ${fields} }`
  return Array.from({ length: levels - 1 }).reduce<string>(
    (selected) => `parts(limit: 100) { partOf(limit: 1) { ${selected} } }`,
    inner,
  )
}
