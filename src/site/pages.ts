import { entityPage } from './entity/entity-page.ts'
import { lineagePage } from './lineage/lineage-page.ts'
import { networkPage } from './network/network-page.ts'
import type { MakePage } from './page-request.ts'
import { searchPage } from './search/search-page.ts'
import { sourcePage } from './source/source-page.ts'

/** A page of the site. */
export interface PageRoute {
  /** Its path; `:id` stands for an id, which has no dot. */
  path: string
  make: MakePage
}

/** Every page but the first, which has the address `/`. */
export const PAGES: readonly PageRoute[] = [
  { path: '/search', make: searchPage },
  { path: '/entity/:id', make: entityPage },
  { path: '/lineage/:id', make: lineagePage },
  { path: '/network/:id', make: networkPage },
  { path: '/source/:id', make: sourcePage },
]
