import type { Days } from '../change/difference.ts'

/**
 * A query in the syntax of Lucene that finds every date, as written, whose first or last day lies between two days, and some
 * others: `1977~` may mean 1976 to 1978, `200X` a year of that decade, `20XX` one of that century.
 */
export function writtenYears({ from, to }: Days): string {
  const [first, last] = [Math.max(yearOf(from) - 1, 0), Math.min(yearOf(to) + 1, 9_999)]
  const centuries: string[] = []
  for (let century = Math.floor(first / 100); century <= Math.floor(last / 100); century += 1)
    centuries.push(`${String(century).padStart(2, '0')}xx`)
  return [`[${written(first)} TO ${written(last).slice(0, 3)}x]`, ...centuries].join(' ')
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

function written(year: number): string {
  return String(year).padStart(4, '0')
}
