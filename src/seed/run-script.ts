import type { Change, Transaction } from '../database/connect.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import type { Runner, ScriptCounts } from './ledger.ts'
import { placeText } from './text/position.ts'
import { listOf, type PreparedScript, type PreparedStatement } from './prepare.ts'
import type { Reference } from './text/references.ts'
import { statementFault } from './statement-fault.ts'

/**
 * Runs the statements of a script in a transaction and counts what they added.
 *
 * @throws AppError INVALID_SCRIPT at the place of a statement that Neo4j refuses, or of rows that name what is not there
 */
export async function runScript(transaction: Transaction, { statements }: PreparedScript): Promise<ScriptCounts> {
  const started = performance.now()
  const total: Change = { nodes: 0, relations: 0 }
  const known: KnownLabels = new Map()
  const all = statements.flatMap(({ references }) => references)
  for (const prepared of statements) {
    await refuseDangling(transaction, prepared.references, known, all)
    const { nodes, relations } = await runStatement(transaction, prepared)
    total.nodes += nodes
    total.relations += relations
    if (mayTakeAway(prepared)) known.clear()
  }
  return { ...total, milliseconds: Math.round(performance.now() - started) }
}

/**
 * Refuses to define again what the graph holds already: rows that plain statements made, of which no script tells.
 *
 * @throws AppError INVALID_SCRIPT at the rows of up to twenty such ids
 */
export async function refuseKnownIds(transaction: Runner, scripts: readonly PreparedScript[]): Promise<void> {
  const definitions = scripts.flatMap(({ statements }) => statements.flatMap((prepared) => prepared.definitions))
  const ids = [...new Set(definitions.map(({ id }) => id))]
  const known = await knownLabels(transaction, ids)
  const faults = definitions.flatMap(({ id, place }) =>
    known.has(id)
      ? [`${placeText(place)}: the id '${id}' is already in the graph, from a script that ran before.`]
      : [],
  )
  if (faults.length > 0) throw new AppError('INVALID_SCRIPT', `${listOf(faults)}\nGive each thing an id of its own.`)
}

async function runStatement(
  transaction: Transaction,
  { statement: written, lifted }: PreparedStatement,
): Promise<Change> {
  try {
    return await (lifted ? transaction.change(lifted.text, lifted.parameters) : transaction.change(written.text))
  } catch (error) {
    throw statementFault(error, written, lifted)
  }
}

/** Labels of entities by their ids, as far as they were asked for. */
type KnownLabels = Map<string, readonly string[]>

/** Whether nodes that were there before a statement may be gone, or lack a label, after it. */
function mayTakeAway({ lifted }: PreparedStatement): boolean {
  return lifted === undefined || /\b(?:DELETE|REMOVE)\b/i.test(lifted.text)
}

/**
 * A MATCH that finds nothing drops its row without a word, so what it would look up is looked up before.
 *
 * @param known grows by what is asked for
 * @param all the references of the whole script: what can be known of them already is asked for at once
 */
async function refuseDangling(
  transaction: Runner,
  references: readonly Reference[],
  known: KnownLabels,
  all: readonly Reference[],
): Promise<void> {
  const isUnsure = (reference: Reference): boolean => !isKnown(known, reference)
  if (!references.some(isUnsure)) return
  const ids = all.filter(isUnsure).flatMap(({ id }) => (id === undefined ? [] : [id]))
  for (const [id, labels] of await knownLabels(transaction, [...new Set(ids)])) known.set(id, labels)
  const unsure = references.filter(isUnsure)
  const faults: { reference: Reference; reason: string }[] = []
  for (const group of byLabels(unsure)) {
    const lost = await missingIds(transaction, group)
    for (const reference of group) {
      const { id, key, labels } = reference
      const kind = labels.filter((label) => label !== 'Entity').join(' and ')
      const thing = kind === '' ? 'no thing' : `no ${kind}`
      if (id === undefined) faults.push({ reference, reason: `the row has no '${key}'` })
      else if (lost.has(id))
        faults.push({ reference, reason: `there is ${thing} with the id '${id}', which '${key}' names` })
    }
  }
  if (faults.length === 0) return
  const lines = faults.map(({ reference, reason }) => `${placeText(reference.place)}: ${reason}.`)
  throw new AppError('INVALID_SCRIPT', `${listOf(lines)}\nCorrect the id, or define the thing in an earlier script.`)
}

/** The labels of those ids that entities have; one statement for all, so that it is planned once. */
async function knownLabels(transaction: Runner, ids: readonly string[]): Promise<KnownLabels> {
  const rows = await transaction.run<{ id: string; labels: string[] }>(statement('seed/known-ids'), { wanted: { ids } })
  return new Map(rows.map(({ id, labels }) => [id, labels]))
}

function isKnown(known: KnownLabels, { id, labels }: Reference): boolean {
  const carried = id === undefined ? undefined : known.get(id)
  return carried !== undefined && labels.every((label) => carried.includes(label))
}

function byLabels(references: readonly Reference[]): Reference[][] {
  const groups = new Map<string, Reference[]>()
  for (const reference of references) {
    const name = reference.labels.join(':')
    const group = groups.get(name)
    if (group) group.push(reference)
    else groups.set(name, [reference])
  }
  return [...groups.values()]
}

/** For what is no entity, or not of those labels: a node may have the label without :Entity. */
async function missingIds(transaction: Runner, references: readonly Reference[]): Promise<Set<string>> {
  const labels = (references[0]?.labels ?? []).map((label) => `:\`${label}\``).join('')
  const ids = [...new Set(references.flatMap(({ id }) => (id === undefined ? [] : [id])))]
  const text = `UNWIND $ids AS id WITH id WHERE NOT EXISTS { MATCH (n${labels} {id: id}) } RETURN id`
  const rows = await transaction.run<{ id: string }>(text, { ids })
  return new Set(rows.map(({ id }) => id))
}
