import type { Graph, GraphNode } from '../graph/graph.ts'
import { labelOf, lifeOf } from '../graph/label.ts'
import { withMarks } from '../graph/told-apart.ts'
import { markup, type Markup } from '../page/markup.ts'
import { MARGIN, stacked, svgDocument } from './frame.ts'
import { fitTo } from './network-fit.ts'
import { lineHeight, placeLabels, roomOf, type Label, type PlacedLabel, type Wish } from './network-labels.ts'
import { areaOf, layout, type Spot } from './network-layout.ts'
import { networkLegend } from './network-legend.ts'
import { ringsOf, type RingNode } from './network-rings.ts'
import { tieLine } from './network-tie.ts'
import { tiesOf, type Tie } from './network-ties.ts'
import { wantedLabels } from './network-wishes.ts'
import { WORDS } from './network-words.ts'
import { HALF, nodeShape, round } from './node-shape.ts'
import { pictureFoot } from './picture-foot.ts'
import type { PictureSheet } from './sheet.ts'
import { textBlock } from './text-block.ts'
import { wrapped } from './text-width.ts'

const TITLE = 16

/** A node at its place. */
interface Placed extends RingNode {
  spot: Spot
  half: number
  label: PlacedLabel | undefined
}

/**
 * Draws a network, for at most a few hundred nodes: the centre in the middle, what is nearer to it nearer. Every node is a
 * link; the centre comes first, then hop by hop, each in the order of names.
 *
 * @param centreId the node in the middle; undefined where there is none
 * @returns a whole SVG document, as wide as the sheet; the same graph and sheet give the same text
 */
export function networkPicture(given: Graph, centreId: string | undefined, sheet: PictureSheet): string {
  const graph = { ...given, nodes: withMarks(given.nodes) }
  const width = sheet.width - 2 * MARGIN
  const nodes = ringsOf(graph, centreId, (node) => labelOf(node, sheet.language))
  const ties = tiesOf(graph.edges, new Set(nodes.map(({ node }) => node.id)))
  const { placed, height } = place(nodes, ties, sheet, width)
  const legend = networkLegend(nodes, ties, width, WORDS[sheet.language ?? 'EN'])
  const all = [...placed.values()]
  const drawn = markup`${ties.map((tie) => drawnTie(tie, placed, sheet))}${all.map((one) => drawnNode(one, sheet))}${drawnLabels(all)}`
  const { description } = WORDS[sheet.language ?? 'EN']
  const picture = stacked([
    textBlock(wrapped(sheet.head.title, TITLE, width, 4), TITLE, 'title'),
    { drawn, height },
    legend,
    pictureFoot(graph, sheet, width),
  ])
  const said = nodes.length === 0 ? undefined : description(nodes.length, ties.length)
  return svgDocument(sheet, said, picture.height, picture.drawn)
}

function place(
  nodes: readonly RingNode[],
  ties: readonly Tie[],
  sheet: PictureSheet,
  width: number,
): { placed: Map<string, Placed>; height: number } {
  if (nodes.length === 0) return { placed: new Map(), height: 0 }
  const halves = nodes.map(halfOf)
  const wanted = wantedLabels(nodes, sheet.language, width)
  const areas = nodes.map((_, index) => areaOf(roomOf(halves[index] ?? HALF, wanted[index]?.reserved)))
  const free = layout(nodes, ties, areas)
  // Away from the centre, where its lines do not cross it.
  const isAbove = free.map(({ y }) => y < 0)
  const rooms = nodes.map((_, index) => roomOf(halves[index] ?? HALF, wanted[index]?.reserved, isAbove[index]))
  const { spots, height } = fitTo(width, free, rooms, nodes[0]?.hop === 0 ? 0 : undefined)
  const wishes = nodes.map((_, index): Wish => {
    return {
      spot: spots[index] ?? { x: 0, y: 0 },
      half: halves[index] ?? HALF,
      isAbove: isAbove[index] === true,
      labels: wanted[index]?.labels ?? [],
    }
  })
  const order = nodes.map((_, index) => index).sort((a, b) => rank(nodes, wanted, a) - rank(nodes, wanted, b))
  const labels = placeLabels(
    order.flatMap((index) => wishes[index] ?? []),
    { width, height },
  )
  const byIndex = new Map(order.map((index, at) => [index, labels[at]]))
  const placed = nodes.map((node, index): Placed => {
    return { ...node, spot: spots[index] ?? { x: 0, y: 0 }, half: halves[index] ?? HALF, label: byIndex.get(index) }
  })
  return { placed: new Map(placed.map((one) => [one.node.id, one])), height }
}

