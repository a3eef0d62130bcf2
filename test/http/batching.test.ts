import { describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/connect.ts'
import type { OpenAccess } from '../../src/questions/ask.ts'
import { openScope } from '../../src/scope.ts'
import { accessWith } from '../support/access.ts'
import { serveFolder } from '../support/served.ts'

/** Questions that were asked, and generated reads. */
let queries = 0

/** The access to a database, counting how many queries are sent to it. */
function counted(database: Database): OpenAccess {
  return accessWith(database, ({ ask, executor }) => ({
    ask: (question, asked) => {
      queries += 1
      return ask(question, asked)
    },
    executor: Object.create(executor, {
      session: {
        value: (...args: Parameters<typeof executor.session>) => {
          queries += 1
          return executor.session(...args)
        },
      },
    }) as typeof executor,
  }))
}

async function queriesOf(query: string): Promise<number> {
  await served.data(query)
  const before = queries
  // Not to the letter, or the answer would be given again.
  await served.data(`${query} `)
  return queries - before
}

const served = serveFolder('test/support/tiny-graph', counted)

describe('batching', () => {
  test('sends one query for each field of generated types under many wrappers', async () => {
    const hits = await served.data('{ search(text: "부", limit: 100) { entity { nameEn } } }')
    expect((hits['search'] as unknown[]).length).toBeGreaterThan(5)
    expect(
      await queriesOf(
        '{ search(text: "부", limit: 100) { entity { nameEn predecessors { nameEn } } other: entity { successors { nameKo } } again: entity { nameKo } } }',
      ),
    ).toBe(3)
  })

  test('sends one query for what competes about all things of a list, and one for each type of it', async () => {
    expect(await queriesOf('{ actors(limit: 100) { nameEn disputed { rank claim { field } event { kind } } } }')).toBe(
      4,
    )
    expect(await queriesOf('{ search(text: "부", limit: 100) { disputed { id } entity { names { text } } } }')).toBe(3)
  })

  test('sends no query for a selection of known ids', async () => {
    expect(
      await queriesOf(
        '{ lineage(direction: ANCESTORS, of: "growth") { entities { id } events { id } successions { from { id __typename } to { id } event { id } } } }',
      ),
    ).toBe(1)
  })

  test('keeps aliases, fragments and directives apart', async () => {
    const answer = await served.data(
      `query ($no: Boolean = false) { search(text: "경부") { entity { ...A also: nameKo @include(if: $no) } entity { kind } again: entity { name: nameKo } } } fragment A on Entity { x: id }`,
    )
    expect(answer).toEqual({ search: [{ entity: { x: 'economy', kind: 'MINISTRY' }, again: { name: '경제부' } }] })
  })
})

test('the database refuses a generated query that would write', async () => {
  const session = served.database
    .within(openScope(10_000))
    .executor(() => undefined)
    .session()
  await expect(session.executeRead((tx) => tx.run('CREATE (:Entity)'))).rejects.toMatchObject({
    code: 'Neo.ClientError.Statement.AccessMode',
  })
})
