// The least that a server can do: node:http, the driver's executeRead, JSON. Nothing is checked, limited or logged.
import neo4j from 'neo4j-driver'
import { createServer } from 'node:http'
import { WORKLOADS } from './workloads.mjs'

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, PORT } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD))

async function answer(workload, variables) {
  const { cypher, parameters } = WORKLOADS[workload]
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.executeRead((tx) => tx.run(cypher, parameters(variables)))
    return JSON.stringify({ data: { actors: records.map((record) => record.get('this')) } })
  } finally {
    await session.close()
  }
}

createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const { variables } = JSON.parse(Buffer.concat(chunks).toString())
  const body = await answer(request.url.slice(1), variables)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
}).listen(Number(PORT), '127.0.0.1')
