import { expect } from 'vitest'
import { above, like, some } from '../../support/matchers.ts'

const step = (kind: string, from: string, to: string) => ({ kind, from: { nameEn: from }, to: { nameEn: to } })
const move = (what: string, from: string, to: string) => ({
  function: { nameEn: what },
  from: { nameEn: from },
  to: { nameEn: to },
})

/** What the examples about differences and laws must tell. */
export const DIFF_ANSWERS: Record<string, Record<string, unknown>> = {
  '225-from-one-president-to-the-next': {
    diff: {
      total: above(4),
      counts: some({ what: 'CREATED', count: above(11) }, { what: 'ENDED', count: above(18) }),
      packages: some(
        {
          law: like({ number: '8852' }),
          differences: some(
            {
              what: 'CREATED',
              entity: { nameEn: 'Ministry of Knowledge Economy', nameKo: '지식경제부' },
              date: { text: '2008-02-29' },
              event: { id: '2008-02-29-mke', kind: 'REPLACEMENT' },
              citations: some({ title: expect.stringContaining('Law No. 8852') as unknown }),
            },
            { what: 'ENDED', entity: { nameEn: 'Ministry of Commerce, Industry and Energy', nameKo: '산업자원부' } },
            {
              what: 'REPARENTED',
              entity: { nameEn: 'Forest Service', nameKo: '산림청' },
              from: { nameEn: 'Ministry of Agriculture and Forestry' },
              to: { nameEn: 'Ministry for Food, Agriculture, Forestry and Fisheries' },
            },
            {
              what: 'FUNCTION_MOVED',
              entity: like({ nameEn: 'Postal service' }),
              from: { nameEn: 'Ministry of Information and Communication' },
              to: { nameEn: 'Ministry of Knowledge Economy' },
            },
          ),
        },
        { law: like({ number: '8867' }), differences: some({ what: 'CREATED' }, { what: 'ENDED' }) },
        {
          law: like({ number: '8865' }),
          differences: some({ what: 'RENAMED', date: { text: '2008-08-30' } }, { what: 'CREATED' }),
        },
        {
          law: null,
          differences: some(
            { what: 'RELATION_ENDED', entity: like({ nameEn: 'Roh Moo-hyun' }), date: { text: '2008-02-25' } },
            { what: 'RELATION_BEGAN', entity: like({ nameEn: 'Lee Myung-bak' }), date: { text: '2008-02-25' } },
          ),
        },
      ),
    },
  },
  '230-the-law-that-changed-most': {
    packages: [
      {
        law: like({ id: 'kr-law-8852', promulgated: '2008-02-29' }),
        total: above(16),
        events: some({ kind: 'MERGER', effective: '2008-02-29' }, { kind: 'FUNCTION_TRANSFER' }),
        created: some({ nameKo: '지식경제부' }, { nameKo: '교육과학기술부' }, { nameKo: '기획재정부' }),
        ended: some({ nameKo: '산업자원부' }, { nameKo: '정보통신부' }, { nameKo: '해양수산부' }),
        successions: some(
          step('REPLACEMENT', 'Ministry of Commerce, Industry and Energy', 'Ministry of Knowledge Economy'),
          step('ABSORPTION', 'Ministry of Information and Communication', 'Ministry of Knowledge Economy'),
          step('MERGER', 'Ministry of Science and Technology', 'Ministry of Education, Science and Technology'),
        ),
        functionsMoved: some(
          move(
            'Training of industrial technology manpower',
            'Ministry of Commerce, Industry and Energy',
            'Ministry of Education, Science and Technology',
          ),
          move('Postal service', 'Ministry of Information and Communication', 'Ministry of Knowledge Economy'),
        ),
      },
    ],
  },
}
