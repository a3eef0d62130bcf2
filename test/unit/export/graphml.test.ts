import { expect, test } from 'vitest'
import { GRAPHML } from '../../../src/export/graphml.ts'
import { fileOf, sheetOf } from '../../support/file-of.ts'
import { UGLY_GRAPH } from '../../support/ugly-graph.ts'

const YED = { options: { flavour: 'yed' } }

test('the file of the ugly graph is as expected', async () => {
  await expect(await fileOf(GRAPHML, UGLY_GRAPH)).toMatchFileSnapshot('../../golden/export/ugly.graphml')
})

test('the file of the ugly graph for yEd is as expected', async () => {
  await expect(await fileOf(GRAPHML, UGLY_GRAPH, YED)).toMatchFileSnapshot('../../golden/export/ugly.yed.graphml')
})

test('every key is declared once, and all data has one', async () => {
  for (const sheet of [{}, YED]) {
    const text = await fileOf(GRAPHML, UGLY_GRAPH, sheet)
    const declared = Array.from(text.matchAll(/<key id="(\w+)"/g), ([, id]) => id)
    expect(new Set(declared).size).toBe(declared.length)
    for (const [, key] of text.matchAll(/<data key="(\w+)"/g)) expect(declared).toContain(key)
  }
})

test('a column has the type of its values, and a list is a text in JSON', async () => {
  const text = await fileOf(GRAPHML, UGLY_GRAPH)
  expect(text).toMatch(/for="node" attr.name="start_year" attr.type="int"/)
  expect(text).toMatch(/for="node" attr.name="is_current" attr.type="boolean"/)
  expect(text).toMatch(/for="node" attr.name="value" attr.type="double"/)
  expect(text).toMatch(/for="node" attr.name="authors" attr.type="string"/)
  expect(text).toContain('[&quot;Smith, Ann&quot;,&quot;José \\&quot;Pepe\\&quot; Núñez&quot;]')
})

test('the graph tells what is known of the file, and no more', async () => {
  const { head } = sheetOf()
  const bare = await fileOf(GRAPHML, UGLY_GRAPH, { head: { ...head, licence: null, truncated: true } })
  const facts = Array.from(bare.matchAll(/<data key="g(\d)">([^<]*)</g), ([, index, text]) => [index, text])
  expect(facts).toEqual([
    ['0', 'Network of 과거부 &amp; &quot;more&quot; &lt;1&gt;'],
    ['2', 'a1b2c3'],
    ['3', '/network/old.txt?depth=2&amp;language=ko'],
    ['4', '2026-11-28'],
    ['5', 'true'],
  ])
})

test('yEd finds a box that is as wide as its label, in a place of its own, and an arrow for every edge', async () => {
  const text = await fileOf(GRAPHML, UGLY_GRAPH, YED)
  const boxes = Array.from(
    text.matchAll(/<y:Geometry height="30" width="(\d+)" x="(\d+)" y="(\d+)"\/>.*?<y:NodeLabel [^>]*>([^<]*)</g),
    ([, width, x, y, label]) => ({ width: Number(width), place: `${x},${y}`, label }),
  )
  expect(boxes).toHaveLength(UGLY_GRAPH.nodes.length)
  expect(new Set(boxes.map(({ place }) => place)).size).toBe(boxes.length)
  const widthOf = (label: string) => boxes.find((box) => box.label === label)?.width ?? 0
  expect(widthOf('미래부')).toBe(56)
  expect(widthOf('nameless')).toBe(78)
  expect(widthOf('미래부 (Ministry of the Future)')).toBeGreaterThan(widthOf('nameless') * 2)
  expect(text.match(/<y:PolyLineEdge>.*?<y:Arrows source="none" target="standard"\/>/g)).toHaveLength(
    UGLY_GRAPH.edges.length,
  )
  expect(await fileOf(GRAPHML, UGLY_GRAPH)).not.toContain('yworks')
})
