import { expect, test } from 'vitest'
import type { Graph, Properties } from '../../../src/graph/graph.ts'
import { lineagePicture } from '../../../src/picture/lineage-picture.ts'
import type { PictureSheet } from '../../../src/picture/sheet.ts'
import { MERGER_GRAPH } from '../../support/merger-graph.ts'
import { geometryOf } from '../../support/picture-geometry.ts'
import { UGLY_GRAPH } from '../../support/ugly-graph.ts'
import { elementsIn, textIn, xmlTree } from '../../support/xml-tree.ts'

const SHEET: PictureSheet = {
  head: {
    title: 'Lineage of 지식경제부 (Ministry of Knowledge Economy)',
    licence: 'CC BY 4.0',
    version: '6ae94fbce61d9bc319c15803ffbc1a4c',
    address: '/lineage/mke.svg',
    retrieved: '2026-11-28',
    truncated: false,
  },
  theme: 'LIGHT',
  width: 900,
  today: '2026-11-28',
  days: [],
  link: (id) => `../entity/${id}`,
}

const STEPS = ['SUCCEEDED_BY', 'SPUN_OFF', 'HANDED_FUNCTION_TO']

/** The bodies and steps of the merger. */
const MERGER: Graph = {
  ...MERGER_GRAPH,
  nodes: MERGER_GRAPH.nodes.filter(({ type }) => type === 'Actor'),
  edges: MERGER_GRAPH.edges.filter(({ type }) => STEPS.includes(type)),
}

const day = (name: string, text: string) => ({ [name]: text, [`${name}Earliest`]: text, [`${name}Latest`]: text })

function body(id: string, properties: Properties): Graph['nodes'][number] {
  return { id, type: 'Actor', properties: { kind: 'MINISTRY', nameEn: id, ...properties }, citations: [] }
}

function step(from: string, to: string, properties: Properties): Graph['edges'][number] {
  return { type: 'SUCCEEDED_BY', from, to, properties: { certainty: 'STATED', ...properties }, citations: [] }
}

/** Three bodies one after another, and a merger that is only possible. */
const CHAIN: Graph = {
  header: { title: null, licence: null, version: null, asked: {} },
  nodes: [
    body('Trade', { ...day('start', '1948-07-17'), ...day('end', '1993-03-06') }),
    body('Energy', { nameKo: '동력자원부', ...day('start', '1978-01-04'), ...day('end', '1993-03-06') }),
    body('Both', { ...day('start', '1993-03-06'), ...day('end', '2008-02-29') }),
    body('Now', day('start', '2008-02-29')),
  ],
  edges: [
    step('Trade', 'Both', {
      ...{ kind: 'MERGER', eventId: 'merger', certainty: 'POSSIBLE', legalBasis: ['Law No. 4541 [kr-law-4541]'] },
      ...day('date', '1993-03-06'),
    }),
    step('Energy', 'Both', { kind: 'MERGER', eventId: 'merger', ...day('date', '1993-03-06') }),
    step('Both', 'Now', { kind: 'RENAME', eventId: 'rename', ...day('date', '2008-02-29') }),
  ],
}

test('the picture of a merger is as expected', async () => {
  await expect(lineagePicture(MERGER, SHEET)).toMatchFileSnapshot('../../golden/picture/merger.svg')
})

test('a whole document comes out of the ugliest names', () => {
  expect(() => xmlTree(lineagePicture(UGLY_GRAPH, SHEET))).not.toThrow()
})

test('a bar is named by its names and the days of its life, and a change by all that is known of it', () => {
  const { bars, changes } = geometryOf(lineagePicture(CHAIN, SHEET))
  expect(bars.map(({ name }) => name)).toEqual([
    'Trade, 1948-07-17 to 1993-03-05',
    '동력자원부 (Energy), 1978-01-04 to 1993-03-05',
    'Both, 1993-03-06 to 2008-02-28',
    'Now, since 2008-02-29',
  ])
  expect(changes.map(({ name, href }) => [href, name])).toEqual([
    ['../entity/merger', '1993-03-06, merger: 동력자원부 (Energy) and Trade became Both, by Law No. 4541, possible'],
    ['../entity/rename', '2008-02-29, rename: Both became Now'],
  ])
})

