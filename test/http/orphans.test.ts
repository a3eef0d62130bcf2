import { describe, expect, test } from 'vitest'
import { watching } from '../support/access.ts'
import { serveFolder } from '../support/served.ts'

const reads: string[] = []
const served = serveFolder('test/support/duties', (database) => watching(database, (name) => reads.push(name)))

interface Found {
  total: number
  orphans: {
    entity: { id: string }
    owner: { id: string }
    relation: { id: string }
    heirs: { entity: { id: string }; steps: { kind: string }[] }[]
    reason: string | null
  }[]
}

const FIELDS =
  'total orphans { entity { id } owner { id } relation { id } heirs { entity { id } steps { kind } } reason }'

async function found(args: string): Promise<Found> {
  return (await served.data(`{ orphans(${args}) { ${FIELDS} } }`))['orphans'] as Found
}

async function lines(args: string): Promise<string[]> {
  const { orphans } = await found(args)
  return orphans.map(({ entity, owner, heirs, reason }) => {
    const names = heirs.map((heir) => heir.entity.id).join(', ')
    return `${entity.id} of ${owner.id}: ${reason ?? names}`
  })
}

const NOTHING = 'Lamp Office [lamps] ended (1985), and no successor is recorded: lamps-end.'

describe('orphans', () => {
  test('are what exists on the day and whose owner ended by then, with what carries the owner on', async () => {
    expect(await lines('at: "1991-06-01"')).toEqual([
      'dredging of harbour: sea',
      'handed of harbour: sea',
      `lights of lamps: ${NOTHING}`,
      'shared of harbour: sea',
    ])
  })

  test('are none before the owner has certainly ended', async () => {
    expect(await lines('at: "1985-06-01"')).toEqual([])
    expect(await lines('at: "1986-01-01"')).toEqual([`lights of lamps: ${NOTHING}`])
  })

  test('are none once another body is named, and have the owner that was named last', async () => {
    expect(await lines('at: "2012-06-01"')).toEqual([
      'beacons of sea: coast, ocean',
      'dredging of harbour: coast, ocean',
      'handed of sea: coast, ocean',
      `lights of lamps: ${NOTHING}`,
    ])
  })

  test('tell the relation, the steps to each heir, and how many there are in all', async () => {
    expect(await found('at: "1991-06-01", limit: 1, offset: 1')).toEqual({
      total: 4,
      orphans: [
        {
          entity: { id: 'handed' },
          owner: { id: 'harbour' },
          relation: { id: 'for-handed-harbour' },
          heirs: [{ entity: { id: 'sea' }, steps: [{ kind: 'REPLACEMENT' }] }],
          reason: null,
        },
      ],
    })
  })

  test('are those of today without a day, and none before all records', async () => {
    expect(await lines('limit: 100')).toEqual(await lines('at: "2020-01-01"'))
    expect(await found('at: "1900-01-01"')).toEqual({ total: 0, orphans: [] })
  })

  test('are read the same number of times, however many there are', async () => {
    const selection =
      'orphans { entity { nameEn } owner { parts { id } } relation { citations { locator } } heirs { entity { nameKo } steps { event { id } } } }'
    const readsFor = async (limit: number) => {
      reads.length = 0
      await served.data(`{ orphans(at: "1991-06-01", limit: ${limit}) { ${selection} } }`)
      return reads.length
    }
    await readsFor(1)
    // The third one has no heir, and that is read too.
    expect(await readsFor(3)).toBe(await readsFor(4))
  })
})
