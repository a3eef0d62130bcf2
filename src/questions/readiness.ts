import type { LoadedDataset } from '../database/loaded-dataset.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { AppError } from '../errors.ts'

/** Which data is loaded; also the cheapest check that the database answers. */
export function readiness(snapshot: Snapshot): Promise<LoadedDataset> {
  return snapshot.dataset
}

/**
 * Asserts that a complete data set is loaded; returns its version.
 *
 * @throws AppError DATA_INCOMPLETE before the first load, and while a load in parts is in progress or has failed
 */
export function assertComplete({ version, complete }: LoadedDataset): string {
  if (version === null) throw new AppError('DATA_INCOMPLETE', 'No data set is loaded. Run jokbo seed.')
  if (complete) return version
  throw new AppError('DATA_INCOMPLETE', 'A load in parts is in progress or has failed. Wait for it, or run jokbo seed.')
}
