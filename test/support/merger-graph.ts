import type { Citation, Graph, GraphEdge, GraphNode, Properties } from '../../src/graph/graph.ts'

const day = (name: string, text: string) => ({ [name]: text, [`${name}Earliest`]: text, [`${name}Latest`]: text })

const law: Citation = {
  source: 'law-go-kr-mirror',
  title: 'Statutes of the Republic of Korea',
  locator: '제37조, "부칙"',
  url: 'https://www.law.go.kr/법령/정부 조직법?q="a"<b>',
}

function node(type: string, id: string, properties: Properties, citations: readonly Citation[] = []): GraphNode {
  return { id, type, properties, citations }
}

const nodes: GraphNode[] = [
  node(
    'Actor',
    'mocie',
    {
      kind: 'MINISTRY',
      nameEn: 'Ministry of Commerce, Industry and Energy',
      nameKo: '산업자원부',
      ...day('start', '1998-02-28'),
      ...day('end', '2008-02-29'),
    },
    [law],
  ),
  node('Actor', 'mic', { kind: 'MINISTRY', nameKo: '정보통신부', ...day('end', '2008-02-29') }),
  node('Actor', 'mke', {
    kind: 'MINISTRY',
    nameEn: 'Ministry of Knowledge Economy',
    nameKo: '지식경제부',
    ...day('start', '2008-02-29'),
  }),
  node('Actor', 'mois', {
    kind: 'MINISTRY',
    nameKo: '행정안전부',
    start: '2008-02-29?',
    startEarliest: '2008-02-29',
    startLatest: '2008-02-29',
  }),
  node('Actor', 'roh', {
    kind: 'PERSON',
    nameKo: '노무현',
    start: '1946',
    startEarliest: '1946-01-01',
    startLatest: '1946-12-31',
  }),
  node('Actor', 'president', { kind: 'OFFICE', nameEn: 'President' }),
  node('Actor', 'firms', { kind: 'GROUP', nameEn: 'Some firms', group: true }),
  node('Act', 'goa', {
    kind: 'LAW',
    nameKo: '정부조직법',
    number: '8852',
    ...day('passed', '2008-02-28'),
    inForce: '2008',
    inForceEarliest: '2008-01-01',
    inForceLatest: '2008-12-31',
  }),
  node('Concept', 'energy', { kind: 'FUNCTION', nameKo: '에너지' }),
  node('ChangeEvent', 'merger', { kind: 'MERGER', ...day('effective', '2008-02-29') }, [law]),
  node(
    'ChangeEvent',
    'rumour',
    {
      kind: 'MERGER',
      rank: 'REFUTED',
      effective: '200X',
      effectiveEarliest: '2000-01-01',
      effectiveLatest: '2009-12-31',
    },
    [{ ...law, source: 'paper', title: 'A Paper', locator: 'p. 3' }],
  ),
  node('Flow', 'merger-energy', { certainty: 'STATED', principal: true, share: 1 }),
  node('Name', 'mocie-short', {
    text: '산자부',
    language: 'ko',
    kind: 'SHORT',
    start: '1998~',
    startEarliest: '1997-01-01',
    startLatest: '1999-12-31',
  }),
  node('Claim', 'claim', { field: 'role', value: 'x', rank: 'REFUTED', reason: 'a typo', relation: 'part' }),
  node('Source', 'paper', {
    title: 'A Paper',
    authors: ['Kim', 'Lee'],
    year: 2011,
    lengths: [10, 9],
    leftOut: ['1-2: title', '9: page'],
    language: 'en',
  }),
]

const edge = (type: string, from: string, to: string, properties: Properties = {}, id?: string): GraphEdge => ({
  ...(id !== undefined && { id }),
  type,
  from,
  to,
  properties,
  citations: id === undefined ? [] : [law],
})

const derived = { kind: 'MERGER', eventId: 'merger', ...day('date', '2008-02-29'), certainty: 'STATED' }

/** Steps of a lineage; they are there without any record too. */
export const STEPS: readonly GraphEdge[] = [
  edge('SUCCEEDED_BY', 'mocie', 'mke', derived, 'merger/mocie/mke'),
  edge('SUCCEEDED_BY', 'mic', 'mke', derived, 'merger/mic/mke'),
  edge(
    'HANDED_FUNCTION_TO',
    'mic',
    'mois',
    { ...derived, kind: 'COMPLEX_REORGANISATION', eventId: 'other', function: 'energy' },
    'other/mic/mois/energy',
  ),
]

const edges: GraphEdge[] = [
  ...STEPS,
  edge('ENTERS', 'mocie', 'merger', { fate: 'ENDED' }),
  edge('ENTERS', 'mic', 'merger', { fate: 'ENDED' }),
  edge('YIELDS', 'merger', 'mke', { fate: 'CREATED' }),
  edge('ENACTED_BY', 'merger', 'goa'),
  edge('HAS_FLOW', 'merger', 'merger-energy'),
  edge('GIVES', 'mocie', 'merger-energy'),
  edge('REACHES', 'merger-energy', 'mke'),
  edge('MOVES', 'merger-energy', 'energy'),
  edge('ENTERS', 'mocie', 'rumour', { fate: 'CONTINUES' }),
  edge('YIELDS', 'rumour', 'mois', { fate: 'CONTINUES' }),
  edge('KNOWN_AS', 'mocie', 'mocie-short'),
  edge('ABOUT', 'claim', 'mocie'),
  edge('HELD', 'roh', 'president', { term: 16, ...day('start', '2003-02-25') }, 'held'),
  edge('PART_OF', 'mocie', 'mois', { role: 'office' }, 'part'),
  edge('PART_OF', 'mocie', 'mic', { status: 'PLANNED' }, 'part-planned'),
  edge('PART_OF', 'mocie', 'mke', { rank: 'REFUTED', reason: 'disproved' }, 'part-refuted'),
  edge('PART_OF', 'mocie', 'firms', { rank: 'ALTERNATIVE' }, 'part-alternative'),
  edge('SAME_AS', 'mocie', 'firms', { confidence: 1, reason: 'the same name' }, 'same'),
]

/** A made-up merger with records of each sort, competing accounts, and an address that is no IRI. */
export const MERGER_GRAPH: Graph = {
  header: { title: 'Merger', licence: 'CC0-1.0', version: 'v1', asked: { question: 'graph' } },
  nodes,
  edges,
}
