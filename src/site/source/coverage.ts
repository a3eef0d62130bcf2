import { markup, type Markup } from '../../page/markup.ts'
import type { SourceAnswer } from '../../questions/source.ts'
import type { PageRequest } from '../page-request.ts'
import { WORDS } from './words.ts'

/** How much of a document that is cited by line is in the data, and what was left out and why; nothing for others. */
export function coverageShown({ coverage, node }: SourceAnswer, { language }: PageRequest): Markup | undefined {
  if (!coverage) return undefined
  const words = WORDS[language]
  const { nodes, relations, stretches } = coverage
  const reasons = node.properties['leftOut']
  const lines = stretches.map(({ first, last, characters }) => words.lines(first, last, characters))
  return markup`<section id="coverage"><h2>${words.coverage}</h2>
<p>${words.covered(nodes, relations)} ${lines.length === 0 ? words.whole : undefined}</p>
${lines.length === 0 ? undefined : folded(words.left(lines.length), lines)}
${Array.isArray(reasons) && reasons.length > 0 ? folded(`${words.reasons} (${reasons.length})`, reasons.map(String)) : undefined}
</section>`
}

function folded(name: string, lines: readonly string[]): Markup {
  return markup`<details><summary>${name}</summary><ul>${lines.map((line) => markup`<li>${line}</li>\n`)}</ul></details>`
}
