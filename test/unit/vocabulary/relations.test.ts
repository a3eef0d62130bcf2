import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DERIVED_RELATIONS, RECORD_RELATIONS, RECORD_TYPES, THING_TYPES } from '../../../src/vocabulary/kinds.ts'
import { type EndType, RELATIONS, type RelationRule, STRUCTURAL_RELATIONS } from '../../../src/vocabulary/relations.ts'
import { packagePath } from '../../../src/package-root.ts'

const README = readFileSync(packagePath('seeds/README.md'), 'utf8')
const SCHEMA = readFileSync(packagePath('schema.graphql'), 'utf8')

describe('the relation table', () => {
  test('names each relation type once, in capitals', () => {
    const types = [...RELATIONS, ...STRUCTURAL_RELATIONS].map(({ type }) => type)
    expect(new Set(types).size).toBe(types.length)
    expect(types.filter((type) => !/^[A-Z]+(_[A-Z]+)*$/.test(type))).toEqual([])
  })

  test('joins known types only and gives every relation words', () => {
    const known = new Set<string>([...THING_TYPES, ...RECORD_TYPES])
    const ends = [...RELATIONS, ...STRUCTURAL_RELATIONS].flatMap(({ from, to }) => [...from, ...to])
    expect(ends.filter((end) => !known.has(end))).toEqual([])
    expect(RELATIONS.filter(({ verbs, example }) => verbs.length === 0 || !example.includes(', '))).toEqual([])
    expect([...RELATIONS, ...STRUCTURAL_RELATIONS].filter(({ meaning }) => !meaning.endsWith('.'))).toEqual([])
  })

  test('gives each verb to one relation, so that two readers choose alike', () => {
    const verbs = RELATIONS.flatMap((rule) => rule.verbs)
    expect(verbs.filter((verb, place) => verbs.indexOf(verb) !== place)).toEqual([])
  })

  test('lists as structural what needs no citation of its own', () => {
    const types = STRUCTURAL_RELATIONS.map(({ type }) => type)
    expect([...types].sort()).toEqual([...RECORD_RELATIONS, ...DERIVED_RELATIONS].sort())
  })

  test('has the relation types that the API serves', () => {
    const served = [...SCHEMA.matchAll(/@relationship\(type: "([A-Z_]+)"/g)].map(([, type]) => type)
    expect(served.length).toBeGreaterThan(0)
    expect(unlisted(served)).toEqual([])
  })

  test('has the relation types that the seeds write', () => {
    const written = scripts().flatMap((text) => [...text.matchAll(/-\[r:([A-Z_]+) \{id/g)].map(([, type]) => type))
    expect(written.length).toBeGreaterThan(0)
    expect(unlisted(written)).toEqual([])
  })

  test('stands in seeds/README.md as it is here', () => {
    expect(block('relations')).toBe(factTable())
    expect(block('structural relations')).toBe(structuralTable())
  })
})

function unlisted(types: readonly (string | undefined)[]): (string | undefined)[] {
  const listed = new Set<string | undefined>([...RELATIONS, ...STRUCTURAL_RELATIONS].map(({ type }) => type))
  return types.filter((type) => !listed.has(type))
}

function scripts(): string[] {
  const files = readdirSync(packagePath('seeds')).filter((file) => file.endsWith('.cypher'))
  return files.map((file) => readFileSync(packagePath(`seeds/${file}`), 'utf8'))
}

function block(name: string): string | undefined {
  return README.split(`<!-- ${name}: begin -->\n`)[1]?.split(`\n<!-- ${name}: end -->`)[0]
}

function factTable(): string {
  const rows = RELATIONS.map(
    (rule) => `| ${head(rule)} | ${rule.meaning} | ${rule.example} | ${rule.verbs.join(', ')} |`,
  )
  return ['| relation | from | to | meaning | example: from, to | verbs |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  )
}

function structuralTable(): string {
  const rows = STRUCTURAL_RELATIONS.map((rule) => `| ${head(rule)} | ${rule.meaning} |`)
  return ['| relation | from | to | meaning |', '|---|---|---|---|', ...rows].join('\n')
}

function head({ type, from, to }: Pick<RelationRule, 'type' | 'from' | 'to'>): string {
  return `\`${type}\` | ${endNames(from)} | ${endNames(to)}`
}

function endNames(types: readonly EndType[]): string {
  const others = types.filter((type) => !THING_TYPES.some((thing) => thing === type))
  const named = types.length - others.length === THING_TYPES.length ? ['any thing', ...others] : types
  return named.join(', ')
}
