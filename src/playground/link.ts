/** What a link to the playground carries. */
export interface Shared {
  query: string
  /** Variables as JSON text; absent when there are none. */
  variables?: string
}

/**
 * The address fragment that opens a query in the playground. A fragment is never sent to a server, so it may be long
 * and stays out of logs.
 */
export function fragmentOf({ query, variables }: Shared): string {
  // Spaces as %20: some programs that make links clickable end them at a plus.
  return `#${new URLSearchParams({ query, ...(variables ? { variables } : {}) }).toString().replaceAll('+', '%20')}`
}

/**
 * Reads what {@link fragmentOf} wrote; a search part (`?query=...`) is read as well.
 *
 * @returns undefined when no query is in it
 */
export function readFragment(text: string): Shared | undefined {
  const parameters = new URLSearchParams(text.replace(/^[#?]/, ''))
  const query = parameters.get('query')
  const variables = parameters.get('variables')
  return query ? { query, ...(variables ? { variables } : {}) } : undefined
}
