/** A name of the vocabulary as English words: `sub account` for `SUB_ACCOUNT`, `change event` for `ChangeEvent`. */
export function englishOf(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
}
