import { describe, expect, test } from 'vitest'
import { watching } from '../support/access.ts'
import { serveFolder } from '../support/served.ts'

const reads: string[] = []
const served = serveFolder('test/support/duties', (database) => watching(database, (name) => reads.push(name)))

interface Told {
  reason: string | null
  stretches: {
    from: string | null
    to: string | null
    reason: string | null
    holders: {
      entity: { id: string }
      certainty: string
      relation: { properties: { role: string | null } } | null
      steps: { kind: string; from: { id: string }; to: { id: string }; event: { id: string } }[]
      move: { event: { id: string } } | null
      citations: { source: string; locator: string }[]
    }[]
  }[]
}

const FIELDS = `reason stretches { from to reason holders { entity { id } certainty relation { properties { role } }
  steps { kind from { id } to { id } event { id } } move { event { id } } citations { source locator } } }`

async function told(args: string): Promise<Told> {
  return (await served.data(`{ responsibility(${args}) { ${FIELDS} } }`))['responsibility'] as Told
}

/** Each stretch in a line: its days, its holders, and how each is known. */
async function lines(args: string): Promise<string[]> {
  return (await told(args)).stretches.map(({ from, to, holders, reason }) => {
    const names = holders.map(({ entity, certainty, steps, move }) =>
      [entity.id, certainty, ...steps.map(({ event }) => event.id), ...(move ? [`by ${move.event.id}`] : [])].join(' '),
    )
    return `${from ?? '..'} to ${to ?? '..'}: ${reason ?? names.join(', ')}`
  })
}

describe('responsibility', () => {
  test('follows the owner that is stated to its successors, and names each that is possible', async () => {
    expect(await lines('of: "dredging"')).toEqual([
      '1980-01-01 to 1989-12-31: harbour STATED',
      '1990-01-01 to 2009-12-31: sea INFERRED sea-replaces-harbour',
      '2010-01-01 to ..: coast POSSIBLE sea-replaces-harbour sea-split, ocean POSSIBLE sea-replaces-harbour sea-split',
    ])
  })

  test('tells role, steps and citations', async () => {
    const { stretches } = await told('of: "dredging", to: "2009-12-31"')
    expect(stretches.map(({ holders: [holder] }) => holder)).toEqual([
      {
        entity: { id: 'harbour' },
        certainty: 'STATED',
        relation: { properties: { role: 'all of it' } },
        steps: [],
        move: null,
        citations: [{ source: 'almanac', locator: 'p. 7' }],
      },
      {
        entity: { id: 'sea' },
        certainty: 'INFERRED',
        relation: null,
        steps: [
          { kind: 'REPLACEMENT', from: { id: 'harbour' }, to: { id: 'sea' }, event: { id: 'sea-replaces-harbour' } },
        ],
        move: null,
        citations: [{ source: 'marsh-law-1', locator: 'art. 1' }],
      },
    ])
  })

  test('of a function goes by its moves, between them by lineage, and leaves refuted moves out', async () => {
    expect(await lines('of: "pilotage"')).toEqual([
      '1970-01-01 to 1974-12-31: lamps STATED by pilotage-transfer',
      '1975-01-01 to 1975-12-30: harbour STATED by pilotage-transfer, lamps STATED by pilotage-transfer',
      '1975-12-31 to 1989-12-31: harbour STATED by pilotage-transfer',
      '1990-01-01 to 2009-12-31: sea INFERRED by sea-split',
      '2010-01-01 to ..: ocean INFERRED by sea-split',
    ])
  })

  test('ends when the thing ended, and covers what is asked for outside its life', async () => {
    expect(await lines('of: "wharves"')).toEqual(['1970-01-01 to 1979-12-31: harbour STATED'])
    expect(await lines('of: "wharves", from: "1965-01-01", to: "1985-12-31"')).toEqual([
      '1965-01-01 to 1969-12-31: It did not exist yet: its start is 1970-01-01.',
      '1970-01-01 to 1979-12-31: harbour STATED',
      '1980-01-01 to 1985-12-31: It did not exist any more: its end is 1980-01-01.',
    ])
  })

  test('says of a gap what ended before it', async () => {
    expect(await lines('of: "lights"')).toEqual([
      '1972-01-01 to 1985-12-30: lamps STATED',
      '1985-12-31 to ..: Lamp Office [lamps] ended (1985), and no successor is recorded: lamps-end. No source says who was responsible from 1985-12-31 on.',
    ])
    expect(await lines('of: "given-up"')).toEqual([
      '1980-01-01 to 1984-12-30: harbour STATED',
      '1984-12-31 to ..: The responsibility of Ministry of Harbours ended (1984). No source says who was responsible from 1984-12-31 on.',
    ])
  })

  test('of a successor ends where another body is named', async () => {
    expect(await lines('of: "shared", from: "2009-12-31"')).toEqual([
      '2009-12-31 to 2009-12-31: sea INFERRED sea-replaces-harbour',
      '2010-01-01 to 2011-12-31: coast POSSIBLE sea-replaces-harbour sea-split, ocean POSSIBLE sea-replaces-harbour sea-split',
      '2012-01-01 to ..: coast STATED',
    ])
  })

  test('says what the data has instead, where nothing is known', async () => {
    expect(await told('of: "proposed"')).toEqual({
      stretches: [],
      reason:
        'No source says who was responsible: no relation RESPONSIBLE_FOR that is followed reaches it. What the data has instead: OVERSEES Ministry of Harbours; RESPONSIBLE_FOR (PROPOSED) Ministry of Harbours; RESPONSIBLE_FOR (REFUTED) Lamp Office.',
    })
    expect(await told('of: "fog"')).toEqual({
      stretches: [],
      reason:
        'No source says who was responsible: no relation RESPONSIBLE_FOR that is followed reaches it, and no flow of a change moves it.',
    })
  })

  test.each([
    [
      'of: "dredgin"',
      'NOT_FOUND',
      "There is nothing with the id 'dredgin'. Near to it: dredging. Find ids with search.",
    ],
    ['of: "almanac"', 'INVALID_INPUT', "of: 'almanac' is a Source. Give the id of a thing: Actor, Programme"],
    ['of: "sea-split"', 'INVALID_INPUT', "of: 'sea-split' is a ChangeEvent."],
    [
      'of: "dredging", from: "2001-01-01", to: "2000-12-31"',
      'INVALID_INPUT',
      'from: 2001-01-01 is after to: 2000-12-31.',
    ],
    ['of: "dredging", from: "2001-02-30"', 'INVALID_INPUT', 'is not a day.'],
  ])('refuses %s', async (args, code, message) => {
    const { errors } = await served.ask(`{ responsibility(${args}) { reason } }`)
    expect(errors?.[0]?.extensions['code']).toBe(code)
    expect(errors?.[0]?.message).toContain(message)
  })

  test('a day before all records is a gap with its reason', async () => {
    expect(await lines('of: "pilotage", from: "1900-01-01", to: "1900-12-31"')).toEqual([
      '1900-01-01 to 1900-12-31: No source says who was responsible before 1970-01-01.',
    ])
  })

  test('reads the same number of times, however many stretches and holders there are', async () => {
    const selection = 'stretches { holders { entity { nameEn parts { id } } steps { event { id enactedBy { id } } } } }'
    const readsFor = async (of: string, to: string) => {
      reads.length = 0
      await served.data(`{ responsibility(of: "${of}", to: "${to}") { ${selection} } }`)
      return reads.length
    }
    expect(await readsFor('dredging', '2020-01-01')).toBe(await readsFor('dredging', '1999-01-01'))
  })
})
