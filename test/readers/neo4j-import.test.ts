import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { EDGES_CSV, NODES_CSV } from '../../src/export/csv-files.ts'
import { edgeIdOf } from '../../src/graph/edge-id.ts'
import { labelOf } from '../../src/graph/label.ts'
import { fileOf } from '../support/file-of.ts'
import { preparedJars } from '../support/prepared-jars.ts'
import { withFiles } from '../support/readers.ts'
import { UGLY_GRAPH, UGLY_TEXT } from '../support/ugly-graph.ts'

const run = promisify(execFile)

interface Imported {
  nodes: { labels: string[]; properties: Record<string, unknown> }[]
  edges: { type: string; from: string; to: string; properties: Record<string, unknown> }[]
}

test('the bulk import of Neo4j takes the files, and the database then holds the graph with its types', async () => {
  const options = { flavour: 'neo4j' }
  const files = {
    'nodes.csv': await fileOf(NODES_CSV, UGLY_GRAPH, { options }),
    'edges.csv': await fileOf(EDGES_CSV, UGLY_GRAPH, { options }),
  }
  const { nodes, edges } = await withFiles(files, imported)
  expect(nodes.map(({ labels, properties: { id, label } }) => [id, label, labels])).toEqual(
    UGLY_GRAPH.nodes.map((node) => [node.id, labelOf(node), [node.type]]),
  )
  expect(nodes[0]?.properties).toMatchObject({ description: UGLY_TEXT, valid_to: 'date 1998-02-27', start_year: 1948 })
  expect(nodes.flatMap(({ properties: { authors } }) => authors ?? [])).toEqual(['Smith, Ann', 'José "Pepe" Núñez'])
  expect(edges.map(({ type, from, to, properties: { id } }) => [id, type, from, to]).toSorted()).toEqual(
    UGLY_GRAPH.edges.map((edge) => [edgeIdOf(edge), edge.type, edge.from, edge.to]).toSorted(),
  )
  expect(edges.find(({ properties: { id } }) => id === 'supports-1')?.properties).toMatchObject({
    confidence: 0.25,
    term: 2,
    acting: false,
  })
})

/** What a new database holds after the import. */
async function imported([nodes = '', edges = '']: readonly string[]): Promise<Imported> {
  const home = dirname(nodes)
  await mkdir(join(home, 'conf'))
  const java = ['-Xmx500m', '-cp', join(await preparedJars(), '*')]
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
  const command = ['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j', '--multiline-fields=true']
  const files = [`--nodes=${nodes}`, `--relationships=${edges}`, `--report-file=${join(home, 'report')}`]
  await run('java', [...java, ...command, ...files], { env: environment })
  const reader = join(import.meta.dirname, 'ReadNeo4j.java')
  const { stdout } = await run('java', [...java, reader, home], { maxBuffer: 16 * 1_048_576 })
  return JSON.parse(stdout) as Imported
}
