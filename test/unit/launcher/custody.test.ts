import { once } from 'node:events'
import { expect, test } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import type { Channel } from '../../../src/launcher/keeper/channel.ts'
import { Custody, type Life } from '../../../src/launcher/keeper/custody.ts'
import type { Message } from '../../../src/launcher/keeper/protocol.ts'

const LONG = 3_600_000
const address = { uri: 'bolt://127.0.0.1:1', password: 'p' }

/** A client as the custody sees it; `heard` is what it was told. */
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
    hold: () => undefined,
  }
  const die = (): void => {
    push(undefined)
  }
  return { channel, heard, say: push, die }
}

const steady: Life = async (_report, ready, signal) => {
  ready(address)
  await once(signal, 'abort')
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('the database goes on until its last user has left', async () => {
  const custody = new Custody(steady, LONG)
  const [one, two] = [client(), client()]
  custody.admit(one.channel, 'user')
  custody.admit(two.channel, 'user')
  await settled()
  expect(one.heard.slice(1)).toEqual([{ type: 'ready', ...address }])
  one.say({ type: 'leave' })
  await settled()
  expect(one.heard.at(-1)).toEqual({ type: 'left', users: 1, kept: false })
  expect(custody.stopping).toBe(false)
  two.say({ type: 'leave' })
  await custody.finished
  expect(two.heard.at(-1)).toEqual({ type: 'left', users: 0, kept: false })
})

test('a user that dies without a word counts as gone', async () => {
  const custody = new Custody(steady, LONG)
  const user = client()
  custody.admit(user.channel, 'user')
  user.die()
  await custody.finished
  expect(custody.stopping).toBe(true)
})

test('a kept database survives its users until it is released', async () => {
  const custody = new Custody(steady, LONG)
  const [keep, user, release] = [client(), client(), client()]
  custody.admit(keep.channel, 'keep')
  keep.die()
  custody.admit(user.channel, 'user')
  user.die()
  await settled()
  expect(custody.stopping).toBe(false)
  custody.admit(release.channel, 'release')
  await custody.finished
  expect(release.heard).toEqual([{ type: 'left', users: 0, kept: false }])
})

test('a release leaves the database to its users', async () => {
  const custody = new Custody(steady, LONG)
  const [user, release] = [client(), client()]
  custody.admit(user.channel, 'user')
  custody.admit(release.channel, 'release')
  await settled()
  expect(custody.stopping).toBe(false)
  custody.stop()
  await custody.finished
})

test('asking for the status changes nothing', async () => {
  const custody = new Custody(steady, LONG)
  const [user, asker] = [client(), client()]
  custody.admit(user.channel, 'user')
  await settled()
  custody.admit(asker.channel, 'status')
  asker.die()
  await settled()
  expect(asker.heard).toEqual([{ type: 'status', uri: address.uri, users: 1, kept: false }])
  expect(custody.stopping).toBe(false)
  custody.stop()
  await custody.finished
})

test('without any user in time the database ends', async () => {
  const custody = new Custody(steady, 1)
  // The timer of the custody does not keep a process running; this one does.
  const alive = setInterval(() => undefined, 1_000)
  await custody.finished
  clearInterval(alive)
  expect(custody.stopping).toBe(true)
})

test('everybody hears of a start that failed, with its code and sentence', async () => {
  let fail: (error: Error) => void = () => undefined
  const custody = new Custody(() => new Promise((_, reject) => (fail = reject)), LONG)
  const user = client()
  custody.admit(user.channel, 'user')
  await settled()
  fail(new AppError('DATABASE_UNAVAILABLE', 'The disk is full.'))
  await custody.finished
  expect(user.heard.at(-1)).toEqual({ type: 'failed', code: 'DATABASE_UNAVAILABLE', message: 'The disk is full.' })
})

test('the database is not started before somebody wants it', async () => {
  let begun = false
  const custody = new Custody(() => {
    begun = true
    return Promise.resolve()
  }, LONG)
  await settled()
  expect(begun).toBe(false)
  custody.admit(client().channel, 'user')
  await custody.finished
  expect(begun).toBe(true)
})
