import type { PageRequest } from './page-request.ts'

/**
 * The address that opens a query in the playground. The query stands in the fragment, which browsers keep to themselves.
 *
 * @param query a document with one operation
 */
export function playgroundLink(
  { to }: PageRequest,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): string {
  const given = Object.keys(variables).length === 0 ? {} : { variables: JSON.stringify(variables, undefined, 2) }
  const fragment = new URLSearchParams({ query, ...given }).toString()
  // Spaces as %20, as some programs end a clickable link at a plus.
  return `${to.plain('graphql')}#${fragment.replaceAll('+', '%20')}`
}
