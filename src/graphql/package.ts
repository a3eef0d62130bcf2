import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import type { FunctionMove } from '../change/function-move.ts'
import type { GraphNode } from '../graph/graph.ts'
import { lawPackage, lawPackages, type Package } from '../questions/package.ts'
import { knownDate } from '../time/known-date.ts'
import { typesToRead } from './covered.ts'
import { loadNode } from './delegate.ts'
import { nodeRows, type Step } from './lineage.ts'
import type { Resolvers } from './resolver.ts'

/** The resolvers of `package`, `packages` and their types. */
export const packageResolvers: Resolvers = {
  Query: {
    package: (_source, { act }: { act: string }, { ask, asOf }, info) =>
      ask(lawPackage, { act, asOf, withNodes: readsNodes(info) }),
    packages: (_source, page: { limit: number; offset: number }, { ask, asOf }, info) =>
      ask(lawPackages, { ...page, asOf, withNodes: readsNodes(info) }),
  },
  Package: {
    law: ({ law }: Package, _args, context, info) => loadNode('acts', law, context, info),
    total: ({ events }: Package) => events.length,
    events: ({ events, nodes }: Package, _args, context, info) =>
      nodeRows(
        'changeEvents',
        nodesOf(
          events.map(({ id }) => id),
          nodes,
        ),
        context,
        info,
      ),
    created: ({ created, nodes }: Package, _args, context, info) =>
      nodeRows('entities', nodesOf(created, nodes), context, info),
    ended: ({ ended, nodes }: Package, _args, context, info) =>
      nodeRows('entities', nodesOf(ended, nodes), context, info),
    successions: ({ successions, nodes }: Package) => successions.map((edge) => stepOf(edge, nodes)),
  },
  FunctionMove: {
    function: (move: FunctionMove, _args, context, info) =>
      move.function && loadNode('concepts', move.function, context, info),
    from: ({ from }: FunctionMove, _args, context, info) => loadNode('entities', from, context, info),
    to: ({ to }: FunctionMove, _args, context, info) => loadNode('entities', to, context, info),
    date: ({ date }: FunctionMove) => knownDate(date),
    event: ({ event }: FunctionMove, _args, context, info) => loadNode('changeEvents', event, context, info),
  },
}

/** Whether the selection is answered from nodes that the question reads. */
function readsNodes(info: GraphQLResolveInfo): boolean {
  return typesToRead(getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes, info).size > 0
}

function stepOf(edge: Step['edge'], nodes: Package['nodes']): Step {
  const ends = new Map(nodesOf([edge.from, edge.to], nodes).map((node) => [node.id, node]))
  const events = new Map(nodesOf([edge.properties.eventId ?? ''], nodes).map((node) => [node.id, node]))
  return { edge, nodes: ends, events }
}

/** Nodes by their ids; one that was not read has its id alone. */
function nodesOf(ids: readonly string[], nodes: Package['nodes']): GraphNode[] {
  return ids.map((id) => nodes.get(id) ?? { id, type: '', properties: {}, citations: [] })
}
