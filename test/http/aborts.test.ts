import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { ANSWERS, answersOf, closeEach, serveFake } from '../support/fake-served.ts'
import { heapInUse } from '../support/heap.ts'

closeEach()

test('a thousand callers that disconnect leave no query, no connection and no memory behind', async () => {
  const { server, app } = await serveFake(60_000)
  await expect.poll(() => answersOf(app), { timeout: 20_000 }).toEqual(ANSWERS)
  const hanging = new Set<number>()
  let [asked, ended] = [0, 0]
  server.play((name, [statement], connection) => {
    if (name === 'RUN' && String(statement).includes('Actor')) {
      asked += 1
      hanging.add(connection)
      return 'silence'
    }
    // Each query is ended at the database by a RESET of its connection.
    if (name === 'RESET' && hanging.delete(connection)) ended += 1
    return name === 'PULL' && hanging.has(connection) ? 'silence' : undefined
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const goAway = async (callers: number) => {
    const so = asked + callers
    const gone = Array.from({ length: callers }, (_, index) => {
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': `10.0.0.${index % 4}` }
      const call = request({ port, path: '/graphql', method: 'POST', headers })
      call.on('error', () => undefined).end('{"query":"{ actors { id } }"}')
      return call
    })
    await expect.poll(() => asked, { timeout: 20_000 }).toBe(so)
    for (const call of gone) call.destroy()
    await expect.poll(() => ended, { timeout: 20_000 }).toBe(so)
  }
  for (let round = 0; round < 5; round++) await goAway(40)
  const before = heapInUse()
  for (let round = 0; round < 20; round++) await goAway(40)
  expect(heapInUse() - before).toBeLessThan(8_000_000)
  expect(server.taken()).toBeLessThan(60)
  server.play(() => undefined)
  expect(await answersOf(app)).toEqual(ANSWERS)
})
