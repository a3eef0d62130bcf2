import type { Citation } from './graph.ts'

/** What a citation shows of a source. */
export interface CitedSource {
  id: string
  title: string | null
  url: string | null
}

/** The id of the source of a citation that is written `<source>#<locator>`. */
export function sourceOf(cite: string): string {
  return cite.split('#', 1)[0] ?? ''
}

/** The citations of a node or an edge, in the order in which they are written; an unknown source has no title. */
export function citationsOf(cites: unknown, sources: ReadonlyMap<string, CitedSource>): Citation[] {
  if (!Array.isArray(cites)) return []
  return cites
    .filter((cite) => typeof cite === 'string')
    .map((cite) => {
      const source = sourceOf(cite)
      const { title = null, url = null } = sources.get(source) ?? {}
      return { source, title, locator: cite.slice(source.length + 1), url }
    })
}

/** A citation in one text: title or id of the source, place in it, address. */
export function citationText({ source, title, locator, url }: Citation): string {
  return [title ?? source, locator, url ?? ''].filter((part) => part !== '').join(', ')
}
