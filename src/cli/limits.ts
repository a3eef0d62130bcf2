import type { Config } from '../config.ts'
import type { Limits } from '../graphql/limits/limits.ts'

/** The part of the settings that bounds what one request may ask for. */
export function limitsOf(config: Config): Limits {
  return {
    depth: config.JOKBO_MAX_DEPTH,
    aliases: config.JOKBO_MAX_ALIASES,
    rootFields: config.JOKBO_MAX_ROOT_FIELDS,
    tokens: config.JOKBO_MAX_TOKENS,
    directives: config.JOKBO_MAX_DIRECTIVES,
    cost: config.JOKBO_MAX_COST,
    list: config.JOKBO_MAX_LIST,
    conditions: config.JOKBO_MAX_CONDITIONS,
    filterDepth: config.JOKBO_MAX_FILTER_DEPTH,
    offset: config.JOKBO_MAX_OFFSET,
    body: config.JOKBO_MAX_BODY,
    headers: config.JOKBO_MAX_HEADERS,
    arrival: config.JOKBO_MAX_ARRIVAL_MS,
    inWork: config.JOKBO_MAX_IN_WORK,
    rate: config.JOKBO_MAX_RATE,
  }
}
