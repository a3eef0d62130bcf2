import { AppError } from '../errors.ts'
import type { Graph, GraphNode } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import { graphOf } from '../graph/stream.ts'
import { withMarks } from '../graph/told-apart.ts'
import { edgeText, isBroken, lookOf, type Shape } from './drawing.ts'
import type { FileHead, Format, Sheet } from './format.ts'
import { mermaidText } from './mermaid-text.ts'

/** The most characters of a picture that Mermaid takes without settings of its own. */
const MOST_CHARACTERS = 50_000

/** To how many characters each label is cut, as written, until the picture is small enough. */
const LABEL_LENGTHS = [Infinity, 120, 80, 50, 30, 20]

/**
 * A flowchart of Mermaid, for Markdown and wikis: shape and colour by type, a broken line where a function passed. It stays
 * within the limits that Mermaid has by itself, 500 edges and 50,000 characters: where the text would be longer, labels are
 * cut, all at the same length. Ids are `n0`, `n1` and so on, as an id of ours can be a word of the language.
 */
export const MERMAID: Format = {
  name: 'mmd',
  mediaType: 'text/vnd.mermaid; charset=utf-8',
  for: 'GitHub, GitLab, Obsidian, wikis',
  options: {},
  most: { nodes: 400, edges: 500 },
  write: async function* (graph, sheet) {
    yield fitting(await graphOf(graph), sheet)
  },
}

function fitting(graph: Graph, sheet: Sheet): string {
  for (const length of LABEL_LENGTHS) {
    const text = flowchart(graph, sheet, length)
    if (text.length <= MOST_CHARACTERS) return text
  }
  throw new AppError('TOO_LARGE', 'Mermaid draws at most 50,000 characters; ask for fewer nodes, or for dot.')
}

function flowchart({ nodes, edges }: Graph, sheet: Sheet, length: number): string {
  const ids = new Map(nodes.map(({ id }, index) => [id, `n${index}`]))
  const types = [...new Set(nodes.map(({ type }) => type))].toSorted()
  const lines = [
    ...headLines(sheet.head),
    'flowchart LR',
    ...withMarks(nodes).map((node, index) =>
      nodeLine(`n${index}`, node, mermaidText(labelOf(node, sheet.language), length)),
    ),
    ...edges.map((edge) => {
      const arrow = isBroken(edge) ? '-.->' : '-->'
      return `${ids.get(edge.from) ?? ''} ${arrow}|"${mermaidText(edgeText(edge), length)}"| ${ids.get(edge.to) ?? ''}`
    }),
    ...types.map((type) => `classDef type${type} fill:${lookOf(type).fill},stroke:#333,color:#000`),
  ]
  return `${lines.join('\n')}\n`
}

/** Mermaid shows these signs of a title as their codes in HTML, so others stand for them. */
const TITLE_SIGNS: Readonly<Record<string, string>> = { '&': '＆', '<': '‹', '>': '›' }

/** The title stands over the picture; all is in comments, where it can neither end its line nor open a directive. */
function headLines(head: FileHead): string[] {
  const shown = head.title.replaceAll(/[&<>]/g, (sign) => TITLE_SIGNS[sign] ?? sign)
  const title = JSON.stringify(shown).replaceAll(/[%\p{Cc}\u2028\u2029]/gu, unicodeEscape)
  const comments = Object.entries(head).filter(([, value]) => value !== null)
  return [
    ...['---', `title: ${title}`, '---'],
    ...comments.map(([name, value]) => `%% ${name}: ${String(value).replaceAll(/[{}\p{Cc}\u2028\u2029]/gu, ' ')}`),
  ]
}

function unicodeEscape(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

const BRACKETS: Readonly<Record<Shape, readonly [string, string]>> = {
  box: ['[', ']'],
  ellipse: ['([', '])'],
  note: ['[[', ']]'],
  cylinder: ['[(', ')]'],
  house: ['[/', '\\]'],
  hexagon: ['{{', '}}'],
  parallelogram: ['[/', '/]'],
}

function nodeLine(id: string, { type }: GraphNode, text: string): string {
  const [open, close] = BRACKETS[lookOf(type).shape]
  return `${id}${open}"${text}"${close}:::type${type}`
}
