import { expect, test } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { noDatabase } from '../support/access.ts'
import { openApp } from '../support/app.ts'

/** An application over a database of which each reading ends like this, and the number of readings so far. */
async function counting(answer: () => Promise<unknown>) {
  let readings = 0
  const app = await openApp((scope) => ({
    ...noDatabase(scope),
    ask: () => {
      readings += 1
      return answer() as Promise<never>
    },
  }))
  return { app, readings: () => readings }
}

test.each<[string, () => Promise<unknown>, number]>([
  ['answers', () => Promise.resolve({ version: 'v1', complete: true }), 200],
  ['is away', () => Promise.reject(new AppError('DATABASE_UNAVAILABLE', 'It is away.')), 503],
])(
  'all who ask for /readyz and /metrics share one reading a second of a database that %s',
  async (_title, answer, status) => {
    const { app, readings } = await counting(answer)
    const ask = async () => (await app.inject('/readyz')).statusCode
    expect(new Set(await Promise.all(Array.from({ length: 50 }, ask)))).toEqual(new Set([status]))
    for (let index = 0; index < 10; index += 1) await app.inject('/metrics')
    expect([readings(), await ask()]).toEqual([1, status])
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect([await ask(), readings()]).toEqual([status, 2])
    await app.inject('/healthz')
    expect(readings()).toBe(2)
    await app.close()
  },
)

test('while a reading takes long, there is no second one', async () => {
  const { app, readings } = await counting(
    () => new Promise((resolve) => setTimeout(resolve, 1_500, { version: 'v1', complete: true })),
  )
  const first = app.inject('/readyz')
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect([(await app.inject('/readyz')).statusCode, (await first).statusCode, readings()]).toEqual([200, 200, 1])
  await app.close()
})
