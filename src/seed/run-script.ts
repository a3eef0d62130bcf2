import type { Change, Transaction } from '../database/connect.ts'
import { readLabels, type KnownLabels } from './labels.ts'
import type { Runner } from './runner.ts'
import type { Script, ScriptCounts, Statement } from './script.ts'
import { statementFault } from './statement-fault.ts'
import { assertNoFaults } from './text/faults.ts'
import { positionText } from './text/position.ts'
import type { Reference } from './text/references.ts'

/**
 * Runs the statements of a script in a transaction and counts what they added.
 *
 * @throws AppError INVALID_SCRIPT at the position of a statement that Neo4j refuses, or of rows that name what is not
 *   there
 */
export async function runScript(
  transaction: Transaction,
  { statements }: Script,
): Promise<ScriptCounts & Pick<Change, 'hasWritten'>> {
  const started = performance.now()
  const total: Change = { nodes: 0, relations: 0, hasWritten: false }
  const known: KnownLabels = new Map()
  const all = statements.flatMap(({ references }) => references)
  for (const statement of statements) {
    await assertReferences(transaction, statement.references, known, all)
    const { nodes, relations, hasWritten } = await runStatement(transaction, statement)
    total.nodes += nodes
    total.relations += relations
    total.hasWritten ||= hasWritten
    if (mayTakeAway(statement)) known.clear()
  }
  return { ...total, milliseconds: Math.round(performance.now() - started) }
}

async function runStatement(transaction: Transaction, statement: Statement): Promise<Change> {
  const { text, parameters } = statement.parameterised ?? { text: statement.text, parameters: {} }
  try {
    return await transaction.change(text, parameters)
  } catch (error) {
    throw statementFault(error, statement)
  }
}

/** Whether nodes that were there before a statement may be gone, or lack a label, after it. */
function mayTakeAway({ parameterised }: Statement): boolean {
  return parameterised === undefined || /\b(?:DELETE|REMOVE)\b/i.test(parameterised.text)
}

/**
 * Asserts that what the rows of a statement look up is there: a MATCH that finds nothing silently drops its row.
 *
 * @param known what was found before; what is asked for is added to it
 * @param all the references of the whole script: all that are not known yet are asked for at once
 */
async function assertReferences(
  transaction: Runner,
  references: readonly Reference[],
  known: KnownLabels,
  all: readonly Reference[],
): Promise<void> {
  const isUnknown = (reference: Reference): boolean => !isKnown(known, reference)
  if (!references.some(isUnknown)) return
  for (const [id, labels] of await readLabels(transaction, idsOf(all.filter(isUnknown)))) known.set(id, labels)
  const faults: string[] = []
  for (const group of byLabels(references.filter(isUnknown))) {
    const missing = await missingIds(transaction, group)
    for (const reference of group) {
      const fault = faultOf(reference, missing)
      if (fault !== undefined) faults.push(`${positionText(reference.position)}: ${fault}.`)
    }
  }
  assertNoFaults(faults, 'Correct the id, or define the thing in an earlier script.')
}

function faultOf({ id, key, labels }: Reference, missing: ReadonlySet<string>): string | undefined {
  if (id === undefined) return `the row has no '${key}'`
  if (!missing.has(id)) return undefined
  const kind = labels.filter((label) => label !== 'Entity').join(' and ')
  return `there is no ${kind === '' ? 'thing' : kind} with the id '${id}', which '${key}' names`
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
  const labels = (references[0]?.labels ?? []).map((label) => `:\`${label.replaceAll('`', '``')}\``).join('')
  const text = `UNWIND $ids AS id WITH id WHERE NOT EXISTS { MATCH (n${labels} {id: id}) } RETURN id`
  const rows = await transaction.run<{ id: string }>(text, { ids: [...idsOf(references)] })
  return new Set(rows.map(({ id }) => id))
}

function idsOf(references: readonly Reference[]): Set<string> {
  return new Set(references.flatMap(({ id }) => (id === undefined ? [] : [id])))
}
