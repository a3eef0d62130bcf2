import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { Parser } from 'n3'
import { beforeAll, describe, expect, test } from 'vitest'
import { LOCAL_SERVER, tools, type Tool } from '../../src/feed/tools.ts'
import { outputOf, testWith, withFiles } from '../support/readers.ts'
import { serveFolder } from '../support/served.ts'

const run = promisify(execFile)
const served = serveFolder('seeds')

/** What the document shows for each tool, which another test compares with these; `/feeds` shows the same. */
const TOOLS = new Map(tools(LOCAL_SERVER).map((tool) => [tool.name, tool]))

let server = ''
/** How much the feed of the examples holds. */
let size = { nodes: 0, links: 0 }

beforeAll(async () => {
  server = await served.app.listen({ port: 0, host: '127.0.0.1' })
  const { nodes, links } = (await (await fetch(`${server}/network/mocie.json?depth=2`)).json()) as {
    nodes: unknown[]
    links: unknown[]
  }
  size = { nodes: nodes.length, links: links.length }
})

/** The lines for a tool, for the server of this test. */
function linesOf(name: string): string {
  const { lines } = TOOLS.get(name) as Tool
  expect(lines).toContain(LOCAL_SERVER)
  return lines.replaceAll(LOCAL_SERVER, server)
}

describe('Python in docs/feeds.md', () => {
  const printed = (name: string) => withFiles({ 'script.py': linesOf(name) }, (paths) => outputOf('python', paths))

  test('is run for every tool that it is for', () => {
    const names = [...TOOLS.values()].filter(({ language }) => language === 'python').map(({ name }) => name)
    expect(names).toEqual(['networkx', 'igraph in Python', 'pandas', 'rdflib'])
  })

  for (const name of ['networkx', 'igraph in Python', 'pandas'])
    testWith('python', `reads as many nodes and relations as there are, with ${name}`, async () => {
      expect(size.nodes).toBeGreaterThan(20)
      expect(await printed(name)).toBe(`${size.nodes} ${size.links}\n`)
    })

  testWith('python', 'reads every triple, with rdflib', async () => {
    const turtle = await (await fetch(`${server}/network/mocie.ttl?depth=2`)).text()
    const triples = new Set(new Parser().parse(turtle).map((quad) => JSON.stringify(quad)))
    expect(await printed('rdflib')).toBe(`${triples.size}\n`)
  })
})

describe('JavaScript in docs/feeds.md', () => {
  // Mermaid draws with these two, so they come with it.
  const ofMermaid = createRequire(pathToFileURL('node_modules/mermaid/package.json'))
  const LIBRARIES = `import cytoscape from ${fileOf('cytoscape')}
import * as all from ${fileOf('d3')}
import * as sankey from ${fileOf('d3-sankey')}
const d3 = { ...all, ...sankey }
const document = { getElementById: () => undefined }
`

  function fileOf(library: string): string {
    return JSON.stringify(pathToFileURL(ofMermaid.resolve(library)).href)
  }

  const printed = async (script: string) =>
    withFiles(
      { 'script.mjs': LIBRARIES + script },
      async ([path = '']) => JSON.parse((await run(process.execPath, [path])).stdout) as unknown,
    )

  test('is run for every tool that it is for', () => {
    const names = [...TOOLS.values()].filter(({ language }) => language === 'js').map(({ name }) => name)
    expect(names).toEqual(['Cytoscape.js', 'D3', 'Observable', 'd3-sankey'])
  })

  test('draws the network with Cytoscape.js', async () => {
    const counts = 'console.log(JSON.stringify([picture.nodes().length, picture.edges().length]))'
    expect(await printed(`${linesOf('Cytoscape.js')}\n${counts}`)).toEqual([size.nodes, size.links])
  })

  const JOINED = 'links.every(({ source, target }) => nodes.includes(source) && nodes.includes(target))'

  test('joins the links to the nodes with D3', async () => {
    const told = `simulation.stop()\nconsole.log(JSON.stringify([nodes.length, links.length, ${JOINED}]))`
    expect(await printed(`${linesOf('D3')}\n${told}`)).toEqual([size.nodes, size.links, true])
  })

  test('joins the links to the nodes in Observable, where each line is a cell', async () => {
    const cells = linesOf('Observable').replaceAll(/^(\w+) = /gm, 'const $1 = await ')
    const told = `const nodes = simulation.stop().nodes(), links = simulation.force('link').links()
console.log(JSON.stringify([nodes.length, links.length, ${JOINED}]))`
    expect(await printed(`${cells}\n${told}`)).toEqual([size.nodes, size.links, true])
  })

  test('draws flows with d3-sankey', async () => {
    const told = 'console.log(JSON.stringify([flows.nodes.length, flows.links.every(({ width }) => width > 0)]))'
    const { nodes } = (await (await fetch(`${server}/lineage/mocie.sankey.json`)).json()) as { nodes: unknown[] }
    expect(await printed(`${linesOf('d3-sankey')}\n${told}`)).toEqual([nodes.length, true])
  })
})

test('every address in docs/feeds.md answers', async () => {
  const text = readFileSync('docs/feeds.md', 'utf8').replaceAll('{part}', 'nodes')
  const addresses = [...new Set(text.match(/(?<=localhost:4000)\/[^\s'"`]+/g))]
  expect(addresses.length).toBeGreaterThan(12)
  for (const address of addresses) {
    const answer = await fetch(server + address)
    expect([address, answer.status]).toEqual([address, 200])
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100)
  }
})
