import type { FastifyReply, FastifyRequest } from 'fastify'

/** What the caller of one answer owes, in milliseconds. */
export interface Patience {
  /** In which some bytes must be taken, while there are any to take. */
  stall: number
  /** By which it may be later than a line of {@link PACE}; absent for an answer that is as long as its caller likes. */
  late?: number
}

/** Bytes in a millisecond that the slowest line takes: a little less than 1 Mbit/s. */
const PACE = 100

/** Milliseconds that count of the time between two looks at most: when this process is late, no caller is. */
const MOST = 500

/** An answer on its way, and how far its caller is behind. */
export interface Delivery {
  /** Bytes of memory that it holds until its caller has taken it. */
  readonly bytes: number
  /** Looks how far it is; call it several times a second. Returns why its caller is too slow, undefined if it is not. */
  look(now: number): string | undefined
  /** How much it is in the way: the bytes that are left, times the milliseconds by which it is late. */
  burden(): number
}

/** Starts to watch an answer. */
export function makeDelivery(
  request: FastifyRequest,
  { raw }: FastifyReply,
  bytes: number,
  patience: Patience,
): Delivery {
  const { socket } = request.raw
  const taken = () => socket.bytesWritten - socket.writableLength || 0
  const start = taken()
  let last = { at: performance.now(), taken: start, isWaiting: false }
  let [waited, idle] = [0, 0]
  const lateness = () => waited - (taken() - start) / PACE
  return {
    bytes,
    look: (now) => {
      const next = { at: now, taken: taken(), isWaiting: raw.writableLength > 0 }
      const passed = Math.min(now - last.at, MOST)
      const waits = last.isWaiting && next.isWaiting
      if (waits) waited += passed
      idle = waits && next.taken === last.taken ? idle + passed : 0
      last = next
      if (idle >= patience.stall) return `none of its bytes was taken for ${patience.stall} ms`
      if (patience.late !== undefined && lateness() >= patience.late) return `it is taken at less than ${PACE} kB/s`
      return undefined
    },
    burden: () => Math.max(0, bytes - (taken() - start)) * Math.max(0, lateness()),
  }
}
