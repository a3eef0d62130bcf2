import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'
import { AppError } from './errors.ts'
import { DEFAULT_LIMITS } from './graphql/limits/limits.ts'

const wholeNumber = (least: number, most: number) => {
  const message = `must be a whole number from ${least} to ${most}`
  return z.coerce.number(message).refine((n) => Number.isInteger(n) && n >= least && n <= most, message)
}
const memory = z.string().regex(/^[1-9][0-9]*[mg]$/, 'must look like 512m or 2g')
const folder = z.string().transform((path) => resolve(path.replace(/^~(?=\/|$)/, homedir())))
const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').map((entry) => entry.trim()))
  .transform((entries) => entries.filter((entry) => entry !== ''))
const hosts = list.refine(
  (entries) => entries.every(isHost),
  'must list names like jokbo.example.org, without scheme and port, separated by commas, or be *',
)
const origins = list.refine(
  (entries) => entries.every(isOrigin),
  'must list origins like https://example.org, separated by commas, or be *',
)

const settings = z.object({
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/, 'must start with bolt:// or neo4j:// (or +s, +ssc)')
    // It is printed and written into files. A password may contain any sign, so an @ anywhere is one too many.
    .refine((uri) => !uri.includes('@'), 'must have no user and no password; set NEO4J_USER and NEO4J_PASSWORD instead')
    .refine(
      (uri) => !uri.includes('#') && (!uri.includes('?') || uri.startsWith('neo4j')),
      'must end with the host and the port',
    )
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  JOKBO_HOME: folder.default(() => resolve('.jokbo')),
  JOKBO_SEEDS: folder.optional(),
  JOKBO_HEAP: memory.default('512m'),
  JOKBO_PAGE_CACHE: memory.default('128m'),
  JOKBO_DEADLINE_MS: wholeNumber(100, 600_000).default(10_000),
  JOKBO_STALE_MS: wholeNumber(0, 60_000).default(250),
  JOKBO_MAX_COST: wholeNumber(100, 100_000_000).default(DEFAULT_LIMITS.cost),
  JOKBO_MAX_BODY: wholeNumber(1_000, 100_000_000).default(DEFAULT_LIMITS.body),
  JOKBO_MAX_IN_WORK: wholeNumber(1, 100_000).default(DEFAULT_LIMITS.inWork),
  JOKBO_MAX_RATE: wholeNumber(0, 1_000_000).default(DEFAULT_LIMITS.rate),
  JOKBO_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  JOKBO_HOSTS: hosts,
  JOKBO_ORIGINS: origins,
  JAVA_HOME: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must start with http:// or https://' })
    .refine((url) => !url.includes('@'), 'must have no user and no password; use OTEL_EXPORTER_OTLP_HEADERS instead')
    .optional(),
  OTEL_SDK_DISABLED: z
    .string()
    .default('false')
    .transform((value) => value.toLowerCase() === 'true'),
})

/** Settings of earlier versions, each with the value at which its limit is fixed now. */
const REMOVED: Readonly<Record<string, number>> = {
  JOKBO_MAX_DEPTH: DEFAULT_LIMITS.depth,
  JOKBO_MAX_ALIASES: DEFAULT_LIMITS.aliases,
  JOKBO_MAX_ROOT_FIELDS: DEFAULT_LIMITS.rootFields,
  JOKBO_MAX_TOKENS: DEFAULT_LIMITS.tokens,
  JOKBO_MAX_DIRECTIVES: DEFAULT_LIMITS.directives,
  JOKBO_MAX_LIST: DEFAULT_LIMITS.list,
  JOKBO_MAX_CONDITIONS: DEFAULT_LIMITS.conditions,
  JOKBO_MAX_FILTER_DEPTH: DEFAULT_LIMITS.filterDepth,
  JOKBO_MAX_OFFSET: DEFAULT_LIMITS.offset,
  JOKBO_MAX_HEADERS: DEFAULT_LIMITS.headers,
  JOKBO_MAX_ARRIVAL_MS: DEFAULT_LIMITS.arrival,
}

/** The validated settings of one run. Paths are absolute, times are in milliseconds. */
export type Config = z.infer<typeof settings>

/** Names of all settings, for the documentation test. */
export const SETTING_NAMES = Object.keys(settings.shape)

/**
 * Reads the settings from the environment; an empty variable counts as absent.
 *
 * @throws AppError INVALID_CONFIG that lists every fault at once: wrong, missing and removed settings
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(SETTING_NAMES.map((name) => [name, environment[name] || undefined]))
  const parsed = settings.safeParse(given)
  const faults = (parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  for (const [name, limit] of Object.entries(REMOVED))
    if (environment[name]) faults.push(`${name}: was removed, the limit is always ${limit} now; unset it`)
  if (given['NEO4J_URI'] && !given['NEO4J_PASSWORD']) faults.push('NEO4J_PASSWORD: is needed with NEO4J_URI')
  if (!parsed.success || faults.length > 0) {
    const list = faults.map((fault) => `  ${fault}`).join('\n')
    throw new AppError('INVALID_CONFIG', `These settings are wrong:\n${list}\nCorrect them and start again.`)
  }
  return parsed.data
}

/** Whether npm runs this program, as a script or through npx. */
export function startedByNpm(environment: Record<string, string | undefined> = process.env): boolean {
  return environment['npm_lifecycle_event'] !== undefined
}

function isHost(text: string): boolean {
  return text === '*' || /^[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?$/i.test(text)
}

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text && !text.includes('*'))
}
