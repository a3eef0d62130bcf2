import type { Graph } from '../graph/graph.ts'
import { textBlock, type Part } from './text-block.ts'
import type { PictureSheet } from './sheet.ts'
import { fitted, textWidth, wrapped } from './text-width.ts'

const SIZE = 11
/** How many sources are named, and how long a title may be, in px. */
const NAMED = 3
const TITLE = 420
const LINES = 6

const WORDS = {
  EN: {
    sources: 'Sources',
    more: (count: number) => `and ${count} more`,
    licence: 'Licence',
    version: 'data version',
    retrieved: 'retrieved',
    truncated: 'There is more than is shown.',
  },
  KO: {
    sources: '출처',
    more: (count: number) => `외 ${count}건`,
    licence: '라이선스',
    version: '데이터 버전',
    retrieved: '조회일',
    truncated: '일부만 보입니다.',
  },
} as const

/** The foot of a picture: the sources on which most rests, the licence, the version of the data, the day and the address. */
export function pictureFoot(
  { nodes, edges }: Pick<Graph, 'nodes' | 'edges'>,
  { head, language }: PictureSheet,
  width: number,
): Part {
  const words = WORDS[language ?? 'EN']
  const sources = sourcesOf({ nodes, edges })
  const named = sources.slice(0, NAMED).map((title) => fitted(title, SIZE, TITLE))
  const more = sources.length > NAMED ? ` ${words.more(sources.length - NAMED)}` : ''
  const about = [
    ...(head.licence === null ? [] : [`${words.licence}: ${head.licence}`]),
    ...(head.version === null ? [] : [`${words.version} ${head.version.slice(0, 12)}`]),
    `${words.retrieved} ${head.retrieved}`,
    // An address that is longer than a line is broken where its parameters begin.
    textWidth(head.address, SIZE) > width ? head.address.replace(/(?=[?&])/g, ' ') : head.address,
  ]
  return textBlock(
    [
      ...(head.truncated ? [words.truncated] : []),
      ...(named.length === 0 ? [] : wrapped(`${words.sources}: ${named.join('; ')}${more}`, SIZE, width, LINES)),
      ...wrapped(about.join(' · '), SIZE, width, LINES),
    ],
    SIZE,
    'note',
  )
}

/** The titles of what the relations cite, or the nodes where no relation does, the most cited first. */
function sourcesOf({ nodes, edges }: Pick<Graph, 'nodes' | 'edges'>): string[] {
  const cited = edges.flatMap(({ citations }) => citations)
  const counts = new Map<string, number>()
  for (const { source, title } of cited.length > 0 ? cited : nodes.flatMap(({ citations }) => citations))
    counts.set(title ?? source, (counts.get(title ?? source) ?? 0) + 1)
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([title]) => title)
}
