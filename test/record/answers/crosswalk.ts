import { expect } from 'vitest'
import { like, some } from '../../support/matchers.ts'

/** A step to a body: when it took effect, what kind of change it was, and the name after it. */
const step = (date: string, kind: string, nameKo: string): unknown => like({ date, kind, to: { nameKo } })

/** Exactly these steps, in this order. */
const carriedOnBy = (nameKo: string, ...steps: unknown[]): object => ({ entity: like({ nameKo }), steps })

const TODAY = '산업통상부'

const since1998 = [
  step('1998-02-28', 'REPLACEMENT', '산업자원부'),
  step('2008-02-29', 'REPLACEMENT', '지식경제부'),
  step('2013-03-23', 'REPLACEMENT', '산업통상자원부'),
  step('2025-10-01', 'REPLACEMENT', TODAY),
]

/** What each example of crosswalks must tell; facts of the statutes, which more data does not change. */
export const CROSSWALK_ANSWERS: Record<string, Record<string, unknown>> = {
  '250-budget-series-of-2005': {
    crosswalk: like({
      unmapped: 0,
      rows: some(
        {
          body: like({ nameKo: '산업자원부' }),
          complete: true,
          unmapped: null,
          heirs: some({
            ...carriedOnBy(
              '산업통상자원부',
              step('2008-02-29', 'REPLACEMENT', '지식경제부'),
              step('2013-03-23', 'REPLACEMENT', '산업통상자원부'),
            ),
            // No source tells which part of the money went where.
            share: null,
            certainty: 'STATED',
          }),
        },
        { body: like({ nameKo: '환경부' }), heirs: [like(carriedOnBy('환경부'))] },
        {
          body: like({ nameKo: '재정경제부' }),
          heirs: some(carriedOnBy('기획재정부', step('2008-02-29', 'MERGER', '기획재정부'))),
        },
        {
          body: like({ nameKo: '여성부' }),
          heirs: [
            like(
              carriedOnBy(
                '여성가족부',
                step('2005-06-23', 'REPLACEMENT', '여성가족부'),
                step('2008-02-29', 'REPLACEMENT', '여성부'),
                step('2010-03-19', 'REPLACEMENT', '여성가족부'),
              ),
            ),
          ],
        },
        {
          body: like({ nameKo: '해양수산부' }),
          heirs: some({ entity: like({ nameKo: '국토교통부' }) }, { entity: like({ nameKo: '농림축산식품부' }) }),
        },
      ),
    }),
  },
  '252-from-an-old-name-to-today': {
    today: {
      found: true,
      reason: null,
      matches: [
        like({
          entity: like({ id: 'motie' }),
          heirs: [
            {
              entity: like({ nameKo: TODAY }),
              steps: [
                like({
                  date: '2025-10-01',
                  from: { nameKo: '산업통상자원부' },
                  event: { citations: some({ locator: expect.stringContaining('art. 41') as unknown }) },
                }),
              ],
            },
          ],
        }),
        like({
          entity: like({ id: 'motie-1994', until: '1998-02-27' }),
          heirs: [like(carriedOnBy(TODAY, ...since1998))],
        }),
        like({
          entity: like({ id: 'motie-1993', nameKo: '상공자원부' }),
          heirs: [like(carriedOnBy(TODAY, step('1994-12-23', 'RENAME', '통상산업부'), ...since1998))],
        }),
      ],
    },
  },
}
