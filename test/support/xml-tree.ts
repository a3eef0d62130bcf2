/** An element of an XML document. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Elements and texts, in their order. */
  children: readonly (XmlElement | string)[]
}

const NAME = String.raw`[A-Za-z_][\w:.-]*`
const TAG = new RegExp(String.raw`<(/?)(${NAME})((?:\s+${NAME}="[^"<]*")*)\s*(/?)>`, 'y')
const ATTRIBUTE = new RegExp(String.raw`\s+(${NAME})="([^"<]*)"`, 'g')
const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Reads a document without declarations and comments, as strictly as XML demands.
 *
 * @throws Error at the first place that is not well-formed
 */
export function xmlTree(text: string): XmlElement {
  const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.exec(text)
  if (forbidden) throw new Error(`a character that XML forbids at ${forbidden.index}`)
  const top: (XmlElement | string)[] = []
  const open: { name: string; children: (XmlElement | string)[] }[] = [{ name: '', children: top }]
  let at = 0
  while (at < text.length) {
    const next = text.indexOf('<', at)
    const end = next < 0 ? text.length : next
    if (end > at) open.at(-1)?.children.push(decoded(text.slice(at, end)))
    if (next < 0) break
    TAG.lastIndex = next
    const [whole, slash, name = '', given = '', empty] = TAG.exec(text) ?? []
    if (whole === undefined) throw new Error(`no tag at ${text.slice(next, next + 80)}`)
    if (slash === '/') {
      if (open.pop()?.name !== name || given !== '') throw new Error(`</${name}> closes another element`)
    } else {
      const children: (XmlElement | string)[] = []
      open.at(-1)?.children.push({ name, attributes: attributesOf(given), children })
      if (empty === '') open.push({ name, children })
    }
    at = next + whole.length
  }
  const roots = top.filter((child) => typeof child !== 'string')
  const [root] = roots
  if (!root || roots.length > 1 || open.length > 1) throw new Error('not one whole element')
  return root
}

function attributesOf(given: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of given.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new Error(`${name} twice`)
    attributes[name] = decoded(value)
  }
  return attributes
}

function decoded(text: string): string {
  return text.replaceAll(/&([^;\s]*;?)/g, (_, reference: string) => {
    const number = /^#(\d+);$/.exec(reference)?.[1]
    const character =
      number === undefined ? REFERENCES[reference.replace(/;$/, '')] : String.fromCodePoint(Number(number))
    if (character === undefined || !reference.endsWith(';')) throw new Error(`&${reference} is no reference`)
    return character
  })
}

/** All elements inside an element, in the order of the document. */
export function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsIn(child)]))
}

/** The text in an element. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}
