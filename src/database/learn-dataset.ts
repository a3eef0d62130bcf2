import type { Scope } from '../scope.ts'
import { readDataset, type KnownDataset } from './loaded-dataset.ts'
import { rowsOf } from './rows.ts'
import { read, type ReadTarget } from './session.ts'
import { watched } from './watch.ts'

/** How often the ledger is read while the database changes. */
const ATTEMPTS = 3

/**
 * Reads what is loaded, and keeps it with the target.
 *
 * A transaction has its bookmark a moment before all that it changed can be seen. So a state counts as known only after a
 * read that began when the transaction of its bookmark could be seen, and ended with the same bookmark. Not in a cluster,
 * where another server may be behind: there only the end is compared.
 *
 * @param newest the bookmark of the read that has found a new state
 */
export async function learnDataset(target: ReadTarget, scope: Scope, newest?: string): Promise<KnownDataset> {
  let after = target.isCluster ? undefined : newest
  for (let attempt = 1; ; attempt++) {
    const { result: dataset, lastChange } = await watched(scope.watch, 'dataset/ledger', () =>
      read(target, scope, (runner) => readDataset((text) => rowsOf(runner, text, {})), after),
    )
    if (target.isCluster || (lastChange !== undefined && lastChange === after))
      return (target.known = { dataset, bookmark: lastChange })
    if (lastChange === undefined || attempt === ATTEMPTS) {
      target.known = undefined
      return { dataset, bookmark: undefined }
    }
    after = lastChange
  }
}
