import { textWidth } from '../../src/picture/text-width.ts'

/** A piece of a picture of a network. */
export interface Box {
  what: string
  left: number
  right: number
  top: number
  bottom: number
}

/** What is drawn in the picture of a network: the shapes and the lines of the labels of its nodes, in pixels of their group. */
export interface DrawnNetwork {
  width: number
  height: number
  shapes: Box[]
  labels: Box[]
  links: string[]
  names: string[]
}

const NODE = /<a class="node[^"]*" href="([^"]*)" aria-label="([^"]*)">.*?translate\(([-\d.]+) ([-\d.]+)\).*?<\/a>/gs
const LINE = /<text class="halo [a-z ]+" x="([-\d.]+)" y="([-\d.]+)" font-size="([\d.]+)"[^>]*>(.*?)<\/text>/gs

/** Reads a picture of a network. */
export function drawnNetwork(svg: string): DrawnNetwork {
  const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  const nodes = [...svg.matchAll(NODE)]
  return {
    width: Number(width),
    height: Number(height),
    links: nodes.map(([, href = '']) => href),
    names: nodes.map(([, , name = '']) => name),
    shapes: nodes.map(([, href = '', , x, y]) => {
      return { what: href, left: Number(x) - 8, right: Number(x) + 8, top: Number(y) - 8, bottom: Number(y) + 8 }
    }),
    labels: [...svg.matchAll(LINE)].map(lineBox),
  }
}

function lineBox([, x, y, size, text = '']: readonly string[]): Box {
  const half = textWidth(unescaped(text), Number(size)) / 2
  return {
    what: text,
    left: Number(x) - half,
    right: Number(x) + half,
    top: Number(y) - Number(size) * 0.8,
    bottom: Number(y) + Number(size) * 0.2,
  }
}

function unescaped(text: string): string {
  return text.replaceAll(/&#?\w+;/g, ' ')
}

/** Which two of these boxes cover the same place. */
export function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => a.left < b.right - 0.2 && b.left < a.right - 0.2 && a.top < b.bottom - 0.2 && b.top < a.bottom - 0.2,
      )
      .map((b) => `${a.what} | ${b.what}`),
  )
}
