import type { ReadWatch } from '../scope.ts'

/**
 * Runs a call and reports its begin and its end to a watch.
 *
 * @param name name of the statement
 */
export async function watched<T>(watch: ReadWatch, name: string, call: () => Promise<T>): Promise<T> {
  const end = watch(name)
  try {
    const result = await call()
    end()
    return result
  } catch (error) {
    end(error)
    throw error
  }
}
