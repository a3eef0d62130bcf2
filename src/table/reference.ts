import { normalText } from '../text/normal-text.ts'
import { isId } from './id.ts'

/** A source or a law that a cell names, with the place in it. */
export interface Reference {
  /** Where the cell gives an id; else the title alone identifies it. */
  id?: string
  title: string
  /** Where the cell gives an address of the web. */
  url?: string
  locator?: string
}

/** What a comma stands before, where it is no part of a title: `Gazette 1990, p. 3`. */
const LOCATOR =
  /^(.*?\S)\s*,\s*((?:pp?\.|arts?\.|nos?\.|§|pages?|articles?|lines?|sections?|chapters?|tables?)\s*\S.*)$/iu
const ADDRESS = /^https?:\/\//i

/**
 * A source or a law with the place in it: `gazette-1990#p. 3`, `Gazette of 1990#p. 3`, `Gazette of 1990, p. 3` or
 * `https://example.org/page`; without a place, as a whole. What has the form of an id is one.
 *
 * @returns undefined for a text without a title, and for an address that is none
 */
export function readReference(text: string): Reference | undefined {
  const [named, locator] = parted(normalText(text))
  if (named === '' || locator === '') return undefined
  const place = locator === undefined ? {} : { locator }
  if (ADDRESS.test(named)) {
    const isAddress = !/\s/.test(named) && URL.canParse(named)
    return isAddress ? { title: named, url: named, ...place } : undefined
  }
  return { ...(isId(named) && { id: named }), title: named, ...place }
}

function parted(text: string): [named: string, locator: string | undefined] {
  const mark = text.indexOf('#')
  if (mark !== -1) return [text.slice(0, mark).trim(), text.slice(mark + 1).trim()]
  const [, title, locator] = LOCATOR.exec(text) ?? []
  return [title ?? text, locator]
}

/** The parts of a cell that holds several, with `|` between. */
export function several(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
