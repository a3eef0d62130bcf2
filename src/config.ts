import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'
import { AppError } from './errors.ts'

const port = z.coerce.number('must be a whole number').int().min(0).max(65_535)
const milliseconds = z.coerce.number('must be a whole number').int().min(100).max(600_000)
const count = (least: number, most: number) => z.coerce.number('must be a whole number').int().min(least).max(most)
const memory = z.string().regex(/^[1-9][0-9]*[mg]$/, 'must look like 512m or 2g')
const folder = z.string().transform((path) => resolve(path.replace(/^~(?=\/|$)/, homedir())))
const origins = z
  .string()
  .default('')
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .transform((list) => list.filter((origin) => origin !== ''))
  .refine((list) => list.every(isOrigin), 'must list origins like https://example.org, separated by commas, or be *')

const settings = z.object({
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/, 'must start with bolt:// or neo4j:// (or +s, +ssc)')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  JOKBO_HOME: folder.default(() => resolve('.jokbo')),
  JOKBO_SEEDS: folder.optional(),
  JOKBO_HEAP: memory.default('512m'),
  JOKBO_PAGE_CACHE: memory.default('128m'),
  JOKBO_DEADLINE_MS: milliseconds.default(10_000),
  JOKBO_MAX_DEPTH: count(2, 30).default(10),
  JOKBO_MAX_ALIASES: count(1, 10_000).default(50),
  JOKBO_MAX_ROOT_FIELDS: count(1, 10_000).default(20),
  JOKBO_MAX_TOKENS: count(100, 100_000).default(3_000),
  JOKBO_MAX_DIRECTIVES: count(1, 10_000).default(50),
  JOKBO_MAX_COST: count(100, 100_000_000).default(5_000_000),
  JOKBO_MAX_LIST: count(1, 100_000).default(500),
  JOKBO_MAX_CONDITIONS: count(1, 10_000).default(200),
  JOKBO_MAX_FILTER_DEPTH: count(2, 100).default(15),
  JOKBO_MAX_OFFSET: count(0, 2_147_483_647).default(10_000),
  JOKBO_MAX_BODY: count(1_000, 100_000_000).default(262_144),
  JOKBO_MAX_HEADERS: count(2_000, 1_000_000).default(16_384),
  JOKBO_MAX_ARRIVAL_MS: milliseconds.default(10_000),
  JOKBO_MAX_IN_WORK: count(1, 100_000).default(100),
  JOKBO_MAX_RATE: count(0, 1_000_000).default(0),
  JOKBO_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  JOKBO_ORIGINS: origins,
  JAVA_HOME: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must start with http:// or https://' }).optional(),
  OTEL_SDK_DISABLED: z
    .string()
    .default('false')
    .transform((value) => value.toLowerCase() === 'true'),
})

/** The validated settings of one run. Paths are absolute, times are in milliseconds. */
export type Config = z.infer<typeof settings>

/** Names of all settings, for the documentation test. */
export const SETTING_NAMES = Object.keys(settings.shape)

/**
 * Reads the settings from the environment; an empty variable counts as absent.
 *
 * @throws AppError INVALID_CONFIG that lists every fault at once
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(SETTING_NAMES.map((name) => [name, environment[name] || undefined]))
  const parsed = settings.safeParse(given)
  const faults = (parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`)
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

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text && !text.includes('*'))
}
