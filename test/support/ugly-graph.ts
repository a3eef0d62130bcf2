import type { Graph, GraphEdge, GraphNode } from '../../src/graph/graph.ts'

/** Everything that a format may stumble over in one text. */
export const UGLY_TEXT =
  'a & b < c > d "e" \'f\' ]]> , ; | \\ \t tab\nline\r\nline \u0000\u0007\u001b control \u{1F600} emoji \u202Eright\u202C \u200Fmark ㆍ 가나다 é e\u0301 \uFFFE end'

/** A text of 100 kB in Korean and English. */
const LONG = '산업통상자원부는 MOTIE "이다", '.repeat(2_400)

const cited = [
  {
    source: 'gazette',
    title: 'Arden Gazette & "Register"',
    locator: 'p. 3, art. <1>',
    url: 'https://example.org/g?a=1&b=2',
  },
  { source: 'smith2020', title: null, locator: 'l. 7', url: null },
]

const nodes: GraphNode[] = [
  {
    id: 'old',
    type: 'Actor',
    properties: {
      kind: 'MINISTRY',
      nameKo: '과거부, "상공"',
      nameEn: 'Ministry of Trade & <Industry>',
      acronym: 'M|T\\I',
      description: UGLY_TEXT,
      start: '1948-11',
      startEarliest: '1948-11-01',
      startLatest: '1948-11-30',
      end: '1998-02-28',
      endEarliest: '1998-02-28',
      endLatest: '1998-02-28',
    },
    citations: cited,
  },
  {
    id: 'new',
    type: 'Actor',
    properties: {
      kind: 'MINISTRY',
      nameKo: '미래부',
      nameEn: 'Ministry of the Future',
      description: LONG,
      start: '1998-02-28',
      startEarliest: '1998-02-28',
      startLatest: '1998-02-28',
    },
    citations: [],
  },
  { id: 'formula', type: 'Actor', properties: { kind: 'COMMITTEE', nameEn: '=1+1' }, citations: [] },
  { id: 'at', type: 'Concept', properties: { kind: 'IDEA', nameEn: '@cmd|-2+3', nameKo: '-뺄셈' }, citations: [] },
  {
    id: 'ended',
    type: 'Programme',
    properties: { kind: 'PLAN', nameKo: '끝난 계획', endUnknown: true, status: 'DROPPED' },
    citations: [],
  },
  // A name that is in use again, and no other name to tell them apart.
  { id: 'same-name', type: 'Actor', properties: { kind: 'MINISTRY', nameKo: '미래부' }, citations: [] },
  { id: 'nameless', type: 'Place', properties: {}, citations: [] },
  {
    id: 'law',
    type: 'Act',
    properties: {
      kind: 'LAW',
      title: 'Law No. 1',
      number: '1',
      passed: '1998-02',
      passedEarliest: '1998-02-01',
      passedLatest: '1998-02-28',
    },
    citations: [],
  },
  {
    id: 'change',
    type: 'ChangeEvent',
    properties: {
      kind: 'REPLACEMENT',
      effective: '1998-02-28',
      effectiveEarliest: '1998-02-28',
      effectiveLatest: '1998-02-28',
      description: 'One into "another".',
    },
    citations: cited,
  },
  {
    id: 'paper',
    type: 'Source',
    properties: { title: 'A "Short" History', authors: ['Smith, Ann', 'José "Pepe" Núñez'], year: 2020 },
    citations: [],
  },
  {
    id: 'figure',
    type: 'Observation',
    properties: { indicator: 'budget', value: 1_200_000_000.5, valueLow: -3, unit: 'KRW', approximate: true },
    citations: [],
  },
]

const dated = {
  start: '1950~',
  startEarliest: '1949-01-01',
  startLatest: '1951-12-31',
  end: '1960',
  endEarliest: '1960-01-01',
  endLatest: '1960-12-31',
}

const edges: GraphEdge[] = [
  {
    id: 'change/old/new',
    type: 'SUCCEEDED_BY',
    from: 'old',
    to: 'new',
    properties: {
      kind: 'REPLACEMENT',
      eventId: 'change',
      date: '1998-02-28',
      dateEarliest: '1998-02-28',
      dateLatest: '1998-02-28',
      certainty: 'STATED',
    },
    citations: cited,
  },
  // Parallel relations, and one to itself.
  {
    id: 'part-1',
    type: 'PART_OF',
    from: 'formula',
    to: 'old',
    properties: { ...dated, role: '=2+2 "lead", & <owner>' },
    citations: [],
  },
  {
    id: 'part-2',
    type: 'PART_OF',
    from: 'formula',
    to: 'old',
    properties: { rank: 'ALTERNATIVE', endEarliest: '0000-01-01' },
    citations: cited,
  },
  {
    id: 'supports-1',
    type: 'SUPPORTS',
    from: 'formula',
    to: 'old',
    properties: { confidence: 0.25, term: 2, acting: false },
    citations: [],
  },
  { id: 'self', type: 'COOPERATES_WITH', from: 'at', to: 'at', properties: { endUnknown: true }, citations: [] },
  // Relations of records have no id of their own.
  { type: 'ENTERS', from: 'old', to: 'change', properties: { fate: 'ENDED' }, citations: [] },
  { type: 'YIELDS', from: 'change', to: 'new', properties: { fate: 'CREATED' }, citations: [] },
  { type: 'ENACTED_BY', from: 'change', to: 'law', properties: {}, citations: [] },
  { type: 'OF', from: 'figure', to: 'nameless', properties: {}, citations: [] },
]

/** A made-up graph with everything that formats stumble over: see {@link UGLY_TEXT}; missing dates, equal names, parallel edges. */
export const UGLY_GRAPH: Graph = {
  header: { title: 'Ugly "graph" & more', licence: 'CC0-1.0', version: 'a1b2c3', asked: { question: 'graph' } },
  nodes,
  edges,
}
