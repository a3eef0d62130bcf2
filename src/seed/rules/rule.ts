import type { CheckResult, Violation } from '../check-result.ts'

/** A node as rules see it: with what seeding derives from its properties, days as `2003-04-07`. */
export interface CheckedNode {
  /** `(no id)` where it has none. */
  id: string
  labels: readonly string[]
  /** Undefined where its labels say none. */
  type: string | undefined
  properties: Readonly<Record<string, unknown>>
  /** The properties that hold a floating-point number: in JavaScript it looks like a whole one. */
  floats: readonly string[]
}

/** A relation, as rules see it; one without properties, too, if `mayBeBare` does not have its type. */
export interface CheckedRelation {
  /** Its own, or that of its start where it has none. */
  id: string
  type: string
  /** Id of its start. */
  from: string
  /** Id of its end. */
  to: string
  properties: Readonly<Record<string, unknown>>
  floats: readonly string[]
}

/**
 * A rule about single nodes and relations, whatever else is in the graph. Statements in `cypher/checks` hold the others.
 * All rules but the one about the form of properties may rely on that form.
 */
export interface Rule extends Pick<CheckResult, 'rule' | 'level' | 'sentence'> {
  /** What is wrong with a node, each fault as the detail of a violation. */
  ofNode?: (node: CheckedNode) => readonly string[]
  /** What is wrong with a relation. */
  ofRelation?: (relation: CheckedRelation) => readonly string[]
  /** The id under which an element that is at fault is reported, if that is not `id`. */
  idOf?: (element: CheckedNode | CheckedRelation) => string
  /** The violations of a rule that groups them, after the last node and relation. */
  ofAll?: () => readonly Violation[]
}

/** What a rule returns where nothing is wrong. */
export const NO_FAULTS: readonly string[] = []
