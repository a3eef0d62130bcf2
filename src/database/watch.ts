import type { ReadWatch } from '../scope.ts'

/**
 * Tells a watch when a call begins and how it ends.
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
