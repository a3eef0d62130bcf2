import { buildSchema, printType } from 'graphql'
import { expect, test } from 'vitest'
import { orderById } from '../../../../src/graphql/library/order.ts'

const schema = orderById(
  buildSchema(`
    enum SortDirection { ASC DESC }
    input ActorSort { id: SortDirection name: SortDirection }
    input FlowSort { amount: SortDirection }
    input ActorConnectionSort { node: ActorSort edge: FlowSort }
    input ActorWhere { AND: [ActorWhere!] OR: [ActorWhere!] NOT: ActorWhere id: String }
    input ActorConnectionWhere {
      AND: [ActorConnectionWhere!] OR: [ActorConnectionWhere!] NOT: ActorConnectionWhere node: ActorWhere
    }
    type Query {
      list(order: [ActorSort!]): [String]
      nodes(order: [ActorConnectionSort!], where: ActorConnectionWhere): [String]
      flows(sort: [FlowSort!]): [String]
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
  text(sort: String = "name"): [String]
}`)
})
