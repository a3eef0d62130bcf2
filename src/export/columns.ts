import { citationText } from '../graph/citation.ts'
import { edgeIdOf } from '../graph/edge-id.ts'
import type { GraphEdge, GraphNode, PropertyValue } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import { FIRST_DAY } from '../time/day.ts'
import type { PropertyForm } from '../vocabulary/properties.ts'
import { endYearOf, existenceOf, isCurrent, yearOf } from './existence.ts'
import type { Sheet } from './format.ts'

/** A column of a table; its name is that of the property in small letters with `_` between the words. */
export interface Column {
  name: string
  type: 'string' | 'integer' | 'double' | 'boolean' | 'strings'
  /** Present where its texts are ISO days, for formats that have a type for those. */
  isDay?: true
}

/** Nodes or edges as the rows of a table. */
export interface Table<Element> {
  /** The fixed columns first, then the properties that the wanted types can have. */
  columns: readonly Column[]
  /** Calls `visit` for every value that the element has, with the index of its column; absent values are passed over. */
  each: (element: Element, visit: (value: PropertyValue, index: number) => void) => void
}

/**
 * The nodes of a file: `id`, `label` and `type`, dates, then their properties. One that is a number in a type and a text in
 * another has two columns: `value` of observations, `value_text` of claims.
 */
export function nodeTable(sheet: Sheet): Table<GraphNode> {
  const forms = sheet.types.map((type) => sheet.vocabulary.forms[type] ?? {})
  return tableOf(sheet, forms, ['id', 'label', 'type'], (node) => [node.id, labelOf(node, sheet.language), node.type])
}

/**
 * The edges of a file: `id`, `source`, `target`, `label` and `relation`, dates, then their properties. The kind of a change
 * is `change_kind`, as `kind` and `type` of an edge mean other things to programs.
 */
export function edgeTable(sheet: Sheet): Table<GraphEdge> {
  const stored = sheet.relations.map((type) => sheet.vocabulary.relationForms[type] ?? {})
  const forms = sheet.isLineage ? [OF_LINEAGE, ...stored] : stored
  return tableOf(sheet, forms, ['id', 'source', 'target', 'label', 'relation'], (edge) => [
    edgeIdOf(edge),
    edge.from,
    edge.to,
    relationLabel(edge.type),
    edge.type,
  ])
}

/** A relation type in words: `succeeded by`. */
export function relationLabel(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ')
}

const TYPES: Readonly<Record<PropertyForm['form'], Column['type']>> = {
  STRING: 'string',
  DATE: 'string',
  INTEGER: 'integer',
  FLOAT: 'double',
  BOOLEAN: 'boolean',
  LIST: 'strings',
  INTEGERS: 'strings',
}

/** Properties that have a column of their own, or that stand in another form. */
const OWN = new Set(['id', 'type', 'cites', 'sources'])

type Forms = Readonly<Record<string, PropertyForm>>

/** What a step of a lineage has beside its properties. */
const OF_LINEAGE: Forms = { legalBasis: { form: 'LIST', required: false } }

/** What says when an element existed. */
const EXISTENCE: readonly Column[] = [
  { name: 'valid_from', type: 'string', isDay: true },
  { name: 'valid_to', type: 'string', isDay: true },
  { name: 'start_year', type: 'integer' },
  { name: 'end_year', type: 'integer' },
  { name: 'is_current', type: 'boolean' },
]

function tableOf<Element extends GraphNode | GraphEdge>(
  { sources, head }: Sheet,
  forms: readonly Forms[],
  names: readonly string[],
  identityOf: (element: Element) => readonly string[],
): Table<Element> {
  const own: Column[] = [...names.map((name) => ({ name, type: 'string' as const })), ...EXISTENCE]
  if (sources) own.push({ name: 'citations', type: 'strings' })
  const properties = propertyColumns(forms, names.includes('relation'))
  const places = placesOf(properties, own.length)
  return {
    columns: [...own, ...properties.map(({ property: _, ...column }) => column)],
    each: (element, visit) => {
      let column = 0
      for (const value of identityOf(element)) visit(value, column++)
      for (const value of existenceValues(element, head.retrieved)) {
        if (value !== undefined) visit(value, column)
        column++
      }
      if (sources && element.citations.length > 0) visit(element.citations.map(citationText), column)
      for (const name in element.properties) {
        const place = places.get(name)
        const value = element.properties[name]
        if (place && value !== undefined && value !== FIRST_DAY)
          visit(value, typeof value === 'string' ? place.text : place.other)
      }
    },
  }
}

interface PropertyColumn extends Column {
  property: string
}

function propertyColumns(forms: readonly Forms[], isOfEdges: boolean): PropertyColumn[] {
  const types = new Map<string, Set<Column['type']>>()
  const days = new Set<string>()
  for (const [property, { form }] of forms.flatMap(Object.entries<PropertyForm>)) {
    if (form === 'DATE') days.add(property)
    if (!OWN.has(property)) types.set(property, (types.get(property) ?? new Set()).add(TYPES[form]))
  }
  return [...types].flatMap(([property, found]) =>
    [...found].map((type) => {
      const name = columnName(property, isOfEdges)
      const isText = type === 'string' && found.size > 1
      return { property, type, name: isText ? `${name}_text` : name, ...(days.has(property) && { isDay: true }) }
    }),
  )
}

/** The index of the column for the texts of a property, and of that for its other values: the same but for a few. */
function placesOf(properties: readonly PropertyColumn[], first: number): Map<string, { text: number; other: number }> {
  const places = new Map<string, { text: number; other: number }>()
  for (const [offset, { property, type }] of properties.entries()) {
    const index = first + offset
    const place = places.get(property)
    if (!place) places.set(property, { text: index, other: index })
    else if (type === 'string') place.text = index
    else place.other = index
  }
  return places
}

/** In the order of {@link EXISTENCE}. */
function existenceValues(element: GraphNode | GraphEdge, day: string): (string | number | boolean | undefined)[] {
  const existence = existenceOf(element)
  const { from, to } = existence
  return [from, to, yearOf(from), endYearOf(element, existence), isCurrent(element, day)]
}

function columnName(property: string, isOfEdge: boolean): string {
  const name = property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return isOfEdge && name === 'kind' ? 'change_kind' : name
}
