/** Parameters of an address by their names; absent ones are left out. */
export type Query = Readonly<Record<string, string | undefined>>

/** `?name=value&...`, with commas as they are; empty without parameters. */
export function queryText(query: Query): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.append(name, value)
  const text = parameters.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}
