import type { Coverage } from '../../questions/coverage.ts'
import { AppError } from '../../errors.ts'

/** Characters of running text that may lie outside all citations without a reason. */
const LONGEST = 800

const HEAD = ['source', 'nodes', 'relations', 'figures', 'findings', 'names', 'longest stretch outside', 'left out']

/** The coverage of every document as a Markdown table; the README holds the same one. */
export function coverageTable(coverages: readonly Coverage[]): string {
  const rows = coverages.map(({ id, nodes, relations, figures, findings, names, stretches, leftOut }) => {
    const longest = Math.max(0, ...stretches.map(({ characters }) => characters))
    return [`\`${id}\``, nodes, relations, figures, findings, names, `${longest} characters`, leftOut]
  })
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** @throws AppError CHECK_FAILED that names every stretch that is too long to be outside without a reason */
export function refuseStretches(coverages: readonly Coverage[]): void {
  const lines = coverages.flatMap(({ id, stretches }) =>
    stretches
      .filter(({ characters }) => characters > LONGEST)
      .map(({ first, last, characters }) => `  ${id}: lines ${first}-${last}, about ${characters} characters`),
  )
  if (lines.length === 0) return
  const list = lines.join('\n')
  throw new AppError(
    'CHECK_FAILED',
    `No citation touches these stretches of more than ${LONGEST} characters:\n${list}\nLoad what they state, or say in leftOut why there is nothing.`,
  )
}
