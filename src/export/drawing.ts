import type { GraphEdge } from '../graph/graph.ts'
import { relationLabel } from './columns.ts'

/** How the nodes of a type are drawn: a shape by its name in Graphviz, and the colour in it, on which text is black. */
export interface Look {
  shape: Shape
  fill: string
}

/** Shapes that Graphviz and Mermaid have. */
export type Shape = 'box' | 'ellipse' | 'note' | 'cylinder' | 'house' | 'hexagon' | 'parallelogram'

const OTHER: Look = { shape: 'box', fill: '#f2f2f2' }

const LOOKS: Readonly<Record<string, Look>> = {
  Actor: { shape: 'box', fill: '#cfe3f5' },
  Programme: { shape: 'ellipse', fill: '#cdeee0' },
  Act: { shape: 'note', fill: '#fdf3b8' },
  Fund: { shape: 'cylinder', fill: '#f9dfb4' },
  Place: { shape: 'house', fill: '#e6dccb' },
  Cluster: { shape: 'parallelogram', fill: '#d7ecf9' },
  Industry: { shape: 'parallelogram', fill: '#f6cfb9' },
  Concept: { shape: 'ellipse', fill: '#efd3e4' },
  Occurrence: { shape: 'hexagon', fill: '#e0d8f0' },
  ChangeEvent: { shape: 'hexagon', fill: '#ffffff' },
  Source: { shape: 'note', fill: '#ffffff' },
}

/** How the nodes of a type are drawn. */
export function lookOf(type: string): Look {
  return LOOKS[type] ?? OTHER
}

/** What stands at a drawn edge: `succeeded by, 1998-02-28`. */
export function edgeText({ type, properties: { date } }: GraphEdge): string {
  return date === undefined ? relationLabel(type) : `${relationLabel(type)}, ${date}`
}

/** Whether an edge is drawn as a broken line: a function passed, and both bodies went on. */
export function isBroken({ type }: GraphEdge): boolean {
  return type === 'HANDED_FUNCTION_TO'
}
