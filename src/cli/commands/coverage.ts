import { Command } from 'commander'
import type { Snapshot } from '../../database/snapshot.ts'
import { assertCovered, coverage, type Coverage } from '../../questions/coverage.ts'
import { dataset, typeCounts } from '../../questions/dataset.ts'
import type { LineRange } from '../../text/line-range.ts'
import { openAccess, say } from '../context.ts'
import { stopAll } from '../stop.ts'

const HEAD = ['source', 'nodes', 'relations', 'figures', 'findings', 'names', 'longest stretch outside', 'left out']

/** `jokbo coverage`: how much of each document that is cited by line is loaded. */
export function coverageCommand(): Command {
  return new Command('coverage')
    .description('show how much of each document is loaded, and which lines are not')
    .action(async () => {
      const { ask } = await openAccess()
      const { size, coverages } = await ask(loaded, undefined)
      say(`${size}\n`)
      say(coverageTable(coverages))
      for (const { id, stretches } of coverages)
        if (stretches.length > 0) say(`No citation touches these lines of ${id}: ${stretches.map(lines).join(', ')}`)
      assertCovered(coverages)
      await stopAll()
    })
}

/** How much is loaded, in one sentence, and the coverage of every document; the README has both. */
export async function loaded(snapshot: Snapshot): Promise<{ size: string; coverages: Coverage[] }> {
  const [{ nodes, relations }, counts, coverages] = await Promise.all([
    dataset(snapshot),
    typeCounts(snapshot),
    coverage(snapshot),
  ])
  const types = counts.map(({ type, count }) => `${type} ${count}`).join(', ')
  return { size: `${nodes} nodes and ${relations} relations between them. Nodes by type: ${types}.`, coverages }
}

/** The coverage of every document as a Markdown table. */
export function coverageTable(coverages: readonly Coverage[]): string {
  const rows = coverages.map(({ id, nodes, relations, figures, findings, names, stretches, leftOut }) => {
    const longest = Math.max(0, ...stretches.map(({ characters }) => characters))
    return [`\`${id}\``, nodes, relations, figures, findings, names, `${longest} characters`, leftOut]
  })
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function lines({ first, last }: LineRange): string {
  return first === last ? String(first) : `${first}-${last}`
}
