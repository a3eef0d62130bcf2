import type { PropertyForm } from '../../vocabulary/properties.ts'
import { relationTypes } from '../../vocabulary/relations.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { NO_FAULTS, type Rule } from './rule.ts'

/** Property-missing: every property that the API requires is present. */
export function propertyMissing({ forms, relationForms, relations }: Vocabulary): Rule {
  const ofTypes = requiredByType(forms)
  // Every entity has more labels than this one, and its type has the same properties.
  ofTypes.delete('Entity')
  const ofRecords = requiredRecords({ relationForms, relations })
  return {
    rule: 'property-missing',
    level: 'MUST',
    sentence: 'Every property that the API requires is present.',
    ofNode: ({ labels, properties }) => {
      let faults: Set<string> | undefined
      for (const label of labels) {
        for (const field of ofTypes.get(label) ?? NO_FAULTS)
          if (isAbsent(properties[field])) (faults ??= new Set()).add(`it has no ${field}`)
      }
      return faults ? [...faults] : NO_FAULTS
    },
    ofRelation: ({ type, to, properties }) => {
      let faults: string[] | undefined
      for (const field of ofRecords.get(type) ?? NO_FAULTS)
        if (isAbsent(properties[field])) (faults ??= []).push(`${type} to ${to} has no ${field}`)
      return faults ?? NO_FAULTS
    },
  }
}

/** The properties that relations of records must have, by relation type; types without any are left out. */
export function requiredRecords({
  relationForms,
  relations,
}: Pick<Vocabulary, 'relationForms' | 'relations'>): Map<string, readonly string[]> {
  const records = new Set(relationTypes(relations, 'RECORD'))
  return new Map([...requiredByType(relationForms)].filter(([type]) => records.has(type)))
}

function requiredByType(
  forms: Readonly<Record<string, Readonly<Record<string, PropertyForm>>>>,
): Map<string, readonly string[]> {
  const required = Object.entries(forms).map(([type, declared]) => {
    const fields = Object.entries(declared).flatMap(([field, one]) => (one.required ? [field] : []))
    return [type, fields] as const
  })
  return new Map(required.filter(([, fields]) => fields.length > 0))
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}
