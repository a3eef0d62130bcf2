import { describe, expect, test } from 'vitest'
import { readConfig, SETTING_NAMES } from '../../src/config.ts'
import { AppError } from '../../src/errors.ts'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'

/** The lines of the message that refuses an environment; its first and last line frame the faults. */
function faultsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'INVALID_CONFIG') throw error
    const [first, ...lines] = error.message.split('\n')
    expect([first, lines.pop()]).toEqual(['These settings are wrong:', 'Correct them and start again.'])
    return lines
  }
  return []
}

const REMOVED: [setting: string, limit: number][] = [
  ['JOKBO_MAX_DEPTH', 10],
  ['JOKBO_MAX_ALIASES', 50],
  ['JOKBO_MAX_ROOT_FIELDS', 20],
  ['JOKBO_MAX_TOKENS', 3_000],
  ['JOKBO_MAX_DIRECTIVES', 50],
  ['JOKBO_MAX_LIST', 500],
  ['JOKBO_MAX_CONDITIONS', 200],
  ['JOKBO_MAX_FILTER_DEPTH', 15],
  ['JOKBO_MAX_OFFSET', 1_000_000],
  ['JOKBO_MAX_HEADERS', 16_384],
  ['JOKBO_MAX_ARRIVAL_MS', 10_000],
]

describe('a removed setting', () => {
  test.each(REMOVED)('%s is named with its fixed value, even when it is set to that value', (setting, limit) => {
    const fault = `  ${setting}: was removed, the limit is always ${limit} now; unset it`
    for (const value of [String(limit), '7', 'x']) expect(faultsOf({ [setting]: value })).toEqual([fault])
  })

  test.each(REMOVED)('%s is no setting, and empty it counts as absent', (setting) => {
    expect(SETTING_NAMES).not.toContain(setting)
    expect(faultsOf({ [setting]: '' })).toEqual([])
  })

  test('is listed together with every other fault', () => {
    const environment = {
      ...Object.fromEntries(REMOVED.map(([setting]) => [setting, '1'])),
      PORT: 'x',
      JOKBO_MAX_COST: '1',
      NEO4J_URI: 'bolt://example.org',
    }
    expect(faultsOf(environment).map((fault) => fault.trim().split(':')[0])).toEqual([
      'PORT',
      'JOKBO_MAX_COST',
      ...REMOVED.map(([setting]) => setting),
      'NEO4J_PASSWORD',
    ])
  })
})

describe('a number', () => {
  test.each([
    ['PORT', 0, 65_535],
    ['JOKBO_DEADLINE_MS', 100, 600_000],
    ['JOKBO_STALE_MS', 0, 60_000],
    ['JOKBO_MAX_COST', 100, 100_000_000],
    ['JOKBO_MAX_BODY', 1_000, 100_000_000],
    ['JOKBO_MAX_IN_WORK', 1, 100_000],
    ['JOKBO_MAX_RATE', 0, 1_000_000],
  ])('in %s is whole and within its bounds', (setting, least, most) => {
    for (const value of [least, most])
      expect(readConfig({ [setting]: String(value) })).toMatchObject({ [setting]: value })
    const fault = `  ${setting}: must be a whole number from ${least} to ${most}`
    for (const value of ['x', '10_000', `${least}.5`, String(least - 1), String(most + 1), 'Infinity'])
      expect(faultsOf({ [setting]: value })).toEqual([fault])
  })

  test('that is absent or empty is the default of its limit', () => {
    for (const value of [undefined, ''])
      expect(
        readConfig({
          JOKBO_MAX_COST: value,
          JOKBO_MAX_BODY: value,
          JOKBO_MAX_IN_WORK: value,
          JOKBO_MAX_RATE: value,
        }),
      ).toMatchObject({
        JOKBO_DEADLINE_MS: 10_000,
        JOKBO_MAX_COST: DEFAULT_LIMITS.cost,
        JOKBO_MAX_BODY: DEFAULT_LIMITS.body,
        JOKBO_MAX_IN_WORK: DEFAULT_LIMITS.inWork,
        JOKBO_MAX_RATE: DEFAULT_LIMITS.rate,
      })
  })
})

describe('an address with a password in it', () => {
  const inside = 'must have no user and no password; '
  test.each([
    ['NEO4J_URI', 'bolt://neo4j:geheim@db.example.org:7687', `${inside}set NEO4J_USER and NEO4J_PASSWORD instead`],
    ['NEO4J_URI', 'neo4j+s://neo4j:ge/heim@db.example.org', `${inside}set NEO4J_USER and NEO4J_PASSWORD instead`],
    ['NEO4J_URI', 'bolt://db.example.org?password=geheim', 'must end with the host and the port'],
    ['NEO4J_URI', 'bolt://db.example.org#geheim', 'must end with the host and the port'],
    ['NEO4J_URI', 'neo4j:geheim@db.example.org', 'must start with bolt:// or neo4j:// (or +s, +ssc)'],
    [
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      'https://me:geheim@otel.example.org',
      `${inside}use OTEL_EXPORTER_OTLP_HEADERS instead`,
    ],
  ])('%s=%s is refused, and not printed', (setting, value, fault) => {
    const faults = faultsOf({ [setting]: value, NEO4J_PASSWORD: 'x' })
    expect(faults[0]).toBe(`  ${setting}: ${fault}`)
    expect(faults.join()).not.toContain('geheim')
  })

  test('is none with the parameters of a cluster alone', () => {
    const address = { NEO4J_URI: 'neo4j://db.example.org:7687?policy=near', NEO4J_PASSWORD: 'x' }
    expect(readConfig(address)).toMatchObject(address)
  })
})
