import { expect, test } from 'vitest'
import { connectDatabase } from '../../src/database/connect.ts'
import { ERROR_CODES } from '../../src/errors.ts'
import { openFakeBolt, type FakeSettings, type Script } from '../support/fake-bolt.ts'
import { answersOf, ANSWERS, closeAfterwards, closeEach, codesOf, DOWN, serveFake } from '../support/fake-served.ts'
import { addressOf, runProgram } from '../support/program-run.ts'

closeEach()
const PATIENCE = { timeout: 30_000 }
const failing =
  (name: string, failure: string): Script =>
  (heard) =>
    heard === name ? { failure } : undefined
const agent =
  (server: string): Script =>
  (heard) =>
    heard === 'HELLO' ? { server } : undefined
const loginFails = { script: failing('LOGON', 'Neo.ClientError.Security.Unauthorized') }
const NO_DATABASE = 'Neo.ClientError.Database.DatabaseNotFound'

interface WrongSetting {
  script?: Script
  settings?: FakeSettings
}

test.each<[string, string, string, WrongSetting]>([
  ['a wrong password', 'bolt', 'refused the login', loginFails],
  ['a wrong database', 'bolt', 'no such database', { script: failing('RUN', NO_DATABASE) }],
  ['a wrong database of a cluster', 'neo4j', 'no such database', { script: failing('ROUTE', NO_DATABASE) }],
  ['TLS towards a server without', 'bolt+ssc', 'Use bolt://', { settings: { version: Buffer.alloc(16) } }],
  ['no TLS towards a server with', 'bolt', 'bolt+s://', { settings: { version: Buffer.of(21, 3, 3, 0, 2, 2, 70) } }],
  ['the HTTP port', 'bolt', '7687', { settings: { version: 'HTTP/1.1 400 Bad Request\r\n' } }],
  ['a Bolt that is too old', 'bolt', '5.26', { settings: { version: Buffer.alloc(4) } }],
  ['a Neo4j that is too old', 'bolt', 'is version 4.4', { script: agent('Neo4j/4.4.30') }],
])('%s is named after one connection', async (_title, scheme, message, { script, settings }) => {
  const server = await openFakeBolt(script, settings)
  closeAfterwards(server.stop)
  const address = { ...server.address, uri: server.address.uri.replace('bolt', scheme) }
  const error = await connectDatabase(address, 5_000).catch((thrown: unknown) => thrown as Error)
  expect(error).toMatchObject({ name: 'AppError', message: expect.stringContaining(message) as string })
  expect((error as Error).message).not.toContain(server.hostPort)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(server.taken()).toBeLessThan(3)
})

test('a password that is changed under a running server starts no storm of logins', async () => {
  const { server, app } = await serveFake(5_000)
  await expect.poll(() => answersOf(app), PATIENCE).toEqual(ANSWERS)
  await server.stop()
  server.play(loginFails.script)
  await server.start()
  await expect.poll(() => codesOf(app), PATIENCE).toEqual([DOWN, DOWN])
  const before = server.heard.filter((name) => name === 'LOGON').length
  for (let i = 0; i < 20; i++) await codesOf(app)
  expect(server.heard.filter((name) => name === 'LOGON').length - before).toBeLessThan(4)
})

test('serve ends with a wrong password, and waits for a database that is not there yet', async () => {
  const server = await openFakeBolt(loginFails.script)
  const settings = { NEO4J_URI: server.address.uri, NEO4J_PASSWORD: 'x', JOKBO_LOG_LEVEL: 'silent' }
  const refused = runProgram(['serve'], settings)
  closeAfterwards(server.stop, () => Promise.resolve(refused.child.kill('SIGKILL')))
  expect(await refused.end).toBe(ERROR_CODES.DATABASE_UNAVAILABLE.exit)
  expect(refused.output()).toBe('DATABASE_UNAVAILABLE: Neo4j refused the login. Check NEO4J_USER and NEO4J_PASSWORD.\n')
  await server.stop()
  server.play(() => undefined)

  const start = runProgram(['start'], settings)
  closeAfterwards(() => Promise.resolve(start.child.kill('SIGKILL')))
  expect(await start.end).toBe(ERROR_CODES.DATABASE_UNAVAILABLE.exit)
  expect(start.output()).toContain('Neo4j cannot be reached')

  const waiting = runProgram(['serve'], settings)
  closeAfterwards(() => Promise.resolve(waiting.child.kill('SIGKILL')))
  await expect.poll(waiting.output, PATIENCE).toContain('Ready when')
  expect(waiting.output()).toContain('Neo4j does not answer yet.')
  const address = addressOf(waiting)
  const ask = async () => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body: '{"query":"{ actors { id } }"}' })
    return { status: answer.status, retry: answer.headers.get('retry-after') }
  }
  expect(await ask()).toEqual({ status: 503, retry: '1' })
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
  expect((await fetch(`${address}/readyz`)).status).toBe(503)
  await server.start()
  await expect.poll(ask, PATIENCE).toEqual({ status: 200, retry: null })
  waiting.child.kill('SIGTERM')
  expect(await waiting.end).toBe(0)
})
