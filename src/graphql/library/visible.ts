import Cypher from '@neo4j/cypher-builder'
import neo4j from 'neo4j-driver'
import type { AsOf } from '../../time/as-of.ts'
import { visibleOn, type VisibleCypher } from '../../time/visible.ts'
import type { DatedTypes } from '../../vocabulary/dated.ts'
import { replaceMethods } from './replaced.ts'

/** What the context of a request says of the day of its answer. */
export interface AsOfContext {
  asOf?: AsOf & {
    types: DatedTypes
    /** Whether the root list loads what a question has found as of that day: a step of a lineage shows what has ended. */
    isFound?: boolean
  }
}

/** Where a part of a query stands: the variables that it reads, and the context of the request. */
export interface Place {
  target: Cypher.Node
  source?: Cypher.Node
  relationship?: Cypher.Relationship
  neo4jGraphQLContext: AsOfContext
}

/** A type as the library knows it. */
interface LibraryType {
  name: string
}

/** A relation as the library knows it. */
interface LibraryRelationship {
  type: string
  source: LibraryType
}

/** A part of a query that begins with a list of nodes, or that follows a relation to them. */
export interface Followed {
  target: LibraryType
  relationship?: LibraryRelationship
}

/** An ISO day as a value of the database. */
export function dateOf(iso: string): InstanceType<typeof neo4j.types.Date> {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return new neo4j.types.Date(year, month, day)
}

/** That what a list or a connection reads was there on the day of the answer; undefined without such a day. */
export function visible(followed: Followed, place: Place): Cypher.Predicate | undefined {
  const { asOf } = place.neo4jGraphQLContext
  if (!asOf || (!followed.relationship && asOf.isFound)) return undefined
  return new Cypher.Raw((env) => {
    const day = env.compile(new Cypher.NamedParam('asOf', dateOf(asOf.day)))
    const conditions = visibleOn(day, asOf.certainty, asOf.types)
    return conditionOf(conditions, followed, place, (variable) => env.compile(variable))
  })
}

function conditionOf(
  { exists, holds }: VisibleCypher,
  { target, relationship }: Followed,
  place: Place,
  nameOf: (variable: Cypher.Variable) => string,
): string {
  const to = { name: nameOf(place.target), type: target.name }
  if (!relationship || !place.relationship || !place.source) return exists(to)
  const from = { name: nameOf(place.source), type: relationship.source.name }
  return holds(relationship.type, nameOf(place.relationship), from, to)
}

/** A filter by what is related: `some`, `none` or `single`, with conditions on both the relation and the node. */
interface RelatedFilter extends Required<Followed> {
  innerFilters: object[]
  getSubqueries(place: Place): Cypher.Clause[]
  getPredicate(place: Place): Cypher.Predicate | undefined
}

/** The match of what a relation leads to. */
interface RelatedSelection {
  selectionPattern: { relationship: LibraryRelationship; target: LibraryType }
  apply(place: Place): { selection: Cypher.Match; nestedContext: Place }
}

/** Lets relations, and filters by what is related, lead only to what was there on the day of the answer. */
export function followVisible(): void {
  replaceMethods<RelatedSelection>('selection/RelationshipSelection', 'RelationshipSelection', (given) => ({
    apply(place) {
      const applied = given.apply.call(this, place)
      const condition = visible(this.selectionPattern, applied.nestedContext)
      if (condition) applied.selection.where(condition)
      return applied
    },
  }))
  replaceMethods<RelatedFilter>('filters/ConnectionFilter', 'ConnectionFilter', (given) => ({
    getSubqueries(place) {
      addVisible(this, place)
      return given.getSubqueries.call(this, place)
    },
    getPredicate(place) {
      addVisible(this, place)
      return given.getPredicate.call(this, place)
    },
  }))
}

/** One more condition of a filter, in the form that the library gives its own. */
class VisibleFilter {
  readonly #filter: Followed

  constructor(filter: Followed) {
    this.#filter = filter
  }

  getPredicate(place: Place): Cypher.Predicate | undefined {
    return visible(this.#filter, place)
  }

  getSubqueries(): [] {
    return []
  }

  getSelection(): [] {
    return []
  }

  getChildren(): [] {
    return []
  }
}

/** The library makes its filters anew for each request. */
function addVisible(filter: RelatedFilter, place: Place): void {
  if (!place.neo4jGraphQLContext.asOf || filter.innerFilters.some((one) => one instanceof VisibleFilter)) return
  filter.innerFilters.push(new VisibleFilter(filter))
}
