import { expect } from 'vitest'
import { like, some } from '../../support/matchers.ts'

const outcome = (id: string, outcome: string, ...became: string[]): object => ({
  entity: { id },
  outcome,
  became: became.map((one) => ({ id: one })),
})

/** The family of the industry ministry: none was abolished, and these live on inside another body. */
const family = expect.toSatisfy((bodies: readonly { outcome: string }[]) => {
  expect(bodies).toEqual(
    some(
      outcome(
        'mic',
        'ABSORBED',
        'korea-communications-commission',
        'mcst',
        'ministry-of-public-administration-and-security',
        'mke',
      ),
      outcome('industrial-advancement-administration', 'ABSORBED', 'motie-1994'),
      outcome('government-information-agency', 'ABSORBED', 'mcst'),
      outcome(
        'ministry-of-public-safety-and-security',
        'SUCCEEDED',
        'kcg-2017',
        'ministry-of-the-interior-and-safety',
        'national-fire-agency',
      ),
      outcome('mocie', 'SUCCEEDED', 'mke'),
      outcome('ministry-of-trade-industry-and-resources', 'EXISTS'),
    ),
  )
  return bodies.every((body) => body.outcome !== 'ENDED')
}) as unknown

/** What each example of lineages must tell; facts of the statutes, which more data does not change. */
export const LINEAGE_ANSWERS: Record<string, Record<string, unknown>> = {
  '200-before-todays-industry-ministry': {
    lineage: {
      bodies: some(
        { entity: like({ id: 'motie', until: '2025-09-30' }), became: [{ nameKo: '산업통상부' }] },
        { entity: like({ id: 'mke', nameKo: '지식경제부' }), outcome: 'SUCCEEDED' },
        { entity: like({ id: 'mocie', nameKo: '산업자원부' }), outcome: 'SUCCEEDED' },
        {
          entity: like({ id: 'mic', nameKo: '정보통신부' }),
          outcome: 'ABSORBED',
          became: some({ nameKo: '지식경제부' }),
        },
        {
          entity: like({ id: 'motie-1993', nameKo: '상공자원부' }),
          outcome: 'RENAMED',
          became: [{ nameKo: '통상산업부' }],
        },
        { entity: like({ id: 'mer', nameKo: '동력자원부' }), outcome: 'SUCCEEDED' },
        { entity: like({ id: 'mci', nameKo: '상공부', start: '1948-07-17' }), outcome: 'SUCCEEDED' },
      ),
      successions: some(
        { date: '1977-12-16/1978-01-04', kind: 'SECESSION', from: { id: 'mci' }, to: { id: 'mer' } },
        { date: '1993-03-06', kind: 'MERGER', from: { id: 'mci' }, to: { id: 'motie-1993' } },
        { date: '1993-03-06', kind: 'MERGER', from: { id: 'mer' }, to: { id: 'motie-1993' } },
        { date: '1994-12-23', kind: 'RENAME', from: { id: 'motie-1993' }, to: { id: 'motie-1994' } },
        { date: '1998-02-28', kind: 'REPLACEMENT', from: { id: 'motie-1994' }, to: { id: 'mocie' } },
        { date: '2008-02-29', kind: 'ABSORPTION', from: { id: 'mic' }, to: { id: 'mke' } },
        { date: '2013-03-23', kind: 'REPLACEMENT', from: { id: 'mke' }, event: { enactedBy: [{ number: '11690' }] } },
        { date: '2025-10-01', kind: 'REPLACEMENT', from: { id: 'motie' } },
      ),
      cut: null,
    },
  },
  '205-a-name-that-came-back': {
    lineage: {
      bodies: [
        {
          entity: { id: 'pcbnd-2018' },
          incarnations: [
            like({ nameKo: '국가균형발전위원회', until: '2009-04-21' }),
            { nameKo: '지역발전위원회', start: '2009-04-22', until: '2018-03-19' },
            { nameKo: '국가균형발전위원회', start: '2018-03-20', until: '2023-07-09' },
          ],
          outcome: 'SUCCEEDED',
          became: [{ nameKo: '지방시대위원회' }],
        },
        like({ entity: { id: 'committee-era-local-autonomy' } }),
      ],
      successions: [
        {
          date: '2023-07-10',
          kind: 'MERGER',
          from: { id: 'pcbnd-2018' },
          to: { id: 'committee-era-local-autonomy' },
        },
      ],
    },
  },
  '210-abolished-or-living-on': {
    ministries: {
      bodies: family,
    },
    pilot: {
      bodies: [{ entity: { id: 'ris-pilot-programme', until: '2007-06-30' }, outcome: 'ENDED' }],
      reason: expect.stringContaining('no successor is recorded') as unknown,
    },
  },
}
