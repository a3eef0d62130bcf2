import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { HeavyQueue } from '../../../../src/graphql/limits/heavy-work.ts'

/** Runs works of requests, each of which ends in a later turn; returns their names in the order in which they began. */
async function order(names: readonly string[], fails = (_name: string) => false): Promise<string[]> {
  const queue = new HeavyQueue()
  const requests = new Map(names.map((name) => [name.charAt(0), {}]))
  const begun: string[] = []
  let [running, most] = [0, 0]
  const work = async (name: string) => {
    begun.push(name)
    running += 1
    most = Math.max(most, running)
    await nextTurn()
    running -= 1
    if (fails(name)) throw new Error(name)
  }
  await Promise.allSettled(names.map((name) => queue.run(requests.get(name.charAt(0)) ?? {}, () => work(name))))
  expect(most).toBe(Math.min(2, names.length))
  return begun
}

test('two run at once, in the order in which they came', async () => {
  expect(await order(['a1', 'a2', 'a3', 'a4'])).toEqual(['a1', 'a2', 'a3', 'a4'])
})

test('of several requests each has its turn, however many reads another one has', async () => {
  expect(await order(['a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'b2', 'c1'])).toEqual([
    'a1',
    'a2',
    'a3',
    'b1',
    'c1',
    'a4',
    'b2',
    'a5',
  ])
})

test('work that fails gives its place to the next', async () => {
  expect(await order(['a1', 'a2', 'a3', 'b1'], (name) => name.startsWith('a'))).toEqual(['a1', 'a2', 'a3', 'b1'])
})
