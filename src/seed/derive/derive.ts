import { runnerIn, type InTransaction, type Runner } from '../runner.ts'
import type { Inspection } from '../inspection.ts'
import { eventOf } from './events.ts'
import { searchEntries } from './names.ts'
import { participantsIn } from './participants.ts'
import { deriveNode, deriveRelation, nodeChanges, relationChanges, type Derived } from './properties.ts'
import { readIds, readPage, type NodeRow, type Page, type RelationRow } from './read-page.ts'
import { successionRows } from './successions.ts'
import { writePage, type PageChanges } from './write-page.ts'

/** Which nodes are gone through: all, or those with some ids. */
export type Scope = 'all' | ReadonlySet<string>

/** How many nodes are handled at once. */
const PAGE = 2_000

/**
 * Writes what follows from what was loaded: types, labels of kinds, bounds of dates, cited sources, who took part in changes,
 * successions, search entries. Shows all of it to an inspection on the way.
 *
 * @param isFirst whether nothing was derived before
 */
export async function derive(
  inTransaction: InTransaction,
  scope: Scope,
  isFirst: boolean,
  inspection: Inspection,
): Promise<void> {
  // In parts, the statements of a page are read in transactions of their own, side by side.
  await forEachPage(runnerIn(inTransaction), scope, async (page, ids) => {
    const changes = inspectPage(page, ids, inspection)
    await inTransaction((transaction) => writePage(transaction, changes, isFirst))
  })
}

/** Shows all nodes, relations and change events to an inspection, with what follows from them, and writes nothing. */
export async function inspectAll(runner: Runner, inspection: Inspection): Promise<Inspection> {
  await forEachPage(runner, 'all', (page, ids) => {
    inspectPage(page, ids, inspection)
    return Promise.resolve()
  })
  return inspection
}

/** Reads the next page while one is handled: the database and this program work at the same time. */
async function forEachPage(
  runner: Runner,
  scope: Scope,
  handle: (page: Page, ids: readonly string[]) => Promise<void>,
): Promise<void> {
  const read = nextPage(runner, scope)
  let next = read()
  for (let found = await next; found; found = await next) {
    next = read()
    // Reported where it is awaited.
    next.catch(() => undefined)
    await handle(found.page, found.ids)
  }
}

/** A function that reads one page after another; undefined at the end. */
function nextPage(runner: Runner, scope: Scope): () => Promise<{ page: Page; ids: string[] } | undefined> {
  const chosen = scope === 'all' ? undefined : [...scope].sort()
  let after = ''
  return async () => {
    const ids = chosen ? chosen.splice(0, PAGE) : await readIds(runner, after)
    if (ids.length === 0) return undefined
    after = ids.at(-1) ?? after
    return { page: await readPage(runner, ids), ids }
  }
}

/** Works out what follows for a page, and shows it to an inspection. */
function inspectPage(page: Page, ids: readonly string[], inspection: Inspection): PageChanges {
  const named = page.events.map(eventOf)
  const said = new Map(
    named.map(({ event, things }) => [
      event.id,
      {
        participantsEn: participantsIn('EN', event, things),
        participantsKo: participantsIn('KO', event, things),
      },
    ]),
  )
  const nodes = page.nodes.map((row) => {
    const { properties, faults } = deriveNode(row)
    return { row, derived: { properties: { ...properties, ...said.get(row.id) }, faults } }
  })
  const starts = new Map(page.nodes.map(({ id, properties }) => [id, properties]))
  const relations = page.relations.map((row) => ({ row, derived: deriveRelation(row, starts.get(row.from) ?? {}) }))
  for (const { row, derived } of nodes) inspection.node(row, derived)
  for (const { row, derived } of relations) inspection.relation(row, derived)
  for (const { event } of named) inspection.event(event)
  return {
    ids,
    events: page.events.map(({ id }) => id),
    nodes: changed(nodes, nodeChanges),
    relations: changed(relations, relationChanges),
    searchEntries: nodes.flatMap(({ row, derived }) => searchEntries({ ...row, type: typeIn(derived) })),
    successions: named.flatMap(({ event }) => successionRows(event)),
  }
}

function changed<Row extends NodeRow | RelationRow, Change>(
  all: readonly { row: Row; derived: Derived }[],
  changesOf: (row: Row, derived: Derived['properties']) => Change | undefined,
): Change[] {
  return all.flatMap(({ row, derived }) => changesOf(row, derived.properties) ?? [])
}

function typeIn({ properties: { type } }: Derived): string {
  return typeof type === 'string' ? type : ''
}
