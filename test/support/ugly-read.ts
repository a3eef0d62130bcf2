import { UGLY_GRAPH } from './ugly-graph.ts'

/** What a reader must find of each node of the ugly graph: its label, and its first and last day where they are known. */
export const UGLY_NODES: Readonly<Record<string, { label: string; from?: string; to?: string }>> = {
  old: { label: '과거부, "상공" (Ministry of Trade & <Industry>)', from: '1948-11-01', to: '1998-02-27' },
  new: { label: '미래부 (Ministry of the Future)', from: '1998-02-28' },
  formula: { label: '=1+1' },
  at: { label: '-뺄셈 (@cmd|-2+3)' },
  ended: { label: '끝난 계획' },
  'same-name': { label: '미래부' },
  nameless: { label: 'nameless' },
  law: { label: 'Law No. 1' },
  change: { label: 'replacement, 1998-02-28', from: '1998-02-28' },
  paper: { label: 'A "Short" History' },
  figure: { label: 'budget: 1200000000.5 KRW' },
}

/** What a reader must find of each edge: id, ends and relation type; parallel edges and one to itself are among them. */
export const UGLY_EDGES: readonly (readonly [id: string, source: string, relation: string, target: string])[] =
  UGLY_GRAPH.edges.map(({ id, from, type, to }) => [id ?? `${from}/${type}/${to}`, from, type, to])
