import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MERMAID } from '../../src/export/mermaid.ts'
import type { Graph, GraphNode } from '../../src/graph/graph.ts'
import { labelOf } from '../../src/graph/label.ts'
import { CHROMIUM, openBrowser } from '../support/browser.ts'
import { fileOf } from '../support/file-of.ts'
import { UGLY_GRAPH, UGLY_TEXT } from '../support/ugly-graph.ts'

const require = createRequire(import.meta.url)

/** What Mermaid shows of a flowchart. */
interface Shown {
  title: string
  nodes: string[]
  edges: string[]
  lines: number
}

describe.skipIf(!CHROMIUM)('Mermaid', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
    page = await browser.newPage()
    await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') })
  })

  afterAll(() => browser.close())

  test('draws every node and edge, parallel ones and loops too, with the labels as they are', async () => {
    const { title, nodes, edges, lines } = await shown(UGLY_GRAPH)
    expect(title).toBe('Network of 과거부 ＆ "more" ‹1›')
    expect(nodes.toSorted()).toEqual(UGLY_GRAPH.nodes.map((node) => labelOf(node)).toSorted())
    expect(lines).toBeGreaterThanOrEqual(UGLY_GRAPH.edges.length)
    expect(edges.filter((text) => text !== '').toSorted()).toEqual(
      [
        ...['part of', 'part of', 'supports', 'cooperates with', 'succeeded by, 1998-02-28'],
        ...['enters', 'yields', 'enacted by', 'of'],
      ].toSorted(),
    )
  })

  test('shows any text as it is, but for characters that no page holds', async () => {
    const texts = [
      UGLY_TEXT,
      ...[
        '1. Ministry',
        '- Ministry',
        '2) Ministry',
        '**bold** _it_ `code`',
        '`a`',
        '# title',
        '&amp; #35; #quot;',
        '$$x^2$$',
        'a\\nb',
      ],
      ...['style x:#a;', 'classDef:#f;', '%%{init: {}}%%', '%% comment', 'fa:fa-car', 'end', '"]', '<b>x</b>'],
    ]
    const nodes: GraphNode[] = texts.map((nameKo, index) => ({
      id: `n${index}`,
      type: 'Actor',
      properties: { nameKo },
      citations: [],
    }))
    const { nodes: read } = await shown({ ...UGLY_GRAPH, nodes, edges: [] })
    expect(read.toSorted()).toEqual(texts.map(plain).toSorted())
  })

  async function shown(graph: Graph): Promise<Shown> {
    const svg = await page.evaluate(
      async (source) => {
        const { mermaid } = globalThis as unknown as { mermaid: Renderer }
        mermaid.initialize({ startOnLoad: false })
        await mermaid.parse(source)
        return (await mermaid.render('drawn', source)).svg
      },
      await fileOf(MERMAID, graph),
    )
    const picture = await browser.newPage()
    await picture.setContent(svg)
    return {
      title: await picture.locator('.flowchartTitleText').innerHTML(),
      nodes: await picture.locator('.node .nodeLabel').allInnerTexts(),
      edges: await picture.locator('.edgeLabel .edgeLabel').allInnerTexts(),
      lines: await picture.locator('.edgePaths path').count(),
    }
  }
})

interface Renderer {
  initialize: (config: object) => void
  parse: (text: string) => Promise<unknown>
  render: (id: string, text: string) => Promise<{ svg: string }>
}

/** Control characters are spaces, but for those that end a line. */
function plain(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)[\p{Cc}\uFFFE]/gu, ' ')
}
