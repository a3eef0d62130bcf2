// Two arms answer the same requests in bursts, in turn. An arm is { pid, ask }: the process whose CPU counts, and a function
// from the variables of a request to the text of its answer.
import { isDeepStrictEqual } from 'node:util'
import { CONNECTIONS, cpuOf } from './send.mjs'

const ROUNDS = 10
const WARM_UP = 3

/** The value below which a part of all values lies, from 0 to 1. */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * part
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return low + (high - low) * (place - Math.floor(place))
}

/** Ends the run where two arms answer differently. */
export async function compareAnswers(title, arms, all) {
  for (const variables of all) {
    const [one, other] = await Promise.all(arms.map(({ ask }) => ask(variables)))
    if (!isDeepStrictEqual(JSON.parse(one), JSON.parse(other)))
      throw new Error(
        `The answers differ, so nothing is measured: ${title} ${JSON.stringify(variables)}\n${one.slice(0, 1_000)}\n${other.slice(0, 1_000)}`,
      )
  }
}

/**
 * Bursts of two arms, round by round in changing order. Returns the ratios of the first to the second arm, and CPU and wait
 * of each arm, as lists with one value a round: CPU in microseconds and wait in milliseconds, both for one request.
 *
 * @param variablesOf gives the variables of one request of one round, counted from 0
 * @param warmUp rounds before those that count
 */
export async function measure([one, other], size, variablesOf, warmUp = WARM_UP) {
  const rounds = []
  for (let round = 0; round < warmUp + ROUNDS; round++) {
    const isTurned = round % 2 === 1
    const variables = Array.from({ length: size }, (_, number) => variablesOf(round, number))
    const results = []
    for (const arm of isTurned ? [other, one] : [one, other]) results.push(await burst(arm, variables))
    if (round >= warmUp) rounds.push(isTurned ? results.toReversed() : results)
  }
  const ratios = (key) => rounds.map(([first, second]) => first[key] / second[key])
  const values = (at, key) => rounds.map((results) => results[at][key])
  return {
    cpu: ratios('cpu'),
    wait: ratios('wait'),
    arms: [0, 1].map((at) => ({ cpu: values(at, 'cpu'), wait: values(at, 'wait') })),
  }
}

/** The median with the quartiles, as a cell of a table. */
export function cell(values) {
  const [median, low, high] = [0.5, 0.25, 0.75].map((part) => quantile(values, part).toFixed(2))
  return `${median} (${low} to ${high})`
}

async function burst({ pid, ask }, all) {
  const waits = []
  let next = 0
  const before = cpuOf(pid)
  const client = async () => {
    while (next < all.length) {
      const variables = all[next++]
      const began = performance.now()
      await ask(variables)
      waits.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, client))
  return { cpu: (cpuOf(pid) - before) / all.length, wait: quantile(waits, 0.5) }
}
