/** A part of a tree: the lines of its own, the first of which is its title, and the parts below it. */
export interface Branch {
  lines: readonly string[]
  branches: readonly Branch[]
}

/** Draws a tree, one line of text for each line of it: the parts of each part hang from it. */
export function treeLines({ lines, branches }: Branch): string[] {
  const [title = '', ...details] = lines
  const bar = branches.length > 0 ? '│  ' : '   '
  return [
    title,
    ...details.map((line) => bar + line),
    ...branches.flatMap((branch, index) => {
      const isLast = index === branches.length - 1
      const [first = '', ...rest] = treeLines(branch)
      return [(isLast ? '└─ ' : '├─ ') + first, ...rest.map((line) => (isLast ? '   ' : '│  ') + line)]
    }),
  ]
}
