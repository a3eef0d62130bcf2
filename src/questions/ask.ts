import type { Driver } from 'neo4j-driver'
import type { Database } from '../database/connect.ts'
import type { LoadedDataset } from '../database/loaded-dataset.ts'
import type { Snapshot } from '../database/snapshot.ts'
import type { Scope } from '../scope.ts'
import { dataset } from './dataset.ts'
import { assertComplete, assertOwn, readiness } from './readiness.ts'

/** A question reads one state of the data and returns a plain value or a graph. It knows no HTTP, GraphQL or command. */
export type Question<Asked, Answer> = (snapshot: Snapshot, asked: Asked) => Promise<Answer>

/** What a carrier (GraphQL, a route or a command) can do with the data under one scope. */
export interface Access {
  /**
   * Answers a question over complete data; {@link dataset} tells of any that Jokbo loaded, {@link readiness} of any.
   * @throws AppError of the question; DATA_INCOMPLETE; DATABASE_UNAVAILABLE, TIMEOUT, or the reason why the scope ended
   */
  readonly ask: <Asked, Answer>(question: Question<Asked, Answer>, asked: Asked) => Promise<Answer>
  /**
   * Answers a question whose answer is a stream, and writes it out while it is read.
   *
   * @param write reads the whole stream; what it has written is valid only if this call succeeds
   * @throws AppError as `ask` does, and DATABASE_UNAVAILABLE when the data has changed by the end
   */
  readonly deliver: <Asked, Answer>(
    question: Question<Asked, Answer>,
    asked: Asked,
    write: (answer: Answer) => Promise<void>,
  ) => Promise<void>
  /** A text that differs after every change of the data, whichever program makes it; undefined where that is not known. */
  readonly state: () => Promise<string | undefined>
  /** @throws AppError DATABASE_UNAVAILABLE while the database is known to be down; reads nothing */
  readonly assertAvailable: () => void
  /** Reads for the fields that @neo4j/graphql generates; they fail with DATA_INCOMPLETE as questions do. */
  readonly executor: Driver
}

/** Opens the access of one scope. */
export type OpenAccess = (scope: Scope) => Access

/** Makes what carriers get instead of a database. */
export function accessTo(database: Database): OpenAccess {
  return (scope) => {
    const reader = database.within(scope)
    return {
      ask: (question, asked) => reader.snapshot((snapshot) => answer(snapshot, question, asked)),
      deliver: (question, asked, write) =>
        reader.snapshotOnce(async (snapshot) => write(await answer(snapshot, question, asked))),
      state: () => reader.state(),
      assertAvailable: () => {
        database.assertAvailable()
      },
      executor: reader.executor(assertComplete),
    }
  }
}

/** What the questions assert that tell whether the data is complete. */
const OF_ANY_DATA: ReadonlyMap<unknown, (loaded: LoadedDataset) => void> = new Map<
  unknown,
  (loaded: LoadedDataset) => void
>([
  [readiness, () => {}],
  [dataset, assertOwn],
])

async function answer<Asked, Answer>(
  snapshot: Snapshot,
  question: Question<Asked, Answer>,
  asked: Asked,
): Promise<Answer> {
  const answering = question(snapshot, asked)
  // What a question says of incomplete data does not matter. A snapshot reads in any case what is loaded.
  answering.catch(() => undefined)
  const assert = OF_ANY_DATA.get(question) ?? assertComplete
  assert(await snapshot.dataset)
  return answering
}
