import type { Database } from '../../src/database/connect.ts'
import { AppError } from '../../src/errors.ts'
import { accessTo, type Access, type OpenAccess } from '../../src/questions/ask.ts'
import { abortable, type Scope } from '../../src/scope.ts'

/** The access to a database in which some answers come from the test. */
export function accessWith(database: Database, replace: (given: Access, scope: Scope) => Partial<Access>): OpenAccess {
  const open = accessTo(database)
  return (scope) => {
    const given = open(scope)
    return { ...given, ...replace(given, scope) }
  }
}

/** The access to a database that also tells the test the name of each read. */
export function watching(database: Database, told: (name: string) => void): OpenAccess {
  const open = accessTo(database)
  return (scope) =>
    open({
      ...scope,
      watch: (name) => {
        told(name)
        return scope.watch(name)
      },
    })
}

/** Never answers, and ends when its scope does, as every read does. */
export function hang({ signal }: Scope): Promise<never> {
  return abortable(signal, new Promise<never>(() => undefined))
}

/** The access to a database that answers every question in this way. */
export function answering(database: Database, answer: (scope: Scope) => Promise<unknown>): OpenAccess {
  return accessWith(database, (_given, scope) => ({ ask: () => answer(scope) as Promise<never> }))
}

/** The access to no database: every read fails. */
export const noDatabase: OpenAccess = () => {
  const fail = () => Promise.reject(new AppError('DATABASE_UNAVAILABLE', 'There is no database.'))
  return { ask: fail, deliver: fail, state: fail, assertAvailable: () => undefined, executor: undefined as never }
}
