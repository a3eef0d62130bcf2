import { markup, type Markup, type MarkupValue } from '../page/markup.ts'

/** Pieces with a text between them; those that are undefined are left out. */
export function joined(pieces: readonly MarkupValue[], between: string): Markup {
  const said = pieces.filter((piece) => piece !== undefined)
  return markup`${said.map((piece, index) => (index === 0 ? markup`${piece}` : markup`${between}${piece}`))}`
}
