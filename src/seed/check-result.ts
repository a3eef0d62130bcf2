/** One thing or relation that breaks a rule. */
export interface Violation {
  id: string
  detail: string
  /** The id of what is likely to be corrected, as an event, whose row is shown; that of `id` without it. */
  at?: string | null
}

/** A rule with what breaks it. */
export interface CheckResult {
  /** Name of the rule, as `citation-missing`. */
  rule: string
  /** Data that breaks a MUST is refused; of a SHOULD, the violations are counted. */
  level: 'MUST' | 'SHOULD'
  /** The rule in one sentence. */
  sentence: string
  /** Whether each violation stands for many things and says which, so that all of them are shown. */
  isGrouped?: true
  violations: readonly Violation[]
}
