import type { DocumentNode, EnumValueDefinitionNode } from 'graphql'
import { argumentsOf, enumValues, hasDirective, unionMembers } from './document.ts'
import type { NodeType } from './types.ts'

/**
 * What a relation is for: it states a fact about two things, it belongs to a record, or it is derived from change events
 * when the seeds are loaded.
 */
export type RelationGroup = 'FACT' | 'RECORD' | 'DERIVED'

/** A relation type: what it means, which types it may join, and which verbs of documents it represents. */
export interface Relation {
  /** The relation type in the database; it is read in the direction of the arrow. */
  type: string
  group: RelationGroup
  /** Whether it lasts, and no longer than either of its ends. Any other relation has happened, and stays true. */
  isState: boolean
  /** Names of the types at which the arrow may start; a law, which is also a source, counts as Act. */
  from: readonly string[]
  /** Names of the types at which the arrow may end. */
  to: readonly string[]
  /** One sentence. */
  meaning: string
  /** English verbs of documents that a fact represents; empty in the other groups. */
  verbs: readonly string[]
  /** An example of a fact, as `from, to`; empty in the other groups. */
  example: string
  /** The property of a published standard with exactly this meaning, as `org:memberOf`. */
  term?: string
}

/** The relation types of the enum `RelationType`, in its order; `things` are the types that `Thing` means at an end. */
export function readRelations(document: DocumentNode, things: readonly NodeType[]): Relation[] {
  const shorthands = unionMembers(document).set(
    'Thing',
    things.map(({ name }) => name),
  )
  const typesOf = (ends: unknown) => texts(ends).flatMap((end) => shorthands.get(end) ?? [end])
  return (enumValues(document).get('RelationType') ?? []).map((value) => {
    const { from, to, verbs, example, term } = argumentsOf(value, 'joins')
    return {
      type: value.name.value,
      group: groupOf(value),
      isState: hasDirective(value, 'state'),
      from: typesOf(from),
      to: typesOf(to),
      meaning: value.description?.value ?? '',
      verbs: texts(verbs),
      example: typeof example === 'string' ? example : '',
      ...(typeof term === 'string' ? { term } : {}),
    }
  })
}

/** The relation types of one group. */
export function relationTypes(relations: readonly Relation[], group: RelationGroup): string[] {
  return relations.filter((relation) => relation.group === group).map(({ type }) => type)
}

/** The relation types that last, and no longer than either of their ends. */
export function stateTypes(relations: readonly Relation[]): string[] {
  return relations.filter(({ isState }) => isState).map(({ type }) => type)
}

function groupOf(value: EnumValueDefinitionNode): RelationGroup {
  if (hasDirective(value, 'derived')) return 'DERIVED'
  return hasDirective(value, 'ofRecord') ? 'RECORD' : 'FACT'
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}
