/** The name of a term in words: `start earliest` for `startEarliest`, `mini cluster` for `Cluster.MINI_CLUSTER`. */
export function wordsOf(name: string): string {
  const last = name.slice(name.lastIndexOf('.') + 1)
  const isCapitals = last === last.toUpperCase()
  const words = isCapitals ? last : last.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`)
  return words.toLowerCase().replaceAll('_', ' ')
}
