import { expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

/** Conditions on what is related, inside each other. */
const nested = (quantifiers: readonly string[]) =>
  quantifiers.reduceRight((inner, quantifier) => `{parts: {${quantifier}: ${inner}}}`, '{id: {eq: "nothing"}}')

test.each([
  ['some', 'some', 'some'],
  ['all', 'none', 'single'],
])('conditions on what is related that are three deep are refused over a whole list: %s, %s, %s', async (...levels) => {
  const where = nested(levels)
  for (const query of [
    `{ actors(where: ${where}) { id } }`,
    `{ actorsConnection(where: ${where}) { totalCount } }`,
    `{ actors(limit: 100) { parts(where: ${where}) { parts(where: ${nested(levels.slice(1))}) { id } } predecessors(where: {NOT: {OR: [${nested([...levels, 'some'])}]}}) { id } } }`,
  ]) {
    const { status, errors } = await served.ask(query)
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'QUERY_TOO_COMPLEX'])
    expect(errors?.[0]?.message).toMatch(
      /related things; 20000000 are allowed\. Most of them are in the filter .*parts > parts/,
    )
  }
})

test('also in variables', async () => {
  const where = { parts: { some: { parts: { some: { parts: { some: { id: { eq: 'nothing' } } } } } } } }
  const { errors } = await served.ask('query ($where: ActorWhere) { actors(where: $where) { id } }', { where })
  expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX')
})

test('over few things, and two deep over a whole list, they are answered, several at once', async () => {
  const byId = await served.data(
    `{ actors(where: {AND: [{id: {in: ["economy", "patent-office"]}}, ${nested(['some', 'some', 'some'])}]}) { id } }`,
  )
  expect(byId).toEqual({ actors: [] })
  const all = Array.from({ length: 6 }, (_, index) =>
    served.data(`{ a${index}: actors(where: ${nested(['some', 'some'])}) { id } }`),
  )
  expect(await Promise.all(all)).toEqual(Array.from({ length: 6 }, (_, index) => ({ [`a${index}`]: [] })))
})
