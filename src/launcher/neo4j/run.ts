import type { Home } from '../home.ts'
import type { Report } from '../settings.ts'
import type { Neo4jPlan } from './plan.ts'

/** Where a running Neo4j answers, and the password of its user. */
export interface ReadyAddress {
  uri: string
  password: string
}

/** What every step of a run needs. */
export interface RunStep {
  home: Home
  /** Takes the progress. */
  report: Report
  /** Ends the work when it is aborted. */
  signal: AbortSignal
}

/** One run of Neo4j on the data of a home, from the installation to the end. */
export interface Neo4jRun extends RunStep {
  plan: Neo4jPlan
  /** Called each time that Neo4j has started and answers. */
  ready: (address: ReadyAddress) => void
  /** Takes what a person must do before it can go on. */
  stuck: Report
}
