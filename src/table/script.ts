import { BLOCKS, type Block } from './blocks.ts'
import { rowLiteral, type Value } from './literal.ts'

/** A seed script: the name of its file, and its text. */
export interface SeedText {
  name: string
  text: string
}

/** A row of a script. */
export type SeedRow = Readonly<Record<string, Value>>

/** Rows that stand together. */
export interface RowGroup {
  /** The comment above them, one line, and no text of a table; none where a script has one group. */
  title?: string
  rows: readonly SeedRow[]
}

/** What the scripts of one topic hold. */
export interface Topic {
  /** Three digits, which say the place in the order of loading. */
  number: string
  /** Lower-case words with hyphens. */
  name: string
  /** One line: what it holds. */
  comment: string
  block: Block
  groups: readonly RowGroup[]
}

/** How many lines a script has at most. */
const MOST_LINES = 250

/** The scripts of a topic: none without rows, and several where one would be too long. */
export function scriptsOf({ number, name, comment, block, groups }: Topic): SeedText[] {
  const most = MOST_LINES - BLOCKS[block].split('\n').length - 3
  const parts = partsOf(groups, most)
  const digits = String(parts.length).length
  return parts.map((lines, index) => {
    const part = parts.length === 1 ? '' : `-${String(index + 1).padStart(digits, '0')}`
    const which = parts.length === 1 ? '' : ` Part ${index + 1} of ${parts.length}.`
    const last = lines.length - 1
    const list = lines.map((line, at) => (line.startsWith('  {') && at < last ? `${line},` : line))
    return {
      name: `${number}-${name}${part}.cypher`,
      text: `// ${comment}${which}\nUNWIND [\n${list.join('\n')}\n] AS row\n${BLOCKS[block]}\n`,
    }
  })
}

/** The lines of the list of each script; a group that goes on in the next script has its comment there again. */
function partsOf(groups: readonly RowGroup[], most: number): string[][] {
  const parts: string[][] = []
  let lines: string[] = []
  for (const { title, rows } of groups) {
    const comment = title === undefined ? [] : [`  // ${title}`]
    for (const [index, row] of rows.entries()) {
      const line = `  ${rowLiteral(row)}`
      const added = index > 0 ? [line] : [...(lines.length > 0 ? [''] : []), ...comment, line]
      if (lines.length + added.length <= most) lines.push(...added)
      else {
        parts.push(lines)
        lines = [...comment, line]
      }
    }
  }
  return lines.length === 0 ? parts : [...parts, lines]
}
