import type { LoadedDataset } from '../database/loaded-dataset.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { AppError } from '../errors.ts'

/** Which data is loaded; also the cheapest check that the database answers. */
export function readiness(snapshot: Snapshot): Promise<LoadedDataset> {
  return snapshot.dataset
}

/**
 * Asserts that the database is not that of somebody else.
 *
 * @throws AppError DATA_INCOMPLETE where it has nodes that Jokbo did not load
 */
export function assertOwn({ foreign }: LoadedDataset): void {
  if (!foreign) return
  const message =
    'The database holds nodes that Jokbo did not load, so none are shown. Set NEO4J_URI or NEO4J_DATABASE to one that Jokbo has loaded, or to an empty one for jokbo seed.'
  throw new AppError('DATA_INCOMPLETE', message)
}

/**
 * Asserts that a complete data set is loaded; returns its version.
 *
 * @throws AppError DATA_INCOMPLETE as {@link assertOwn} does, before the first load, and while a load in parts is in progress or has failed
 */
export function assertComplete(loaded: LoadedDataset): string {
  assertOwn(loaded)
  const { version, complete } = loaded
  if (version === null) throw new AppError('DATA_INCOMPLETE', 'No data set is loaded. Run jokbo seed.')
  if (complete) return version
  throw new AppError('DATA_INCOMPLETE', 'A load in parts is in progress or has failed. Wait for it, or run jokbo seed.')
}
