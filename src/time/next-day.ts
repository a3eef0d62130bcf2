const MILLISECONDS = 86_400_000

/** The day after an ISO day, as an ISO day; null after the last day that can be written, `9999-12-31`. */
export function dayAfter(day: string): string | null {
  return moved(day, 1)
}

/** The day before an ISO day, as an ISO day; null before the first day that can be written, `0000-01-01`. */
export function dayBefore(day: string): string | null {
  const ofMonth = Number(day.slice(8))
  // Within a month, as most are, no calendar is needed: files of large graphs ask this of every element.
  return ofMonth > 1 ? `${day.slice(0, 8)}${String(ofMonth - 1).padStart(2, '0')}` : moved(day, -1)
}

function moved(day: string, days: number): string | null {
  const text = new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS).toISOString()
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : null
}
