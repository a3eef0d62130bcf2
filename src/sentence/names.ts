import type { GraphNode } from '../graph/graph.ts'
import { namesFor, type Names } from '../graph/name.ts'
import { inBrackets, markOf, type Distinct } from '../graph/told-apart.ts'
import type { Language, NameOf } from './told.ts'

/** The names of a thing, as far as it has any, and what tells it apart. */
export interface Named extends Names, Distinct {
  title?: string
  /** Number of a law. */
  number?: string
}

const TOLD = [
  'nameEn',
  'nameKo',
  'nameNative',
  'language',
  'title',
  'number',
  'disambiguation',
  'jurisdiction',
] as const

/** The names of a node; none for a node that was not found. */
export function namedOf(node: GraphNode | undefined): Named[] {
  if (!node) return []
  const { properties, id } = node
  const own = TOLD.map((name) => [name, properties[name]] as const).filter(([, value]) => typeof value === 'string')
  return [{ id, ...Object.fromEntries(own) }]
}

/**
 * The names of things for readers of one language. Things that share a name get in brackets what tells them apart, as
 * `Ministry of Finance (Germany)`, else another name, as `Ministry of Environment (환경처)`, or the id.
 */
export function namesIn(language: Language, things: readonly Named[]): NameOf {
  const each = [...new Map(things.map((thing) => [thing.id, thing])).values()]
  const mark = markOf(language, each, (thing) => nameIn(language, thing))
  const marked = each.map((thing) => {
    const [name, own] = [nameIn(language, thing), mark(thing.id)]
    return { thing, name: own === undefined ? name : inBrackets(language, name, own) }
  })
  const shared = sharedNames(marked.map(({ name }) => name))
  const full = marked.map(({ thing, name }) => {
    const other = otherName(language, thing)
    const isTold = shared.has(name) && other !== nameIn(language, thing)
    return { id: thing.id, name: isTold ? inBrackets(language, name, other) : name }
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

function nameIn(language: Language, thing: Named): string {
  return oneLine(namesFor(language, thing)[0]?.text ?? thing.title ?? thing.id)
}

/** The next best name; the same where there is no other. */
function otherName(language: Language, thing: Named): string {
  return oneLine(namesFor(language, thing)[1]?.text ?? nameIn(language, thing))
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
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

function sharedNames(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(names.filter((name) => seen.size === seen.add(name).size))
}
