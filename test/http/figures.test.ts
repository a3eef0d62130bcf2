import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

describe('figures', () => {
  test('are found from what pays or does, and from what they measure', async () => {
    expect(
      await served.data(`{
        actors(where: { id: { eq: "economy" } }) { observations { id } observationsBy { id } observationsIn { id } }
        entity(id: "plan-a") { observations { id } observationsBy { id } }
      }`),
    ).toEqual({
      actors: [{ observations: [], observationsBy: [{ id: 'observation-plan-a-budget' }], observationsIn: [] }],
      entity: { observations: [{ id: 'observation-plan-a-budget' }], observationsBy: [] },
    })
  })
})

describe('indicators', () => {
  const indicators = async (args = '') =>
    (await served.data(`{ indicators${args} { indicator units observations sources } }`))['indicators']
  const budget = { indicator: 'budget', units: ['KRW'], observations: 1, sources: 1 }
  const members = { indicator: 'members', units: ['persons'], observations: 1, sources: 1 }

  test('are listed with their units and counts, page by page', async () => {
    expect(await indicators()).toEqual([budget, members])
    expect(await indicators('(limit: 1)')).toEqual([budget])
    expect(await indicators('(limit: 1, offset: 1)')).toEqual([members])
  })

  test('can be kept to a text and to a unit', async () => {
    expect(await indicators('(text: "MEMB")')).toEqual([members])
    expect(await indicators('(unit: "KRW")')).toEqual([budget])
    expect(await indicators('(text: "memb", unit: "KRW")')).toEqual([])
  })
})

describe('a standing act', () => {
  test('shows when its law was passed, promulgated and in force', async () => {
    expect(
      await served.data(`{ acts {
        id passed enactment { passed promulgated inForce law { id number } }
      } }`),
    ).toEqual({
      acts: [
        {
          id: 'government-act',
          passed: null,
          enactment: {
            passed: '1959-12-01',
            promulgated: '1959-12-15',
            inForce: '1960-01-01',
            law: { id: 'law-1', number: '1' },
          },
        },
        { id: 'law-1', passed: '1959-12-01', enactment: null },
        { id: 'law-2', passed: '1989-12', enactment: null },
        { id: 'law-3', passed: null, enactment: null },
      ],
    })
  })
})
