/**
 * Values that are completed before others get their turn: some 10 ms of work. graphql-js completes what it has at once,
 * and nothing else happens meanwhile.
 */
export const TURN = 5_000

let used = 0
let isBooked = false
let waiting: { values: number; begin: () => void }[] = []

/**
 * Takes a part of the current turn.
 *
 * @param values how many values will be completed
 * @returns undefined where that can be done at once, else a promise of a later turn; who asks first has the first
 */
export function turnFor(values: number): Promise<void> | undefined {
  if (used < TURN && waiting.length === 0) {
    use(values)
    return undefined
  }
  return new Promise((begin) => {
    waiting.push({ values, begin })
    bookNext()
  })
}

function use(values: number): void {
  used += values
  if (used >= TURN) bookNext()
}

function bookNext(): void {
  if (isBooked) return
  isBooked = true
  setImmediate(beginNext)
}

function beginNext(): void {
  isBooked = false
  used = 0
  let begun = 0
  for (const { values, begin } of waiting) {
    if (used >= TURN) break
    begun += 1
    use(values)
    begin()
  }
  waiting = waiting.slice(begun)
  if (waiting.length > 0) bookNext()
}
