import { expect, test } from 'vitest'
import { Turns } from '../../../src/raster/turns.ts'

/** Work that ends when it is told to. */
function work() {
  let end = () => {}
  let hasBegun = false
  const done = new Promise<void>((resolve) => (end = resolve))
  const begin = async () => {
    hasBegun = true
    await done
    return 'done'
  }
  return {
    begin,
    end: () => {
      end()
    },
    hasBegun: () => hasBegun,
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('so many run at once, and the others in the order in which they came', async () => {
  const turns = new Turns(2)
  const works = Array.from({ length: 4 }, work)
  const results = works.map(({ begin }) => turns.take(begin))
  await settled()
  expect(works.map(({ hasBegun }) => hasBegun())).toEqual([true, true, false, false])
  works[1]?.end()
  await settled()
  expect(works.map(({ hasBegun }) => hasBegun())).toEqual([true, true, true, false])
  for (const { end } of works) end()
  expect(await Promise.all(results)).toEqual(['done', 'done', 'done', 'done'])
})

test('work that fails, or that nobody waits for any more, gives its turn on', async () => {
  const turns = new Turns(1)
  const [first, gone] = [work(), work()]
  const controller = new AbortController()
  const failing = turns.take(async () => {
    await first.begin()
    throw new Error('failed')
  })
  const waiting = turns.take(gone.begin, controller.signal)
  const last = turns.take(() => Promise.resolve('last'))
  controller.abort(new Error('gone'))
  first.end()
  await expect(failing).rejects.toThrow('failed')
  await expect(waiting).rejects.toThrow('gone')
  expect([await last, gone.hasBegun()]).toEqual(['last', false])
})
