import { readdirSync } from 'node:fs'
import { findCycle } from '../change/cycle.ts'
import { kindFault } from '../change/kind-fault.ts'
import { deriveSuccessions } from '../change/succession.ts'
import { statement } from '../database/statement.ts'
import { AppError } from '../errors.ts'
import { packagePath } from '../package-root.ts'
import { schemaFile } from '../schema-file.ts'
import { relationTypes } from '../vocabulary/relations.ts'
import { kindsByType } from '../vocabulary/types.ts'
import { readEvents } from './derive/events.ts'
import type { Runner } from './ledger.ts'
import { placeText, type Place } from './text/position.ts'
import { listOf } from './prepare.ts'

/** One thing or relation that breaks a rule. */
export interface Breach {
  id: string
  detail: string
}

/** A rule with what breaks it. */
export interface CheckResult {
  /** Name of the rule, as `citation-missing`. */
  rule: string
  /** A broken MUST refuses the data, a broken SHOULD is counted. */
  level: 'MUST' | 'SHOULD'
  /** The rule in one sentence. */
  sentence: string
  breaches: readonly Breach[]
}

const FIRST_RULE = 'property-form'
const HEAD = /^\/\/ (MUST|SHOULD) (.+)$/m

/**
 * Runs every rule over derived data, in the order of their names; the results say also what holds. Where properties
 * have the wrong form, only that is reported.
 */
export async function runChecks(runner: Runner): Promise<CheckResult[]> {
  const [first, ...others] = ruleStatements()
  if (!first) return []
  const form = await runRule(runner, first)
  // The other rules compare and add up; over a text where a number belongs they would fail themselves.
  if (form.breaches.length > 0) return [form]
  const results = [form]
  for (const rule of others) results.push(await runRule(runner, rule))
  return [...results, ...(await checkEvents(runner))].sort((a, b) => (a.rule < b.rule ? -1 : 1))
}

/** A rule as it is sent to the database. */
interface RuleStatement {
  rule: string
  text: string
  parameters: Record<string, unknown>
}

/** The rules of `cypher/checks`, the one about the form of properties first. */
export function ruleStatements(): RuleStatement[] {
  const parameters = ruleParameters()
  const names = [FIRST_RULE, ...ruleNames().filter((rule) => rule !== FIRST_RULE)]
  return names.map((rule) => ({ rule, text: statement(`checks/${rule}`), parameters }))
}

/** What the rules know of the vocabulary. */
function ruleParameters(): Record<string, unknown> {
  const { things, records, forms, values, relations } = schemaFile().vocabulary
  return {
    kinds: kindsByType(things),
    records: records.map(({ name }) => name),
    recordKinds: kindsByType(records),
    recordRelations: relationTypes(relations, 'RECORD'),
    derivedRelations: relationTypes(relations, 'DERIVED'),
    ends: Object.fromEntries(relations.map(({ type, from, to }) => [type, { from, to }])),
    values,
    forms,
  }
}

async function runRule(runner: Runner, { rule, text, parameters }: RuleStatement): Promise<CheckResult> {
  const [, level, sentence] = HEAD.exec(text) ?? []
  if (sentence === undefined) throw new Error(`cypher/checks/${rule}.cypher does not start with // MUST or // SHOULD`)
  const breaches = await runner.run<Breach & Record<string, unknown>>(text, parameters)
  return { rule, level: level === 'MUST' ? 'MUST' : 'SHOULD', sentence, breaches: breaches.toSorted(byId) }
}

/**
 * Refuses data that breaks a MUST rule.
 *
 * @param places where each id was defined
 * @throws AppError CHECK_FAILED that lists up to twenty breaches, each with its rule, its id and its place
 */
export function refuseBreaches(results: readonly CheckResult[], places: ReadonlyMap<string, Place>): void {
  const broken = results.filter(({ level, breaches }) => level === 'MUST' && breaches.length > 0)
  const lines = broken.flatMap(({ rule, breaches }) =>
    breaches.map((breach) => breachText(rule, breach, places.get(breach.id))),
  )
  if (lines.length === 0) return
  const rules = broken.map(({ rule, sentence }) => `  ${rule}: ${sentence}`)
  throw new AppError(
    'CHECK_FAILED',
    `The data breaks these rules:\n${rules.join('\n')}\n${listOf(lines)}\nCorrect the scripts and run again.`,
  )
}

function breachText(rule: string, { id, detail }: Breach, place: Place | undefined): string {
  return `${place ? `${placeText(place)}: ` : ''}${rule}: ${id}: ${detail}.`
}

function ruleNames(): string[] {
  const files = readdirSync(packagePath('cypher/checks'))
  return files.flatMap((file) => (file.endsWith('.cypher') ? [file.slice(0, -'.cypher'.length)] : []))
}

/** The rules that are easier to tell in TypeScript: they need a whole event, or a whole lineage. */
async function checkEvents(runner: Runner): Promise<CheckResult[]> {
  const events = await readEvents(runner)
  const faults = events.flatMap((event) => {
    const fault = kindFault(event)
    return fault === undefined ? [] : [{ id: event.id, detail: fault.replace(/\.$/, '') }]
  })
  const successions = events.flatMap(deriveSuccessions).filter(({ type }) => type === 'SUCCEEDED_BY')
  const cycle = findCycle(successions)
  return [
    {
      rule: 'event-kind',
      level: 'MUST',
      sentence: 'The participants and the flows of a change event make sense and make it the kind that it is declared.',
      breaches: faults,
    },
    {
      rule: 'succession-cycle',
      level: 'MUST',
      sentence: 'No body is its own successor, directly or through others.',
      breaches: cycle
        ? [{ id: cycle[0] ?? '', detail: `it became ${[...cycle.slice(1), cycle[0]].join(', which became ')}` }]
        : [],
    },
  ]
}

function byId(a: Breach, b: Breach): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
