import { SEARCHED, searchableTypes, type SearchedText } from '../../questions/searched.ts'
import { searchTokens, wholeTokens } from '../../text/search-tokens.ts'

/** An entity with all that it can be found by. */
export interface NamedEntity {
  id: string
  type: string
  /** Its properties that can be found, and its dates. */
  properties: Readonly<Record<string, unknown>>
  /** Its names of other times, languages and forms. */
  names: readonly { text?: unknown; start?: unknown; end?: unknown }[]
}

/** What the full-text index `jokbo_texts` holds for one text of one entity. */
export interface SearchEntry {
  /** Of the entity. */
  id: string
  /** Of the entity. */
  type: string
  text: string
  /** The tokens of the text, separated by spaces. */
  tokens: string
  /** The text as one token in each of its forms, separated by spaces. */
  whole: string
  matched: SearchedText
  /** The first day on which it had that name, as known; null where unknown. */
  start: unknown
  /** The first day on which it no longer had it, as known; null where unknown or where it still has it. */
  end: unknown
  /** True where it had the name until the entity ended, at an unknown time; null elsewhere. */
  endUnknown: true | null
}

/** The search entries of an entity: one for each distinct text. A name without dates of its own has those of the entity. */
export function searchEntries({ id, type, properties, names }: NamedEntity): SearchEntry[] {
  if (!searchableTypes().includes(type)) return []
  const { start = null, end = null } = properties
  const endUnknown = properties['endUnknown'] === true || null
  const own = Object.entries(SEARCHED).map(([name, matched]) => ({
    text: properties[name],
    matched,
    start,
    end,
    endUnknown,
  }))
  const others = names.map((name) => ({
    text: name.text,
    matched: 'NAME' as const,
    start: name.start ?? start,
    end: name.end ?? end,
    endUnknown: (name.end ?? null) === null ? endUnknown : null,
  }))
  const found = [...own, ...others].toSorted((a, b) => Number(b.matched === 'NAME') - Number(a.matched === 'NAME'))
  const entries = new Map<string, SearchEntry>()
  for (const { text, ...rest } of found) {
    if (typeof text !== 'string' || entries.has(text)) continue
    const tokens = searchTokens(text).join(' ')
    if (tokens !== '') entries.set(text, { id, type, text, tokens, whole: wholeTokens(text).join(' '), ...rest })
  }
  return [...entries.values()]
}
