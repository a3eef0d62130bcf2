import type { GraphNode } from '../graph/graph.ts'
import type { LabelLanguage } from '../graph/label.ts'
import { markup, type Markup } from '../page/markup.ts'
import { standOn } from './stand.ts'

const WORDS = {
  EN: { on: (day: string) => `On ${day}`, YES: 'existed', PERHAPS: 'perhaps', NO: 'no' },
  KO: { on: (day: string) => `${day}에`, YES: '있음', PERHAPS: '있었을 수 있음', NO: '없음' },
} as const

/** The heads of the columns that tell whether a body existed on each of some days. */
export function dayHeads(days: readonly string[], language: LabelLanguage): Markup {
  return markup`${days.map((day) => markup`<th scope="col" class="day">${WORDS[language].on(day)}</th>`)}`
}

/** The cells of a body in these columns. */
export function dayCells(
  node: Pick<GraphNode, 'properties'>,
  days: readonly string[],
  language: LabelLanguage,
): Markup {
  return markup`${days.map((day) => {
    const stand = standOn(node, day)
    return markup`<td class="day ${stand.toLowerCase()}">${WORDS[language][stand]}</td>`
  })}`
}
