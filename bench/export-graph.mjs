// A generated graph of any size, loaded straight into a database. A smaller one is the beginning of a larger one.
import neo4j from 'neo4j-driver'
import { constraintStatements } from '../dist/seed/constraints.js'

/** Nodes of one transaction. */
const BATCH = 5_000

const AREAS = [
  ['Trade and Industry', '통상산업'],
  ['Regional Innovation', '지역혁신'],
  ['Land and Transport', '국토교통'],
  ['Science and Technology', '과학기술'],
  ['Culture & Tourism', '문화관광'],
  ['Agriculture, Food and Rural Affairs', '농림축산식품'],
  ['Small Business', '중소기업'],
]
const KINDS = [
  ['MINISTRY', 'Ministry of ', '부'],
  ['COMMITTEE', 'Committee on ', '위원회'],
  ['AGENCY', 'Agency for ', '청'],
  ['LOCAL_GOVERNMENT', 'Provincial Bureau of ', '국'],
  ['INSTITUTE', 'Institute for ', '연구원'],
]
const RELATIONS = ['MEMBER_OF', 'RESPONSIBLE_FOR', 'SUPPORTS', 'COOPERATES_WITH', 'SUCCEEDED_BY']
const SOURCES = 12
const DESCRIPTION =
  'Plans and coordinates what several bodies do in its field, "as far as the law gives it the task"; its staff came from two others.'

/** Numbers from 0 to 1 that depend on one number only. */
function randomOf(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

function idOf(number) {
  if (number < SOURCES) return `source-${number}`
  const [name] = AREAS[number % AREAS.length]
  return `${name.toLowerCase().replaceAll(/\W+/g, '-')}-${number}`
}

/** A date to the day, or in 1 of 10 only to the year, with its bounds. */
function dated(name, year, random) {
  const [month, day] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)]
  const isFuzzy = random() < 0.1
  const date = (m, d) => new neo4j.types.Date(year, m, d)
  return {
    [name]: isFuzzy ? `${year}` : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    [`${name}Earliest`]: isFuzzy ? date(1, 1) : date(month, day),
    [`${name}Latest`]: isFuzzy ? date(12, 31) : date(month, day),
  }
}

/** Nearly all lives begin after 1948; half of them have ended. */
function lived(random) {
  const year = 1948 + Math.floor(random() * 60)
  return {
    ...dated('start', year, random),
    ...(random() < 0.5 && dated('end', year + 1 + Math.floor(random() * 18), random)),
  }
}

function cited(random) {
  const sources = [Math.floor(random() * SOURCES), ...(random() < 0.3 ? [Math.floor(random() * SOURCES)] : [])]
  return {
    cites: sources.map((source) => `source-${source}#art. ${1 + Math.floor(random() * 90)}(2), lines 14-21`),
    sources: [...new Set(sources)].map((source) => `source-${source}`),
  }
}

function nodeOf(number) {
  const id = idOf(number)
  const random = randomOf(number)
  if (number < SOURCES)
    return {
      id,
      type: 'Source',
      title: `관보 (Official Gazette) ${number}`,
      url: `https://example.org/gazette/${number}`,
    }
  const [areaEn, areaKo] = AREAS[number % AREAS.length]
  const [kind, before, after] = KINDS[Math.floor(random() * KINDS.length)]
  return {
    id,
    type: 'Actor',
    kind,
    nameEn: `${before}${areaEn} ${number}`,
    nameKo: `${areaKo}${number}${after}`,
    ...(random() < 0.25 && { description: DESCRIPTION }),
    ...lived(random),
    ...cited(random),
  }
}

/** The relations that lead from a node to earlier ones: a superior, and in 1 of 2 something else. */
function relationsOf(number) {
  if (number <= SOURCES) return []
  const random = randomOf(-number)
  const relation = (type) => {
    const to = idOf(SOURCES + Math.floor(random() * (number - SOURCES)))
    const properties = { id: `${idOf(number)}-${type.toLowerCase()}`, ...lived(random), ...cited(random) }
    return { type, from: idOf(number), to, properties }
  }
  return [
    relation('PART_OF'),
    ...(random() < 0.5 ? [relation(RELATIONS[Math.floor(random() * RELATIONS.length)])] : []),
  ]
}

const NODES = `UNWIND $rows AS row
CREATE (n:Entity:$(row.type))
SET n = row`

const EDGES = `UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties`

const LEDGER = `MERGE (ledger:__Dataset {id: 'jokbo'})
SET ledger.complete = $complete, ledger.version = $version
MERGE (dataset:Entity:Dataset {id: 'dataset'})
SET dataset.type = 'Dataset', dataset.title = 'Generated bodies', dataset.licence = 'CC0-1.0'`

/**
 * Makes the graph of a database have so many nodes, that of the data set among them. Nodes that are there already stay.
 *
 * @throws Error where there are more
 */
export async function growGraph(driver, size) {
  const run = (text, parameters) => driver.executeQuery(text, parameters, { database: 'neo4j' })
  for (const text of constraintStatements().filter((one) => /\(n:(Entity|__Dataset)\)/.test(one))) await run(text)
  await run(LEDGER, { complete: false, version: null })
  const { records } = await run('MATCH (n:Entity) RETURN count(n) AS count')
  const loaded = records[0].get('count') - 1
  if (loaded > size - 1) throw new Error(`There are ${loaded + 1} nodes already, which is more than ${size}.`)
  for (let from = loaded; from < size - 1; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, size - 1 - from) }, (_, index) => from + index)
    await run(NODES, { rows: numbers.map(nodeOf) })
    await run(EDGES, { rows: numbers.flatMap(relationsOf) })
  }
  await run('CALL db.awaitIndexes(600)')
  await run(LEDGER, { complete: true, version: `generated-${size}` })
}
