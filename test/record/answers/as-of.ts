import { above, like, some } from '../../support/matchers.ts'

/** What existed on a day. */
export const AS_OF_ANSWERS: Record<string, Record<string, unknown>> = {
  '255-government-on-a-day': {
    ministries: some(
      {
        id: 'mke',
        english: 'Ministry of Knowledge Economy',
        korean: '지식경제부',
        start: '2008-02-29',
        parts: some({ id: 'korean-intellectual-property-office', korean: '특허청' }),
        predecessors: some({ nameKo: '산업자원부', end: '2008-02-29' }),
      },
      { korean: '국토해양부' },
    ),
    agencies: like({
      totalCount: above(15),
      edges: some({ node: { nameKo: '특허청', partOf: [{ nameKo: '지식경제부' }] } }),
    }),
  },
}
