import { expect } from 'vitest'
import { above, like, some } from '../../support/matchers.ts'

const SOURCE = '§3-2(2), lines 700-718'

/** A stretch with one holder: its days, the holder, how sure it is, and the kinds of the steps that lead to it. */
const held = (from: string, to: string | null, nameEn: string, certainty: string, ...kinds: string[]) =>
  like({
    from,
    to,
    reason: null,
    holders: [like({ certainty, entity: like({ nameEn }), steps: kinds.map((kind) => like({ kind })) })],
  })

const TRADE_AND_ENERGY = 'Ministry of Trade, Industry and Energy'
const POWER = [
  held('1948-08-15', '1977-12-15', 'Ministry of Commerce and Industry', 'STATED'),
  like({
    from: '1977-12-16',
    to: '1978-01-03',
    holders: some({ entity: like({ nameKo: '상공부' }) }, { entity: like({ nameKo: '동력자원부' }) }),
  }),
  held('1978-01-04', '1993-03-05', 'Ministry of Energy and Resources', 'STATED'),
  held('1993-03-06', '1994-12-22', TRADE_AND_ENERGY, 'INFERRED', 'MERGER'),
  held('1994-12-23', '1998-02-27', TRADE_AND_ENERGY, 'INFERRED', 'MERGER', 'RENAME'),
  held(
    '1998-02-28',
    '2008-02-28',
    'Ministry of Commerce, Industry and Energy',
    'INFERRED',
    'MERGER',
    'RENAME',
    'REPLACEMENT',
  ),
  like({
    from: '2008-02-29',
    to: '2013-03-22',
    holders: [like({ entity: { nameEn: 'Ministry of Knowledge Economy', nameKo: '지식경제부' } })],
  }),
  held('2013-03-23', '2025-09-30', TRADE_AND_ENERGY, 'INFERRED'),
  held('2025-10-01', null, 'Ministry of Climate, Energy and Environment', 'INFERRED'),
]

const ENERGY = [
  {
    from: '1948-08-15',
    to: '2013-03-22',
    holders: [],
    reason: 'No source says who was responsible before 2013-03-23.',
  },
  held('2013-03-23', '2025-09-30', TRADE_AND_ENERGY, 'STATED'),
  like({
    from: '2025-10-01',
    to: null,
    holders: [
      like({
        certainty: 'STATED',
        entity: like({ nameKo: '기후에너지환경부' }),
        move: { date: { text: '2025-10-01' }, event: { id: '2025-10-01-energy' } },
        citations: some({ locator: 'supplementary provisions art. 3' }),
      }),
    ],
  }),
]

const phase = (id: string, end: string | null, outcome: string, ...became: string[]) => ({
  entity: like({ id, end }),
  outcome,
  became: became.map((one) => ({ id: one })),
})

const term = (nameEn: string, start: string, end: string | null) => ({ node: { nameEn }, properties: { start, end } })

/** What the examples on responsibility, owners and committees must tell. */
export const RESPONSIBILITY_ANSWERS: Record<string, Record<string, unknown>> = {
  '235-responsible-for-energy': { power: { stretches: POWER }, energy: { stretches: ENERGY } },
  '240-plans-without-their-owner': {
    orphans: {
      total: above(10),
      orphans: some(
        {
          entity: { nameEn: 'Five-Year Plan for Balanced National Development' },
          owner: { nameEn: 'Ministry of Commerce, Industry and Energy', end: '2008-02-29' },
          relation: {
            properties: { role: 'regional industrial policy' },
            citations: some({ locator: '§3-7, lines 1721-1729' }),
          },
          heirs: [
            {
              certainty: 'STATED',
              entity: { nameEn: 'Ministry of Knowledge Economy', nameKo: '지식경제부' },
              steps: [{ date: '2008-02-29', kind: 'REPLACEMENT' }],
            },
          ],
          reason: null,
        },
        {
          entity: { nameEn: 'Ten-year territorial plan' },
          heirs: [
            like({ entity: like({ nameKo: '국토해양부' }), steps: [{ date: '2008-02-29', kind: 'REPLACEMENT' }] }),
          ],
        },
        {
          entity: { nameEn: 'Brain Korea 21' },
          heirs: [
            like({ entity: like({ nameKo: '교육과학기술부' }), steps: [{ date: '2008-02-29', kind: 'MERGER' }] }),
          ],
        },
      ),
    },
  },
  '245-in-the-old-and-the-new-one': {
    entities: ['DRIA', 'Hanbat National University', 'KAIST'].map((name) =>
      like({
        memberOf: [{ nameEn: 'Merged RIS pilot team of Daejeon', start: '2004' }],
        leads: [
          {
            nameEn: `RIS pilot team of ${name}`,
            successorsConnection: {
              edges: [{ properties: { kind: 'MERGER', date: '2004', citations: [like({ locator: SOURCE })] } }],
            },
          },
        ],
      }),
    ),
  },
  '260-how-long-committees-live': {
    committees: {
      bodies: some(
        phase('pcbnd', '2009-04-22', 'RENAMED', 'pcrd'),
        phase('pcrd', '2018-03-20', 'RENAMED', 'pcbnd-2018'),
        phase('pcbnd-2018', '2023-07-10', 'SUCCEEDED', 'committee-era-local-autonomy'),
        phase('committee-era-local-autonomy', null, 'EXISTS'),
        phase(
          'presidential-committee-decentralisation',
          '2013-05-28',
          'SUCCEEDED',
          'local-autonomy-development-committee',
        ),
      ),
      successions: some({ date: '2018-03-20', kind: 'RENAME', from: { id: 'pcrd' }, to: { id: 'pcbnd-2018' } }),
    },
    presidents: {
      heldByConnection: {
        edges: [
          term('Roh Moo-hyun', '2003-02-25', '2008-02-25'),
          term('Lee Myung-bak', '2008-02-25', '2013-02-25'),
          term('Park Geun-hye', '2013-02-25', '2017-03-10'),
          term('Moon Jae-in', '2017-05-10', '2022-05-10'),
          term('Yoon Suk Yeol', '2022-05-10', '2025-04-04'),
          term('Lee Jae-myung', '2025-06-04', null),
        ],
      },
    },
  },
  '270-a-project-without-a-known-owner': {
    responsibility: {
      stretches: [],
      reason: expect.stringMatching(
        /^No source says who was responsible.*OVERSEES Ministry of Knowledge Economy/,
      ) as unknown,
    },
  },
  '275-a-gap-in-responsibility': {
    responsibility: {
      stretches: [
        {
          from: '1960-01-01',
          to: '1994-12-22',
          holders: [],
          reason: 'No source says who was responsible before 1994-12-23.',
        },
        {
          from: '1994-12-23',
          to: '1998-12-30',
          holders: [{ certainty: 'STATED', entity: { nameEn: 'Ministry of Construction and Transportation' } }],
          reason: null,
        },
        {
          from: '1998-12-31',
          to: null,
          holders: [],
          reason:
            'The responsibility of 건설교통부 (Ministry of Construction and Transportation) ended (1998). No source says who was responsible from 1998-12-31 on.',
        },
      ],
    },
  },
  '280-a-committee-that-leads-nowhere': {
    lineage: {
      bodies: [{ entity: { nameEn: 'Local Devolution Promotion Committee', endUnknown: true }, outcome: 'UNKNOWN' }],
      reason: expect.stringContaining('ended, and the data does not say what followed') as unknown,
    },
  },
}
