import { AppError } from '../errors.ts'
import { statement } from '../database/statement.ts'
import type { Runner, ScriptCounts } from './ledger.ts'
import { placeText } from './place.ts'
import { listOf, type PreparedScript, type PreparedStatement } from './prepare.ts'
import type { Reference } from './references.ts'
import { statementFault } from './statement-fault.ts'

/**
 * Runs the statements of a script in a transaction and counts what they added.
 *
 * @throws AppError INVALID_SCRIPT at the place of a statement that Neo4j refuses, or of rows that name what is not there
 */
export async function runScript(transaction: Runner, { statements }: PreparedScript): Promise<ScriptCounts> {
  const started = performance.now()
  const before = await count(transaction)
  for (const prepared of statements) {
    await refuseDangling(transaction, prepared.references)
    await runStatement(transaction, prepared)
  }
  const after = await count(transaction)
  return {
    nodes: after.nodes - before.nodes,
    relations: after.relations - before.relations,
    milliseconds: Math.round(performance.now() - started),
  }
}

/**
 * Refuses to define again what the graph holds already: rows that plain statements made, of which no script tells.
 *
 * @throws AppError INVALID_SCRIPT at the rows of up to twenty such ids
 */
export async function refuseKnownIds(transaction: Runner, scripts: readonly PreparedScript[]): Promise<void> {
  const definitions = scripts.flatMap(({ statements }) => statements.flatMap((prepared) => prepared.definitions))
  const ids = [...new Set(definitions.map(({ id }) => id))]
  const rows = await transaction.run<{ id: string }>(statement('seed/known-ids'), { ids })
  const known = new Set(rows.map(({ id }) => id))
  const faults = definitions.flatMap(({ id, place }) =>
    known.has(id)
      ? [`${placeText(place)}: the id '${id}' is already in the graph, from a script that ran before.`]
      : [],
  )
  if (faults.length > 0) throw new AppError('INVALID_SCRIPT', `${listOf(faults)}\nGive each thing an id of its own.`)
}

async function runStatement(transaction: Runner, { statement: written, lifted }: PreparedStatement): Promise<void> {
  try {
    await (lifted ? transaction.run(lifted.text, lifted.parameters) : transaction.run(written.text))
  } catch (error) {
    throw statementFault(error, written)
  }
}

async function count(transaction: Runner): Promise<{ nodes: number; relations: number }> {
  const rows = await transaction.run<{ nodes: number; relations: number }>(statement('seed/counts'))
  return rows[0] ?? { nodes: 0, relations: 0 }
}

/** A MATCH that finds nothing drops its row without a word, so what it would look up is looked up before. */
async function refuseDangling(transaction: Runner, references: readonly Reference[]): Promise<void> {
  const faults: { reference: Reference; reason: string }[] = []
  for (const group of byLabels(references)) {
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

async function missingIds(transaction: Runner, references: readonly Reference[]): Promise<Set<string>> {
  const labels = (references[0]?.labels ?? []).map((label) => `:\`${label}\``).join('')
  const ids = [...new Set(references.flatMap(({ id }) => (id === undefined ? [] : [id])))]
  const text = `UNWIND $ids AS id WITH id WHERE NOT EXISTS { MATCH (n${labels} {id: id}) } RETURN id`
  const rows = await transaction.run<{ id: string }>(text, { ids })
  return new Set(rows.map(({ id }) => id))
}
