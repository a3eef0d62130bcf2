import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { GRAPHML } from '../../src/export/graphml.ts'
import { fileOf } from '../support/file-of.ts'
import { outputOf, testWith, withFiles } from '../support/readers.ts'
import { UGLY_GRAPH } from '../support/ugly-graph.ts'

const schema = join(import.meta.dirname, '../../.readers/schemas/graphml.xsd')

testWith('xmllint', 'GraphML agrees with the published schema', async ({ skip }) => {
  if (!existsSync(schema)) skip('the schemas are not installed; npm run readers')
  const text = await fileOf(GRAPHML, UGLY_GRAPH)
  await validate(text)
  await expect(validate(text.replace('target="old"', 'target="nowhere"'))).rejects.toThrow('edge_target_ref')
  await expect(validate(text.replace('attr.type="int"', 'attr.type="integer"'))).rejects.toThrow('attr.type')
})

testWith('xmllint', 'GraphML for yEd agrees with it but for what only yEd reads', async ({ skip }) => {
  if (!existsSync(schema)) skip('the schemas are not installed; npm run readers')
  const text = await fileOf(GRAPHML, UGLY_GRAPH, { options: { flavour: 'yed' } })
  await expect(validate(text)).rejects.toThrow('ShapeNode')
  await validate(text.replaceAll(/<data key="(look|line)"><y:.*?<\/data>/g, '').replaceAll(/<key [^>]*yfiles.*\n/g, ''))
})

testWith('xmllint', 'yEd finds one box in each node and one line in each edge, in its own namespace', async () => {
  const text = await fileOf(GRAPHML, UGLY_GRAPH, { options: { flavour: 'yed' } })
  const g = 'namespace-uri() = "http://graphml.graphdrawing.org/xmlns" and local-name() ='
  const y = 'namespace-uri() = "http://www.yworks.com/xml/graphml" and local-name() ='
  const box = `*[${y} "ShapeNode"][*[${y} "Geometry"]][*[${y} "Fill"]][*[${y} "NodeLabel" and . != ""]][*[${y} "Shape"]]`
  const line = `*[${y} "PolyLineEdge"][*[${y} "LineStyle"]][*[${y} "Arrows"]][*[${y} "EdgeLabel"]]`
  const nodes = `count(//*[${g} "node"][count(*[${g} "data" and @key = //*[@yfiles.type = "nodegraphics"]/@id]/${box}) = 1])`
  const edges = `count(//*[${g} "edge"][count(*[${g} "data" and @key = //*[@yfiles.type = "edgegraphics"]/@id]/${line}) = 1])`
  const counts = await withFiles({ 'yed.graphml': text }, ([path = '']) =>
    Promise.all([nodes, edges].map((count) => outputOf('xmllint', ['--xpath', count, path]))),
  )
  expect(counts.map(Number)).toEqual([UGLY_GRAPH.nodes.length, UGLY_GRAPH.edges.length])
})

/** Fails with the complaints of xmllint. */
function validate(text: string): Promise<string> {
  return withFiles({ 'a.graphml': text }, ([path = '']) =>
    outputOf('xmllint', ['--nonet', '--noout', '--schema', schema, path]),
  )
}
