import { expect } from 'vitest'
import { above, like, some } from '../../support/matchers.ts'

/** What each example must tell; facts of the statutes, which more data does not change. */
export const RECORD_ANSWERS: Record<string, Record<string, unknown>> = {
  '010-ministry-with-citations': {
    ministries: [
      like({
        nameKo: '산업자원부',
        start: '1998-02-28',
        end: '2008-02-29',
        citations: some({ title: expect.stringContaining('정부조직법') as unknown, locator: 'art. 37' }),
      }),
    ],
  },
  '020-ministry-lineage': {
    lineage: {
      successions: some(
        {
          date: '2008-02-29',
          from: { acronym: 'MOCIE', nameKo: '산업자원부' },
          to: { acronym: 'MKE', nameKo: '지식경제부' },
          event: like({ enactedBy: some({ number: '8852' }) }),
        },
        {
          date: '2013-03-23',
          from: { acronym: 'MKE', nameKo: '지식경제부' },
          to: { acronym: 'MOTIE', nameKo: '산업통상자원부' },
          event: like({ enactedBy: some({ number: '11690' }) }),
        },
      ),
    },
  },
  '030-committee-lineage': {
    lineage: {
      entities: some({ acronym: 'PCBND', end: '2009-04-22' }, { acronym: 'PCRD' }, { nameKo: '지방시대위원회' }),
      successions: some(
        { date: '2009-04-22', kind: 'RENAME', from: { id: 'pcbnd' }, to: { id: 'pcrd' } },
        { date: '2018-03-20', kind: 'RENAME', from: { id: 'pcrd' }, to: { id: 'pcbnd-2018' } },
        { date: '2023-07-10', kind: 'MERGER', to: { id: 'committee-era-local-autonomy' } },
      ),
    },
  },
  '040-search-in-korean': {
    search: some({ matchedName: '국가균형발전위원회', entity: like({ id: 'pcbnd', kind: 'COMMITTEE' }) }),
  },
  '045-search-in-documents': {
    search: some(
      { matched: 'INDICATOR', matchedName: 'technoparks created', entity: like({ observation: like({ value: 12 }) }) },
      { matched: 'TEXT', entity: like({ id: 'finding-cho2011-techno-parks-role' }) },
    ),
  },
  '050-ministries-on-a-day': {
    ministries: some({ nameKo: '지식경제부' }, { nameKo: '교육과학기술부', end: '2013-03-23' }),
  },
  '060-what-one-law-changed': {
    acts: [
      like({
        number: '8852',
        changes: some({
          kind: 'REPLACEMENT',
          entering: some({ nameKo: '산업자원부' }),
          yielding: some({ nameKo: '지식경제부' }),
        }),
      }),
    ],
  },
  '070-functions-handed-over': {
    actors: [
      like({
        functionsHandedToConnection: {
          edges: some({
            properties: like({ date: '2025-10-01', function: 'function-energy' }),
            node: { nameEn: 'Ministry of Climate, Energy and Environment' },
          }),
        },
        functionsReceivedFromConnection: {
          edges: some({ properties: { date: '2013-03-23', function: 'function-trade-negotiation' } }),
        },
      }),
    ],
  },
  '080-competing-claims': {
    claims: some(
      { field: 'end', value: '2008', rank: 'ALTERNATIVE', about: [like({ end: '2009-04-22' })] },
      { field: 'start', value: '2009-04-28', about: [like({ start: '2009-04-22' })] },
    ),
  },
  '090-counts': {
    ministries: { totalCount: above(30) },
    committees: { totalCount: above(20) },
    renames: { totalCount: above(10) },
    mergers: { totalCount: above(5) },
  },
  '100-mixed-ends': {
    entity: like({
      nameKo: '국가균형발전특별회계',
      basedOn: some({ type: 'Act', act: like({ kind: 'ACT' }) }),
      funds: some({ type: 'Programme', programme: like({ kind: 'PLAN', start: '2004' }) }),
      parts: some({ type: 'Fund', fund: { kind: 'SUB_ACCOUNT' } }),
      successors: some({ start: '2010-01-01' }),
    }),
  },
  '110-one-acronym': {
    ministries: some(
      { id: 'motie-1993', nameKo: '상공자원부' },
      { id: 'motie-1994', nameKo: '통상산업부' },
      { id: 'motie', nameKo: '산업통상자원부' },
    ),
  },
  '120-competing-accounts': {
    changeEvents: some({
      rank: 'ALTERNATIVE',
      kind: 'RENAME',
      entering: [{ nameEn: 'Ministry of Commerce, Industry and Energy' }],
      yielding: [{ nameEn: 'Ministry of Knowledge Economy' }],
    }),
  },
  '125-a-papers-own-version': {
    entity: like({
      disputed: some({
        rank: 'ALTERNATIVE',
        citations: [{ source: 'cho2011', locator: '§3-7, lines 1784-1788' }],
      }),
    }),
    followed: {
      successions: [{ rank: 'PREFERRED', to: { nameEn: 'Development councils' } }],
      leftOut: [{ id: 'cho2011-regional-innovation-councils-replaced', rank: 'ALTERNATIVE' }],
    },
    paper: { successions: [{ rank: 'ALTERNATIVE', to: { nameEn: 'Economic Region Development Committees' } }] },
  },
  '130-dataset': {
    dataset: like({
      licence: 'CC BY 4.0',
      complete: true,
      nodes: above(380),
      sources: some({ id: 'cho2011', nodes: above(30) }),
    }),
  },
  '140-what-a-paper-says-on-a-line': {
    source: like({
      statements: some(
        { locator: '§3-7, lines 1685-1701', entity: like({ id: 'finding-cho2011-pcbnd-typical', type: 'Finding' }) },
        {
          locator: '§3-7, lines 1685-1691',
          entity: null,
          relation: like({
            of: { nameEn: 'Regional Innovation Councils' },
            type: 'COUNTERPART_OF',
            other: { nameEn: 'Presidential Committee on Balanced National Development' },
          }),
        },
      ),
    }),
    indicators: some({ indicator: 'budget for regional development', units: ['KRW'], observations: 2, sources: 1 }),
  },
  '150-relations-of-every-type': {
    entity: like({
      end: '2013-03-23',
      until: '2013-03-22',
      relations: some(
        {
          type: 'SUCCEEDED_BY',
          direction: 'IN',
          date: '2008-02-29',
          kind: 'REPLACEMENT',
          other: { nameEn: 'Ministry of Commerce, Industry and Energy', type: 'Actor' },
          properties: null,
        },
        { type: 'SUCCEEDED_BY', direction: 'OUT', date: '2013-03-23', kind: 'REPLACEMENT' },
        { type: 'PART_OF', direction: 'IN', date: null, properties: like({}) },
      ),
    }),
    acts: [
      like({
        enactment: { law: { number: '7061' }, passed: '2003-12', promulgated: '2004-01-16', inForce: '2004-04-01' },
      }),
    ],
  },
}
