import { getNamedType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { sharedSchema } from '../support/app.ts'
import { serveFolder } from '../support/served.ts'
import { isOfConnection, ordersOf, walk, withPages, type Pages } from '../support/walk.ts'

// Pages of the shipped data, read to the end: whatever the order, each item stands on one page.

const served = serveFolder('seeds')
const schema = await sharedSchema()
const roots = withPages(Object.values(schema.getQueryType()?.getFields() ?? {}))
/** The root list of each type, and the connections of the type. What `Entity` has is walked there. */
const lists = roots.filter((field) => !isOfConnection(field) && !['ministries', 'committees'].includes(field.name))
const onEntity = new Set(connectionsOf('entities').map(({ name }) => name))

/** How many things have their connections read, beside the one with the most in each connection. */
const SAMPLE = 50

/** Orders of one connection that are tried; together the connections try all. Each is a plan that Neo4j must make. */
const ORDERS = 3

function someOrdersOf(field: Pages, index: number): string[] {
  const [byDefault = '', ...orders] = ordersOf(field)
  const step = Math.ceil(orders.length / ORDERS)
  return [byDefault, ...orders.filter((_, at) => (at + index) % step === 0)]
}

/** As many root fields as an operation may have. Their Cypher is one text, so that they have one plan. */
const ROOT_FIELDS = 20

function connectionsOf(list: string): Pages[] {
  const type = getNamedType(roots.find(({ name }) => name === list)?.type)
  return withPages(isObjectType(type) ? Object.values(type.getFields()) : []).filter(isOfConnection)
}

function sizesOf(total: number): number[] {
  return [...(total < 40 ? [1] : []), ...(total <= 300 ? [7, 20] : [100])]
}

const read = (fields: string) => served.data(`{ ${fields} }`)

async function totalOf(connection: string): Promise<number> {
  const answer = await read(`${connection} { totalCount }`)
  return (answer[connection] as { totalCount: number }).totalCount
}

test.each(roots.map((field) => [field.name, field] as const))('%s loses no row in any order', async (_name, field) => {
  const total = await totalOf(isOfConnection(field) ? field.name : `${field.name}Connection`)
  expect(total).toBeGreaterThan(0)
  const orders = lists.includes(field) ? ordersOf(field) : someOrdersOf(field, roots.indexOf(field))
  for (const order of orders)
    for (const size of order ? [total > 300 ? 100 : 20] : sizesOf(total))
      expect(await walk(field, read, { total, size, order, atOnce: ROOT_FIELDS })).toEqual([])
})

test.each(lists.map(({ name }) => name))('connections of %s lose no relation', async (list) => {
  const connections = connectionsOf(list).filter(({ name }) => list === 'entities' || !onEntity.has(name))
  if (connections.length === 0) return
  const counts = await countsOf(list, connections)
  for (const [index, connection] of connections.entries()) {
    const most = counts.toSorted((a, b) => (b[connection.name] ?? 0) - (a[connection.name] ?? 0))[0]
    for (const order of someOrdersOf(connection, index))
      await expectWalk(list, connection, most, order, order ? [7] : sizesOf(most?.[connection.name] ?? 0))
    for (const one of counts.filter((_, at) => at % Math.ceil(counts.length / SAMPLE) === 0))
      await expectWalk(list, connection, one, '', [7])
  }
})

/** The id of a thing, and how many relations each of its connections counts. */
type Counts = Readonly<Record<string, number>> & { readonly id: unknown }

async function countsOf(list: string, connections: readonly Pages[]): Promise<Counts[]> {
  const fields = connections.map(({ name }) => `${name}(first: 1) { totalCount }`).join(' ')
  const total = await totalOf(`${list}Connection`)
  const found: Counts[] = []
  for (let offset = 0; offset < total; offset += 100) {
    const { page } = await read(`page: ${list}(limit: 100, offset: ${offset}) { id ${fields} }`)
    for (const { id, ...counted } of page as ({ id: string } & Record<string, { totalCount: number }>)[])
      found.push({
        ...Object.fromEntries(Object.entries(counted).map(([name, { totalCount }]) => [name, totalCount])),
        id,
      } as Counts)
  }
  return found
}

async function expectWalk(
  list: string,
  connection: Pages,
  one: Counts | undefined,
  order: string,
  sizes: number[],
): Promise<void> {
  const total = one?.[connection.name] ?? 0
  if (!one || total < 2) return
  const readOf = async (fields: string) => {
    const answer = await read(`${list}(where: {id: {eq: ${JSON.stringify(one.id)}}}) { ${fields} }`)
    return (answer[list] as [Record<string, unknown>])[0]
  }
  for (const size of sizes) expect(await walk(connection, readOf, { total, size, order, atOnce: 1 })).toEqual([])
}
