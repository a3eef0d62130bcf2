import type { FastifyReply, FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { makeDelivery, type Patience } from '../../../src/http/delivery.ts'

const SIZE = 8_000_000
const QUERY = { stall: 10_000, late: 10_000 }

/**
 * Sends an answer to a caller who has taken so many bytes after so many milliseconds.
 *
 * @returns when the answer is broken off, and why; undefined when all of it is taken
 */
function send(taken: (ms: number) => number, patience: Patience = QUERY): { after: number; why: string } | undefined {
  const socket = { bytesWritten: 0, writableLength: 0 }
  const raw = { writableLength: SIZE }
  const delivery = makeDelivery({ raw: { socket } } as FastifyRequest, { raw } as FastifyReply, SIZE, patience)
  const began = performance.now()
  for (let ms = 250; ms < 200_000; ms += 250) {
    socket.bytesWritten = Math.min(SIZE, taken(ms))
    raw.writableLength = SIZE - socket.bytesWritten
    const why = delivery.look(began + ms)
    if (why !== undefined) return { after: ms, why }
    if (raw.writableLength === 0) return undefined
  }
  return undefined
}

test('a line of 1 Mbit/s gets the largest answer', () => {
  expect(send((ms) => ms * 125)).toBeUndefined()
})

test('a line that takes nothing for 9 s now and then gets it', () => {
  expect(send((ms) => Math.floor(ms / 9_000) * 1_500_000)).toBeUndefined()
})

test('who takes nothing is broken off after 10 s', () => {
  const end = send(() => 0)
  expect(end?.why).toBe('none of its bytes was taken for 10000 ms')
  expect(end?.after).toBeLessThanOrEqual(10_500)
})

test('who stops in the middle is broken off 10 s later', () => {
  expect(send((ms) => Math.min(ms * 1_000, 5_000_000))?.after).toBeLessThanOrEqual(15_500)
})

test('who takes a little now and then is broken off soon', () => {
  const end = send((ms) => Math.floor(ms / 1_000) * 1_000)
  expect(end?.why).toBe('it is taken at less than 100 kB/s')
  expect(end?.after).toBeLessThan(11_000)
})

test('a download may be taken as slowly as its caller likes, but not stand still', () => {
  const patience = { stall: 30_000 }
  expect(send((ms) => Math.floor(ms / 29_000) * 1_000, patience)).toBeUndefined()
  expect(send(() => 0, patience)?.after).toBeLessThanOrEqual(30_500)
})

test('nobody is late while there is nothing to take', () => {
  const socket = { bytesWritten: 0, writableLength: 0 }
  const reply = { raw: { writableLength: 0 } } as FastifyReply
  const delivery = makeDelivery({ raw: { socket } } as FastifyRequest, reply, SIZE, QUERY)
  const began = performance.now()
  for (let ms = 250; ms < 100_000; ms += 250) expect(delivery.look(began + ms)).toBeUndefined()
  expect(delivery.burden()).toBe(0)
})

test('a process that was held up for long blames nobody', () => {
  const socket = { bytesWritten: 0, writableLength: 0 }
  const reply = { raw: { writableLength: SIZE } } as FastifyReply
  const delivery = makeDelivery({ raw: { socket } } as FastifyRequest, reply, SIZE, QUERY)
  const began = performance.now()
  for (const ms of [250, 500, 60_000, 60_250]) expect(delivery.look(began + ms)).toBeUndefined()
})
