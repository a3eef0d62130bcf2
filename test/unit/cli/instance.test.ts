import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { assertReady, findInstance, recordInstance } from '../../../src/cli/instance.ts'

const home = mkdtempSync(join(tmpdir(), 'jokbo-instance-'))
/** What the server says at /readyz. */
let ready: { status: number; body: unknown }
const server = createServer((request, response) => {
  const { status, body } = request.url === '/healthz' ? { status: 200, body: { instance: 'one' } } : ready
  response.writeHead(status).end(JSON.stringify(body))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const instance = { address, instance: 'one', database: 'managed', pid: 123 }
const lines: string[] = []

afterAll(() => {
  server.close()
  rmSync(home, { recursive: true })
})

test('a server is found by what it has written, which only its user can read', async () => {
  await recordInstance(home, instance, (line) => lines.push(line))
  expect(await findInstance(home, 'managed')).toEqual(instance)
  expect(await findInstance(home, 'another')).toBeUndefined()
  expect(statSync(join(home, 'server.json')).mode & 0o777).toBe(0o600)
  expect(lines).toEqual([])
})

test('a half-written file is no server', async () => {
  const text = readFileSync(join(home, 'server.json'), 'utf8')
  writeFileSync(join(home, 'server.json'), text.slice(0, 20))
  expect(await findInstance(home, 'managed')).toBeUndefined()
})

test('a server that cannot write its address goes on, and says why', async () => {
  const folder = join(home, 'server.json', 'home')
  await recordInstance(folder, instance, (line) => lines.push(line))
  expect(lines).toEqual([
    `The address could not be written to ${folder}/server.json (its folder is a file); another start will not find this server.`,
  ])
})

test('a server that is ready is left alone', async () => {
  ready = { status: 200, body: { status: 'ready' } }
  await assertReady(instance)
})

test('a server that is not ready is told with its reason, its code and what to do', async () => {
  const error = { message: 'No data set is loaded. Run jokbo seed.', extensions: { code: 'DATA_INCOMPLETE' } }
  ready = { status: 503, body: { errors: [error] } }
  await expect(assertReady(instance)).rejects.toMatchObject({
    code: 'DATA_INCOMPLETE',
    message: `Jokbo runs already: ${address}/graphql, but it is not ready. No data set is loaded. Run jokbo seed. Or stop it with kill 123 and start again.`,
  })
})

test('a server that says nothing understandable counts as one without its database', async () => {
  ready = { status: 503, body: 'busy' }
  await expect(assertReady({ ...instance, pid: undefined })).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: expect.stringContaining('It does not say why. Or stop it and start again.') as string,
  })
})
