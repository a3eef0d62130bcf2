import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

describe('actors', () => {
  test('have dates as known with their bounds, names, citations and neighbours in time', async () => {
    const answer = await served.data(`{ actors(where: {id: {eq: "economy"}}) {
      id kind nameEn nameKo acronym start end startEarliest startLatest
      citations { source title locator url } names { text language kind }
      predecessors { id }
      successorsConnection { edges { properties { kind date certainty citations { source locator } } node { id } } }
      offshoots { id } functionsHandedTo { id }
    } }`)
    const law = [
      { source: 'law-3', locator: 'art. 1' },
      { source: 'law-3', locator: 'art. 2' },
    ]
    const step = { kind: 'COMPLEX_REORGANISATION', date: '2013-03-23' }
    expect(answer).toEqual({
      actors: [
        {
          id: 'economy',
          kind: 'MINISTRY',
          nameEn: 'Ministry of Economy',
          nameKo: '경제부',
          acronym: 'MOE',
          start: '2000-03-01',
          end: '2013-03-23',
          startEarliest: '2000-03-01',
          startLatest: '2000-03-01',
          citations: [{ source: 'law-2', title: 'Law No. 2', locator: 'art. 9', url: null }],
          names: [
            { text: '경부', language: 'ko', kind: 'SHORT' },
            { text: 'Ministry for the Economy', language: 'en', kind: 'VARIANT' },
          ],
          predecessors: [{ id: 'telecom' }, { id: 'trade-industry' }],
          successorsConnection: {
            edges: [
              { properties: { ...step, certainty: 'STATED', citations: law }, node: { id: 'growth' } },
              {
                properties: {
                  ...step,
                  certainty: 'INFERRED',
                  citations: [...law, { source: 'smith2020', locator: 'p. 16' }],
                },
                node: { id: 'knowledge' },
              },
            ],
          },
          offshoots: [{ id: 'patent-office' }],
          functionsHandedTo: [{ id: 'science' }],
        },
      ],
    })
  })

  test('can be filtered by bounds and by source, and come in the order of their ids', async () => {
    const answer = await served.data(`{
      before: actors(where: {startLatest: {lt: "1961-01-01"}}) { id }
      bySmith: actors(where: {sources: {includes: "smith2020"}, kind: {eq: COMMITTEE}}) { id }
      firstTwo: actors(limit: 2) { id }
      nextTwo: actors(limit: 2, offset: 2) { id }
    }`)
    expect(answer).toEqual({
      before: [{ id: 'cafe-guild' }, { id: 'industry' }, { id: 'trade' }],
      bySmith: [{ id: 'ghost' }],
      firstTwo: [{ id: 'cafe-guild' }, { id: 'coffee-board' }],
      nextTwo: [{ id: 'economy' }, { id: 'ghost' }],
    })
  })

  test('of one kind are ministries and committees, with the same arguments and selections', async () => {
    const answer = await served.data(
      `query ($where: ActorWhere) {
      all: ministriesConnection { totalCount }
      some: ministries(where: $where, limit: 1) { ...Who successors { ...Who } }
      committees(sort: [{id: DESC}]) { code: id }
    } fragment Who on Actor { id name: nameKo }`,
      { where: { nameEn: { contains: 'Trade' } } },
    )
    expect(answer).toEqual({
      all: { totalCount: 8 },
      some: [{ id: 'trade', name: '상무부', successors: [{ id: 'trade-industry', name: '상공부' }] }],
      committees: [{ code: 'telecom' }, { code: 'salt-board' }, { code: 'ghost' }],
    })
  })
})

