import type { GraphEdge, GraphNode } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import { relationLabel } from './columns.ts'
import type { Sheet } from './format.ts'
import { hexOf } from './hex.ts'
import { typeColours, type Colour } from './type-colours.ts'
import { escaped } from '../page/markup.ts'

/** The namespace of yEd's own elements, as an attribute of the root. */
export const YED_NAMESPACE = ' xmlns:y="http://www.yworks.com/xml/graphml"'

/** The keys of the data that hold them. */
export const YED_KEYS = `<key id="look" for="node" yfiles.type="nodegraphics"/>
<key id="line" for="edge" yfiles.type="edgegraphics"/>
`

/** Writes what yEd draws of each element: without it, yEd shows empty boxes. */
export interface Yed {
  node: (node: GraphNode) => string
  edge: (edge: GraphEdge) => string
}

/** Height of a box, and the room between boxes, in pixels. */
const HEIGHT = 30
const GAP = 20

/** Where a row of boxes ends. yEd arranges them at a command; until then they stand in rows, as on one heap none can be read. */
const ROW = 4_000

/** Opens a file for yEd: boxes in the colour of their type, as wide as their label, and arrows with their relation. */
export function openYed(sheet: Sheet): Yed {
  const fills = new Map([...typeColours(sheet.vocabulary)].map(([type, colour]) => [type, fillOf(colour)]))
  let x = 0
  let y = 0
  return {
    node: (node) => {
      const label = labelOf(node, sheet.language)
      const width = Math.ceil(widthOf(label)) + GAP
      const { fill, ink } = fills.get(node.type) ?? UNKNOWN
      const text = `<data key="look"><y:ShapeNode><y:Geometry height="${HEIGHT}" width="${width}" x="${x}" y="${y}"/><y:Fill color="${fill}" transparent="false"/><y:BorderStyle color="#555555" type="line" width="1"/><y:NodeLabel fontSize="${FONT}" textColor="${ink}">${escaped(label)}</y:NodeLabel><y:Shape type="roundrectangle"/></y:ShapeNode></data>`
      x += width + GAP
      if (x > ROW) [x, y] = [0, y + HEIGHT + GAP]
      return text
    },
    edge: ({ type }) =>
      `<data key="line"><y:PolyLineEdge><y:LineStyle color="#777777" type="line" width="1"/><y:Arrows source="none" target="standard"/><y:EdgeLabel fontSize="${FONT - 2}">${escaped(relationLabel(type))}</y:EdgeLabel></y:PolyLineEdge></data>`,
  }
}

const UNKNOWN = { fill: '#FFFFFF', ink: '#000000' }

/** The colour of a box, and that of letters that can be read on it. */
function fillOf(colour: Colour): { fill: string; ink: string } {
  const [red, green, blue] = colour
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue
  return { fill: hexOf(colour), ink: brightness > 140 ? '#000000' : '#FFFFFF' }
}

/** Height of letters in pixels. */
const FONT = 12

/** About how wide a text is in pixels: letters from Hangul on are as wide as high. */
function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += letter >= '\u1100' ? FONT : FONT * 0.6
  return width
}
