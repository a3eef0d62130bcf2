import { citationText } from '../graph/citation.ts'
import { edgeIdOf } from '../graph/edge-id.ts'
import type { GraphEdge, GraphNode, PropertyValue } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import type { PropertyForm } from '../vocabulary/properties.ts'
import { existenceOf, isCurrent, yearOf } from './existence.ts'
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

/** The nodes of a file: `id`, `label` and `type`, dates, then their properties. */
export function nodeTable(sheet: Sheet): Table<GraphNode> {
  const forms = formsOf(sheet.types.map((type) => sheet.vocabulary.forms[type] ?? {}))
  return tableOf(sheet, forms, ['id', 'label', 'type'], (node) => [node.id, labelOf(node, sheet.language), node.type])
}

/**
 * The edges of a file: `id`, `source`, `target`, `label` and `relation`, dates, then their properties. The kind of a change
 * is `change_kind`, as `kind` and `type` of an edge mean other things to programs.
 */
export function edgeTable(sheet: Sheet): Table<GraphEdge> {
  const forms = formsOf(sheet.relations.map((type) => sheet.vocabulary.relationForms[type] ?? {}))
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

/** The properties of several types; one whose form differs between them, as a value, is a text. */
function formsOf(all: readonly Forms[]): Forms {
  const forms: Record<string, PropertyForm> = {}
  for (const [name, form] of all.flatMap((each) => Object.entries(each)))
    forms[name] = (forms[name] ?? form).form === form.form ? form : { form: 'STRING', required: false }
  return forms
}

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
  forms: Forms,
  names: readonly string[],
  identityOf: (element: Element) => readonly string[],
): Table<Element> {
  const own: Column[] = [...names.map((name) => ({ name, type: 'string' as const })), ...EXISTENCE]
  if (sources) own.push({ name: 'citations', type: 'strings' })
  const properties = Object.entries(forms).filter(([name]) => !OWN.has(name))
  const indexes = new Map(properties.map(([name], index) => [name, own.length + index]))
  const isOfEdges = names.includes('relation')
  return {
    columns: [
      ...own,
      ...properties.map(([name, { form }]) => ({
        name: columnName(name, isOfEdges),
        type: TYPES[form],
        ...(form === 'DATE' && { isDay: true as const }),
      })),
    ],
    each: (element, visit) => {
      let column = 0
      for (const value of identityOf(element)) visit(value, column++)
      for (const value of existenceValues(element, head.retrieved)) {
        if (value !== undefined) visit(value, column)
        column++
      }
      if (sources && element.citations.length > 0) visit(element.citations.map(citationText), column)
      for (const name in element.properties) {
        const index = indexes.get(name)
        const value = element.properties[name]
        if (index !== undefined && value !== undefined) visit(value, index)
      }
    },
  }
}

/** In the order of {@link EXISTENCE}. */
function existenceValues(element: GraphNode | GraphEdge, day: string): (string | number | boolean | undefined)[] {
  const { from, to } = existenceOf(element)
  return [from, to, yearOf(from), yearOf(to), isCurrent(element, day)]
}

function columnName(property: string, isOfEdge: boolean): string {
  const name = property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return isOfEdge && name === 'kind' ? 'change_kind' : name
}
