/** Bytes of a piece. A line of 1 Mbit/s takes one in half a second. */
export const PIECE = 65_536

/**
 * Cuts what is sent into pieces. Of each write Node tells only when all of it was taken: in one piece, an answer that is
 * taken slowly would look like one that is not taken at all.
 */
export function* piecesOf(payload: string | Uint8Array): Generator<string | Uint8Array, void> {
  if (payload.length <= PIECE / 4) {
    yield payload
    return
  }
  const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload
  for (let begin = 0; begin < bytes.length; begin += PIECE) yield bytes.subarray(begin, begin + PIECE)
}
