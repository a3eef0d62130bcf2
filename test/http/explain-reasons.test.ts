import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

const EXPLAIN = `query ($from: ID!, $to: ID!, $language: Language! = EN) {
  explain(from: $from, to: $to, language: $language) { found reason truncated paths { certainty } } }`

async function explain(from: string, to: string, language = 'EN'): Promise<{ reason: string | null }> {
  return (await served.data(EXPLAIN, { from, to, language }))['explain'] as { reason: string | null }
}

describe('explain without a path says why', () => {
  test.each([
    ['growth', 'growth', 'The Ministry of Growth is asked for twice; nothing becomes itself.'],
    [
      'growth',
      'trade',
      'It is the other way round: the Ministry of Growth came from the Ministry of Trade, in 3 steps. Ask from “trade” to “growth”.',
    ],
    [
      'economy',
      'science',
      'The Ministry of Science did not come from the Ministry of Economy (경제부); only functions passed between bodies. In 2009, the Ministry of Economy (경제부) handed the function “Standards & measures” to the Ministry of Science. Both went into the Ministry of Economy (지식부).',
    ],
    [
      'post-agency',
      'telecom',
      'Neither came from the other, but both came from the Ministry of Posts. Nothing is recorded that came out of the Post Agency.',
    ],
    [
      'trade',
      'industry',
      'Neither came from the other, but both went into the Ministry of Trade & Industry. Nothing is recorded that came before the Ministry of Industry, which began in 1960.',
    ],
    [
      'salt-board',
      'growth',
      'No recorded change joins the =SUM(1;2) Salt, Sugar; Board and the Ministry of Growth. Nothing is recorded that came out of the =SUM(1;2) Salt, Sugar; Board, which ended in the 1980s. What the Ministry of Growth came from or took in is recorded from 1960 on, and does not include the =SUM(1;2) Salt, Sugar; Board.',
    ],
    [
      'plan-a',
      'ghost',
      'No recorded change joins Plan "A" \\ B and 유령 위원회. Nothing is recorded that came out of Plan "A" \\ B, which ended in 2012. Nothing is recorded that came before 유령 위원회.',
    ],
    [
      'patent-office',
      'economy',
      'The Patent Office is recorded as a part of the Ministry of Economy from May 2005 to 22 March 2013. It is the other way round: the Patent Office came from the Ministry of Economy, in 1 step. Ask from “economy” to “patent-office”.',
    ],
    [
      'trade',
      'post-agency',
      'Neither came from the other; changes of others join them only in a roundabout way, as its family lineage shows.',
    ],
  ])('%s to %s', async (from, to, reason) => {
    const answer = await explain(from, to)
    expect(answer).toMatchObject({ found: false, paths: [], truncated: false })
    expect(answer.reason).toBe(reason)
  })

  test('in Korean', async () => {
    expect((await explain('growth', 'trade', 'KO')).reason).toBe(
      '순서가 반대이다. 성장부가 3단계를 거쳐 상무부에서 나왔다. ‘trade’에서 ‘growth’로 물어보면 된다.',
    )
  })
})

describe('explain refuses', () => {
  const fault = async (from: string, to: string) => {
    const { errors } = await served.ask(EXPLAIN, { from, to })
    return errors?.map(({ message, extensions }) => `${extensions.code}: ${message}`)
  }

  test('an unknown id, with its argument and the nearest ids', async () => {
    expect(await fault('trde', 'growth')).toEqual([
      "NOT_FOUND: There is nothing with the id 'trde', given for 'from'. Near to it: trade. Find ids with search.",
    ])
    expect(await fault('trade', 'growht')).toEqual([
      "NOT_FOUND: There is nothing with the id 'growht', given for 'to'. Near to it: growth. Find ids with search.",
    ])
    expect(await fault('nothing-like-it', 'nothing-like-it')).toEqual([
      "NOT_FOUND: There is nothing with the id 'nothing-like-it', given for 'from'. Find ids with search.",
    ])
  })

  test.each([
    ['smith2020', 'Source'],
    ['finding-plan-a', 'Finding'],
    ['reform-2013', 'ChangeEvent'],
    ['claim-economy-end', 'Claim'],
    ['arden', 'Dataset'],
  ])('a record: %s', async (id, type) => {
    const refused = [
      expect.stringMatching(
        new RegExp(`^INVALID_INPUT: '${id}', given for 'to', is a ${type}, which no change can join`),
      ),
    ]
    expect(await fault('trade', id)).toEqual(refused)
  })
})
