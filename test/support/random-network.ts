import fc from 'fast-check'
import type { Graph, GraphEdge, GraphNode } from '../../src/graph/graph.ts'
import { someUglyText } from './ugly-strings.ts'

const TYPES = ['Actor', 'Programme', 'Act', 'Fund', 'Place', 'Cluster', 'Industry', 'Concept', 'Occurrence', 'Other']
const RELATIONS = ['PART_OF', 'IMPLEMENTS', 'SUCCEEDED_BY', 'SPUN_OFF', 'HANDED_FUNCTION_TO', 'ENTERS']

const name = fc.oneof(
  fc.constantFrom('산업통상자원부', 'Ministry of Trade, Industry and Energy', 'Internationalisierungsbeauftragter'),
  someUglyText,
)

/** Networks of any shape around the node `n0`: scattered, with relations of a node to itself, several between two nodes. */
export const someNetwork: fc.Arbitrary<Graph> = fc
  .array(fc.record({ type: fc.constantFrom(...TYPES), nameKo: fc.option(name), nameEn: fc.option(name) }), {
    minLength: 1,
    maxLength: 40,
  })
  .chain((nodes) => {
    const place = fc.nat({ max: nodes.length - 1 })
    const edges = fc.array(fc.tuple(place, place, fc.constantFrom(...RELATIONS), fc.boolean()), { maxLength: 80 })
    return edges.map((ends) => networkOf(nodes, ends))
  })

type Named = Readonly<{ type: string; nameKo: string | null; nameEn: string | null }>

function networkOf(named: readonly Named[], ends: readonly (readonly [number, number, string, boolean])[]): Graph {
  const nodes = named.map(({ type, nameKo, nameEn }, index): GraphNode => {
    const properties = { ...(nameKo !== null && { nameKo }), ...(nameEn !== null && { nameEn }) }
    return { id: `n${index}`, type, properties, citations: [] }
  })
  const edges = ends.map(([from, to, type, hasId], index): GraphEdge => {
    const id = hasId ? { id: `e${index}` } : {}
    return { ...id, type, from: `n${from}`, to: `n${to}`, properties: {}, citations: [] }
  })
  return { header: { title: null, licence: null, version: null, asked: {} }, nodes, edges }
}

/** A network of a size, the same each time: most nodes near to the centre, which is `n0`. */
export function largeNetwork(nodes: number, edges: number): Graph {
  let state = 7
  const next = (below: number) => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) % below
  const named = Array.from({ length: nodes }, (_, index): Named => {
    return { type: TYPES[index % 9] ?? '', nameKo: `지역혁신사업 ${index}`, nameEn: `Programme of the region ${index}` }
  })
  const tree = Array.from(
    { length: nodes - 1 },
    (_, index) => [next(Math.max(1, Math.floor(index / 4))), index + 1] as const,
  )
  const more = Array.from({ length: edges - nodes + 1 }, () => [next(nodes), next(nodes)] as const)
  return networkOf(
    named,
    [...tree, ...more].map(([from, to], index) => [from, to, RELATIONS[index % 5] ?? '', true]),
  )
}