/** Labels with a room of their own come first, then those of nodes with many neighbours. */
function rank(nodes: readonly RingNode[], wanted: readonly { reserved?: Label | undefined }[], index: number): number {
  const { hop = 0, degree = 0 } = nodes[index] ?? {}
  return hop === 0 ? -2e6 : (wanted[index]?.reserved ? -1e6 : 0) - degree
}

/** Nodes with many neighbours are larger. */
function halfOf({ hop, degree }: RingNode): number {
  return hop === 0 ? HALF * 1.75 : HALF + Math.min(4, Math.sqrt(degree) / 2)
}

function drawnTie(tie: Tie, placed: ReadonlyMap<string, Placed>, { language }: PictureSheet): Markup | undefined {
  const [a, b] = [placed.get(tie.a), placed.get(tie.b)]
  if (!a || !b) return undefined
  const end = ({ spot, half, node }: Placed) => ({ ...spot, half, name: labelOf(node, language) })
  return tieLine(tie, end(a), end(b))
}

/** A node is a link with its shape and the place of its label, so that a label leads on as well. */
function drawnNode({ node, hop, spot, half, label }: Placed, sheet: PictureSheet): Markup {
  const name = nodeName(node, sheet)
  const kind = hop === 0 ? 'node centre' : 'node'
  return markup`<a class="${kind}" href="${sheet.link(node.id)}" aria-label="${name}"><title>${name}</title>${label && backOf(label, hop === 0)}<g transform="translate(${round(spot.x)} ${round(spot.y)})">${nodeShape(node.type, half)}</g></a>\n`
}

/** Lines end behind the label of the centre, where most of them meet. */
function backOf({ x, y, width, height }: PlacedLabel, isCentre: boolean): Markup {
  const look = isCentre ? markup`class="paper"` : markup`fill="none" pointer-events="all"`
  return markup`<rect ${look} x="${round(x - width / 2)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="4"/>`
}

/** The labels stand apart from the links, whose names say more, and would repeat them. */
function drawnLabels(placed: readonly Placed[]): Markup {
  return markup`<g aria-hidden="true" pointer-events="none">\n${placed.map(({ label, hop }) => label && labelLines(label, hop === 0))}</g>\n`
}

function labelLines({ lines, x, y }: PlacedLabel, isCentre: boolean): Markup {
  let top = y
  return markup`${lines.map(({ text, size, isSecond }) => {
    top += lineHeight(size)
    const kind = isSecond ? 'second' : isCentre ? 'label first' : 'label'
    return markup`<text class="halo ${kind}" x="${round(x)}" y="${round(top - size * 0.3)}" font-size="${size}" text-anchor="middle">${text}</text>\n`
  })}`
}

/** What a node is called where it cannot be seen: `산업자원부 (Ministry of Commerce), Actor, since 1998-02-28`. */
function nodeName(node: GraphNode, { language }: PictureSheet): string {
  const words = WORDS[language ?? 'EN']
  const types: Readonly<Record<string, string>> = words.types
  return [labelOf(node, language), types[node.type] ?? node.type, lifeOf(node, language)]
    .filter((part) => part !== '')
    .join(', ')
}