test('bodies and changes are links in order of time', () => {
  const { links } = geometryOf(lineagePicture(CHAIN, SHEET))
  const names = links.map(({ href }) => href.replace('../entity/', ''))
  expect(names).toEqual(['Trade', 'Energy', 'Both', 'merger', 'Now', 'rename'])
})

test('places are linear in time, from the first day to today', () => {
  const { bars } = geometryOf(lineagePicture(CHAIN, SHEET))
  const days = ['1948-07-17', '1978-01-04', '1993-03-06', '2008-02-29'].map((text) => Date.parse(text))
  const today = Date.parse(SHEET.today)
  const [first = 0, ...others] = days
  const [left = 0, ...starts] = bars.map(({ box }) => box.left)
  const right = Math.max(...bars.map(({ box }) => box.right))
  for (const [index, start] of starts.entries()) {
    const share = ((others[index] ?? 0) - first) / (today - first)
    expect(Math.abs(start - left - share * (right - left))).toBeLessThan(2)
  }
})

test('bars that meet on one day stand apart', () => {
  const { bars } = geometryOf(lineagePicture(CHAIN, SHEET))
  const [both, now] = bars.slice(-2)
  expect((now?.box.left ?? 0) - (both?.box.right ?? 0)).toBeGreaterThanOrEqual(2)
})

test('what was not there on a marked day is grey', () => {
  expect(classesOf(lineagePicture(CHAIN, { ...SHEET, days: ['2000-01-01'] }))).toEqual([
    'absent',
    'absent',
    'ministry',
    'absent',
  ])
})

test('two marked days tell by colours and signs what began and ended between them', () => {
  const picture = lineagePicture(CHAIN, { ...SHEET, days: ['1980-01-01', '2010-01-01'] })
  expect(classesOf(picture)).toEqual(['ended', 'ended', 'between', 'began'])
  const texts = textsOf(picture)
  for (const text of ['− Trade', '± Both', '+ Now', '+ began in between', '− ended in between'])
    expect(texts.some((one) => one.startsWith(text))).toBe(true)
})

test('the legend has what the picture has', () => {
  const texts = textsOf(lineagePicture(CHAIN, SHEET))
  expect(texts).toEqual(expect.arrayContaining(['ministry', 'merger', 'rename', 'possible', 'still exists']))
  for (const absent of ['committee', 'split', 'inferred', 'handed a function to', '?: unknown date'])
    expect(texts).not.toContain(absent)
})

test('the foot tells sources, licence, version, address and day', () => {
  const foot = textsOf(lineagePicture(MERGER, SHEET)).join(' ')
  for (const part of [
    'Sources: ',
    'Licence: CC BY 4.0',
    'data version 6ae94fbce61d',
    '/lineage/mke.svg',
    'retrieved 2026-11-28',
  ])
    expect(foot).toContain(part)
  const truncated = { ...SHEET, head: { ...SHEET.head, truncated: true } }
  expect(textsOf(lineagePicture(MERGER, truncated))).toContain('There is more than is shown.')
})

test('lanes that are given are taken, unless bars would overlap in them', () => {
  const given = new Map([
    ['Trade', 0],
    ['Energy', 2],
    ['Both', 1],
    ['Now', 1],
  ])
  const tops = (lanes?: ReadonlyMap<string, number>) =>
    geometryOf(lineagePicture(CHAIN, SHEET, lanes)).bars.map(({ box }) => box.top)
  const [trade = 0, energy = 0, both = 0, now = 0] = tops(given)
  expect(trade < both && both === now && now < energy).toBe(true)
  expect(tops(new Map([...given.keys()].map((id) => [id, 0])))).toEqual(tops())
})

test('Korean names are marked as Korean', () => {
  const korean = elementsIn(xmlTree(lineagePicture(CHAIN, { ...SHEET, language: 'KO' })))
    .filter(({ name, attributes }) => name === 'text' && attributes['lang'] === 'ko')
    .map(textIn)
  expect(korean.some((text) => text.startsWith('동력자원부'))).toBe(true)
})

function classesOf(picture: string): (string | undefined)[] {
  const links = elementsIn(xmlTree(picture)).filter(({ name }) => name === 'a')
  return links.map(({ attributes }) => attributes['class']).filter((name) => name !== 'joint')
}

function textsOf(picture: string): string[] {
  return elementsIn(xmlTree(picture))
    .filter(({ name }) => name === 'text')
    .map(textIn)
}
