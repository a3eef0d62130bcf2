import { once } from 'node:events'
import { expect, test } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import type { Channel } from '../../../src/launcher/supervisor/channel.ts'
import { Lease, type RunDatabase } from '../../../src/launcher/supervisor/lease.ts'
import type { Message } from '../../../src/launcher/supervisor/protocol.ts'

const LONG = 3_600_000
const address = { uri: 'bolt://127.0.0.1:1', password: 'p' }

/** A client as the lease sees it; `heard` is what was sent to it. */
function client(): { channel: Channel; heard: Message[]; say: (message: Message) => void; die: () => void } {
  const heard: Message[] = []
  const queue: (Message | undefined)[] = []
  let wake: ((message: Message | undefined) => void) | undefined
  const push = (message: Message | undefined): void => {
    if (wake) wake(message)
    else queue.push(message)
    wake = undefined
  }
  const channel: Channel = {
    send: (message) => heard.push(message),
    next: () => (queue.length > 0 ? Promise.resolve(queue.shift()) : new Promise((resolve) => (wake = resolve))),
    closed: new Promise(() => undefined),
    close: () => undefined,
    flushed: () => Promise.resolve(),
    ref: () => undefined,
    unref: () => undefined,
  }
  const die = (): void => {
    push(undefined)
  }
  return { channel, heard, say: push, die }
}

const steady: RunDatabase = async ({ ready, signal }) => {
  ready(address)
  await once(signal, 'abort')
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('the database runs until its last user has left', async () => {
  const lease = new Lease(steady, LONG)
  const [one, two] = [client(), client()]
  lease.admit(one.channel, 'user')
  lease.admit(two.channel, 'user')
  await settled()
  expect(one.heard.slice(1)).toEqual([{ type: 'ready', ...address }])
  one.say({ type: 'leave' })
  await settled()
  expect(one.heard.at(-1)).toEqual({ type: 'left', users: 1, keepRunning: false })
  expect(lease.stopping).toBe(false)
  two.say({ type: 'leave' })
  await lease.finished
  expect(two.heard.at(-1)).toEqual({ type: 'left', users: 0, keepRunning: false })
})

test('a user that dies without a message counts as gone', async () => {
  const lease = new Lease(steady, LONG)
  const user = client()
  lease.admit(user.channel, 'user')
  user.die()
  await lease.finished
  expect(lease.stopping).toBe(true)
})

test('a database that is kept running survives its users until it is stopped', async () => {
  const lease = new Lease(steady, LONG)
  const [keep, user, stop] = [client(), client(), client()]
  lease.admit(keep.channel, 'keep-running')
  keep.die()
  lease.admit(user.channel, 'user')
  user.die()
  await settled()
  expect(lease.stopping).toBe(false)
  lease.admit(stop.channel, 'stop-when-unused')
  await lease.finished
  expect(stop.heard).toEqual([{ type: 'left', users: 0, keepRunning: false }])
})

test('stopping leaves the database to its users', async () => {
  const lease = new Lease(steady, LONG)
  const [user, stop] = [client(), client()]
  lease.admit(user.channel, 'user')
  lease.admit(stop.channel, 'stop-when-unused')
  await settled()
  expect(lease.stopping).toBe(false)
  lease.stop()
  await lease.finished
})

test('asking for the status changes nothing', async () => {
  const lease = new Lease(steady, LONG)
  const [user, asker] = [client(), client()]
  lease.admit(user.channel, 'user')
  await settled()
  lease.admit(asker.channel, 'status')
  asker.die()
  await settled()
  expect(asker.heard).toEqual([{ type: 'status', uri: address.uri, users: 1, keepRunning: false }])
  expect(lease.stopping).toBe(false)
  lease.stop()
  await lease.finished
})

test('the database ends when no user comes in time', async () => {
  const lease = new Lease(steady, 1)
  // The timer of the lease does not keep this process running; this one does.
  const alive = setInterval(() => undefined, 1_000)
  await lease.finished
  clearInterval(alive)
  expect(lease.stopping).toBe(true)
})

test('every client hears of a failed start, with its code and message', async () => {
  let fail: (error: Error) => void = () => undefined
  const lease = new Lease(() => new Promise((_, reject) => (fail = reject)), LONG)
  const user = client()
  lease.admit(user.channel, 'user')
  await settled()
  fail(new AppError('DATABASE_UNAVAILABLE', 'The disk is full.'))
  await lease.finished
  expect(user.heard.at(-1)).toEqual({ type: 'failed', code: 'DATABASE_UNAVAILABLE', message: 'The disk is full.' })
})

test('the database is not started before its first user', async () => {
  let started = false
  const lease = new Lease(() => {
    started = true
    return Promise.resolve()
  }, LONG)
  await settled()
  expect(started).toBe(false)
  lease.admit(client().channel, 'user')
  await lease.finished
  expect(started).toBe(true)
})
