import { expect, test } from 'vitest'
import { readWithPython, testWith } from '../support/readers.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('seeds')

interface NodeLink {
  nodes: { id: string; label: string }[]
  links: unknown[]
}

interface ReadGraph {
  nodes: Record<string, { label?: string }>
  edges: unknown[]
}

async function textOf(url: string): Promise<string> {
  const { statusCode, body } = await served.app.inject(url)
  expect([url, statusCode]).toEqual([url, 200])
  return body
}

testWith('python', 'networkx finds every thing of the record under its Korean and English names', async () => {
  for (const address of ['/graph', '/lineage/motie', '/network/pcbnd']) {
    const { nodes, links } = JSON.parse(await textOf(`${address}.json`)) as NodeLink
    const files = { 'a.graphml': await textOf(`${address}.graphml`), 'a.cyjs': await textOf(`${address}.cyjs`) }
    for (const read of (await readWithPython('read_networkx.py', files)) as ReadGraph[]) {
      const labels = Object.entries(read.nodes).map(([id, { label }]) => ({ id, label }))
      expect(labels).toEqual(nodes.map(({ id, label }) => ({ id, label })))
      expect(read.edges).toHaveLength(links.length)
    }
  }
})

test.each(['dot', 'mmd'])('the whole record is too large for %s, and the answer says what to do', async (format) => {
  const { statusCode, body } = await served.app.inject(`/graph.${format}`)
  const { errors } = JSON.parse(body) as { errors: { message: string; extensions: { code: string } }[] }
  expect([statusCode, errors[0]?.extensions.code]).toEqual([413, 'TOO_LARGE'])
  expect(errors[0]?.message).toMatch(
    /^The graph is too large for \w+, which holds at most \d+ nodes .*Narrow it with "types", "relations" or "asOf"/,
  )
  expect(await textOf(`/lineage/motie.${format}`)).toContain('산업통상자원부')
})
