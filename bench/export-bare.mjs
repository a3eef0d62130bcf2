// The least that an export can do: it takes the same records from the driver and counts them. The first byte of its answer
// follows the first record. It has no formats, and checks, limits and logs nothing.
import neo4j from 'neo4j-driver'
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { statement } from '../dist/database/statement.js'

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, PORT } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true })

/** What is asked for, by address. */
const STATEMENTS = {
  '/same': ['graph/nodes', 'graph/edges'].map((name) => statement(name)),
  // What one would write at first: nodes and relations as the driver has them, with its dates.
  '/plain': [
    "MATCH (node:Entity) WHERE node.id >= '' RETURN node ORDER BY node.id",
    "MATCH (from:Entity)-[edge]->(to:Entity) WHERE from.id >= '' RETURN from.id, edge, to.id ORDER BY from.id, type(edge), to.id, edge.id",
  ],
}

async function count(transaction, text, onFirst) {
  let rows = 0
  for await (const record of transaction.run(text, { slice: {} })) if (rows++ === 0) onFirst(record)
  return rows
}

/** Counts, and a hash of all ids in their order. */
async function hashed(transaction, text) {
  const hash = createHash('sha256')
  for await (const record of transaction.run(text, { slice: {} }))
    hash.update(`${record.get('values')[record.get('names').indexOf('id')]}\n`)
  return hash.digest('hex')
}

createServer(async (request, response) => {
  if (request.method === 'HEAD') return response.end()
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ })
  const transaction = session.beginTransaction()
  const answer = []
  for (const text of STATEMENTS[request.url] ?? STATEMENTS['/same'])
    answer.push(
      request.url === '/ids'
        ? await hashed(transaction, text)
        : await count(transaction, text, () => response.write(' ')),
    )
  await session.close()
  response.end(JSON.stringify(answer))
}).listen(Number(PORT), '127.0.0.1')
