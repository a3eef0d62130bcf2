import type { LabelLanguage } from '../graph/label.ts'
import { queryText, type Query } from '../page/query.ts'

/** Addresses of pages and files, relative to the page that has them, so that they also work below a path of a proxy. */
export interface Links {
  home: () => string
  search: (text?: string) => string
  entity: (id: string) => string
  source: (id: string) => string
  lineage: (id: string, query?: Query) => string
  network: (id: string, query?: Query) => string
  /** A file: `/lineage/<id>.<format>`. */
  file: (view: 'lineage' | 'network', id: string, format: string, query?: Query) => string
  /** Any other address of the server, as `feeds`. */
  plain: (path: string) => string
}

/**
 * Makes the addresses for a page.
 *
 * @param depth how many folders the page lies below the root of the server: 0 for `/search`, 1 for `/entity/<id>`
 * @param language the language of the pages that they lead to
 */
export function linksOf(depth: number, language: LabelLanguage): Links {
  const root = depth === 0 ? './' : '../'.repeat(depth)
  const own = language === 'EN' ? undefined : language.toLowerCase()
  const page = (path: string, query: Query = {}) => `${root}${path}${queryText({ language: own, ...query })}`
  return {
    home: () => page(''),
    search: (text) => page('search', { text }),
    entity: (id) => page(`entity/${encodeURIComponent(id)}`),
    source: (id) => page(`source/${encodeURIComponent(id)}`),
    lineage: (id, query) => page(`lineage/${encodeURIComponent(id)}`, query),
    network: (id, query) => page(`network/${encodeURIComponent(id)}`, query),
    file: (view, id, format, query = {}) => `${root}${view}/${encodeURIComponent(id)}.${format}${queryText(query)}`,
    plain: (path) => `${root}${path}`,
  }
}
