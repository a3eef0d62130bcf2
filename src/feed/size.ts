import { AppError } from '../errors.ts'
import type { Format, Size } from '../export/format.ts'
import type { Graph, GraphStream } from '../graph/graph.ts'
import { addressText, type Address, type View } from './address.ts'
import { TAKEN } from './given.ts'

/** The greatest graph of a view that a format can hold; undefined for any size. */
export function mostOf({ most, mostBodies }: Format, view: View): Size | undefined {
  return most && view === 'lineage' ? { ...most, nodes: mostBodies ?? most.nodes } : most
}

interface Counted {
  readonly nodes: readonly unknown[]
  readonly edges: readonly unknown[]
}

/** Whether a graph is not larger than a size; any graph without one. */
export function fits({ nodes, edges }: Counted, most: Size | undefined): boolean {
  return !most || (nodes.length <= most.nodes && edges.length <= most.edges)
}

/**
 * Collects a graph for a format that has a greatest size.
 *
 * @throws AppError TOO_LARGE for a larger graph, as soon as that is known
 */
export async function collected({ header, nodes, edges }: GraphStream, address: Address): Promise<Graph> {
  const { nodes: nodeLimit = Infinity, edges: edgeLimit = Infinity } = mostOf(address.format, address.view) ?? {}
  return {
    header,
    nodes: await collectedPart(nodes, nodeLimit, tooLarge(address)),
    edges: await collectedPart(edges, edgeLimit, tooLarge(address)),
  }
}

async function collectedPart<Element>(
  portions: AsyncIterable<readonly Element[]>,
  limit: number,
  fault: AppError,
): Promise<Element[]> {
  const all: Element[] = []
  for await (const portion of portions) {
    for (const element of portion) all.push(element)
    if (all.length > limit) throw fault
  }
  return all
}

const REMEDIES: Readonly<Record<View, string>> = {
  graph: 'Narrow it with "types", "relations" or "asOf", or ask for /network/<id>. Or ask',
  network: 'Narrow it with "types", "relations" or "asOf". Or ask',
  lineage: 'Narrow it with "changes", "asOf" or "renames=collapse". Or ask',
}

/**
 * The refusal of a graph that a format cannot hold.
 *
 * @param narrower an address of a part that the format can hold
 */
export function tooLarge(address: Address, narrower?: string): AppError {
  const { nodes = 0, edges = 0 } = mostOf(address.format, address.view) ?? {}
  const what = `The graph is too large for ${address.format.name}, which holds at most ${nodes} nodes and ${edges} edges.`
  const remedy = narrower === undefined ? REMEDIES[address.view] : `Ask for ${narrower} instead, or`
  return new AppError('TOO_LARGE', `${what} ${remedy} for ${asJson(address)} in a format of any size.`)
}

/** The same slice in a format that has neither a greatest size nor these parameters of its own. */
function asJson(address: Address): string {
  const slice = [...address.given].filter(([name]) => TAKEN[address.view].some((taken) => taken === name))
  return addressText({ ...address, format: 'json' }, Object.fromEntries(slice))
}
