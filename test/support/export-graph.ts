import type { Database } from '../../src/database/connect.ts'

interface NodeRow {
  element: string
  labels: string[]
  properties: Record<string, unknown>
}

interface RelationRow {
  from: string
  to: string
  type: string
  properties: Record<string, unknown>
}

/** Properties of the ledger that differ from one run to the next. */
const TIMES = new Set(['appliedAt', 'milliseconds'])

/**
 * Everything that the database holds, bookkeeping too, as sorted lines of JSON: equal texts mean equal graphs.
 *
 * @param options `times: false` leaves out when the ledger says that scripts ran
 */
export async function exportGraph(database: Database, options: { times: boolean } = { times: true }): Promise<string> {
  const [nodes, relations] = await database.transaction(async (transaction) => [
    await transaction.run<NodeRow & Record<string, unknown>>(
      'MATCH (n) RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties',
    ),
    await transaction.run<RelationRow & Record<string, unknown>>(
      'MATCH (a)-[r]->(b) RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS properties',
    ),
  ])
  const texts = new Map(nodes.map((node) => [node.element, nodeText(node, options.times)]))
  const lines = relations.map(
    ({ from, to, type, properties }) =>
      `${texts.get(from) ?? ''} -${type} ${sorted(properties, true)}-> ${texts.get(to) ?? ''}`,
  )
  return [...[...texts.values()].sort(), ...lines.sort(), ''].join('\n')
}

function nodeText({ labels, properties }: NodeRow, times: boolean): string {
  return `${labels.toSorted().join(':')} ${sorted(properties, times)}`
}

function sorted(properties: Record<string, unknown>, times: boolean): string {
  const entries = Object.entries(properties).filter(([name]) => times || !TIMES.has(name))
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))))
}
