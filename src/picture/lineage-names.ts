import type { GraphNode } from '../graph/graph.ts'
import { labelOf, lifeOf } from '../graph/label.ts'
import { signedChange } from './change-glyph.ts'
import type { Change, Step } from './lineage-step.ts'
import type { Words } from './lineage-words.ts'
import type { PictureSheet } from './sheet.ts'

/**
 * What a bar is called where it cannot be seen: `산업자원부 (Ministry of Commerce, Industry and Energy), 1998-02-28 to
 * 2008-02-28`. The second day is the last one of its life, as everywhere; the data have the first day without it.
 */
export function barName(node: GraphNode, { language }: PictureSheet): string {
  return [labelOf(node, language).trim() || node.id, lifeOf(node, language)].filter((part) => part !== '').join(', ')
}

/** What a change is called: `1998-02-28, merger: A and B became C, by Law No. 5529, possible`. */
export function changeName(
  { date, kind, steps, sureness }: Change,
  nodes: ReadonlyMap<string, GraphNode>,
  { language }: PictureSheet,
  words: Words,
): string {
  const nameOf = (id: string) => {
    const node = nodes.get(id)
    return node ? labelOf(node, language) : id
  }
  const named = (ids: readonly string[]) => [...new Set(ids)].map(nameOf).join(words.and)
  const told = [...groups(steps)].map(([type, of]) => {
    const [from, to] = [named(of.map((step) => step.from)), named(of.map((step) => step.to))]
    return sayingOf(type, kind, words)(from, to)
  })
  const laws = [...new Set(steps.flatMap(({ edge }) => lawsOf(edge.properties['legalBasis'])))]
  return [
    date ?? words.undated,
    `${words.changes[signedChange(kind)]}: ${told.join('; ')}`,
    ...(laws.length === 0 ? [] : [words.by(laws.join(words.and))]),
    ...(sureness === 'stated' ? [] : [words.sureness[sureness]]),
  ].join(', ')
}

/** The steps of each type; where several became several, each source by itself. */
function groups(steps: readonly Step[]): Map<string, Step[]> {
  const by = new Map<string, Step[]>()
  for (const step of steps) by.set(step.type, [...(by.get(step.type) ?? []), step])
  return by
}

function sayingOf(type: string, kind: string, words: Words): (from: string, to: string) => string {
  if (type === 'SPUN_OFF') return words.spunOff
  if (type === 'HANDED_FUNCTION_TO') return words.handed
  return kind === 'ABSORPTION' ? words.absorbed : words.became
}

/** The names of laws, without their ids in brackets. */
function lawsOf(laws: unknown): string[] {
  return Array.isArray(laws) ? laws.map((law) => String(law).replace(/ \[[^\]]*\]$/, '')) : []
}
