import fc, { type Arbitrary } from 'fast-check'
import { boundsOf, lifeOf } from '../../src/seed/derive/values.ts'
import type { CheckedNode, CheckedRelation } from '../../src/seed/rules/rule.ts'
import { schemaFile } from '../../src/schema-file.ts'
import type { PropertyForm } from '../../src/vocabulary/properties.ts'
import { checkedNode, checkedRelation } from './checked.ts'

const { vocabulary } = schemaFile()
const { things, records, relations, forms, relationForms, values, dateFields } = vocabulary

/** Dates in an order that breaks no rule, whichever of them there are. */
const IN_ORDER = [
  'announced',
  'passed',
  'start',
  'enacted',
  'promulgated',
  'effective',
  'inForce',
  'date',
  'period',
  'end',
]
const NAMES = ['nameEn', 'nameKo', 'nameNative', 'acronym', 'title']
/** What follows from the rest, or is given apart. */
const APART = new Set(['id', 'kind', 'cites', 'sources', 'type', 'endUnknown'])

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,2}$/)
const words = fc.stringMatching(/^[A-Za-z0-9가-힣(]{1,8}( [a-z가-힣ㆍ,)]{1,8}){0,3}$/)
const text = fc.string({ unit: 'binary' }).map((one) => one.normalize('NFC').replaceAll('\uFFFD', ''))
const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

const OF_FORMS: Readonly<Record<Exclude<PropertyForm['form'], 'DATE'>, Arbitrary<unknown>>> = {
  STRING: text,
  INTEGER: int32,
  FLOAT: fc.double({ noDefaultInfinity: true, noNaN: true }),
  BOOLEAN: fc.boolean(),
  LIST: fc.array(text, { maxLength: 3 }),
  INTEGERS: fc.array(int32, { maxLength: 3 }),
}

/** Any node of the vocabulary, well-formed. */
export function randomNode(): Arbitrary<CheckedNode> {
  const types = [...things, ...records].filter(({ name }) => name !== 'Dataset')
  return fc.constantFrom(...types).chain(({ name, kinds }) =>
    fc.boolean().chain((isSource) => {
      const isThing = things.some((thing) => thing.name === name)
      const isLaw = name === 'Act' && isSource
      const labels = `${isThing ? 'Thing:' : ''}${name}${isLaw ? ':Source' : ''}`
      const declared = { ...forms['Entity'], ...(isLaw ? forms['Source'] : {}), ...forms[name] }
      const extra = {
        kind: kinds.length > 0 ? fc.constantFrom(...kinds) : fc.constant(undefined),
        type: fc.constant(name),
      }
      const needed = isThing ? ['nameEn', 'title', 'language'] : []
      const isName = (field: string) => NAMES.includes(field) || (name === 'Name' && field === 'text')
      return propertiesOf(declared, needed, isName, extra).map((properties) => {
        const { startEarliest, startLatest } = lifeOf(properties)
        return checkedNode(labels, { ...properties, startEarliest, startLatest }, floatsOf(properties, declared))
      })
    }),
  )
}

/** Any relation that a script may write, well-formed. */
export function randomRelation(): Arbitrary<CheckedRelation> {
  const written = relations.filter(({ group }) => group !== 'DERIVED')
  return fc.constantFrom(...written).chain(({ type, group }) => {
    const declared = relationForms[type] ?? {}
    return propertiesOf(declared, [], () => false, {}).map((properties) => {
      const { id: own, cites, ...others } = properties
      const given = group === 'FACT' ? { ...others, id: own, cites } : others
      return checkedRelation(type, given, floatsOf(given, declared))
    })
  })
}

function propertiesOf(
  declared: Readonly<Record<string, PropertyForm>>,
  needed: readonly string[],
  isName: (field: string) => boolean,
  extra: Record<string, Arbitrary<unknown>>,
): Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(declared).flatMap(([field, { form, required }]) =>
    form === 'DATE' || APART.has(field)
      ? []
      : [{ field, value: isName(field) ? words : valueOf(field, form), required: required || needed.includes(field) }],
  )
  const always = ['id', 'cites', 'rank', 'reason', 'description', ...Object.keys(extra)]
  const all = {
    id,
    cites: fc.array(
      id.map((source) => `${source}#p. 1`),
      { minLength: 1 },
    ),
    ...extra,
  }
  const requiredKeys = [...always, ...fields.filter(({ required }) => required).map(({ field }) => field)]
  const arbitraries: Record<string, Arbitrary<unknown>> = {
    ...all,
    ...Object.fromEntries(fields.map(({ field, value }) => [field, value])),
  }
  return fc
    .record(arbitraries, { requiredKeys: requiredKeys.filter((field) => field in arbitraries) })
    .map((properties) => ({ ...properties, ...boundsOf(properties).bounds }))
}

function valueOf(field: string, form: Exclude<PropertyForm['form'], 'DATE'>): Arbitrary<unknown> {
  const known = values[field]
  if (known) return fc.constantFrom(...known)
  if (dateFields.includes(field))
    return fc.constantFrom('', '-05', '-05-07').map((end) => `${1990 + IN_ORDER.indexOf(field)}${end}`)
  if (field === 'jurisdiction') return fc.constantFrom('KR', 'GB-SCT', 'INT')
  if (field === 'language') return fc.constantFrom('de', 'zh-Hant')
  if (field === 'share') return fc.double({ min: 0, max: 1, noNaN: true })
  return field === 'url' ? fc.webUrl() : OF_FORMS[form]
}

function floatsOf(properties: Record<string, unknown>, declared: Readonly<Record<string, PropertyForm>>): string[] {
  return Object.keys(properties).filter((field) => declared[field]?.form === 'FLOAT')
}
