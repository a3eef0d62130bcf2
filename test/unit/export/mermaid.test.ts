import { expect, test } from 'vitest'
import { MERMAID } from '../../../src/export/mermaid.ts'
import { mermaidText } from '../../../src/export/mermaid-text.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { fileOf, sheetOf } from '../../support/file-of.ts'
import { UGLY_GRAPH } from '../../support/ugly-graph.ts'

test('the file of the ugly graph is as expected', async () => {
  await expect(await fileOf(MERMAID, UGLY_GRAPH)).toMatchFileSnapshot('../../golden/export/ugly.mmd')
})

test('a label is written in characters that Mermaid shows as they are', () => {
  expect(mermaidText('산업부, (Ministry) 1998-02')).toBe('산업부, (Ministry) 1998-02')
  expect(mermaidText('a "b" #35; \\n')).toBe('a #34;b#34; #35;35#59; #92;n')
  expect(mermaidText('a\r\nb\u0000')).toBe('a<br/>b ')
  expect(['- a', '1. a', '2) a', 'a - 1. b'].map((text) => mermaidText(text))).toEqual([
    ...['#45; a', '1#46; a', '2#41; a', 'a - 1. b'],
  ])
  expect(mermaidText('<i>`x`', 12)).toBe('#60;i#62;…')
})

test('the largest graph of long names fits into what Mermaid takes, by shorter labels', async () => {
  const text = await fileOf(MERMAID, largest('"Ministry" of #Everything# & <More>'))
  expect(text.length).toBeLessThanOrEqual(50_000)
  expect(text.split('\n').filter((line) => line.includes('…"'))).not.toHaveLength(0)
})

test('a graph that does not fit even so is refused, with what to do', async () => {
  const head = { ...sheetOf().head, address: 'a'.repeat(30_000) }
  await expect(fileOf(MERMAID, largest('Ministry of Everything'), { head })).rejects.toThrow('ask for fewer nodes')
})

/** As many nodes and edges as the format allows. */
function largest(name: string): Graph {
  const nodes = Array.from({ length: 400 }, (_, index) => ({
    id: `n-${index}`,
    type: 'Actor',
    properties: { nameEn: `${index} ${name}` },
    citations: [],
  }))
  const edges = Array.from({ length: 500 }, (_, index) => ({
    id: `e-${index}`,
    type: 'HANDED_FUNCTION_TO',
    from: `n-${index % 400}`,
    to: 'n-399',
    properties: { date: '1973-01-15/1973-01-31' },
    citations: [],
  }))
  return { ...UGLY_GRAPH, nodes, edges }
}
