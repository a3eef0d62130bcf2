import type { Graph } from '../graph/graph.ts'
import type { Words } from './lineage-words.ts'
import type { PictureSheet } from './sheet.ts'
import { fitted } from './text-width.ts'

/** How many sources are named, and in how many pixels each. */
const NAMED = 3
const WIDEST = 420

/** What a lineage tells of itself: where it is from, and how it is found again. */
export function lineageFoot(graph: Graph, { head }: PictureSheet, words: Words): string[] {
  const sources = citedMost(graph)
  const named = sources.slice(0, NAMED).map((title) => fitted(title, 11, WIDEST))
  const more = sources.length - named.length
  return [
    ...(named.length === 0
      ? []
      : [`${words.sources}: ${named.join('; ')}${more === 0 ? '' : `; ${words.more(more)}`}`]),
    [
      ...(head.licence === null ? [] : [`${words.licence}: ${head.licence}`]),
      ...(head.version === null ? [] : [`${words.version}: ${head.version.slice(0, 12)}`]),
      head.address,
      `${words.retrieved} ${head.retrieved}`,
    ].join(' · '),
    ...(head.truncated ? [words.truncated] : []),
  ]
}

/** The titles of the sources of the steps, or of the bodies where no step has one, those most cited first. */
function citedMost({ nodes, edges }: Graph): string[] {
  const cited = (elements: Graph['nodes'] | Graph['edges']) => elements.flatMap(({ citations }) => citations)
  const ofSteps = cited(edges)
  const counts = new Map<string, { title: string; count: number }>()
  for (const { source, title } of ofSteps.length === 0 ? cited(nodes) : ofSteps) {
    const { count = 0 } = counts.get(source) ?? {}
    counts.set(source, { title: title ?? source, count: count + 1 })
  }
  return [...counts.values()]
    .toSorted((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1))
    .map(({ title }) => title)
}
