import { Command } from 'commander'
import { assertCovered, coverage, type Coverage } from '../../questions/coverage.ts'
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
      const coverages = await ask(coverage, undefined)
      say(coverageTable(coverages))
      for (const { id, stretches } of coverages)
        say(`No citation touches these lines of ${id}, blank ones among them: ${stretches.map(lines).join(', ')}`)
      assertCovered(coverages)
      await stopAll()
    })
}

/** The coverage of every document as a Markdown table; the README has the same table. */
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
