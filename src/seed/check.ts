import { readdirSync } from 'node:fs'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import { packagePath } from '../package-root.ts'
import { schemaFile } from '../schema-file.ts'
import { relationTypes } from '../vocabulary/relations.ts'
import { checkCycle } from './check-cycle.ts'
import { checkHomonyms } from './check-homonyms.ts'
import type { CheckResult, Violation } from './check-result.ts'
import { inspectAll } from './derive/derive.ts'
import { makeInspection, type Inspection } from './inspection.ts'
import type { Runner } from './runner.ts'
import { listOf } from './text/faults.ts'
import { positionPrefix, type Position } from './text/position.ts'

const HEAD = /^\/\/ (MUST|SHOULD) (.+)$/m

/**
 * Runs every rule over derived data; the results, in the order of the names of the rules, hold also those that nothing
 * breaks. Where properties have the wrong form, only that is reported.
 *
 * @param inspection what has looked at all that may have changed; else everything is looked at
 */
export async function runChecks(runner: Runner, inspection?: Inspection): Promise<CheckResult[]> {
  const inspected = inspection ?? (await inspectAll(runner, makeInspection()))
  const single = inspected.results()
  // Statements compare and add up; they would fail over a text in place of a number.
  if (!inspected.isWellFormed) return single
  const results = await twoAtOnce(ruleStatements(), (rule) => runRule(runner, rule))
  const others = [await checkCycle(runner), await checkHomonyms(runner)]
  return [...single, ...results, ...others].sort((a, b) => (a.rule < b.rule ? -1 : 1))
}

/** Works on two things at once, as Neo4j uses one processor for each statement. */
async function twoAtOnce<T, Result>(all: readonly T[], work: (one: T) => Promise<Result>): Promise<Result[]> {
  const left = [...all]
  const results: Result[] = []
  const lane = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) results.push(await work(one))
  }
  await Promise.all([lane(), lane()])
  return results
}

/** A rule as it is sent to the database. */
interface RuleStatement {
  rule: string
  text: string
  parameters: Record<string, unknown>
}

/** The rules of `cypher/checks`. */
export function ruleStatements(): RuleStatement[] {
  const parameters = ruleParameters()
  return ruleNames().map((rule) => ({ rule, text: statement(`checks/${rule}`), parameters }))
}

/** What the rules know of the vocabulary. */
function ruleParameters(): Record<string, unknown> {
  const { relations } = schemaFile().vocabulary
  return {
    recordRelations: relationTypes(relations, 'RECORD'),
    ends: Object.fromEntries(relations.map(({ type, from, to }) => [type, { from, to }])),
  }
}

async function runRule(runner: Runner, { rule, text, parameters }: RuleStatement): Promise<CheckResult> {
  const [, level, sentence] = HEAD.exec(text) ?? []
  if (sentence === undefined) throw new Error(`cypher/checks/${rule}.cypher does not start with // MUST or // SHOULD`)
  const violations = await runner.run<Violation & Record<string, unknown>>(text, parameters)
  return { rule, level: level === 'MUST' ? 'MUST' : 'SHOULD', sentence, violations: violations.toSorted(byId) }
}

/**
 * Asserts that the data breaks no MUST rule.
 *
 * @param positions where each id was defined
 * @throws AppError CHECK_FAILED that lists up to twenty violations, each with its rule, its id and its position
 */
export function assertNoViolations(results: readonly CheckResult[], positions: ReadonlyMap<string, Position>): void {
  const broken = results.filter(({ level, violations }) => level === 'MUST' && violations.length > 0)
  const lines = broken.flatMap(({ rule, violations }) =>
    violations.map(
      ({ id, at, detail }) =>
        `${positionPrefix(positions.get(at ?? id) ?? positions.get(id))}${rule}: ${id}: ${detail}.`,
    ),
  )
  if (lines.length === 0) return
  const rules = broken.map(({ rule, sentence }) => `  ${rule}: ${sentence}`)
  throw new AppError(
    'CHECK_FAILED',
    `The data breaks these rules:\n${rules.join('\n')}\n${listOf(lines)}\nCorrect the scripts and run again.`,
  )
}

function ruleNames(): string[] {
  const files = readdirSync(packagePath('cypher/checks'))
  return files.flatMap((file) => (file.endsWith('.cypher') ? [file.slice(0, -'.cypher'.length)] : []))
}

function byId(a: Violation, b: Violation): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
