import { describe, expect, test } from 'vitest'
import { accessTo } from '../../src/questions/ask.ts'
import { explain } from '../../src/questions/explain.ts'
import { openScope } from '../../src/scope.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('seeds')

const ONE_STEP_OF_EACH = `
  MATCH (a:Entity)-[step:SUCCEEDED_BY|SPUN_OFF]->(b:Entity)
  WITH step.eventId AS event, min([a.id, b.id]) AS pair
  RETURN DISTINCT pair[0] AS from, pair[1] AS to ORDER BY from, to`

describe('the record', () => {
  test('explains a step of every change, with a citation for each, in one language after the other', async () => {
    const { ask } = accessTo(served.database)(openScope(120_000))
    const pairs = await ask((snapshot) => snapshot.rows<{ from: string; to: string }>(ONE_STEP_OF_EACH), undefined)
    expect(pairs.length).toBeGreaterThan(100)
    for (const [index, { from, to }] of pairs.entries()) {
      const language = index % 2 === 0 ? 'EN' : 'KO'
      const { found, paths } = await ask(explain, { from, to, language })
      expect(found, `${from} ${to}`).toBe(true)
      for (const { sentence, citations, alternatives } of paths.flatMap((path) => path.steps)) {
        expect(citations.length, sentence).toBeGreaterThan(0)
        for (const text of [sentence, ...alternatives.map((one) => one.sentence)]) {
          expect(text).not.toMatch(/undefined|null| {2}| [.,;]|\.\.|^\s|\s$/)
          expect(text, text).toMatch(language === 'EN' ? /^[A-Z0-9“].*\.$/ : /\p{Script=Hangul}.*\.$/u)
        }
      }
    }
  })

  test('tells the main line of the industry ministry first, and its office that came back after it', async () => {
    const { explain: answer } = await served.data(
      '{ explain(from: "mci", to: "motie") { truncated paths { steps { to { id } } } } }',
    )
    const { truncated, paths } = answer as {
      truncated: boolean
      paths: { steps: { to: { id: string } }[] }[]
    }
    expect(truncated).toBe(false)
    expect(paths.map(({ steps }) => steps.map(({ to }) => to.id).join(' '))).toEqual([
      'motie-1993 motie-1994 mocie mke motie',
      'industrial-advancement-administration motie-1994 mocie mke motie',
    ])
  })

  test('says that the police were a part of the home ministry, and that parts of both went on, not the whole', async () => {
    const reasons = await served.data(`{
      en: explain(from: "ministry-of-home-affairs", to: "national-police-agency") { reason }
      ko: explain(from: "ministry-of-home-affairs", to: "national-police-agency", language: KO) { reason } }`)
    expect(reasons).toEqual({
      en: {
        reason:
          'The National Police Agency is recorded as a part of the Ministry of Home Affairs from 31 July 1991 to 27 February 1998. Neither came from the other, but parts of both, or of what they became, went into the Ministry of Public Safety and Security.',
      },
      ko: {
        reason: expect.stringMatching(/^경찰청은 1991년 7월 31일부터 1998년 2월 27일까지 내무부에 속한/) as string,
      },
    })
  })

  test('says that only functions passed from the land ministry to the environment ministry', async () => {
    const { explain: answer } = await served.data(
      '{ explain(from: "molit", to: "ministry-of-environment") { found reason } }',
    )
    const { found, reason } = answer as { found: boolean; reason: string }
    expect(found).toBe(false)
    expect(reason).toMatch(/only functions passed .* On 8 June 2018, .* On 1 January 2022, .*“Rivers”/)
  })
})
