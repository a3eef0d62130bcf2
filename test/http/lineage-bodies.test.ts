import { beforeAll, describe, expect, test } from 'vitest'
import type { ChangeEvent, ChangeKind } from '../../src/change/event.ts'
import { accessTo } from '../../src/questions/ask.ts'
import { lineage } from '../../src/questions/lineage.ts'
import { openScope } from '../../src/scope.ts'
import { addEvents } from '../support/change-events.ts'
import { serveFolder } from '../support/served.ts'
import { eventOf } from '../unit/change/event-of.ts'

const served = serveFolder('test/support/tiny-graph')

const event = (id: string, kind: ChangeKind, line: string, effective?: string): ChangeEvent =>
  eventOf(line, { id, kind, cites: ['smith2020#p. 1'], ...(effective !== undefined && { effective }) })

/** A council whose name comes back, what becomes of things of every type, and what a person takes up again. */
const EVENTS: ChangeEvent[] = [
  event('council-1', 'RENAME', 'council-a RENAMED > council-b RENAMED', '1990'),
  event('council-2', 'RENAME', 'council-b RENAMED > council-c RENAMED', '2000'),
  event('council-3', 'ABSORPTION', 'council-c ENDED > senate CONTINUES', '2010'),
  event('council-4', 'SECESSION', 'council-b CONTINUES > court CREATED', '1995'),
  event('court-end', 'TERMINATION', 'court ENDED > ', '1999'),
  ...(['Programme', 'Act', 'Fund', 'Place', 'Concept'] as const).map((type) =>
    event(`${type}-replaced`, 'REPLACEMENT', `old-${type} ENDED > new-${type} CREATED`, '2005'),
  ),
]

beforeAll(async () => {
  await addEvents(served.database, EVENTS)
  for (const type of ['Programme', 'Act', 'Fund', 'Place', 'Concept'])
    await served.database.execute(
      `MATCH (n:Entity) WHERE n.id IN $ids REMOVE n:Actor SET n:${type}, n.type = '${type}'`,
      { ids: [`old-${type}`, `new-${type}`] },
    )
  await served.database.execute(
    `MATCH (new:Entity {id: 'senate'}), (old:Entity {id: 'court'})
     CREATE (new)-[:REVIVES {id: 'r1', start: '2015', startEarliest: date('2015-01-01'), startLatest: date('2015-12-31')}]->(old)
     CREATE (:Entity:Thing:Actor {id: 'lost', type: 'Actor', end: '1980', endEarliest: date('1980-01-01'), endLatest: date('1980-12-31')})
     WITH old MATCH (other:Entity {id: 'council-a'})
     CREATE (other)-[:REVIVES {id: 'r2', status: 'PLANNED'}]->(old)`,
  )
})

interface Body {
  entity: { id: string }
  incarnations: { id: string }[]
  outcome: string
  became: { id: string }[]
  revivedBy: { id: string }[]
}

const BODIES = 'bodies { entity { id } incarnations { id } outcome became { id } revivedBy { id } }'

/** Each body as `last name (names): outcome > what it became < what revived it`. */
async function bodiesOf(query: string): Promise<string[]> {
  const { lineage: found } = (await served.data(`{ lineage(${query}) { ${BODIES} } }`)) as {
    lineage: { bodies: Body[] }
  }
  const ids = (things: { id: string }[]) => things.map(({ id }) => id).join(' ')
  return found.bodies.map(({ entity, incarnations, outcome, became, revivedBy }) =>
    [
      `${entity.id}${incarnations.length > 1 ? ` (${ids(incarnations)})` : ''}: ${outcome}`,
      ...(became.length > 0 ? [`> ${ids(became)}`] : []),
      ...(revivedBy.length > 0 ? [`< ${ids(revivedBy)}`] : []),
    ].join(' '),
  )
}

