import { beforeAll, describe, expect, test } from 'vitest'
import { watching } from '../support/access.ts'
import { addEvents } from '../support/change-events.ts'
import { serveFolder } from '../support/served.ts'
import { eventOf } from '../unit/change/event-of.ts'

let reads: string[] = []
const served = serveFolder('test/support/tiny-graph', (database) => watching(database, (name) => reads.push(name)))

// The library asks for the version of the database before its first read.
beforeAll(() => served.data('{ acts(limit: 1) { id } }'))

const EXPLAIN = `query ($from: ID!, $to: ID!, $language: Language! = EN) { explain(from: $from, to: $to, language: $language) {
  found reason truncated
  paths { certainty steps { sentence kind certainty date { text earliest latest } event { id } legalBasis { id nameEn nameKo }
    from { id } to { id } citations { source title locator url } alternatives { sentence rank citations { source locator } } } } } }`

interface Explanation {
  found: boolean
  reason: string | null
  truncated: boolean
  paths: {
    certainty: string
    steps: { sentence: string; from: { id: string }; alternatives: { sentence: string }[] }[]
  }[]
}

async function explain(from: string, to: string, language = 'EN'): Promise<Explanation> {
  return (await served.data(EXPLAIN, { from, to, language }))['explain'] as Explanation
}

describe('explain tells each step', () => {
  test('with its sentence, date, law, ends and citations', async () => {
    const { found, reason, truncated, paths } = await explain('trade', 'growth')
    expect([found, reason, truncated, paths.length]).toEqual([true, null, false, 1])
    const steps = paths[0]?.steps ?? []
    expect(steps.map(({ sentence }) => sentence)).toEqual([
      'On 1 January 1990, the Ministry of Trade merged with the Ministry of Industry into the Ministry of Trade & Industry. The legal basis is the Amendment of the Government Act.',
      'On 1 March 2000, the Ministry of Trade & Industry was renamed the Ministry of Economy (경제부). No legal basis is recorded.',
      'On 23 March 2013, in a wider reorganisation, the Ministry of Economy (경제부) ended, and the Ministry of Growth came out of it. Other parts of the Ministry of Economy (경제부) went to the Ministry of Economy (지식부). 75% of the Ministry of Economy (경제부) went that way. This is the main line of succession. The legal basis is the Second Amendment of the Government Act.',
    ])
    expect(steps[0]).toEqual({
      sentence: steps[0]?.sentence,
      kind: 'MERGER',
      certainty: 'STATED',
      date: { text: '1990-01-01', earliest: '1990-01-01', latest: '1990-01-01' },
      event: { id: 'trade-industry-merger' },
      legalBasis: [{ id: 'law-2', nameEn: 'Amendment of the Government Act', nameKo: null }],
      from: { id: 'trade' },
      to: { id: 'trade-industry' },
      citations: [{ source: 'law-2', title: 'Law No. 2', locator: 'art. 1', url: null }],
      alternatives: [],
    })
    expect(steps[2]).toMatchObject({
      citations: [
        { source: 'law-3', locator: 'art. 1' },
        { source: 'law-3', locator: 'art. 2' },
      ],
    })
  })

  test('in Korean', async () => {
    const { paths } = await explain('trade', 'economy', 'KO')
    expect(paths[0]?.steps.map(({ sentence }) => sentence)).toEqual([
      '1990년 1월 1일에 상무부가 공업부와 합쳐져 상공부가 되었다. 근거 법령은 Amendment of the Government Act이다.',
      '2000년 3월 1일에 상공부는 이름이 경제부로 바뀌었다. 근거 법령은 기록되어 있지 않다.',
    ])
  })

  test('with the accounts and claims that compete with it, and only with those', async () => {
    const { paths } = await explain('post', 'growth')
    expect(paths[0]?.steps.map(({ alternatives }) => alternatives)).toEqual([
      [
        {
          sentence: 'In 1994, the Ministry of Posts was split into the Post Agency and the Telecom Committee.',
          rank: 'REFUTED',
          citations: [{ source: 'smith2020', locator: 'p. 8' }],
        },
      ],
      [],
      [
        {
          sentence: 'In 2012, the Ministry of Economy (경제부) ended; no successor is recorded.',
          rank: 'ALTERNATIVE',
          citations: [{ source: 'smith2020', locator: 'p. 15' }],
        },
        {
          sentence: 'The Ministry of Economy (경제부) ended in 2012.',
          rank: 'ALTERNATIVE',
          citations: [{ source: 'smith2020', locator: 'p. 15' }],
        },
      ],
    ])
    const secession = await explain('economy', 'patent-office')
    expect(secession.paths[0]?.steps[0]?.alternatives).toEqual([])
  })

  test('and a path is as sure as its least sure step', async () => {
    expect((await explain('trade', 'knowledge')).paths.map(({ certainty }) => certainty)).toEqual(['INFERRED'])
    const { paths } = await explain('science', 'knowledge')
    expect(paths.map(({ certainty }) => certainty)).toEqual(['POSSIBLE'])
    expect(paths[0]?.steps[0]?.sentence).toContain('The source says only that this may be so.')
  })
})

