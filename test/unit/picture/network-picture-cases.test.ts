import { describe, expect, test } from 'vitest'
import type { Graph, GraphEdge, GraphNode } from '../../../src/graph/graph.ts'
import { networkPicture } from '../../../src/picture/network-picture.ts'
import { WORDS } from '../../../src/picture/network-words.ts'
import { typeWord } from '../../../src/site/words/kinds.ts'
import { drawnNetwork } from '../../support/drawn-network.ts'
import { sheetWith } from '../../support/picture-sheet.ts'
import { largeNetwork } from '../../support/random-network.ts'
import { UGLY_GRAPH } from '../../support/ugly-graph.ts'

function node(id: string, type: string, nameKo: string, nameEn?: string, start?: string): GraphNode {
  const properties = { nameKo, ...(nameEn !== undefined && { nameEn }), ...(start !== undefined && { start }) }
  return { id, type, properties, citations: [{ source: 'cho2011', title: null, locator: 'p. 1', url: null }] }
}

function edge(from: string, type: string, to: string, date?: string): GraphEdge {
  const properties = date === undefined ? {} : { date }
  return { id: `${from}-${type}-${to}`, type, from, to, properties, citations: [] }
}

const MINISTRY = node('mocie', 'Actor', '산업자원부', 'Ministry of Commerce, Industry and Energy', '1998-02-28')

const SMALL: Graph = {
  ...UGLY_GRAPH,
  nodes: [
    MINISTRY,
    node('mke', 'Actor', '지식경제부', 'Ministry of Knowledge Economy', '2008-02-29'),
    node('plan', 'Programme', '국가균형발전 5개년계획'),
    node('act', 'Act', '국가균형발전 특별법', 'Special Act on Balanced National Development'),
    node('most', 'Actor', '과학기술부'),
    node('daejeon', 'Place', '대전광역시', 'Daejeon'),
  ],
  edges: [
    edge('mocie', 'SUCCEEDED_BY', 'mke', '2008-02-29'),
    edge('mocie', 'IMPLEMENTS', 'plan'),
    edge('plan', 'BASED_ON', 'act'),
    edge('mocie', 'HANDED_FUNCTION_TO', 'most', '2004-10-18'),
    edge('plan', 'TARGETS', 'daejeon'),
    edge('plan', 'EXCLUDES', 'daejeon'),
  ],
}

test('a small network is drawn as expected', async () => {
  await expect(networkPicture(SMALL, 'mocie', sheetWith())).toMatchFileSnapshot('../../golden/picture/network.svg')
})

describe('a network', () => {
  test('names its nodes with type and dates, the centre first, then hop by hop in the order of names', () => {
    expect(drawnNetwork(networkPicture(SMALL, 'mocie', sheetWith())).names).toEqual([
      '산업자원부 (Ministry of Commerce, Industry and Energy), Actor, since 1998-02-28',
      '과학기술부, Actor',
      '국가균형발전 5개년계획, Programme',
      '지식경제부 (Ministry of Knowledge Economy), Actor, since 2008-02-29',
      '국가균형발전 특별법 (Special Act on Balanced National Development), Act',
      '대전광역시 (Daejeon), Place',
    ])
  })

  test('has one line between two nodes, which names all their relations', () => {
    const svg = networkPicture(SMALL, 'mocie', sheetWith({ language: 'EN' }))
    expect(svg).toContain(
      '<title>국가균형발전 5개년계획 → Daejeon: targets&#10;국가균형발전 5개년계획 → Daejeon: excludes</title>',
    )
    expect(svg.match(/<g class="tie [a-z]+"><title>/g)).toHaveLength(5)
  })

  test('tells successions and functions that were handed over from facts, in its lines and in its legend', () => {
    const svg = networkPicture(SMALL, 'mocie', sheetWith())
    for (const words of ['succession', 'function handed over', 'another relation'])
      expect(svg).toContain(`>${words}</text>`)
    expect(svg).toMatch(/<g class="tie succession"><title>산업자원부.*succeeded by, 2008-02-29/)
    expect(svg).not.toContain('relation of a record')
  })

  test('says what it shows, where it comes from and under which licence', () => {
    const svg = networkPicture(SMALL, 'mocie', sheetWith({ language: 'KO' }))
    expect(svg).toContain('출처: cho2011')
    expect(svg).toContain('라이선스: CC0-1.0 · 데이터 버전 0123456789ab · 조회일 2026-11-28 · /network/mocie.svg')
    expect(svg).toContain('>산업자원부</text>')
    const cut = { ...sheetWith().head, truncated: true }
    expect(networkPicture(SMALL, 'mocie', sheetWith({ head: cut }))).toContain('There is more than is shown.')
  })

  test('calls types by the words of the pages', () => {
    for (const [type, word] of Object.entries(WORDS.KO.types)) expect(typeWord(type, 'KO')).toBe(word)
    for (const [type, word] of Object.entries(WORDS.EN.types)) expect(typeWord(type, 'EN')).toBe(word.toLowerCase())
  })

  test('of one node alone, with a relation to itself, is that node', () => {
    const alone = { ...SMALL, nodes: [MINISTRY], edges: [edge('mocie', 'SUPPORTS', 'mocie')] }
    const { links, labels } = drawnNetwork(networkPicture(alone, 'mocie', sheetWith({ width: 360 })))
    expect([links, labels.length]).toEqual([['../entity/mocie'], 3])
  })

  test('without nodes is its title and its foot', () => {
    const svg = networkPicture({ ...SMALL, nodes: [], edges: [] }, 'mocie', sheetWith())
    expect(drawnNetwork(svg)).toMatchObject({ links: [], width: 1_000 })
    expect(svg).toContain('Licence: CC0-1.0')
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('with names of any kind has them as texts', () => {
    const svg = networkPicture(UGLY_GRAPH, 'old', sheetWith())
    expect(svg).toContain('Ministry of Trade &amp; &lt;Industry&gt;')
    expect(svg).not.toMatch(/<Industry>|NaN|undefined/)
  })
})

describe('a network of 300 nodes and 700 relations', () => {
  const large = largeNetwork(300, 700)

  test('takes less than 0.8 seconds of a processor', { timeout: 30_000 }, () => {
    const taken = [1, 2, 3].map(() => {
      const before = process.cpuUsage()
      expect(drawnNetwork(networkPicture(large, 'n0', sheetWith())).links).toHaveLength(300)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1_000
    })
    // Other tests may run in this process meanwhile, on the other processor.
    expect(Math.min(...taken)).toBeLessThan(2 * 800)
  })

  test.each([360, 1_000, 2_000])('is %i pixels wide, with the names that have room', { timeout: 30_000 }, (width) => {
    const drawn = drawnNetwork(networkPicture(large, 'n0', sheetWith({ width })))
    expect(drawn.width).toBe(width)
    expect(drawn.labels.length).toBeGreaterThan(50)
    expect(drawn.height).toBeLessThan(4_000)
  })
})
