import type { Graph, GraphNode } from '../graph/graph.ts'
import { labelOf, lifeOf } from '../graph/label.ts'
import { Markup, markup } from '../page/markup.ts'
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
import type { PictureSheet } from './sheet.ts'
import { PICTURE_STYLES } from './style.ts'
import { wrapped } from './text-width.ts'

const MARGIN = 12
const TITLE = 16
const NOTE = 11

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
export function networkPicture(graph: Graph, centreId: string | undefined, sheet: PictureSheet): string {
  const width = sheet.width - 2 * MARGIN
  const nodes = ringsOf(graph, centreId, (node) => labelOf(node, sheet.language))
  const ties = tiesOf(graph.edges, new Set(nodes.map(({ node }) => node.id)))
  const { placed, height } = place(nodes, ties, sheet, width)
  const legend = networkLegend(nodes, ties, width, WORDS[sheet.language ?? 'EN'])
  const title = textLines(wrapped(sheet.head.title, TITLE, width, 4), TITLE, 'title')
  const foot = textLines(footOf(graph, sheet, width), NOTE, 'note')
  return stacked(sheet, [
    title,
    {
      drawn: markup`${ties.map((tie) => drawnTie(tie, placed))}${[...placed.values()].map((one) => drawnNode(one, sheet))}`,
      height,
    },
    legend,
    foot,
  ])
}

interface Part {
  drawn: Markup
  height: number
}

function stacked({ width, theme, head: { title }, language }: PictureSheet, parts: readonly Part[]): string {
  let y = MARGIN
  const drawn = parts.map((part) => {
    const placed = markup`<g transform="translate(${MARGIN} ${round(y)})">\n${part.drawn}</g>\n`
    if (part.height > 0) y += part.height + MARGIN
    return placed
  })
  const height = Math.ceil(y)
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="picture" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${title}" lang="${language === 'KO' ? 'ko' : 'en'}">
<title>${title}</title>
<style>${new Markup(PICTURE_STYLES[theme])}</style>
<rect class="paper" width="${width}" height="${height}"/>
${drawn}</svg>
`.text
}

function textLines(lines: readonly string[], size: number, name: string): Part {
  const step = lineHeight(size) * 1.1
  return {
    drawn: markup`${lines.map((line, index) => markup`<text class="${name}" y="${round(index * step + size)}">${line}</text>\n`)}`,
    height: lines.length * step,
  }
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

function drawnTie(tie: Tie, placed: ReadonlyMap<string, Placed>): Markup | undefined {
  const [a, b] = [placed.get(tie.a), placed.get(tie.b)]
  if (!a || !b) return undefined
  const end = ({ spot, half, node }: Placed) => ({ ...spot, half, name: labelOf(node) })
  return tieLine(tie, end(a), end(b))
}

function drawnNode({ node, hop, spot, half, label }: Placed, sheet: PictureSheet): Markup {
  const name = nodeName(node, sheet)
  const lines = label ? labelLines(label) : undefined
  return markup`<a class="${hop === 0 ? 'node centre' : 'node'}" href="${sheet.link(node.id)}" aria-label="${name}"><title>${name}</title><g transform="translate(${round(spot.x)} ${round(spot.y)})">${nodeShape(node.type, half)}</g>${lines}</a>\n`
}

function labelLines({ lines, x, y }: PlacedLabel): Markup {
  let top = y
  return markup`${lines.map(({ text, size, isSecond }) => {
    top += lineHeight(size)
    return markup`<text class="halo ${isSecond ? 'second' : 'name'}" x="${round(x)}" y="${round(top - size * 0.3)}" font-size="${size}" text-anchor="middle">${text}</text>`
  })}`
}

/** What a node is called where it cannot be seen: `산업자원부 (Ministry of Commerce), Actor, since 1998-02-28`. */
function nodeName(node: GraphNode, { language }: PictureSheet): string {
  const words = WORDS[language ?? 'EN']
  const types: Readonly<Record<string, string>> = words.types
  return [labelOf(node, language), types[node.type] ?? node.type, lifeOf(node)].filter((part) => part !== '').join(', ')
}

function footOf({ nodes, edges }: Graph, { head, language }: PictureSheet, width: number): string[] {
  const words = WORDS[language ?? 'EN']
  const sources = new Set([...nodes, ...edges].flatMap(({ citations }) => citations.map(({ source }) => source)))
  const said = [
    words.sources(sources.size),
    ...(head.licence === null ? [] : [`${words.licence}: ${head.licence}`]),
    ...(head.version === null ? [] : [`${words.version}: ${head.version.slice(0, 12)}`]),
    head.address,
    ...(head.truncated ? [words.truncated] : []),
  ]
  return wrapped(said.join(' · '), NOTE, width, 4)
}
