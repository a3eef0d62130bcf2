import type { FastifyInstance } from 'fastify'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { runSeeds } from '../../src/seed/run.ts'
import { watching } from '../support/access.ts'
import { ask, openApp } from '../support/app.ts'
import { loadFolder } from '../support/database.ts'
import { scriptOf } from '../support/seed-scripts.ts'
import { serveFolder } from '../support/served.ts'

// With JOKBO_STALE_MS a repeated answer may lag behind the data, and no longer than that.
const STALE = 600
const served = serveFolder('test/support/tiny-graph')
const NAME = '{ actors(where: { id: { eq: "economy" } }) { nameEn } }'

let app: FastifyInstance
let reads: string[] = []

beforeAll(async () => {
  app = await openApp(
    watching(served.database, (name) => reads.push(name)),
    { stale: STALE },
  )
})
afterAll(async () => {
  await app.close()
  await loadFolder(served.database, 'test/support/tiny-graph')
})
beforeEach(() => loadFolder(served.database, 'test/support/tiny-graph'))

async function nameNow(): Promise<string | undefined> {
  const { data } = await ask(app, NAME)
  return (data as { actors: { nameEn: string }[] } | null | undefined)?.actors[0]?.nameEn
}

function rename(nameEn: string): Promise<void> {
  return served.database.execute("MATCH (n:Entity {id: 'economy'}) SET n.nameEn = $nameEn", { nameEn })
}

test('repeated requests share one reading of the state', async () => {
  await nameNow()
  await delay(STALE)
  await nameNow()
  reads = []
  const began = performance.now()
  let asked = 0
  for (; asked < 200 && performance.now() - began < STALE / 2; asked++) await nameNow()
  expect(asked).toBeGreaterThan(5)
  expect(reads).toEqual([])
})

test('no answer is older than the bound after a change by hand', async () => {
  let oldAnswers = 0
  for (let turn = 1; turn <= 3; turn++) {
    await nameNow()
    await nameNow()
    await rename(`Name ${turn}`)
    const changed = performance.now()
    for (;;) {
      const askedAfter = performance.now() - changed
      const name = await nameNow()
      if (name === `Name ${turn}`) break
      oldAnswers += 1
      expect(askedAfter).toBeLessThan(STALE)
    }
  }
  // Else the bound has not been tried.
  expect(oldAnswers).toBeGreaterThan(0)
})

test('no answer is older than the bound after a reload', async () => {
  await delay(STALE)
  await nameNow()
  expect(await nameNow()).toBe('Ministry of Economy')
  const other = scriptOf('010-other.cypher', "CREATE (:Entity:Source {id: 'gazette', title: 'Gazette'})")
  await runSeeds(served.database, [other], { replacing: 'reset' })
  await delay(STALE)
  expect(await nameNow()).toBeUndefined()
})

test('an answer that is asked for the first time is never old', async () => {
  const other = (alias: number) => `{ a${alias}: actors(where: { id: { eq: "economy" } }) { nameEn } }`
  for (let turn = 1; turn <= 3; turn++) {
    await ask(app, other(0))
    await rename(`Name ${turn}`)
    const { data } = await ask(app, other(turn))
    expect(data).toEqual({ [`a${turn}`]: [{ nameEn: `Name ${turn}` }] })
  }
})
