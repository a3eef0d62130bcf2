import { queryText, type Query } from '../page/query.ts'

/** What the address of the page says: its parameters as texts, in the order of the address. Empty ones are absent. */
export type ViewState = Query

/** The state that an address has, read as the server reads it. */
export function readState(search: string): ViewState {
  const state = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(search)) {
    const before = state.get(name)
    if (value !== '') state.set(name, before === undefined ? value : `${before},${value}`)
  }
  return Object.fromEntries(state)
}

/** The search part of the address of a state, as `?depth=2`; empty for none. */
export function searchOf(state: ViewState): string {
  return queryText(state)
}

/**
 * The same with other marked days.
 *
 * @param day undefined marks none, and leaves nothing to compare
 */
export function withDays(state: ViewState, day: string | undefined, compare: string | undefined): ViewState {
  const { day: _, compare: __, ...others } = state
  return {
    ...others,
    ...(day !== undefined && { day, ...(compare !== undefined && compare !== day && { compare }) }),
  }
}

/** Whether two states differ in marked days alone, so that the server need not be asked. */
export function differInDays(one: ViewState, other: ViewState): boolean {
  return sorted(withDays(one, undefined, undefined)) === sorted(withDays(other, undefined, undefined))
}

function sorted(state: ViewState): string {
  return JSON.stringify(Object.entries(state).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * The state that a form asks for: what is at its default or empty is left out, so that addresses stay short.
 *
 * @param fields names and values, as the form would send them
 * @param defaults by name
 */
export function stateOfFields(
  fields: Iterable<readonly [string, string]>,
  defaults: Readonly<Record<string, string>>,
): ViewState {
  const kept = [...fields].filter(([name, value]) => value !== '' && value !== defaults[name])
  const state = Object.fromEntries(kept)
  return withDays(state, state['day'], state['compare'])
}
