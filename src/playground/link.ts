/** What a link to the playground contains. */
export interface Shared {
  query: string
  /** Variables as JSON text; absent when there are none. */
  variables?: string
}

/**
 * The address fragment that opens a query in the playground. Browsers do not send it to a server, so it may be long and
 * is in no log.
 */
export function fragmentOf({ query, variables }: Shared): string {
  // Spaces as %20, as some programs end a clickable link at a plus.
  return `#${new URLSearchParams({ query, ...(variables ? { variables } : {}) }).toString().replaceAll('+', '%20')}`
}

/**
 * Reads what {@link fragmentOf} wrote, or a query string (`?query=...`).
 *
 * @returns undefined when it has no query
 */
export function readFragment(text: string): Shared | undefined {
  const parameters = new URLSearchParams(text.replace(/^[#?]/, ''))
  const query = parameters.get('query')
  const variables = parameters.get('variables')
  return query ? { query, ...(variables ? { variables } : {}) } : undefined
}
