import { beforeEach, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../src/database/connect.ts'
import { openFakeBolt, type FakeBolt } from '../support/fake-bolt.ts'
import { closeAfterwards, closeEach } from '../support/fake-served.ts'

// A cluster behind neo4j://, of three fake servers that all tell the same routing table.
closeEach()
let members: [FakeBolt, FakeBolt, FakeBolt]
let table: { writers: FakeBolt[]; readers: FakeBolt[]; routers: FakeBolt[]; ttl: number }
let database: Database

beforeEach(async () => {
  members = [await openFakeBolt(), await openFakeBolt(), await openFakeBolt()]
  const [a, b, c] = members
  table = { writers: [a], readers: [b, c], routers: [a, b, c], ttl: 300 }
  for (const [index, member] of members.entries())
    member.play((name) => {
      if (name === 'ROUTE') return { rt: tellTable() }
      return name === 'PULL' ? { rows: [[index]] } : undefined
    })
  database = openDatabase({ ...a.address, uri: `neo4j://${a.hostPort}` }, 5_000)
  closeAfterwards(...members.map(({ stop }) => stop), () => database.close())
})

function tellTable(): unknown {
  const role = (name: string, of: FakeBolt[]) => ({ role: name, addresses: of.map(({ hostPort }) => hostPort) })
  const servers = [role('WRITE', table.writers), role('READ', table.readers), role('ROUTE', table.routers)]
  return { ttl: table.ttl, db: 'neo4j', servers }
}

/** The indices of the members that answered so many reads. */
async function answering(reads: number): Promise<number[]> {
  const by: number[] = []
  for (let i = 0; i < reads; i++) by.push(Number((await database.rows<{ this: number }>('RETURN 1'))[0]?.this))
  return [...new Set(by)].sort()
}

test('reads go to the readers', async () => {
  expect(await answering(6)).toEqual([1, 2])
})

test('reads do not depend on a leader that changes or is missing', async () => {
  table.ttl = 0
  expect(await answering(4)).toEqual([1, 2])
  table = { ...table, writers: [members[2]], readers: [members[0], members[1]] }
  expect(await answering(4)).toEqual([0, 1])
  table.writers = []
  expect(await answering(4)).toEqual([0, 1])
})

test('a reader that goes down is replaced by the other one', async () => {
  expect(await answering(4)).toEqual([1, 2])
  await members[1].stop()
  expect(await answering(6)).toEqual([2])
  await members[1].start()
})

test('an expired routing table is requested again, from any router that is up', async () => {
  table.ttl = 0
  expect(await answering(2)).toEqual([1, 2])
  await members[0].stop()
  table.routers = [members[1], members[2]]
  expect(await answering(4)).toEqual([1, 2])
})

test('a cluster that is down as a whole gives DATABASE_UNAVAILABLE, and is used again when it is back', async () => {
  expect(await answering(2)).toEqual([1, 2])
  for (const member of members) await member.stop()
  await expect(database.rows('RETURN 1')).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
  for (const member of members) await member.start()
  await expect.poll(() => answering(4).catch(() => []), { timeout: 4_000 }).toEqual([1, 2])
})
