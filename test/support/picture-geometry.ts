import { textWidth } from '../../src/picture/text-width.ts'
import { elementsIn, textIn, xmlTree, type XmlElement } from './xml-tree.ts'

/** A rectangle in pixels. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** A link of a picture: a bar with its texts, or the sign of a change. */
export interface Link {
  href: string
  name: string
  isChange: boolean
  /** Of what is filled: the bar, or the sign. */
  box: Box
  texts: readonly Box[]
}

/** What stands where in a picture of a lineage. */
export interface Geometry {
  width: number
  height: number
  links: readonly Link[]
  /** All texts, those of bars among them. */
  texts: readonly Box[]
  bars: readonly Link[]
  changes: readonly Link[]
}

/** Reads a picture of a lineage. */
export function geometryOf(svg: string): Geometry {
  const root = xmlTree(svg)
  const elements = elementsIn(root)
  const texts = elements.filter(({ attributes }) => attributes['class']?.startsWith('texts '))
  const bars = elements.filter(({ name, attributes }) => name === 'a' && attributes['class'] !== 'joint')
  const links = elements
    .filter(({ name }) => name === 'a')
    .map((element) => linkOf(element, texts[bars.indexOf(element)]))
  return {
    width: Number(root.attributes['width']),
    height: Number(root.attributes['height']),
    links,
    texts: textsIn(root, 0, 0),
    bars: links.filter(({ isChange }) => !isChange),
    changes: links.filter(({ isChange }) => isChange),
  }
}

function linkOf(element: XmlElement, texts: XmlElement | undefined): Link {
  const { href = '', 'aria-label': name = '' } = element.attributes
  const isChange = element.attributes['class'] === 'joint'
  const shapes = elementsIn(element).filter(({ attributes }) => attributes['class'] === 'fill')
  const circles = elementsIn(element).filter((one) => one.name === 'circle')
  const boxes = isChange
    ? circles.slice(0, 1).map(circleBox)
    : shapes.map(({ attributes }) => pathBox(attributes['d'] ?? ''))
  return { href, name, isChange, box: around(boxes), texts: texts ? textsIn(texts, 0, 0) : [] }
}

/** Texts with their places, where groups are moved. */
function textsIn(element: XmlElement, x: number, y: number): Box[] {
  return element.children.flatMap((child): Box[] => {
    if (typeof child === 'string' || ['title', 'desc', 'style'].includes(child.name)) return []
    const [, dx = '0', dy = '0'] = /translate\((\S+) (\S+)\)/.exec(child.attributes['transform'] ?? '') ?? []
    if (child.name === 'text') return [textBox(child, x + Number(dx), y + Number(dy))]
    return textsIn(child, x + Number(dx), y + Number(dy))
  })
}

/** The sizes that the style gives. */
const SIZES: Readonly<Record<string, number>> = { note: 11, title: 16 }

function textBox(element: XmlElement, x: number, y: number): Box {
  const { attributes, children } = element
  const name = attributes['class'] ?? ''
  const size = Number(attributes['font-size'] ?? SIZES[name])
  const width = children
    .map((part) =>
      typeof part === 'string' ? textWidth(part, size, /strong|title/.test(name)) : textWidth(textIn(part), 11),
    )
    .reduce((sum, part) => sum + part, 0)
  const at = x + Number(attributes['x'] ?? 0)
  const left = { middle: at - width / 2, end: at - width }[attributes['text-anchor'] ?? ''] ?? at
  const base = y + Number(attributes['y'])
  return { left, right: left + width, top: base - size * 0.8, bottom: base + size * 0.15 }
}

function circleBox({ attributes }: XmlElement): Box {
  const [x, y] = [Number(attributes['cx']), Number(attributes['cy'])]
  return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }
}

function pathBox(path: string): Box {
  const boxes = [...path.matchAll(/([MLHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)].map(([, command, first, second]) => {
    const x = command === 'V' ? undefined : Number(first)
    const y = command === 'V' ? Number(first) : second === undefined ? undefined : Number(second)
    return { left: x ?? Infinity, right: x ?? -Infinity, top: y ?? Infinity, bottom: y ?? -Infinity }
  })
  return around(boxes)
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

/** Whether two boxes have more in common than an edge. */
export function overlap(a: Box, b: Box): boolean {
  const SLACK = 0.25
  return a.left < b.right - SLACK && b.left < a.right - SLACK && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK
}
