import type { Certainty } from '../change/event.ts'
import { bestPaths, leastCertainty } from '../change/paths.ts'
import type { Snapshot } from '../database/snapshot.ts'
import type { Language } from '../sentence/told.ts'
import type { AsOf } from '../time/as-of.ts'
import { reasonOf } from './explain-reason.ts'
import { stepsBetween, upTo } from './explain-steps.ts'
import { explainSteps, type ExplainedStep } from './explain-words.ts'

/** What is asked to be explained. */
export interface ExplainQuery {
  /** Id of the earlier one. */
  from: string
  /** Id of the later one. */
  to: string
  /** The language of the sentences. */
  language: Language
  /** Only changes that took effect by this day; all when absent. */
  at?: AsOf
}

/** How one thing became another. */
export interface Explanation {
  found: boolean
  /** Why no path was found. */
  reason: string | null
  /** The best ones; see `bestPaths`. */
  paths: readonly ExplainedPath[]
  /** Whether there are more paths than these. */
  truncated: boolean
}

/** One way in which one thing became another. */
export interface ExplainedPath {
  /** As sure as the least sure step. */
  certainty: Certainty
  steps: readonly ExplainedStep[]
}

/** How many paths an answer tells. */
const MOST_PATHS = 5

/**
 * Explains how one thing became another: the best paths of successions, each step as a sentence with its law, its citations
 * and what others say instead. Without a path it says why.
 *
 * @throws AppError NOT_FOUND when nothing has one of the ids; INVALID_INPUT for something that no change can join;
 *   DATA_INCOMPLETE unless a complete data set is loaded
 */
export async function explain(snapshot: Snapshot, query: ExplainQuery): Promise<Explanation> {
  const { from, to, language, at } = query
  const steps = await stepsBetween(snapshot, query)
  const { paths, truncated } = bestPaths(upTo(at, steps), from, to, MOST_PATHS)
  if (paths.length === 0) {
    return { found: false, reason: await reasonOf(snapshot, query, steps), paths: [], truncated: false }
  }
  const explained = await explainSteps(snapshot, paths.flat(), language)
  return {
    found: true,
    reason: null,
    paths: paths.map((path) => {
      const told = path.flatMap(({ id }) => explained.get(id) ?? [])
      return { certainty: leastCertainty(told), steps: told }
    }),
    truncated,
  }
}