describe('entity', () => {
  test('is anything by id, with relations of every type and the typed view', async () => {
    const answer = await served.data(`{
      plan: entity(id: "plan-a") { type kind implementedByConnection(where: {edge: {rank: {eq: ALTERNATIVE}}}) { edges { properties { id start citations { source } } node { actor { acronym } } } } fundedBy { id fund { kind } } actor { id } }
      person: entity(id: "jose-nunez") { nameEn heldConnection { edges { properties { term acting end endLatest } node { id } } } }
      event: entity(id: "reform-2013") { type changeEvent { enactedBy { id number } entering { id } flows { certainty share from { id } to { id } } } }
      law: entity(id: "law-2") { type title act { amends { id } changes { id } } source { title } }
      nothing: entity(id: "nope") { id }
    }`)
    const flow = (certainty: string, share: number | null, from: string, to: string) => ({
      certainty,
      share,
      from: [{ id: from }],
      to: [{ id: to }],
    })
    expect(answer).toEqual({
      plan: {
        type: 'Programme',
        kind: 'PLAN',
        implementedByConnection: {
          edges: [
            {
              properties: { id: 'implements-economy-plan-a-2', start: '2010', citations: [{ source: 'gazette' }] },
              node: { actor: { acronym: 'MOE' } },
            },
          ],
        },
        fundedBy: [{ id: 'regional-account', fund: { kind: 'SUB_ACCOUNT' } }],
        actor: null,
      },
      person: {
        nameEn: 'José Núñez',
        heldConnection: {
          edges: [
            {
              properties: { term: 1, acting: false, end: '2004~', endLatest: '2005-12-31' },
              node: { id: 'minister-of-economy' },
            },
          ],
        },
      },
      event: {
        type: 'ChangeEvent',
        changeEvent: {
          enactedBy: [{ id: 'law-3', number: null }],
          entering: [{ id: 'economy' }, { id: 'science' }],
          flows: [
            flow('STATED', 0.75, 'economy', 'growth'),
            flow('INFERRED', 0.25, 'economy', 'knowledge'),
            flow('POSSIBLE', null, 'science', 'knowledge'),
          ],
        },
      },
      law: {
        type: 'Act',
        title: 'Law No. 2',
        act: { amends: [{ id: 'government-act' }], changes: [{ id: 'trade-industry-merger' }] },
        source: null,
      },
      nothing: null,
    })
  })

  test('records name what they are about', async () => {
    const answer = await served.data(`{
      claims(where: {rank: {eq: ALTERNATIVE}}) { field value reason about { id } }
      findings { text negated stance aboutConnection { edges { properties { role } node { id } } } statedBy { id } }
      observations(where: {basis: {eq: PLANNED}}) { value unit periodEarliest of { id } by { id } }
      sources(where: {id: {eq: "smith2020"}}) { title year }
      changeEvents(where: {rank: {eq: REFUTED}}) { id effective }
    }`)
    const subject = (id: string) => ({ properties: { role: 'subject' }, node: { id } })
    expect(answer).toEqual({
      claims: [{ field: 'end', value: '2012', reason: 'Smith counts from the decision.', about: [{ id: 'economy' }] }],
      findings: [
        {
          text: 'Plan A came too late.',
          negated: false,
          stance: 'NEGATIVE',
          aboutConnection: { edges: [subject('economy'), subject('plan-a')] },
          statedBy: [{ id: 'smith2020' }],
        },
      ],
      observations: [
        {
          value: 1_200_000_000,
          unit: 'KRW',
          periodEarliest: '2009-01-01',
          of: [{ id: 'plan-a' }],
          by: [{ id: 'economy' }],
        },
      ],
      sources: [{ title: 'A "Short" History of Arden', year: 2020 }],
      changeEvents: [{ id: 'post-split-1994', effective: '1994' }],
    })
  })
})

test('an empty name of an operation is none, in the body and in the address', async () => {
  const query = 'query A { dataset { complete } }'
  const post = await served.app.inject({ method: 'POST', url: '/graphql', payload: { query, operationName: '' } })
  const get = await served.app.inject({
    url: `/graphql?${new URLSearchParams({ query, operationName: '' }).toString()}`,
    headers: { 'apollo-require-preflight': 'true' },
  })
  for (const answer of [post, get]) expect(answer.json()).toEqual({ data: { dataset: { complete: true } } })
})
