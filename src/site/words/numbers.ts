/** A number with groups of three digits: `1,200,000,000`, `0.75`; the same in both languages. */
export function numberWord(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 20 })
}
