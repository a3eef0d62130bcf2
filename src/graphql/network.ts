import { edgeIdOf } from '../graph/edge-id.ts'
import type { GraphNode } from '../graph/graph.ts'
import { network, type Network, type NetworkQuery } from '../questions/network.ts'
import type { SeenRelation } from '../questions/relations.ts'
import { dayOf, type GivenDate } from './as-of.ts'
import { nodeRow, nodeRows } from './lineage.ts'
import { relationFields } from './relations.ts'
import type { Resolvers } from './resolver.ts'

/** The arguments of the field `network`; those without a value may be null. */
interface NetworkArguments extends Pick<NetworkQuery, 'of' | 'depth'> {
  types?: NetworkQuery['types'] | null
  relations?: NetworkQuery['relations'] | null
  changes?: NetworkQuery['changes'] | null
  from?: GivenDate
  to?: GivenDate
}

/** A relation of a network, with the nodes of the network by their ids. */
interface Edge extends SeenRelation {
  nodes: ReadonlyMap<string, GraphNode>
}

/** Resolvers of the field that shows what is around one thing. */
export const networkResolvers: Resolvers = {
  Query: {
    network: (_source, args: NetworkArguments, { ask, asOf }) =>
      ask(network, { ...queryOf(args), ...(asOf && { at: asOf }) }),
  },
  Network: {
    nodes: ({ nodes }: Network, _args, context, info) => nodeRows('entities', nodes, context, info),
    edges: ({ edges, nodes }: Network): Edge[] => {
      const known = new Map(nodes.map((node) => [node.id, node]))
      return edges.map((edge) => ({ edge, of: edge.from, nodes: known }))
    },
  },
  NetworkEdge: {
    ...relationFields,
    id: ({ edge }: Edge) => edgeIdOf(edge),
    from: ({ edge, nodes }: Edge, _args, context, info) => nodeRow('entities', nodes.get(edge.from), context, info),
    to: ({ edge, nodes }: Edge, _args, context, info) => nodeRow('entities', nodes.get(edge.to), context, info),
  },
}

function queryOf({ of, depth, types, relations, changes, from, to }: NetworkArguments): NetworkQuery {
  const [first, last] = [dayOf(from), dayOf(to)]
  const during = { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) }
  return {
    ...{ of, depth },
    ...(types && { types }),
    ...(relations && { relations }),
    ...(changes && { changes }),
    ...(Object.keys(during).length > 0 && { during }),
  }
}
