import { beforeAll, describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// A finding is met alone: in a search, beside a thing, in a feed. Its text says what it speaks of.

const served = serveFolder('seeds')

interface Node {
  id: string
  type: string
  text?: string
  nameEn?: string
  acronym?: string
  title?: string
}

let all: { id: string; text: string; about: Node[] }[] = []
beforeAll(async () => {
  const { body } = await served.app.inject('/graph.json?relations=ABOUT')
  const { nodes, links } = JSON.parse(body) as { nodes: Node[]; links: { source: string; target: string }[] }
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  all = nodes
    .filter(({ type }) => type === 'Finding')
    .map(({ id, text = '' }) => ({
      id,
      text,
      about: links.flatMap(({ source, target }) => (source === id && nodeOf.get(target)) || []),
    }))
})

/** Things that a document has many of: "The plan" alone does not say which. */
const COMMON =
  'account act agency approach author body budget centre change city committee company complex concept council ' +
  'country crisis department director district document firm fund goal government idea initiative institute institution ' +
  'law measure member minister ministry movement network organisation paper park part partner phase plan policy president ' +
  'problem programme project province reform region scheme sector stage strategy survey system team text town university update year'

const which = `(?:(?:first|second|third|fourth|last|next|same|new|old|former|latter|other|whole|two|three|four) )*`
const common = `(?:${COMMON.replaceAll(/y( |$)/g, '(?:y|ies)$1').replaceAll(/ /g, '|')})(?:s|es)?`
const inFront =
  '(?:(?:After|Along with|As|At|Before|Behind|By|During|For|From|In|Of|On|Since|Under|Unlike|Until|With|Within|Without) )?'
const LITTLE = new Set(['and', 'for', 'from', 'new', 'non', 'the', 'with'])
/** What says which one: "of Korea", "that leave Seoul". */
const narrower =
  '(?:of|for|in|on|at|to|from|by|with|between|under|behind|around|outside|that|which|who|whose|whom|\\w+ed (?:into|by|in|of|for|from))'

const dangling: [string, RegExp][] = [
  [
    'a pronoun or a demonstrative',
    /^(?:It|Its|They|Their|Them|This|These|Those|He|His|She|Her|We|Our|Such|Here|There|Others|Another|None|Neither|Either)\b(?! \p{Lu})/u,
  ],
  [
    'a word that ties it to a sentence before',
    /^(?:Also|And|But|Or|So|Then|Therefore|Thus|Yet|(?:Besides|First|However|Instead|Moreover|Secondly?|Still|Thirdly?)(?=,))\b/,
  ],
  [
    'a clause about a pronoun',
    /^(?:After|Although|As|Because|Before|Besides|By|For|From|If|In|Like|Of|On|Since|To|Under|Unlike|Until|When|Where|While|With|Without) (?:all |both |most |some )?(?:he|she|it|they|them|this|these|those|such|that basis)\b/,
  ],
  [
    'a number of unnamed things',
    /^(?:A few|All|Both|Each|Few|Many|More|Most|One|Several|Some)(?: of (?:them|these|those)|,|\.| (?:are|can|could|did|do|does|got|had|has|have|is|may|might|must|should|was|went|were|will|would)\b)/,
  ],
  [
    'a common noun that could be any',
    new RegExp(`^${inFront}[Tt]he ${which}${common}(?:,|\\.|:|;|\\u2019s?| (?!${narrower}\\b|\\p{Lu}))`, 'u'),
  ],
]

describe('a finding', () => {
  test('is one among many', () => {
    expect(all.length).toBeGreaterThan(300)
  })

  test.each(dangling)('does not begin with %s', (_what, pattern) => {
    expect(all.filter(({ text }) => pattern.test(text)).map(({ id, text }) => `${id}: ${text}`)).toEqual([])
  })

  test('does not speak of a paper, of an author or of a time without a name', () => {
    const unnamed = /\b(?:the (?:paper|author|article|briefing|document|passage)(?! (?:of|by|on|to) )|of the day\b)/i
    expect(all.filter(({ text }) => unnamed.test(text)).map(({ id, text }) => `${id}: ${text}`)).toEqual([])
  })

  test('is a sentence, and a short one', () => {
    const sentence = /^(?=.{20,300}$)["'“‘«\p{Lu}\p{N}\p{Script=Hangul}].*[^.…]\.["'”’»)]?$/u
    expect(all.filter(({ text }) => !sentence.test(text)).map(({ id, text }) => `${id}: ${text}`)).toEqual([])
  })

  // Four letters, so that "cluster" is found in "clustering".
  const stems = (text: string) =>
    (text.match(/\p{L}{3,}/gu) ?? []).map((word) => word.toLowerCase().slice(0, 4)).filter((stem) => !LITTLE.has(stem))

  test('has a word of the name of something that it is about', () => {
    const silent = all.filter(({ text, about }) => {
      const named = about.flatMap(({ id, nameEn, acronym, title }) =>
        [id, nameEn, acronym, title].flatMap((name) => stems(name ?? '')),
      )
      const said = new Set(stems(text))
      return !named.some((stem) => said.has(stem))
    })
    expect(silent.map(({ id, text }) => `${id}: ${text}`)).toEqual([])
  })
})
