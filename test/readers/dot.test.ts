import { expect } from 'vitest'
import { DOT } from '../../src/export/dot.ts'
import { edgeIdOf } from '../../src/graph/edge-id.ts'
import { labelOf } from '../../src/graph/label.ts'
import type { Graph, GraphNode } from '../../src/graph/graph.ts'
import { fileOf, sheetOf } from '../support/file-of.ts'
import { outputOf, testWith, withFiles } from '../support/readers.ts'
import { UGLY_GRAPH, UGLY_TEXT } from '../support/ugly-graph.ts'

/** What Graphviz writes of a graph: its attributes, and what it draws of each label, line by line. */
interface Drawn {
  name: string
  objects: { name: string; _ldraw_: Drawing[] }[]
  edges: { id: string; tail: number; head: number; _ldraw_: Drawing[] }[]
  [attribute: string]: unknown
}

interface Drawing {
  op: string
  text?: string
}

testWith(
  'dot',
  'Graphviz draws every node and edge, parallel ones and loops too, with the labels as they are',
  async () => {
    const { objects, edges } = await drawn(UGLY_GRAPH)
    expect(objects.map(({ name, _ldraw_ }) => [name, textOf(_ldraw_)])).toEqual(
      UGLY_GRAPH.nodes.map((node) => [node.id, labelOf(node)]),
    )
    const ids = objects.map(({ name }) => name)
    expect(edges.map(({ id, tail, head }) => [id, ids[tail], ids[head]]).toSorted()).toEqual(
      UGLY_GRAPH.edges.map((edge) => [edgeIdOf(edge), edge.from, edge.to]).toSorted(),
    )
    expect(edges.map(({ _ldraw_ }) => textOf(_ldraw_))).toContain('succeeded by, 1998-02-28')
  },
)

testWith('dot', 'Graphviz tells what the file tells of itself', async () => {
  const { title, licence, version, address, retrieved, truncated } = await drawn(UGLY_GRAPH)
  expect({ title, licence, version, address, retrieved, truncated }).toEqual({ ...sheetOf().head, truncated: 'false' })
})

testWith('dot', 'Graphviz draws any text as it is, but for characters that no picture holds', async () => {
  const texts = [
    UGLY_TEXT,
    'back\\slash \\N \\G \\l end\\',
    '&amp; &#60; &lt &',
    '"',
    '<b>x</b>',
    '// # /* */',
    '{a|b}',
  ]
  const nodes: GraphNode[] = texts.map((nameKo, index) => ({
    id: `n${index}`,
    type: 'Actor',
    properties: { nameKo },
    citations: [],
  }))
  const { objects } = await drawn({ ...UGLY_GRAPH, nodes, edges: [] })
  const shown = texts.map((text) => text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)[\p{Cc}\uFFFE]/gu, ' '))
  expect(objects.map(({ _ldraw_ }) => textOf(_ldraw_))).toEqual(shown)
})

async function drawn(graph: Graph): Promise<Drawn> {
  const files = { 'graph.dot': await fileOf(DOT, graph) }
  return JSON.parse(await withFiles(files, (paths) => outputOf('dot', ['-Tjson', ...paths]))) as Drawn
}

function textOf(drawings: readonly Drawing[]): string {
  return drawings.flatMap(({ op, text = '' }) => (op === 'T' ? [text] : [])).join('\n')
}
