import neo4j from 'neo4j-driver'
import type { PropertyForm } from '../../vocabulary/properties.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { formsOf, NodeForms, type Forms } from './node-forms.ts'
import { NO_FAULTS, type CheckedNode, type CheckedRelation, type Rule } from './rule.ts'
import { shownValue } from './shown.ts'

/** The form of a property; any that the API can show, where the vocabulary does not know the property. */
type Form = PropertyForm['form'] | 'ANY'

const MUST_BE: Readonly<Record<Form, string>> = {
  STRING: 'a text',
  INTEGER: 'a whole number from -2147483648 to 2147483647',
  FLOAT: 'a number; a whole one beyond 9007199254740991 is written with a decimal point, as 23000000000000000.0',
  BOOLEAN: 'true or false',
  DATE: 'a date',
  INTEGERS: 'a list of whole numbers from -2147483648 to 2147483647',
  LIST: 'a list of texts',
  ANY: 'a text, a number, true or false, or a list of these; no number is infinite, and no whole one beyond 9007199254740991',
}

const DAY = /^\d{4}-\d\d-\d\d$/
const NO_FORMS: Forms = new Map()

/** Property-form: every property has a form that the API can answer. Where it is broken, the other rules would fail. */
export function propertyForm(vocabulary: Pick<Vocabulary, 'forms' | 'relationForms'>): Rule {
  const nodeForms = new NodeForms(vocabulary)
  const relationForms = new Map(
    Object.entries(vocabulary.relationForms).map(([type, declared]) => [type, formsOf(declared)]),
  )
  return {
    rule: 'property-form',
    level: 'MUST',
    sentence: 'A property has a form that the API can answer.',
    ofNode: (node) => faultsOf(node, nodeForms.of(node), node.labels.includes('Dataset') ? 'STRING' : 'ANY', ''),
    ofRelation: (relation) => {
      const forms = relationForms.get(relation.type) ?? NO_FORMS
      return faultsOf(relation, forms, 'ANY', relation.type)
    },
  }
}

/**
 * @param other the form of properties that `forms` does not have
 * @param of the type of a relation; empty for a node
 */
function faultsOf(
  { properties, floats }: CheckedNode | CheckedRelation,
  forms: Forms,
  other: 'STRING' | 'ANY',
  of: string,
): readonly string[] {
  let faults: string[] | undefined
  for (const field in properties) {
    const value = properties[field]
    if (value === undefined || value === null || field === 'cites') continue
    const form = forms.get(field) ?? other
    if (hasForm(value, form, field, floats)) continue
    const name = of === '' ? field : `${field} of ${of}`
    const shown = shownValue(value, floats.includes(field)) ?? 'of another type'
    ;(faults ??= []).push(`${name} is ${shown}; it must be ${MUST_BE[form]}`)
  }
  return faults ?? NO_FAULTS
}

function hasForm(value: unknown, form: Form, field: string, floats: readonly string[]): boolean {
  switch (form) {
    case 'STRING':
      return typeof value === 'string'
    case 'INTEGER':
      return isInt32(value) && !floats.includes(field)
    case 'FLOAT':
      return isExact(value) || (Number.isFinite(value) && (!Number.isInteger(value) || floats.includes(field)))
    case 'BOOLEAN':
      return typeof value === 'boolean'
    case 'DATE':
      return typeof value === 'string' ? DAY.test(value) : isDate(value)
    case 'LIST':
      return Array.isArray(value) && value.every((one) => typeof one === 'string')
    case 'INTEGERS':
      return Array.isArray(value) && value.every(isInt32) && !floats.includes(field)
    case 'ANY':
      return Array.isArray(value) ? value.every(isPlain) : isPlain(value) || isDate(value)
  }
}

/** What the API shows of a property that it does not know. */
function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || isExact(value)
}

/** Whether it is a number that is not beyond what JavaScript has exactly. */
function isExact(value: unknown): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
}

function isInt32(value: unknown): boolean {
  return typeof value === 'number' && (value | 0) === value
}

function isDate(value: unknown): boolean {
  return typeof value === 'object' && value !== null && neo4j.isDate(value)
}
