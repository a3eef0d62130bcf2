import { expect } from 'vitest'
import { some } from '../../support/matchers.ts'

const inLaw = (law: string, locator: string) => ({
  title: expect.stringContaining(law) as unknown,
  locator: expect.stringContaining(locator) as unknown,
})

/** What the examples about explanations must tell. */
export const EXPLAIN_ANSWERS: Record<string, Record<string, unknown>> = {
  '215-every-step-and-its-act': {
    explain: {
      found: true,
      paths: [
        {
          certainty: 'STATED',
          steps: [
            {
              sentence:
                'On 29 February 2008, the Ministry of Commerce, Industry and Energy was replaced by the Ministry of Knowledge Economy. The legal bases are Law No. 8852 (Government Organization Act, whole amendment) and Presidential Decree No. 20678 (organisation of the Ministry of Knowledge Economy).',
              date: { text: '2008-02-29' },
              legalBasis: [
                { number: '8852', nameEn: 'Law No. 8852: Government Organization Act, whole amendment' },
                {
                  number: '20678',
                  nameEn: 'Presidential Decree No. 20678: organisation of the Ministry of Knowledge Economy',
                },
              ],
              citations: some(inLaw('Law No. 8852', 'art. 32')),
              alternatives: [
                {
                  sentence:
                    'The Ministry of Commerce, Industry and Energy was renamed the Ministry of Knowledge Economy.',
                  rank: 'ALTERNATIVE',
                },
                {
                  sentence:
                    'The Ministry of Knowledge Economy was renamed the Ministry of Commerce, Industry and Energy.',
                  rank: 'REFUTED',
                },
              ],
            },
            {
              sentence:
                'On 23 March 2013, the Ministry of Knowledge Economy was replaced by the Ministry of Trade, Industry and Energy. The legal basis is Law No. 11690 (Government Organization Act, whole amendment).',
              date: { text: '2013-03-23' },
              legalBasis: [{ number: '11690', nameEn: 'Law No. 11690: Government Organization Act, whole amendment' }],
              citations: some(inLaw('Law No. 11690', 'art. 37')),
              alternatives: some({
                sentence:
                  'The Ministry of Knowledge Economy was renamed the Ministry of Commerce, Industry and Energy.',
                rank: 'REFUTED',
              }),
            },
          ],
        },
      ],
    },
  },
  '220-when-the-energy-ministry-began': {
    explain: {
      paths: [
        {
          steps: [
            {
              sentence:
                '1977년 12월 16일에서 1978년 1월 4일 사이에 존속한 상공부에서 동력자원부가 갈라져 나왔다. ‘광업ㆍ지하자원’, ‘동력’ 기능이 함께 넘어갔다. 근거 법령은 법률 제3011호(정부조직법 일부개정)이다.',
              date: { text: '1977-12-16/1978-01-04', earliest: '1977-12-16', latest: '1978-01-04' },
              citations: some({
                source: 'kr-law-3011',
                locator: 'art. 37-2 and supplementary provisions (2) and (3)',
              }),
              alternatives: [
                {
                  sentence: '동력자원부는 1978년 1월 4일에 시작되었다.',
                  rank: 'ALTERNATIVE',
                  reason: expect.stringContaining('name plate') as unknown,
                  citations: [{ source: 'joongang-1978-01', locator: 'article' }],
                },
              ],
            },
          ],
        },
      ],
    },
  },
}
