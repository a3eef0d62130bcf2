/** A start tag of a page, with its attributes as they are written. */
export interface Tag {
  name: string
  attributes: ReadonlyMap<string, string>
}

const TAG = /<(?:!doctype html|\/[a-zA-Z][\w-]*|([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*\/?)>/g
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g

/**
 * The start tags of a page that is written as our pages are: attributes in double quotes, nothing special in texts.
 *
 * @throws Error for a bracket or a quote that is not part of such a tag
 */
export function tagsOf(page: string): Tag[] {
  const html = withoutRaw(page)
  const rest = html.replaceAll(TAG, '')
  const stray = /[^<>]{0,40}[<>][^<>]{0,40}/.exec(rest)
  if (stray) throw new Error(`Not escaped: ${stray[0]}`)
  return [...html.matchAll(TAG)].flatMap(([, name, attributes = '']) =>
    name === undefined
      ? []
      : [
          {
            name: name.toLowerCase(),
            attributes: new Map([...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value])),
          },
        ],
  )
}

/** The text of a page as a reader sees it, with single blanks. */
export function textOf(page: string): string {
  return withoutRaw(page)
    .replaceAll(TAG, ' ')
    .replaceAll('&#10;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
}

/** Without the content of styles and of data in JSON, which no parser reads as markup; such data must not hold a bracket that opens. */
function withoutRaw(page: string): string {
  return page
    .replaceAll(/<style>[^<]*<\/style>/g, '<style></style>')
    .replaceAll(/(<script type="application\/json"[^<>]*>)[^<]*<\/script>/g, '$1</script>')
}
