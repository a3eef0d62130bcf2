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
  const { forms } = sheet.vocabulary
  return tableOf<GraphNode>(sheet, formsOf(sheet.types.map((type) => forms[type] ?? {})), {
    id: { type: 'string', value: ({ id }) => id },
    label: { type: 'string', value: (node) => labelOf(node, sheet.language) },
    type: { type: 'string', value: ({ type }) => type },
  })
}

/**
 * The edges of a file: `id`, `source`, `target`, `label` and `relation`, dates, then their properties. The kind of a change
 * is `change_kind`, as `kind` and `type` of an edge mean other things to programs.
 */
export function edgeTable(sheet: Sheet): Table<GraphEdge> {
  const { relationForms } = sheet.vocabulary
  return tableOf<GraphEdge>(sheet, formsOf(sheet.relations.map((type) => relationForms[type] ?? {})), {
    id: { type: 'string', value: edgeIdOf },
    source: { type: 'string', value: ({ from }) => from },
    target: { type: 'string', value: ({ to }) => to },
    label: { type: 'string', value: ({ type }) => relationLabel(type) },
    relation: { type: 'string', value: ({ type }) => type },
    ...(sheet.isLineage && {
      legal_basis: { type: 'strings' as const, value: ({ properties }: GraphEdge) => properties['legalBasis'] },
    }),
  })
}

/** A relation type in words: `succeeded by`. */
export function relationLabel(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ')
}

type Derived<Element> = Record<string, { type: Column['type']; value: (element: Element) => PropertyValue | undefined }>

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

function formsOf(all: readonly Forms[]): Forms {
  return Object.assign({}, ...all) as Forms
}

function tableOf<Element extends GraphNode | GraphEdge>(
  sheet: Sheet,
  forms: Forms,
  identity: Derived<Element>,
): Table<Element> {
  const { sources, head } = sheet
  const derived = {
    ...identity,
    ...existenceColumns<Element>(head.retrieved),
    ...(sources && { citations: { type: 'strings' as const, value: citationTexts } }),
  }
  const own = Object.entries(derived).map(([name, { type, value }]) => ({ name, type, value }))
  const properties = Object.entries(forms).filter(([name]) => !OWN.has(name))
  const indexes = new Map(properties.map(([name], index) => [name, own.length + index]))
  return {
    columns: [
      ...own.map(({ name, type }) => ({ name, type })),
      ...properties.map(([name, { form }]) => ({ name: columnName(name, 'source' in derived), type: TYPES[form] })),
    ],
    each: (element, visit) => {
      for (const [index, { value }] of own.entries()) {
        const found = value(element)
        if (found !== undefined) visit(found, index)
      }
      for (const name in element.properties) {
        const index = indexes.get(name)
        const value = element.properties[name]
        if (index !== undefined && value !== undefined) visit(value, index)
      }
    },
  }
}

function existenceColumns<Element extends GraphNode | GraphEdge>(day: string): Derived<Element> {
  return {
    valid_from: { type: 'string', value: (element) => existenceOf(element).from },
    valid_to: { type: 'string', value: (element) => existenceOf(element).to },
    start_year: { type: 'integer', value: (element) => yearOf(existenceOf(element).from) },
    end_year: { type: 'integer', value: (element) => yearOf(existenceOf(element).to) },
    is_current: { type: 'boolean', value: (element) => isCurrent(element, day) },
  }
}

function citationTexts({ citations }: GraphNode | GraphEdge): string[] | undefined {
  return citations.length === 0 ? undefined : citations.map(citationText)
}

function columnName(property: string, isOfEdge: boolean): string {
  const name = property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return isOfEdge && name === 'kind' ? 'change_kind' : name
}
