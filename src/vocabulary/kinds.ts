/** The label of a kind in the database: `Ministry` for `MINISTRY`, `SubAccount` for `SUB_ACCOUNT`. */
export function kindLabel(kind: string): string {
  return kind
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
