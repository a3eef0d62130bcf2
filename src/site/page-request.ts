import type { LabelLanguage } from '../graph/label.ts'
import type { Access } from '../questions/ask.ts'
import type { Links } from './links.ts'

/** What is asked of a page. */
export interface PageRequest {
  /** The path of the page, as `/entity/mocie`. */
  path: string
  /** The id in the path; empty for a page without one. */
  id: string
  /** The parameters as texts, by their names; `language` among them. */
  given: ReadonlyMap<string, string>
  /** The language of the page: English unless `language` says otherwise. */
  language: LabelLanguage
  /** The address of the server as the reader knows it, as `https://example.org`. */
  server: string
  /** The ISO day that it is now. */
  today: string
  /** The file name of the script for the page of a lineage, below `/assets/`. */
  explorer: string
  /** Addresses for this page. */
  to: Links
}

/**
 * Makes a page as an HTML document, from questions.
 *
 * @throws AppError of the questions; INVALID_INPUT for parameters that are not allowed
 */
export type MakePage = (access: Access, request: PageRequest) => Promise<string>
