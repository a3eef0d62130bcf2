// The least that a server can do: node:http, the driver's executeRead, JSON. Nothing is checked, limited or logged.
import neo4j from 'neo4j-driver'
import { createServer } from 'node:http'

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, PORT } = process.env
const { WORKLOADS } = await import(`./${process.argv[2]}`)
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true })

async function answer(workload, variables) {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ })
  try {
    return JSON.stringify({ data: await session.executeRead((tx) => WORKLOADS[workload].answer(tx, variables)) })
  } finally {
    await session.close()
  }
}

createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const { variables } = JSON.parse(Buffer.concat(chunks).toString() || '{}')
  const body = await answer(request.url.slice(1), variables).catch((error) => JSON.stringify({ error: String(error) }))
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
}).listen(Number(PORT), '127.0.0.1')