describe('the reads of explain', () => {
  test('do not grow with the steps, and nothing that was read is read again', async () => {
    const readsOf = async (from: string, to: string) => {
      reads = []
      await explain(from, to)
      return [...reads].sort()
    }
    const expected = ['change/events', 'explain/beside', 'explain/between', 'graph/nodes-by-id', 'graph/sources-by-id']
    const [one, five] = [await readsOf('industry', 'trade-industry'), await readsOf('industry', 'growth')]
    expect(five).toEqual(one)
    expect(five.filter((name) => !name.startsWith('dataset'))).toEqual(expected)
  })

  test('are one more for each field that asks for more than was read, whatever the number of steps', async () => {
    reads = []
    const { explain: answer } = await served.data(`{ explain(from: "trade", to: "growth") { paths { steps {
      from { id predecessors: actor { predecessors { id } } } event { id flows { id } } legalBasis { id amends { id } } } } } }`)
    const { paths } = answer as { paths: { steps: unknown[] }[] }
    expect(paths[0]?.steps).toEqual([
      {
        from: { id: 'trade', predecessors: { predecessors: [] } },
        event: { id: 'trade-industry-merger', flows: [] },
        legalBasis: [{ id: 'law-2', amends: [{ id: 'government-act' }] }],
      },
      {
        from: { id: 'trade-industry', predecessors: { predecessors: [{ id: 'industry' }, { id: 'trade' }] } },
        event: { id: 'economy-rename', flows: [] },
        legalBasis: [],
      },
      {
        from: { id: 'economy', predecessors: { predecessors: [{ id: 'telecom' }, { id: 'trade-industry' }] } },
        event: {
          id: 'reform-2013',
          flows: [{ id: 'flow-economy-growth' }, { id: 'flow-economy-knowledge' }, { id: 'flow-science-knowledge' }],
        },
        legalBasis: [{ id: 'law-3', amends: [{ id: 'government-act' }] }],
      },
    ])
    expect(reads.filter((name) => name === 'generated')).toHaveLength(3)
  })
})

describe('in a graph of many paths', () => {
  beforeAll(async () => {
    const dated = { effective: '2000', cites: ['gazette#p. 1'] }
    const diamonds = Array.from({ length: 15 }, (_, index) => [
      eventOf(`x-n${index} ENDED > x-l${index} CREATED, x-r${index} CREATED`, {
        ...dated,
        id: `x-split-${index}`,
        kind: 'SPLIT',
      }),
      eventOf(`x-l${index} ENDED, x-r${index} ENDED > x-n${index + 1} CREATED`, {
        ...dated,
        id: `x-merger-${index}`,
        kind: 'MERGER',
      }),
    ])
    await addEvents(served.database, [
      ...diamonds.flat(),
      eventOf('y-a CONTINUES > y-b CREATED', { id: 'y-later', kind: 'SECESSION', effective: '2002', cites: [] }),
      eventOf('y-a CONTINUES > y-b CREATED', { id: 'y-earlier', kind: 'SECESSION', effective: '2001', cites: [] }),
      ...['y-c > y-d', 'y-d > y-e', 'y-e > y-c', 'y-e > y-f'].map((pair) =>
        eventOf(pair.replace(' >', ' ENDED >') + ' CREATED', { id: `y-${pair}`, kind: 'REPLACEMENT', cites: [] }),
      ),
    ])
  })

  test('15 stacked diamonds have 32,768, of which five are told at once', async () => {
    await explain('x-n0', 'x-n15')
    const started = performance.now()
    const { found, truncated, paths } = await explain('x-n0', 'x-n15')
    expect([found, truncated, paths.map(({ steps }) => steps.length)]).toEqual([true, true, [30, 30, 30, 30, 30]])
    expect(performance.now() - started).toBeLessThan(2_000)
    expect(paths[0]?.steps.map(({ from }) => from.id).slice(0, 3)).toEqual(['x-n0', 'x-l0', 'x-n1'])
  })

  test('two changes between the same bodies are two paths, and a step without a citation says so', async () => {
    const { paths } = await explain('y-a', 'y-b')
    expect(paths.map(({ steps }) => steps.map(({ sentence }) => sentence))).toEqual([
      ['In 2001, y-b was created out of y-a. No legal basis is recorded. No source is cited for this step.'],
      ['In 2002, y-b was created out of y-a. No legal basis is recorded. No source is cited for this step.'],
    ])
  })

  test('a cycle of bad data ends', async () => {
    expect((await explain('y-c', 'y-f')).paths.map(({ steps }) => steps.length)).toEqual([3])
    expect((await explain('y-c', 'y-c')).reason).toMatch(/asked for twice/)
    expect((await explain('y-f', 'y-c')).reason).toMatch(/^It is the other way round: y-f came from y-c, in 3 steps\./)
  })
})
