import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { NO_FAULTS, type Rule } from './rule.ts'
import { labelText } from './types.ts'

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Id-form: ids are slugs. */
export function idForm({ relations }: Pick<Vocabulary, 'relations'>): Rule {
  const without = new Set(relations.flatMap(({ type, group }) => (group === 'FACT' ? [] : [type])))
  return {
    rule: 'id-form',
    level: 'MUST',
    sentence:
      'Every entity and every relation that states a fact has an id of lower-case words and numbers, joined by hyphens.',
    ofNode: ({ labels, properties: { id } }) =>
      isId(id) ? NO_FAULTS : [`a node with the labels ${labelText(labels)}`],
    ofRelation: ({ type, from, to, properties: { id } }) =>
      isId(id) || without.has(type) ? NO_FAULTS : [`the relation ${type} from ${from} to ${to}`],
    idOf: ({ properties: { id } }) =>
      typeof id === 'string' || typeof id === 'number' || typeof id === 'boolean' ? String(id) : '(no id)',
  }
}

function isId(id: unknown): boolean {
  return typeof id === 'string' && ID.test(id)
}
