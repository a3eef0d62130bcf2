import { expect } from 'vitest'
import { some } from '../../support/matchers.ts'

const edge = (type: string, from: string, to: string): object => ({
  ...{ type, from: { id: from }, to: { id: to } },
  citations: expect.arrayContaining([expect.anything()]) as unknown,
})

/** What each example of networks must tell; more data may add to it. */
export const NETWORK_ANSWERS: Record<string, Record<string, unknown>> = {
  '285-around-the-balance-committee': {
    network: {
      nodes: some(
        { nameKo: '국가균형발전위원회' },
        { nameKo: '산업자원부' },
        { nameKo: '교육인적자원부' },
        { nameKo: '대한민국 대통령' },
      ),
      edges: some(
        edge('DELEGATES_TO', 'president-of-the-republic-of-korea', 'pcbnd'),
        edge('OVERSEES', 'pcbnd', 'mic'),
        edge('OVERSEES', 'pcbnd', 'ministry-of-culture-and-tourism'),
        edge('OVERSEES', 'pcbnd', 'ministry-of-education-and-human-resources-development'),
        edge('OVERSEES', 'pcbnd', 'mocie'),
      ),
      truncated: false,
    },
  },
}
