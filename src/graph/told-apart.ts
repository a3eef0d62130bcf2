import type { GraphNode } from './graph.ts'
import { jurisdictionWord } from './jurisdiction.ts'
import type { LabelLanguage } from './label.ts'

/** What may tell a thing from others of its name. */
export interface Distinct {
  id: string
  /** A few words. */
  disambiguation?: string | null | undefined
  /** The code of a country. */
  jurisdiction?: string | null | undefined
}

/**
 * What tells things of one name apart, by their ids: the disambiguation, else the word for the jurisdiction. There is none
 * for a thing whose name no other one has, and where all of one name would have the same.
 *
 * @param nameOf gives the name under which a thing is shown
 */
export function markOf<Thing extends Distinct>(
  language: LabelLanguage,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): (id: string) => string | undefined {
  const byName = new Map<string, Map<string, string | undefined>>()
  for (const thing of things) {
    const name = nameOf(thing)
    const marks = byName.get(name) ?? new Map<string, string | undefined>()
    byName.set(name, marks.set(thing.id, markIn(language, thing)))
  }
  const telling = [...byName.values()].filter((marks) => new Set(marks.values()).size > 1)
  const all = new Map(telling.flatMap((marks) => [...marks]))
  return (id) => all.get(id)
}

function markIn(language: LabelLanguage, { disambiguation, jurisdiction }: Distinct): string | undefined {
  if (typeof disambiguation === 'string') return disambiguation
  return typeof jurisdiction === 'string' ? jurisdictionWord(jurisdiction, language) : undefined
}

/** The same for nodes, by the labels under which they are shown. */
export function markOfNodes(
  language: LabelLanguage,
  nodes: readonly GraphNode[],
  nameOf: (node: GraphNode) => string,
): (id: string) => string | undefined {
  const named = nodes.map((node) => ({ ...distinct(node), name: nameOf(node) }))
  return markOf(language, named, ({ name }) => name)
}

function distinct({ id, properties: { disambiguation, jurisdiction } }: GraphNode): Distinct {
  return { id, disambiguation, jurisdiction }
}

/** Names, each with the language in which its mark is written. */
const MARKED = [
  ['nameEn', 'EN'],
  ['nameKo', 'KO'],
  ['nameNative', 'EN'],
] as const

/**
 * Nodes as people see them beside each other: where several have one name, what tells each apart stands behind it in
 * brackets, as `Ministry of Finance (Germany)`. Only for showing, as the names are then no longer those of the data.
 */
export function withMarks(nodes: readonly GraphNode[]): GraphNode[] {
  const marks = MARKED.map(([field, language]) => {
    const named = nodes.filter(({ properties }) => properties[field] !== undefined)
    return { field, language, of: markOfNodes(language, named, ({ id, properties }) => properties[field] ?? id) }
  })
  return nodes.map((node) => {
    const changed = marks.flatMap(({ field, language, of }) => {
      const [name, mark] = [node.properties[field], of(node.id)]
      return name === undefined || mark === undefined ? [] : [[field, inBrackets(language, name, mark)] as const]
    })
    if (changed.length === 0) return node
    return { ...node, properties: { ...node.properties, ...Object.fromEntries(changed) } }
  })
}

/** A name with more in brackets, as each language writes them. */
export function inBrackets(language: LabelLanguage, name: string, inner: string): string {
  return language === 'EN' ? `${name} (${inner})` : `${name}(${inner})`
}
