import type { Driver } from 'neo4j-driver'
import type { Database } from '../database/connect.ts'
import type { Snapshot } from '../database/snapshot.ts'
import type { Scope } from '../scope.ts'

/** Reads one state of the data and returns a plain value or a graph; knows nothing of HTTP, GraphQL or commands. */
export type Question<Asked, Answer> = (snapshot: Snapshot, asked: Asked) => Promise<Answer>

/** What a carrier can do with the data under one scope. */
export interface Access {
  /**
   * Answers a question.
   * @throws AppError of the question; DATABASE_UNAVAILABLE, TIMEOUT, or the reason for which the scope ended
   */
  readonly ask: <Asked, Answer>(question: Question<Asked, Answer>, asked: Asked) => Promise<Answer>
  /**
   * Answers a question whose answer is a stream, and hands it on while the state of the data is held.
   *
   * @param write takes the whole stream; what it has handed on is not right unless this call succeeds
   * @throws AppError as `ask` does, and DATABASE_UNAVAILABLE when the data has changed by the end
   */
  readonly deliver: <Asked, Answer>(
    question: Question<Asked, Answer>,
    asked: Asked,
    write: (answer: Answer) => Promise<void>,
  ) => Promise<void>
  /** A text that changes with every change of the data, by whatever program; undefined where that cannot be told. */
  readonly state: () => Promise<string | undefined>
  /** Reads for the fields that @neo4j/graphql generates. */
  readonly executor: Driver
}

/** Opens the access of one scope. */
export type OpenAccess = (scope: Scope) => Access

/** What carriers are given in place of a database. */
export function accessTo(database: Database): OpenAccess {
  return (scope) => {
    const reader = database.within(scope)
    return {
      ask: (question, asked) => reader.snapshot((snapshot) => question(snapshot, asked)),
      deliver: (question, asked, write) =>
        reader.snapshotOnce(async (snapshot) => write(await question(snapshot, asked))),
      state: () => reader.state(),
      executor: reader.executor,
    }
  }
}
