import { describe, expect, test } from 'vitest'
import { accessTo } from '../../src/questions/ask.ts'
import { disputes } from '../../src/questions/disputes.ts'
import { openScope } from '../../src/scope.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('seeds')

const some = (...items: object[]): unknown =>
  expect.arrayContaining(items.map((item): unknown => expect.objectContaining(item)))
const DISPUTED = 'disputed { id rank reason citations { source } claim { field value } event { id yielding { id } } }'

describe('what competes', () => {
  test('about a body with another successor stands beside its successor', async () => {
    const { entity } = await served.data(
      `{ entity(id: "regional-innovation-councils") { successors { id } ${DISPUTED} actor { ${DISPUTED} } } }`,
    )
    const account = {
      id: 'cho2011-regional-innovation-councils-replaced',
      rank: 'ALTERNATIVE',
      reason: expect.stringMatching(
        /^According to Cho 2011 the seven committees took the place of the councils/,
      ) as string,
      citations: [{ source: 'cho2011' }],
      claim: null,
      event: {
        id: 'cho2011-regional-innovation-councils-replaced',
        yielding: [{ id: 'economic-region-development-committees' }],
      },
    }
    expect(entity).toEqual({
      successors: [{ id: 'development-councils' }],
      disputed: [account],
      actor: { disputed: [account] },
    })
  })

  test('about a date is a claim with its reason and who says so', async () => {
    const { actors } = await served.data(`{ actors(where: { id: { eq: "pcrd" } }) { start ${DISPUTED} } }`)
    expect(actors).toEqual([
      {
        start: '2009-04-22',
        disputed: some(
          {
            id: 'claim-pcrd-start-cho2011',
            rank: 'ALTERNATIVE',
            reason: expect.stringContaining('22 April 2009') as string,
            citations: [{ source: 'cho2011' }, { source: 'balance-2008-05-27' }, { source: 'kr-law-9629' }],
            claim: { field: 'start', value: '2008' },
            event: null,
          },
          { id: 'claim-pcrd-start-name-plate' },
          { id: 'cho2011-pcbnd-replaced', claim: null },
        ),
      },
    ])
  })

  test('about what a search finds is marked on the hit', async () => {
    const { search } = await served.data(
      '{ search(text: "지역발전위원회", limit: 3) { entity { id } disputed { id rank claim { value } } } }',
    )
    expect(search).toEqual(
      some({
        entity: { id: 'pcrd' },
        disputed: some({ id: 'claim-pcrd-start-cho2011', rank: 'ALTERNATIVE', claim: { value: '2008' } }),
      }),
    )
  })

  test('about a change is seen from the change and from the bodies in it', async () => {
    const { event, kiat } = await served.data(
      `{ event: changeEvents(where: { id: { eq: "2009-05-01-kiat-and-keit" } }) { disputed { id rank } }
         kiat: entity(id: "kiat") { disputed { id rank } } }`,
    )
    const claims = [
      { id: 'claim-kiat-seven-bodies', rank: 'ALTERNATIVE' },
      { id: 'claim-kiat-five-bodies', rank: 'REFUTED' },
    ]
    expect(event).toEqual([{ disputed: some(...claims) }])
    expect(kiat).toEqual({ disputed: some(...claims) })
  })

  test('with a change is another account of the same change, also of a function that moves', async () => {
    const { changeEvents } = await served.data(
      `{ changeEvents(where: { id: { in: ["1968-07-24-culture", "2009-04-22-development-councils", "2009-04-22-pcrd"] } }) {
         id disputed { event { id rank } } } }`,
    )
    expect(changeEvents).toEqual([
      { id: '1968-07-24-culture', disputed: [{ event: { id: 'unn-1961-culture', rank: 'REFUTED' } }] },
      {
        id: '2009-04-22-development-councils',
        disputed: [{ event: { id: 'cho2011-regional-innovation-councils-replaced', rank: 'ALTERNATIVE' } }],
      },
      {
        id: '2009-04-22-pcrd',
        disputed: [
          { event: { id: '2008-pcbnd-abolition-plan', rank: 'REFUTED' } },
          { event: { id: 'cho2011-pcbnd-replaced', rank: 'ALTERNATIVE' } },
        ],
      },
    ])
  })

  test('about a term of office is seen from the person and from the office', async () => {
    const { person, office } = await served.data(
      `{ person: entity(id: "syngman-rhee") { disputed { id claim { relation } } }
         office: entity(id: "president-of-the-republic-of-korea") { disputed { id claim { relation } } } }`,
    )
    const claim = { id: 'claim-president-1-start-1948-08-15', claim: { relation: 'held-president-1' } }
    expect(person).toEqual({ disputed: some(claim) })
    expect(office).toEqual({ disputed: some(claim) })
  })

  test('about a function that moves is a change of another account', async () => {
    const { concepts } = await served.data(
      '{ concepts(where: { id: { eq: "function-culture" } }) { disputed { event { id } } } }',
    )
    expect(concepts).toEqual([{ disputed: [{ event: { id: 'unn-1961-culture' } }] }])
  })

  test('about a plan is a relation that is not followed, seen from both its ends', async () => {
    const { plan, institute } = await served.data(
      `{ plan: entity(id: "cnldp-1") { disputed { ...relation } } institute: actors(where: { id: { eq: "krihs-1978" } }) { disputed { ...relation } } }
       fragment relation on Dispute {
         id rank why: reason cited: citations { from: source } claim { id } event { id }
         relation { type direction other { id } properties { role } }
       }`,
    )
    const dispute = {
      id: 'shin2009-implements-krihs-1978-cnldp-1',
      rank: 'ALTERNATIVE',
      why: 'The record has the institute from 1978 only, six years after the plan began.',
      cited: [{ from: 'shin2009' }],
      claim: null,
      event: null,
    }
    const relation = { type: 'IMPLEMENTS', properties: { role: 'organised the work' } }
    expect(plan).toEqual({
      disputed: [{ ...dispute, relation: { ...relation, direction: 'IN', other: { id: 'krihs-1978' } } }],
    })
    expect(institute).toEqual([
      { disputed: some({ ...dispute, relation: { ...relation, direction: 'OUT', other: { id: 'cnldp-1' } } }) },
    ])
  })

  test('about all things of a list is asked in one question', async () => {
    const { actors } = await served.data('{ actors(limit: 100) { id disputed { id } } }')
    const ids = (actors as { id: string }[]).map(({ id }) => id)
    const found = await accessTo(served.database)(openScope(30_000)).ask(disputes, { of: ids })
    expect(found.size).toBeGreaterThan(0)
    expect(actors).toEqual(ids.map((id) => ({ id, disputed: (found.get(id) ?? []).map((one) => ({ id: one.id })) })))
  })

  test('about what came before a body stands beside the body, too', async () => {
    const { councils, most, mest } = await served.data(
      `{ councils: entity(id: "development-councils") { ${DISPUTED} } most: entity(id: "most") { ${DISPUTED} } mest: entity(id: "mest") { predecessors { id } ${DISPUTED} } }`,
    )
    expect(councils).toEqual({ disputed: some({ id: 'cho2011-regional-innovation-councils-replaced' }) })
    for (const body of [most, mest]) expect(body).toMatchObject({ disputed: some({ id: 'shin2009-most-amalgamated' }) })
  })

  test('is nothing about most things', async () => {
    const { entity } = await served.data(`{ entity(id: "kr-law-7061") { ${DISPUTED} } }`)
    expect(entity).toEqual({ disputed: [] })
  })
})
