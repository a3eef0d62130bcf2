import { schemaFile } from '../../schema-file.ts'
import type { CheckResult, Violation } from '../check-result.ts'
import { singleRules } from './all.ts'
import type { CheckedNode, CheckedRelation, Rule } from './rule.ts'

/** A rule with what broke it so far. */
interface Running {
  rule: Rule
  violations: Violation[]
}

/** Checks nodes and relations one by one, in any order, each whatever the others are. One is for one run. */
export class SingleCheck {
  readonly #form: Running
  readonly #others: readonly Running[]
  /** The relation types that lead from things to the records in whose rows they are written. */
  readonly #toRecords: ReadonlySet<string>

  constructor() {
    const { vocabulary } = schemaFile()
    const things = new Set(vocabulary.things.map(({ name }) => name))
    const toRecords = vocabulary.relations.filter(
      ({ group, to }) => group === 'RECORD' && !to.some((type) => things.has(type)),
    )
    this.#toRecords = new Set(
      toRecords.filter(({ from }) => from.every((type) => things.has(type))).map(({ type }) => type),
    )
    const [form, ...others] = singleRules(vocabulary).map((rule) => ({ rule, violations: [] }))
    if (!form) throw new Error('There is no rule.')
    this.#form = form
    this.#others = others
  }

  /** Whether every property so far has its form. Statements compare and add up: they would fail over a text in place of a number. */
  get isWellFormed(): boolean {
    return this.#form.violations.length === 0
  }

  /** Checks a node. */
  node(node: CheckedNode): void {
    note(this.#form, node, this.#form.rule.ofNode?.(node))
    if (!this.isWellFormed) return
    for (const running of this.#others) note(running, node, running.rule.ofNode?.(node))
  }

  /** Checks a relation. */
  relation(relation: CheckedRelation): void {
    const at = this.#rowOf(relation)
    note(this.#form, relation, this.#form.rule.ofRelation?.(relation), at)
    if (!this.isWellFormed) return
    for (const running of this.#others) note(running, relation, running.rule.ofRelation?.(relation), at)
  }

  /** The id in whose row a relation is written: its own, or that of the record at one of its ends. */
  #rowOf({ id, type, from, to }: CheckedRelation): string {
    return id === from && this.#toRecords.has(type) ? to : id
  }

  /**
   * The rules with what breaks them, by id; also those that nothing breaks. Where properties have the wrong form, only
   * that is reported.
   */
  results(): CheckResult[] {
    const rules = this.isWellFormed ? [this.#form, ...this.#others] : [this.#form]
    return rules.map(({ rule, violations }) => resultOf(rule, violations))
  }
}

function resultOf({ rule, level, sentence, ofAll }: Rule, violations: readonly Violation[]): CheckResult {
  const of = { rule, level, sentence }
  if (!ofAll) return { ...of, violations: violations.toSorted((a, b) => order(a.id, b.id)) }
  return { ...of, isGrouped: true, violations: ofAll().toSorted((a, b) => order(a.detail, b.detail)) }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function note(
  { rule, violations }: Running,
  element: CheckedNode | CheckedRelation,
  faults: readonly string[] | undefined,
  at?: string,
): void {
  if (faults === undefined || faults.length === 0) return
  const id = rule.idOf?.(element) ?? element.id
  for (const detail of faults) violations.push({ id, detail, ...(at !== undefined && at !== id && { at }) })
}
