import type { CopiedNode, CopiedRelation, GraphCopy } from '../graph-copy.ts'
import type { Shown } from './as-of.ts'
import type { HowSure } from './recorded.ts'

/**
 * The part of a copied graph with histories that is shown as of a day. What has ended stays for the relations that tell of
 * history, so a list of everything must be limited to what existed. A law that had not been passed stays a source.
 */
export function reducedGraph({ nodes, relations }: GraphCopy, shown: Shown, sure: HowSure): GraphCopy {
  return {
    nodes: nodes.flatMap((node) => reducedNode(node, shown)),
    relations: relations.filter((relation) => isKept(relation, shown, sure)),
  }
}

function reducedNode(node: CopiedNode, { exist, begun, laws }: Shown): CopiedNode[] {
  const id = String(node.properties['id'])
  if (node.labels.includes('__Name')) return exist.has(id) ? [node] : []
  if (begun.has(id)) return [node]
  if (!node.labels.includes('Source')) return []
  if (!laws.has(id)) return [node]
  return [{ labels: ['Entity', 'Source'], properties: { ...node.properties, type: 'Source' } }]
}

function isKept({ from, to, type, properties }: CopiedRelation, { begun, states }: Shown, sure: HowSure): boolean {
  if (!begun.has(from) || !begun.has(to)) return false
  if (type === 'PART_OF' || type === 'RESPONSIBLE_FOR') return states.has(String(properties['id']))
  // It has no date of its own, so that it is not certain.
  if (type === 'REVIVES') return sure === 'POSSIBLE'
  const { eventId } = properties
  return typeof eventId !== 'string' || begun.has(eventId)
}
