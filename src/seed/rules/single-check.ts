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

  constructor() {
    const [form, ...others] = singleRules(schemaFile().vocabulary).map((rule) => ({ rule, violations: [] }))
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
    note(this.#form, relation, this.#form.rule.ofRelation?.(relation))
    if (!this.isWellFormed) return
    for (const running of this.#others) note(running, relation, running.rule.ofRelation?.(relation))
  }

  /**
   * The rules with what breaks them, by id; also those that nothing breaks. Where properties have the wrong form, only
   * that is reported.
   */
  results(): CheckResult[] {
    const rules = this.isWellFormed ? [this.#form, ...this.#others] : [this.#form]
    return rules.map(({ rule: { rule, level, sentence, ofAll }, violations }) => ({
      rule,
      level,
      sentence,
      violations: [...violations, ...(ofAll?.() ?? [])].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    }))
  }
}

function note(
  { rule, violations }: Running,
  element: CheckedNode | CheckedRelation,
  faults: readonly string[] | undefined,
): void {
  if (faults === undefined || faults.length === 0) return
  const id = rule.idOf?.(element) ?? element.id
  for (const detail of faults) violations.push({ id, detail })
}
