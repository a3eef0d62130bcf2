import { expect, test } from 'vitest'
import { DOT } from '../../../src/export/dot.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { fileOf } from '../../support/file-of.ts'
import { UGLY_GRAPH } from '../../support/ugly-graph.ts'

test('the file of the ugly graph is as expected', async () => {
  await expect(await fileOf(DOT, UGLY_GRAPH)).toMatchFileSnapshot('../../golden/export/ugly.dot')
})

test('a function that was handed over is a broken line, and a dated step says its date', async () => {
  const properties = { date: '1994-12-23' }
  const edge = { id: 'e', type: 'HANDED_FUNCTION_TO', from: 'old', to: 'new', properties, citations: [] }
  const graph: Graph = { ...UGLY_GRAPH, edges: [edge] }
  expect(await fileOf(DOT, graph)).toContain(
    '"old" -> "new" [label="handed function to, 1994-12-23", id="e", style=dashed]',
  )
})
