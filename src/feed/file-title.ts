import { labelOf } from '../graph/label.ts'
import type { Address } from './address.ts'
import type { Given } from './given.ts'
import type { Found } from './found.ts'

const WORDS = {
  EN: {
    views: { graph: 'Whole graph', network: 'Network', lineage: 'Lineage' },
    title: (what: string, of: string) => `${what} of ${of}`,
    asOf: (day: string) => ` as of ${day}`,
    from: (day: string) => ` from ${day}`,
    to: (day: string) => ` to ${day}`,
  },
  KO: {
    views: { graph: '전체 그래프', network: '관계망', lineage: '계보' },
    title: (what: string, of: string) => `${of}의 ${what}`,
    asOf: (day: string) => `, ${day} 기준`,
    from: (day: string) => `, ${day}부터`,
    to: (day: string) => `, ${day}까지`,
  },
} as const

/** Such as `Network of 산업자원부 (Ministry of Commerce, Industry and Energy) as of 2005-01-01`, or `산업자원부의 관계망`. */
export function fileTitle({ view }: Pick<Address, 'view'>, given: Given, { centre, graph, reason }: Found): string {
  const { asOf, from, to, language } = given
  const words = WORDS[language ?? 'EN']
  const of = centre ? labelOf(centre, language) : (graph.header.title ?? 'Jokbo')
  const when = [
    ...(asOf === undefined ? [] : [words.asOf(asOf)]),
    ...(from === undefined ? [] : [words.from(from)]),
    ...(to === undefined ? [] : [words.to(to)]),
  ].join('')
  return `${words.title(words.views[view], of)}${when}${reason === null ? '' : `. ${reason}`}`
}
