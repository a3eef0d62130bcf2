import Cypher from '@neo4j/cypher-builder'
import { replaceMethods } from './replaced.ts'
import { visible, type Followed, type Place } from './visible.ts'

/** Where a part of a query stands, and the variable for what it returns. */
interface Context extends Place {
  returnVariable: Cypher.Variable
}

/** A part of a query of @neo4j/graphql, as far as it is used here. */
interface Part {
  getSelection(context: Context): Cypher.Clause[]
  getSubqueries(context: Context): Cypher.Clause[]
  getPredicate(context: Context): Cypher.Predicate | undefined
}

/** An order by a property. */
interface Sort {
  attribute?: { name: string }
}

/** A list of nodes; only a nested one has a relationship. */
interface List extends Followed {
  filters: readonly Part[]
  sortFields: readonly Sort[]
  getPredicates(context: Context): Cypher.Predicate | undefined
  addSortToClause(context: Context, node: Cypher.Variable, clause: Cypher.With): void
  getFieldsSubqueries(context: Context): Cypher.Clause[]
  getProjectionClause(context: Context, returnVariable: Cypher.Variable): Cypher.Clause
}

/** A connection; only a nested one has a relationship. */
interface Connection extends Followed {
  selection: { apply(context: Context): { selection: Cypher.Match; nestedContext: Context } }
  filters: readonly Part[]
  nodeFields: readonly Part[]
  edgeFields: readonly Part[]
  sortFields: readonly { node: readonly Sort[] }[]
  hasTotalCount: boolean
  getChildren(): readonly Part[]
  shouldProjectEdges(): boolean
  createProjectionMapForEdge(context: Context): Cypher.Map
  addPaginationSubclauses(clause: Cypher.With): void
  addSortSubclause(clause: Cypher.With, context: Context): void
  transpile(context: Context): { clauses: Cypher.Clause[]; projectionExpr: Cypher.Expr }
}

/**
 * Lets the Cypher of @neo4j/graphql cut out a page before it reads what is selected of its items. Its own Cypher reads the
 * citations of all items, in nested lists everything of them, and keeps all items of a connection beside each of them: a
 * page of a connection of a thousand nodes takes more memory than the database has.
 */
export function pageFirst(): void {
  replaceMethods<List>('operations/ReadOperation', 'ReadOperation', (list) => ({
    getFieldsSubqueries(context) {
      const subqueries = list.getFieldsSubqueries.call(this, context)
      if (!this.relationship) return subqueries
      const page = new Cypher.With(context.target)
      this.addSortToClause(context, context.target, page)
      return [page, ...subqueries]
    },
    getPredicates(context) {
      const isPlain = !this.relationship && this.filters.length === 0
      const filtered = isPlain && isById(this.sortFields[0]) ? everyId(context) : list.getPredicates.call(this, context)
      return Cypher.and(filtered, this.relationship ? undefined : visible(this, context))
    },
    getProjectionClause(context, returnVariable) {
      const inOrder = Object.create(this, { sortFields: { value: [] }, pagination: { value: undefined } }) as List
      return list.getProjectionClause.call(inOrder, context, returnVariable)
    },
  }))
  replaceMethods<Connection>('operations/ConnectionReadOperation', 'ConnectionReadOperation', () => ({
    transpile: transpileConnection,
  }))
}

/** The page and the count of a connection, each from a match of its own. */
function transpileConnection(this: Connection, context: Context): ReturnType<Connection['transpile']> {
  const answer = new Cypher.Map()
  const subqueries: Cypher.Clause[] = []
  const add = (name: string, make: (result: Cypher.Variable) => Cypher.Clause) => {
    const result = new Cypher.Variable()
    subqueries.push(new Cypher.Call(make(result), this.relationship ? [context.target] : []))
    answer.set(name, result)
  }
  if (this.shouldProjectEdges()) add('edges', (result) => pageOf(this, context, result))
  if (this.hasTotalCount) add('totalCount', (result) => countOf(this, context, result))
  const clause = Cypher.utils.concat(...subqueries, new Cypher.Return([answer, context.returnVariable]))
  return { clauses: [clause], projectionExpr: context.returnVariable }
}

function pageOf(connection: Connection, context: Context, result: Cypher.Variable): Cypher.Clause {
  const isRoot = !connection.relationship
  const { clauses, found } = matchOf(connection, context, isRoot && isById(connection.sortFields[0]?.node[0]))
  const page = new Cypher.With(...variablesOf(found))
  connection.addPaginationSubclauses(page)
  connection.addSortSubclause(page, found)
  const ofNodes = connection.nodeFields.flatMap((field) => within([found.target], field.getSubqueries(found)))
  const ofEdges = connection.edgeFields.flatMap((field) =>
    within(found.relationship ? [found.relationship] : [], field.getSubqueries(found)),
  )
  const items = Cypher.collect(connection.createProjectionMapForEdge(found))
  return Cypher.utils.concat(...clauses, page, ...ofNodes, ...ofEdges, new Cypher.Return([items, result]))
}

function countOf(connection: Connection, context: Context, result: Cypher.Variable): Cypher.Clause {
  const { clauses, found } = matchOf(connection, context)
  return Cypher.utils.concat(...clauses, new Cypher.Return([Cypher.count(found.target), result]))
}

/** The clauses that find the items of a connection, and the variables that hold them. */
function matchOf(
  connection: Connection,
  context: Context,
  isInOrderOfIds = false,
): { clauses: Cypher.Clause[]; found: Context } {
  const { selection, nestedContext: found } = connection.selection.apply(context)
  const extra = connection.getChildren().flatMap((part) => part.getSelection(found))
  const subqueries = connection.filters.flatMap((filter) => within(variablesOf(found), filter.getSubqueries(found)))
  const predicate = Cypher.and(
    isInOrderOfIds ? everyId(found) : undefined,
    ...connection.filters.map((filter) => filter.getPredicate(found)),
    connection.relationship ? undefined : visible(connection, found),
  )
  // On the match itself an index can be used.
  if (extra.length + subqueries.length === 0)
    return { clauses: [predicate ? selection.where(predicate) : selection], found }
  const filtered = new Cypher.With('*')
  return { clauses: [selection, ...extra, ...subqueries, predicate ? filtered.where(predicate) : filtered], found }
}

function isById(sort: Sort | undefined): boolean {
  return sort?.attribute?.name === 'id'
}

/** A condition that always holds: with it Neo4j reads the nodes in the order of its index, and need not sort them all. */
function everyId({ target }: Context): Cypher.Predicate {
  return Cypher.gte(target.property('id'), new Cypher.Literal(''))
}

function within(variables: Cypher.Variable[], subqueries: Cypher.Clause[]): Cypher.Clause[] {
  return subqueries.map((subquery) => new Cypher.Call(subquery, variables))
}

function variablesOf({ target, relationship }: Context): Cypher.Variable[] {
  return relationship ? [target, relationship] : [target]
}
