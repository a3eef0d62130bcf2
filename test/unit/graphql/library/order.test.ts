import { buildSchema, isInputObjectType, printType } from 'graphql'
import { expect, test } from 'vitest'
import { completeOrder, orderById } from '../../../../src/graphql/library/order.ts'

const schema = orderById(
  buildSchema(`
    enum SortDirection { ASC DESC }
    input ActorSort { id: SortDirection name: SortDirection }
    input FlowSort { amount: SortDirection }
    input RelationSort { id: SortDirection date: SortDirection }
    input HandoverSort { node: ActorSort edge: RelationSort }
    input ActorConnectionSort { node: ActorSort edge: FlowSort }
    input ActorWhere { AND: [ActorWhere!] OR: [ActorWhere!] NOT: ActorWhere id: String }
    input ActorConnectionWhere {
      AND: [ActorConnectionWhere!] OR: [ActorConnectionWhere!] NOT: ActorConnectionWhere node: ActorWhere
    }
    type Query {
      list(order: [ActorSort!]): [String]
      nodes(order: [ActorConnectionSort!], where: ActorConnectionWhere): [String]
      flows(sort: [FlowSort!]): [String]
      handovers(sort: [HandoverSort!]): [String]
      text(sort: String = "name"): [String]
    }
  `),
)

test('an order by properties or of nodes is by id where none is given, whatever its name', () => {
  const query = schema.getQueryType()
  expect(query ? printType(query) : '').toBe(`type Query {
  list(order: [ActorSort!] = [{id: ASC}]): [String]
  nodes(order: [ActorConnectionSort!] = [{node: {id: ASC}}], where: ActorConnectionWhere): [String]
  flows(sort: [FlowSort!]): [String]
  handovers(sort: [HandoverSort!] = [{node: {id: ASC}}, {edge: {id: ASC}}]): [String]
  text(sort: String = "name"): [String]
}`)
})

test.each([
  ['ActorSort', [{ name: 'DESC' }], [{ id: 'ASC' }]],
  ['ActorSort', [{ name: 'DESC' }, { id: 'DESC' }], []],
  ['ActorConnectionSort', [{ edge: { amount: 'ASC' } }], [{ node: { id: 'ASC' } }]],
  ['HandoverSort', [{ node: { id: 'DESC' } }], [{ edge: { id: 'ASC' } }]],
  ['FlowSort', [{ amount: 'ASC' }], []],
])('an order %s by %j goes on by %j', (name, asked, added) => {
  const type = schema.getType(name)
  if (!isInputObjectType(type)) throw new Error('no order')
  expect(completeOrder(type, asked)).toEqual([...asked, ...added])
})
