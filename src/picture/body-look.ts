import type { GraphNode } from '../graph/graph.ts'
import type { BodyLook } from './palette.ts'

const ACTORS: Readonly<Record<string, BodyLook>> = { MINISTRY: 'ministry', COMMITTEE: 'committee', AGENCY: 'agency' }

const TYPES: Readonly<Record<string, BodyLook>> = {
  Actor: 'actor',
  Programme: 'programme',
  Act: 'act',
  Fund: 'fund',
  Place: 'place',
  Cluster: 'cluster',
  Industry: 'industry',
  Concept: 'concept',
  Occurrence: 'occurrence',
}

/** How the bar of a body looks. */
export function lookOfBody({ type, properties: { kind } }: GraphNode): BodyLook {
  return (type === 'Actor' ? ACTORS[kind ?? ''] : undefined) ?? TYPES[type] ?? 'other'
}

/** The dashes of the band along the lower edge of a bar, which tells the looks apart without colours. */
export const BANDS: Readonly<Record<BodyLook, string | undefined>> = {
  ministry: undefined,
  committee: '7 3',
  agency: '2 3',
  actor: '10 3 2 3',
  programme: '4 4',
  act: undefined,
  fund: '7 3',
  place: '2 3',
  cluster: '10 3 2 3',
  industry: '4 4',
  concept: '1 2',
  occurrence: '12 4',
  other: '1 6',
}
