import type { PropertyForm } from '../../vocabulary/properties.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import type { CheckedNode } from './rule.ts'

/** The forms of properties, by property. */
export type Forms = ReadonlyMap<string, PropertyForm['form']>

type Declared = Readonly<Record<string, PropertyForm>> | undefined

/** The forms that some declarations give together; a later one goes before an earlier one. */
export function formsOf(...declared: readonly Declared[]): Forms {
  const entries = declared.flatMap((forms) => Object.entries(forms ?? {}))
  return new Map(entries.map(([field, { form }]) => [field, form]))
}

/** Says which properties the vocabulary knows of a node: a law is a source too, and everything is also an Entity. */
export class NodeForms {
  readonly #ofTypes: ReadonlyMap<string, { alone: Forms; asSource: Forms }>
  readonly #others: { alone: Forms; asSource: Forms }

  constructor({ forms }: Pick<Vocabulary, 'forms'>) {
    const { Entity: entity, Source: source } = forms
    const both = (own?: Declared) => ({ alone: formsOf(entity, own), asSource: formsOf(entity, source, own) })
    this.#ofTypes = new Map(Object.entries(forms).map(([type, own]) => [type, both(own)]))
    this.#others = both()
  }

  of({ type, labels }: CheckedNode): Forms {
    const { alone, asSource } = (type === undefined ? undefined : this.#ofTypes.get(type)) ?? this.#others
    return labels.includes('Source') ? asSource : alone
  }
}
