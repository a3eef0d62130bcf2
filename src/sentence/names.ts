import type { GraphNode } from '../graph/graph.ts'
import type { Language, NameOf } from './told.ts'

/** The names of a thing, as far as it has any. */
export interface Named {
  id: string
  nameEn?: string
  nameKo?: string
  title?: string
  /** Number of a law. */
  number?: string
}

/** The names of a node; none for a node that was not found. */
export function namedOf(node: GraphNode | undefined): Named[] {
  if (!node) return []
  const { nameEn, nameKo, title, number } = node.properties
  return [
    {
      id: node.id,
      ...(nameEn !== undefined && { nameEn }),
      ...(nameKo !== undefined && { nameKo }),
      ...(title !== undefined && { title }),
      ...(typeof number === 'string' && { number }),
    },
  ]
}

/**
 * The names of things in one language; in the other language, or the id, where there is none. Things that share a name get
 * the other one in brackets, or the id: `Ministry of Environment (환경처)`.
 */
export function namesIn(language: Language, things: readonly Named[]): NameOf {
  const each = [...new Map(things.map((thing) => [thing.id, thing])).values()]
  const shared = sharedNames(each.map((thing) => nameIn(language, thing)))
  const full = each.map((thing) => {
    const name = nameIn(language, thing)
    if (!shared.has(name)) return { id: thing.id, name }
    return { id: thing.id, name: inBrackets(language, name, nameIn(OTHER[language], thing)) }
  })
  const stillShared = sharedNames(full.map(({ name }) => name))
  const names = new Map(full.map(({ id, name }) => [id, stillShared.has(name) ? inBrackets(language, name, id) : name]))
  return (id) => names.get(id) ?? id
}

/** The names of laws in one language, with their numbers: `Law No. 8852 (Government Organization Act)`. */
export function lawNamesIn(language: Language, laws: readonly Named[]): NameOf {
  const names = new Map(laws.map((law) => [law.id, lawNameIn(language, law)]))
  return (id) => names.get(id) ?? id
}

const OTHER = { EN: 'KO', KO: 'EN' } as const

function nameIn(language: Language, { id, nameEn, nameKo, title }: Named): string {
  const [first, second] = language === 'EN' ? [nameEn, nameKo] : [nameKo, nameEn]
  return (first ?? second ?? title ?? id).replaceAll(/\s+/g, ' ').trim()
}

/** A number and a title: `Law No. 8852: Government Organization Act`, `법률 제8852호 정부조직법`. */
const NUMBERED = /^(.+? No\. ?[\w-]+): (.+)$|^(.+? ?제[\d-]+호) (.+)$/

function lawNameIn(language: Language, law: Named): string {
  const name = nameIn(language, law)
  const [, en, titleEn, ko, titleKo] = NUMBERED.exec(name) ?? []
  const [head, title] = [en ?? ko, titleEn ?? titleKo]
  if (head !== undefined && title !== undefined) return inBrackets(language, head, title)
  if (law.number === undefined || name.includes(law.number)) return name
  return inBrackets(language, name, language === 'EN' ? `No. ${law.number}` : `제${law.number}호`)
}

function inBrackets(language: Language, name: string, inner: string): string {
  return language === 'EN' ? `${name} (${inner})` : `${name}(${inner})`
}

function sharedNames(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(names.filter((name) => seen.size === seen.add(name).size))
}