describe('the bodies of a lineage', () => {
  test('tell what became of each, also outside the lineage, and what came back', async () => {
    expect(await bodiesOf('of: "council-a", direction: DESCENDANTS')).toEqual([
      'council-a: RENAMED > council-b',
      'council-b: RENAMED > council-c',
      'court: ENDED < senate',
      'council-c: ABSORBED > senate',
      'senate: EXISTS',
    ])
    expect(await bodiesOf('direction: ANCESTORS, of: "council-a"')).toEqual(['council-a: RENAMED > council-b'])
    expect(await bodiesOf('direction: ANCESTORS, of: "growth", depth: 1')).toEqual([
      'growth: EXISTS',
      'economy: SUCCEEDED > growth knowledge',
    ])
  })

  test('of which the data does not say what followed, or when, are unknown', async () => {
    expect(await bodiesOf('direction: ANCESTORS, of: "lost"')).toEqual(['lost: UNKNOWN'])
    expect(await bodiesOf('direction: ANCESTORS, of: "ghost"')).toEqual(['ghost: UNKNOWN'])
  })

  test.each(['council-a', 'council-b', 'council-c'])('are one for all names of a council, asked by %s', async (of) => {
    expect(await bodiesOf(`of: "${of}", direction: DESCENDANTS, renames: COLLAPSE`)).toEqual([
      'council-c (council-a council-b council-c): ABSORBED > senate',
      'court: ENDED < senate',
      'senate: EXISTS',
    ])
  })

  test('have no steps within them', async () => {
    const steps = await served.data(
      '{ lineage(of: "council-b", direction: DESCENDANTS, renames: COLLAPSE, changes: [ABSORPTION]) { entities { id } successions { kind from { id } to { id } } } }',
    )
    expect(steps['lineage']).toEqual({
      entities: [{ id: 'council-c' }, { id: 'senate' }],
      successions: [{ kind: 'ABSORPTION', from: { id: 'council-c' }, to: { id: 'senate' } }],
    })
  })

  test.each(['Programme', 'Act', 'Fund', 'Place', 'Concept'])('are known for things of the type %s', async (type) => {
    expect(await bodiesOf(`of: "old-${type}", direction: DESCENDANTS`)).toEqual([
      `old-${type}: SUCCEEDED > new-${type}`,
      `new-${type}: EXISTS`,
    ])
  })

  test('are read only as far as they are asked for, and then with all that is selected', async () => {
    const { lineage: found } = (await served.data(
      '{ lineage(direction: ANCESTORS, of: "growth", depth: 1) { bodies { entity { nameKo citations { locator } } became { nameKo predecessors { id } } } } }',
    )) as { lineage: { bodies: unknown[] } }
    expect(found.bodies[1]).toEqual({
      entity: { nameKo: '경제부', citations: [{ locator: 'art. 9' }] },
      became: [
        { nameKo: '성장부', predecessors: [{ id: 'economy' }] },
        { nameKo: '지식부', predecessors: [{ id: 'economy' }, { id: 'science' }] },
      ],
    })
  })
})

describe('as of a day', () => {
  const access = () => accessTo(served.database)(openScope(10_000))
  const asOf = async (of: string, day: string, certainty: 'POSSIBLE' | 'CERTAIN' = 'POSSIBLE') => {
    const at = { day, certainty }
    const { bodies, reason } = await access().ask(lineage, { of, direction: 'FAMILY', depth: 30, at })
    return { bodies: bodies.map(({ id, outcome }) => `${id} ${outcome}`), reason }
  }

  test('a lineage holds what had begun and changed by then, and what had become of it', async () => {
    expect(await asOf('trade', '1989-12-31')).toMatchObject({ bodies: ['trade EXISTS'] })
    expect(await asOf('trade', '1990-01-01')).toMatchObject({
      bodies: ['trade SUCCEEDED', 'trade-industry EXISTS', 'industry SUCCEEDED'],
      reason: null,
    })
    expect((await asOf('growth', '2013-03-23')).bodies).toContain('economy SUCCEEDED')
  })

  test('what is not certain counts only if that is asked for', async () => {
    expect((await asOf('council-a', '1990-06-01')).bodies).toEqual(['council-a RENAMED', 'council-b EXISTS'])
    const { bodies, reason } = await asOf('cafe-guild', '1961-06-10', 'CERTAIN')
    expect([bodies, reason]).toEqual([['cafe-guild EXISTS'], expect.stringContaining('had not certainly taken effect')])
  })

  test('a thing that had not begun has none, and the reason says when it begins', async () => {
    expect(await asOf('growth', '2000-01-01')).toEqual({
      bodies: [],
      reason: '성장부 (Ministry of Growth) [growth] had not begun by 2000-01-01. Its record begins on 2013-03-23.',
    })
  })
})
