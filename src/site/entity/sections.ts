import type { GraphNode } from '../../graph/graph.ts'
import { markup, type Markup } from '../../page/markup.ts'
import type { RelationGroup } from '../../questions/entity-relations.ts'
import { disputesShown } from './disputes.ts'
import { facts } from './facts.ts'
import { groupShown } from './group.ts'
import { lineageShown } from './lineage.ts'
import { takeAway } from './take-away.ts'
import type { EntityView } from './view.ts'

/** A part of the page, and how many entries it has. */
export interface Section {
  id: string
  name: string
  count?: number
  content: Markup
}

/** The parts of the page in their order; those that would be empty are left out. */
export function sectionsOf(view: EntityView): Section[] {
  const { words, entity, request } = view
  const groupsOf = (name: string) => entity.groups.filter((group) => sectionOf(group, entity.node) === name)
  const groupSection = (id: 'names' | 'changes' | 'relations' | 'figures' | 'findings'): Section[] => {
    const groups = groupsOf(id)
    if (groups.length === 0) return []
    const count = groups.reduce((sum, { total }) => sum + total, 0)
    return [
      {
        id,
        name: words[id],
        count,
        content: markup`${groups.map((group) => groupShown(view, group, groups.length > 1 || id === 'relations' || id === 'changes'))}`,
      },
    ]
  }
  const { disputes } = entity
  const lineage = lineageShown(view)
  return [
    { id: 'facts', name: words.facts, content: facts(entity.node, request) },
    ...(lineage ? [{ id: 'lineage', name: words.lineage, content: lineage }] : []),
    ...groupSection('names'),
    ...groupSection('changes'),
    ...groupSection('relations'),
    ...groupSection('figures'),
    ...groupSection('findings'),
    ...(disputes.length > 0
      ? [{ id: 'disputes', name: words.disputes, count: disputes.length, content: disputesShown(view) }]
      : []),
    { id: 'take', name: words.take, content: takeAway(view) },
  ]
}

const SECTIONS: Readonly<Record<string, string>> = {
  Name: 'names',
  ChangeEvent: 'changes',
  Flow: 'changes',
  Observation: 'figures',
  Finding: 'findings',
  // Claims stand among what competes.
  Claim: 'disputes',
}

function sectionOf({ record }: RelationGroup, { type }: GraphNode): string {
  // What went from one to another belongs to the participants of a change.
  if (type === 'ChangeEvent' && record === 'Flow') return 'relations'
  return SECTIONS[record ?? ''] ?? 'relations'
}
