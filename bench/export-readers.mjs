// What becomes of an export whose reader is slow, or goes away.
import { setTimeout as delay } from 'node:timers/promises'
import { open } from './download.mjs'

const MB = 1_000_000

/** The most that the process may hold of what nobody reads: some portions of rows, and what is in buffers of the network. */
const MOST_AHEAD = 8 * MB

/** Bytes that a process reads for other reasons, as its own settings and the state of its connections. */
const NOISE = 100_000

/** Stops reading, and asserts that the process then takes nothing more from the database; and that it goes on later. */
export async function slowReader(server) {
  const before = server.taken()
  const { response } = await open(`${server.url}/graph.json`)
  await delay(3_000)
  const ahead = server.taken() - before
  await delay(3_000)
  const later = server.taken() - before - ahead
  console.log(
    `A reader that stops at once: the process takes ${(ahead / MB).toFixed(1)} MB from the database, and ${later} bytes in the next 3 s.`,
  )
  response.resume()
  await delay(3_000)
  const resumed = server.taken() - before - ahead
  console.log(`When it reads again, ${(resumed / MB).toFixed(1)} MB more in 3 s.`)
  response.destroy()
  if (ahead > MOST_AHEAD || later > NOISE || resumed < ahead)
    throw new Error('A slow reader does not slow the database.')
}

/** Goes away in the middle of a file, and asserts that the database soon ends what it does for it. */
export async function goneReader(server, driver) {
  const { response } = await open(`${server.url}/graph.json`)
  response.resume()
  await delay(1_000)
  const running = await transactionsOf(driver)
  response.destroy()
  const began = performance.now()
  while ((await transactionsOf(driver)) > 0) {
    if (performance.now() - began > 5_000) throw new Error('The database still works for a reader who has gone.')
    await delay(20)
  }
  console.log(
    `A reader goes: of ${running} transactions none is left after ${(performance.now() - began).toFixed(0)} ms.`,
  )
}

async function transactionsOf(driver) {
  const text =
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'Entity' AND NOT currentQuery CONTAINS 'SHOW'"
  const { records } = await driver.executeQuery(`${text} RETURN count(*) AS count`, {}, { database: 'system' })
  return records[0].get('count')
}
